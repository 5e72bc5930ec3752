"""A view into an elaborated component: its registers, and the contents of its memories.

Invariants of a proof speak of state that no port shows. The component's sources stay as they are; the proof looks the
signals up by name in the tree that Amaranth elaborates.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from amaranth import Const, Elaboratable, Module, Signal, Value
from amaranth.hdl._ir import Fragment
from amaranth.hdl._mem import MemoryInstance

__all__ = ["Probe"]


class Probe(Elaboratable):
    """An elaborated component whose inside can be read; add it as the submodule instead of the component.

    Parameters
    ----------
    component : Elaboratable
        What to elaborate.
    """

    def __init__(self, component: Elaboratable) -> None:
        self._fragment = Fragment.get(component, None)

    def elaborate(self, platform: object) -> Fragment:
        return self._fragment

    def _find(self, path: str) -> Fragment:
        fragment = self._fragment
        for name in filter(None, path.split(".")):
            fragment = fragment.find_subfragment(name)
        return fragment

    def signal(self, path: str) -> Signal:
        """Return the signal of a dotted path, for example ``scanner.left_0``; raises KeyError if there is none."""
        scope, _, name = path.rpartition(".")
        found = {
            id(signal): signal
            for statements in self._find(scope).statements.values()
            for signal in statements._lhs_signals()
            if signal.name == name
        }
        if len(found) != 1:
            raise KeyError(f"{len(found)} signals are called {path!r}")
        (signal,) = found.values()
        return signal

    def component(self, path: str) -> Any:
        """Return the component at a dotted path, with the attributes its elaboration has set."""
        origins = self._find(path).origins
        assert origins
        return origins[0]

    def contents(self, path: str, address: Value) -> Value:
        """Return the word at ``address`` of the memory at a dotted path, in the same cycle."""
        instance = self._instance(self._find(path))
        word = Signal(len(instance._read_ports[0]._data), name="contents")
        bits = len(instance._read_ports[0]._addr)
        instance.read_port(domain="comb", addr=address[:bits], data=word, en=Const(1), transparent_for=())
        return word

    def replace_memory(self, path: str, word: Callable[[Module, Value], Value]) -> None:
        """Put ``word(module, address)``, read with one cycle of latency, in place of a read-only memory."""
        fragment = self._find(path)
        (port,) = self._instance(fragment)._read_ports
        m = Module()
        with m.If(port._en):
            m.d.sync += port._data.eq(word(m, port._addr))
        fragment.subfragments.clear()
        fragment.add_subfragment(Fragment.get(m, None), "contents")

    @staticmethod
    def _instance(fragment: Fragment) -> MemoryInstance:
        if isinstance(fragment, MemoryInstance):
            return fragment
        (found,) = [sub for sub, _, _ in fragment.subfragments if isinstance(sub, MemoryInstance)]
        return found
