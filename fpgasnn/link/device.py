"""The host's end of the link: a device on a serial port, used like the golden model."""

from __future__ import annotations

import time
from collections.abc import Callable
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import ArrayLike

from .. import _check
from ..errors import InputError, ToolError
from ..network import IntegerNetwork
from ..storage import network_hash
from .baud import DEFAULT_BAUD
from .conversation import Conversation
from .identity import DeviceIdentity, pack_inputs, parse
from .loading import load_requests
from .protocol import COUNTER_BYTES, COUNTERS, MAX_COUNT, Command, run_settings
from .result import DeviceResult, Repetition, parse_result

__all__ = ["Device"]

MAX_BAUD = 10**9

Progress = Callable[[int, int], None]
"""Called with (done, total)."""


class Device:
    """A running device that `fpgasnn build` has made, behind docs/protocol.md on a serial port.

    A context manager. Lost and damaged frames are sent again; an answer is taken only for the request it belongs to.

    Parameters
    ----------
    port : str
        Name of the port, such as ``/dev/ttyUSB0`` or ``COM3``, or a URL of pyserial.
    net : IntegerNetwork or None
        The network the device must hold; None takes whatever it holds.
    baud : int
        Bits per second, 1..10**9: those of the build.
    timeout : float
        Seconds to wait for an answer beyond what line and core need, 0.01..3600.

    Members
    -------
    identity : DeviceIdentity
        What the device says of itself; :meth:`load` changes it. Asked for again after a load that has failed, and then
        raises ToolError if the device does not answer.

    Raises
    ------
    InputError
        If the port cannot be opened, or the device holds another network.
    MissingDependencyError
        If pyserial is not installed.
    ToolError
        If nothing answers, or what answers is no device of this release.
    """

    def __init__(
        self, port: str, net: IntegerNetwork | None = None, *, baud: int = DEFAULT_BAUD, timeout: float = 2.0
    ) -> None:
        self._name = _check.text(port, "port")
        if net is not None:
            _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.load_network returns, or None")
        self._baud = _check.integer(baud, "baud", low=1, high=MAX_BAUD)
        timeout = _check.number(timeout, "timeout", 0.01, 3600, "0.01..3600 (seconds)")
        self._line = Conversation(self._name, self._baud, timeout)
        try:
            # None: it must be asked for
            self._identity: DeviceIdentity | None = None
            self._check_network(net)
        except BaseException:
            self.close()
            raise

    @property
    def identity(self) -> DeviceIdentity:
        """What the device says of itself."""
        if self._identity is None:
            self._identity = parse(self._line.ask(Command.IDENTIFY))
        return self._identity

    @property
    def clock(self) -> float:
        """Clock of the device in Hz, to half a phase step (:meth:`fpgasnn.link.identity.DeviceIdentity.clock`)."""
        return float(self.identity.clock(self._baud))

    def run(
        self,
        images: ArrayLike,
        timesteps: int | None = None,
        *,
        delay: int | None = None,
        progress: Progress | None = None,
    ) -> DeviceResult:
        """Run images or spike trains on the device; the next one is sent while one is computed.

        Parameters
        ----------
        images : (N, *identity.input.array_shape) real, or (N, T, H, W, C) of 0 and 1
            As :func:`fpgasnn.simulate` takes them.
        timesteps : int or None
            T in 1..T_max of the hardware, or K; None is the network's default, or the length of the spike trains.
        delay : int or None
            t0 (S8); None is the network's default for T.
        progress : callable or None
            Called with (images done, images in all).

        Returns
        -------
        DeviceResult

        Raises
        ------
        InputError
            If an argument is out of range.
        ToolError
            If the device does not answer, or refuses.
        """
        _check.callback(progress, "progress")
        encoded = self.identity.input.encode(images)
        steps, t0 = self.identity.settings(encoded, timesteps, delay)
        head = run_settings(steps, t0, 1)
        requests = ((Command.INFER, head + packed, 0.0) for packed in pack_inputs(self.identity, encoded))
        begin = time.perf_counter()
        bodies: list[bytes] = []
        for body in self._line.exchange(requests):
            bodies.append(body)
            if progress is not None:
                progress(len(bodies), len(encoded))
        seconds = time.perf_counter() - begin
        scores, predictions, cycles = parse_result(self.identity, bodies)
        return DeviceResult(steps, t0, scores, predictions, cycles, self.clock, seconds)

    def repeat(
        self, image: ArrayLike, count: int, timesteps: int | None = None, *, delay: int | None = None
    ) -> Repetition:
        """Send one image, run it alone, then ``count`` times back to back: the core's rate without the line's.

        Parameters
        ----------
        image : as one of :meth:`run`
        count : int
            2..65535.
        timesteps, delay : int or None
            As for :meth:`run`.

        Raises
        ------
        InputError, ToolError
            As :meth:`run`; or if the scores are not those of the first time.
        """
        count = _check.integer(count, "count", low=2, high=MAX_COUNT)
        encoded = self.identity.input.encode(image)
        if len(encoded) != 1:
            raise InputError(f"one image can be repeated, got {len(encoded)}: give one of them")
        steps, t0 = self.identity.settings(encoded, timesteps, delay)
        alone = self._line.ask(Command.INFER, run_settings(steps, t0, 1) + pack_inputs(self.identity, encoded)[0])
        scores, _, latency = parse_result(self.identity, [alone])
        seconds = count * int(latency[0]) / self.clock
        begin = time.perf_counter()
        body = self._line.ask(Command.REPEAT, run_settings(steps, t0, count), seconds)
        elapsed = time.perf_counter() - begin
        again, _, cycles = parse_result(self.identity, [body])
        if not np.array_equal(scores, again):
            raise ToolError("a repeated image must have equal scores, got others: lower the clock of the build")
        return Repetition(count, int(latency[0]), int(cycles[0]), self.clock, elapsed)

    def load(self, net: IntegerNetwork, *, progress: Progress | None = None) -> None:
        """Replace the network on the device by another one of the same structure, all of it or nothing.

        Requests are answered by the old network until all of the new one has arrived and its checksum is right. Then
        :attr:`identity` is that of the new one. It lasts as long as the device has power.

        Parameters
        ----------
        net : IntegerNetwork
            With the code, input, layers, kernels and channels of the network that the device was built for, and in
            no layer with wider weights or potentials (S9).
        progress : callable or None
            Called with (requests done, requests in all).

        Raises
        ------
        InputError
            If the device was not built loadable, or the network does not fit it.
        ToolError
            If the device does not answer, or refuses. It then holds the old network or, if only the last answers were
            lost, the new one, never a mixture; :attr:`identity` says which.
        """
        _check.instance(net, IntegerNetwork, "net", "give what fpgasnn.convert or load_network returns")
        _check.callback(progress, "progress")
        requests = load_requests(net, self.identity)
        # whatever becomes of the requests: a commit whose answer is lost was carried out nevertheless
        self._identity = None
        for done, _ in enumerate(self._line.exchange((*request, 0.0) for request in requests), 1):
            if progress is not None:
                progress(done, len(requests))
        self._check_network(net)

    def status(self) -> dict[str, int]:
        """Counters of the device (docs/protocol.md), each modulo 2**16 since power-up."""
        body = self._line.ask(Command.STATUS)
        values = np.frombuffer(body, "<u2", count=len(body) // COUNTER_BYTES)
        return dict(zip(COUNTERS, values.tolist(), strict=True))

    def close(self) -> None:
        """Close the port; the device goes on waiting for requests."""
        self._line.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()

    def _check_network(self, net: IntegerNetwork | None) -> None:
        held = self.identity.network
        if net is not None and network_hash(net) != held:
            raise InputError(
                f"the device on {self._name} must hold the network {network_hash(net)[:16]}, got {held[:16]}: build "
                f"and program this network, or leave it out to use the one that is there"
            )
