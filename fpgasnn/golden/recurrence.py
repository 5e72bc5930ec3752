"""The cycle recurrence (D5), compiled: start and done of every position of every engine, one after the other.

The contract is that of :mod:`fpgasnn.plan`. Nodes are the input and the layers in order; each has one or more engines
that take its rows, counted over all images, in turn (D6).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit
from numpy.typing import NDArray

__all__ = ["recur"]

Array = NDArray[Any]


@njit(nogil=True, cache=True, error_model="numpy")
def _done_at(node: int, row: int, x: int, maps: Array, upto: Array, done: Array) -> int:
    """When a position (row counted over all images) is done; -1 if not known yet. ``maps``: see :func:`recur`."""
    width, offset, engines, engine = maps[node, 1], maps[node, 2], maps[node, 3], maps[node, 4]
    if row // engines * width + x >= upto[engine + row % engines]:
        return -1
    time: int = done[offset + row * width + x]
    return time


@njit(nogil=True, cache=True, error_model="numpy")
def _room(
    node: int, row: int, maps: Array, table: Array, begins: Array, latency: tuple[int, int], upto: Array, done: Array
) -> int:
    """Cycle from which all rings behind a node have room for a row; -1 if not known yet.

    ``latency``: written, released. The row takes the bank of the one that lies a ring's capacity before it: every
    reader must have released that, and where another engine writes it, it must be written.
    """
    time = 0
    for e in range(len(table)):
        old = row - table[e, 2]
        if table[e, 0] != node or old < 0:
            continue
        consumer, height = table[e, 1], table[e, 3]
        outputs, width, readers = maps[consumer, 0], maps[consumer, 1], maps[consumer, 3]
        below = old // height * outputs + begins[e, old % height]
        for reader in range(readers):
            # a reader releases when it has done its output row before the first one whose window begins below
            last = below + (reader - below) % readers - readers
            if last >= 0:
                at = _done_at(consumer, last, width - 1, maps, upto, done)
                if at < 0:
                    return -1
                time = max(time, at + latency[1])
        if table[e, 2] % maps[node, 3] != 0:
            at = _done_at(node, old, maps[node, 1] - 1, maps, upto, done)
            if at < 0:
                return -1
            time = max(time, at + latency[0])
    return time


@njit(nogil=True, cache=True, error_model="numpy")
def _ready(
    node: int,
    image: int,
    y: int,
    x: int,
    maps: Array,
    table: Array,
    needs: tuple[Array, Array],
    latency: tuple[int, int],
    upto: Array,
    done: Array,
) -> int:
    """Earliest start of a position by its inputs; -1 if not known yet.

    ``latency``: accepted, written. Every engine of the producer must have written the last column needed, of its last
    row that is not below the last row needed.
    """
    time = 0
    for e in range(len(table)):
        if table[e, 1] != node:
            continue
        producer = table[e, 0]
        last = image * maps[producer, 0] + needs[0][e, y]
        for row in range(max(0, last - maps[producer, 3] + 1), last + 1):
            at = _done_at(producer, row, needs[1][e, x], maps, upto, done)
            if at < 0:
                return -1
            time = max(time, at + (latency[0] if producer == 0 else latency[1]))
    return time


@njit(nogil=True, cache=True, error_model="numpy")
def _accept(previous: int, room: int, arrivals: Array, relative: bool, words: Array) -> int:
    """Store when the input words of one position are taken; returns the cycle of the last one."""
    time = previous
    for word in range(len(arrivals)):
        time += 1
        time = time + arrivals[word] if relative else max(time, arrivals[word])
        if word == 0:
            time = max(time, room)
        words[word] = time
    return time


@njit(nogil=True, cache=True, error_model="numpy")
def _transfer(time: int, ready: Array, leave: Array) -> None:
    """Store when the scores of one position are taken; the first one is offered in the cycle ``time``."""
    for channel in range(len(leave)):
        while not ready[time % len(ready)]:
            time += 1
        leave[channel] = time
        time += 1


@njit(nogil=True, cache=True, error_model="numpy")
def recur(
    images: int,
    maps: Array,
    owners: Array,
    table: Array,
    needs: tuple[Array, Array],
    begins: Array,
    service: Array,
    arrivals: Array,
    relative: bool,
    transfers: Array,
    ready_cycles: Array,
    latency: tuple[int, int, int, int, int],
    start: Array,
    done: Array,
    words: Array,
    leave: Array,
) -> bool:
    """Evaluate the recurrence; False if it gets stuck (a deadlock).

    Parameters
    ----------
    maps : (nodes, 5) int64
        Of the input and of every layer: height, width, where its positions, image after image, lie in ``service``,
        ``start`` and ``done``, how many engines take its rows in turn, and the number of the first of them.
    owners : (engines,) int64
        Node of every engine.
    arrivals : (images * positions, words) int64
        Earliest cycle of every input word; with ``relative`` the idle cycles before it.
    transfers : (images * positions,) int64
        Cycle of the last score of every output position if it is known, or empty.
    ready_cycles : (length,) bool
        When the output is ready, over and over.
    latency : accepted, written, released, scores, read
    words : (images * positions, words) int64
        When each input word is taken; written here.
    leave : (images * positions, channels) int64
        When each score is taken; written here.
    """
    nodes = len(maps)
    upto = np.zeros(len(owners), np.int64)
    left = len(done)
    while left > 0:
        before = left
        for engine in range(len(owners)):
            node = owners[engine]
            height, width, offset, engines = maps[node, 0], maps[node, 1], maps[node, 2], maps[node, 3]
            while True:
                row = upto[engine] // width * engines + engine - maps[node, 4]
                if row >= images * height:
                    break
                image, y, x = row // height, row % height, upto[engine] % width
                at = row * width + x
                room = 0
                if x == 0:
                    # the input takes a word in the cycle in which there is room
                    delays = (latency[1], latency[2]) if node > 0 else (0, 0)
                    room = _room(node, row, maps, table, begins, delays, upto, done)
                    if room < 0:
                        break
                previous = -1 if node == 0 else 0
                if x > 0:
                    previous = done[offset + at - 1]
                elif row >= engines:
                    previous = done[offset + at - (engines - 1) * width - 1]
                if node == 0:
                    done[at] = _accept(previous, room, arrivals[at], relative, words[at])
                    start[at] = words[at, 0]
                else:
                    ready = _ready(node, image, y, x, maps, table, needs, latency[:2], upto, done)
                    if ready < 0:
                        break
                    time = max(previous, ready, room)
                    if node == nodes - 1 and at > 0:
                        time = max(time, leave[at - 1, -1] + latency[4])
                    start[offset + at] = time
                    time += service[offset + at]
                    done[offset + at] = time
                    if node == nodes - 1:
                        if len(transfers):
                            leave[at, -1] = transfers[at]
                        else:
                            _transfer(time + latency[3], ready_cycles, leave[at])
                upto[engine] += 1
                left -= 1
        if left == before:
            return False
    return True
