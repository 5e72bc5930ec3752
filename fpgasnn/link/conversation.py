"""Requests and answers over a serial port: what is lost is sent again."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..errors import InputError, MissingDependencyError, ToolError
from .protocol import ANSWER, WINDOW, Command, Deframer, Frame, Outcome, encode_frame

__all__ = ["RETRIES", "Conversation"]

RETRIES = 3
"""How often requests are sent again after the answer has not come."""
_POLL = 0.02


@dataclass(frozen=True)
class _Request:
    """One request on its way."""

    command: Command
    sequence: int
    payload: bytes
    seconds: float

    def answered_by(self, frame: Frame) -> bool:
        return (frame.command, frame.sequence) == (self.command | ANSWER, self.sequence)


class Conversation:
    """A host's end of docs/protocol.md.

    Parameters
    ----------
    port : str
        Name of a serial port.
    baud : int
        Bits per second.
    timeout : float
        Seconds to wait for an answer beyond what line and core need.

    Raises
    ------
    InputError
        If the port cannot be opened.
    MissingDependencyError
        If pyserial is not installed.
    """

    def __init__(self, port: str, baud: int, timeout: float) -> None:
        self._name, self._baud, self._timeout = port, baud, timeout
        self._sequence = 0
        self._frames, self._inbox = Deframer(), deque[Frame]()
        # requests of an exchange that was broken off may still be answered
        self._unfinished = True
        self._serial = _open(port, baud)

    def close(self) -> None:
        """Close the port."""
        self._serial.close()

    def ask(self, command: Command, payload: bytes = b"", seconds: float = 0.0) -> bytes:
        """Send one request and return the body of its answer; see :meth:`exchange`."""
        (body,) = self.exchange([(command, payload, seconds)])
        return body

    def exchange(self, requests: Iterable[tuple[Command, bytes, float]]) -> Iterator[bytes]:
        """Send requests, as many at a time as the device takes, and yield the bodies of their answers in order.

        Parameters
        ----------
        requests : iterable of (command, payload, seconds)
            ``seconds`` is what the device may need to carry it out.

        Raises
        ------
        ToolError
            If nothing answers, the device refuses, or the port is gone.
        """
        if self._unfinished:
            self._reset()
        self._unfinished = True
        source = iter(requests)
        waiting: deque[_Request] = deque()
        attempts, exhausted, deadline = 0, False, 0.0
        while True:
            while len(waiting) < WINDOW and not exhausted:
                following = next(source, None)
                exhausted = following is None
                if following is not None:
                    waiting.append(self._send(*following))
                    deadline = self._deadline(waiting)
            if not waiting:
                break
            frame = self._receive(deadline)
            if frame is not None:
                if waiting[0].answered_by(frame):
                    waiting.popleft()
                    attempts, deadline = 0, self._deadline(waiting)
                    yield _body(frame)
                continue
            attempts += 1
            if attempts > RETRIES:
                raise ToolError(
                    f"the device on {self._name} must answer every request, got nothing for {RETRIES} times: check the "
                    f"line, or give more time than {self._timeout:g} s"
                )
            self._reset()
            for request in waiting:
                self._write(request)
            deadline = self._deadline(waiting)
        self._unfinished = False

    def _reset(self) -> None:
        """Make the device forget requests, of this host or of one before, and drop their answers."""
        self._frames, self._inbox = Deframer(), deque[Frame]()
        for _ in range(RETRIES):
            request = self._send(Command.RESET, b"", 0.0)
            deadline = self._deadline([request])
            while (frame := self._receive(deadline)) is not None:
                if request.answered_by(frame):
                    return
        raise ToolError(
            f"nothing answers on {self._name} at {self._baud} baud: check that the port is the board's, that the board "
            f"is programmed with what `fpgasnn build` has made, and that the rate is that of the build"
        )

    def _send(self, command: Command, payload: bytes, seconds: float) -> _Request:
        self._sequence = (self._sequence + 1) % 256
        request = _Request(command, self._sequence, payload, seconds)
        self._write(request)
        return request

    def _deadline(self, waiting: Iterable[_Request]) -> float:
        """When all must be answered: ten bits a byte, twice for escapes, as many again for the answer."""
        seconds = sum(40 * (len(request.payload) + 64) / self._baud + 2 * request.seconds for request in waiting)
        return time.monotonic() + self._timeout + seconds

    def _write(self, request: _Request) -> None:
        with _translated(self._name):
            self._serial.write(encode_frame(Frame(request.command, request.sequence, request.payload)))

    def _receive(self, deadline: float) -> Frame | None:
        """Return the next good frame, None if there is none until the deadline."""
        while not self._inbox:
            if time.monotonic() > deadline:
                return None
            with _translated(self._name):
                data = self._serial.read(max(1, self._serial.in_waiting))
            self._inbox.extend(self._frames.feed(data))
        return self._inbox.popleft()


@contextmanager
def _translated(port: str) -> Iterator[None]:
    """Say what has happened to the port when pyserial says so."""
    try:
        yield
    except OSError as error:
        # pyserial's errors are those of the system
        raise ToolError(f"the port {port} must stay open, got {error}: plug the board in again") from error


def _open(port: str, baud: int) -> Any:
    """Open a serial port.

    Raises
    ------
    InputError
        If it cannot be opened; the message lists those that there are.
    MissingDependencyError
        If pyserial is not installed.
    """
    try:
        import serial
        from serial.tools import list_ports
    except ModuleNotFoundError as error:
        raise MissingDependencyError(
            "a device is reached with pyserial, got none here: pip install 'fpgasnn[device]'"
        ) from error
    try:
        return serial.serial_for_url(port, baudrate=baud, timeout=_POLL)
    except (OSError, ValueError) as error:
        known = ", ".join(sorted(found.device for found in list_ports.comports())) or "none"
        raise InputError(
            f"port must be a serial port that can be opened, got {port!r} ({error}): there are {known}; on Linux the "
            f"user must be in the group dialout"
        ) from error


def _body(frame: Frame) -> bytes:
    outcome, body = frame.payload[:1], frame.payload[1:]
    if outcome != bytes((Outcome.DONE,)):
        names = {bytes((item,)): item.name.lower().replace("_", " ") for item in Outcome}
        raise ToolError(
            f"the device must carry out what it is asked for, got {names.get(outcome, 'an unknown outcome')!r}: load a "
            f"bitstream that this release has built"
        )
    return body
