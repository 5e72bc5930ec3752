"""The position walker: where the engine stands in its map, and which banks hold the window (D2, D8)."""

from __future__ import annotations

from amaranth import Array, Const, Elaboratable, Module, Mux, Signal, Value, signed, unsigned
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out

from ..plan import LayerPlan

__all__ = ["Walker"]


def _add_modulo(left: Value, right: Value, modulus: int) -> Value:
    """Sum of two residues."""
    total = left + right
    return Mux(total >= modulus, total - modulus, total)


class Walker(wiring.Component):
    """Walk over the output positions of an engine in raster order, image after image.

    Of n replicas of an engine, number k begins with row k and takes every n-th row, counted over all images (D6).

    For the current position and pool element it says which input column the window begins with, which kernel row each
    bank of the ring holds, what must have been written before the position may start, and which rows are free after it.
    Rows outside the map and elements outside the map of currents are marked invalid; no data are moved.

    Cost: no latency; state of a few counters. Everything is combinational in the counters and ``element_*``.

    Parameters
    ----------
    layer : LayerPlan
        Geometry of the layer and of the ring in front of it.
    replica : int
        Which of the layer's engines it is.
    branch : int
        Which of the layer's branches.

    Members
    -------
    next : In(1)
        Go to the next position.
    element_row : In(range(pool height))
        Row of the element in the pool window.
    element_column : In(range(pool width))
        Its column.
    left : Out(signed)
        Input column of the element's leftmost kernel tap.
    element_valid : Out(1)
        The element lies inside the map of currents (S5).
    taps : Out(ArrayLayout(unsigned, banks))
        Kernel row that each bank holds; any number where ``taps_valid`` is 0.
    taps_valid : Out(banks)
        The bank holds a row of the window, inside the map.
    row_start, row_end : Out(1)
        This is the first or last position of an output row.
    need_row : Out(ring.counter_bits)
        Row of the last input the position waits for, counted over all images, modulo 2**counter_bits.
    need_column : Out(range(ring.width))
        Its column.
    released : Out(ring.counter_bits)
        Rows below this are free after the position (meaningful at ``row_end``).
    """

    def __init__(self, *, layer: LayerPlan, replica: int = 0, branch: int = 0) -> None:
        self._layer = layer
        self._replica = replica
        planned = layer.branches[branch]
        self._rows, self._columns, self._ring = planned.rows, planned.columns, planned.ring
        bits = self._ring.counter_bits
        reach = self._columns.size + self._columns.span + self._columns.origin + self._columns.step + 2
        super().__init__(
            {
                "next": In(1),
                "element_row": In(range(max(2, layer.pool[0]))),
                "element_column": In(range(max(2, layer.pool[1]))),
                "left": Out(signed(reach.bit_length() + 2)),
                "element_valid": Out(1),
                "taps": Out(data.ArrayLayout(unsigned(max(1, (self._rows.taps - 1).bit_length())), self._ring.rows)),
                "taps_valid": Out(self._ring.rows),
                "row_start": Out(1),
                "row_end": Out(1),
                "need_row": Out(bits),
                "need_column": Out(range(self._ring.width)),
                "released": Out(bits),
            }
        )

    def elaborate(self, platform: object) -> Elaboratable:
        """Build the counters, then what follows from them."""
        m = Module()
        self._row = Signal(range(max(2, self._layer.shape[0])), name="row", init=self._replica)
        self._column = Signal(range(max(2, self._layer.shape[1])), name="column")
        reach = self._rows.size + self._rows.span + self._rows.origin + self._layer.replicas * self._rows.step
        top = self._replica * self._rows.step - self._rows.origin
        self._top = Signal(signed(reach.bit_length() + 2), init=top)
        self._image_row = Signal(self._ring.counter_bits, name="image_row")
        self._image_bank = Signal(range(self._ring.rows), name="image_bank")
        self._top_bank = Signal(range(self._ring.rows), name="top_bank", init=top % self._ring.rows)
        self._count(m)
        self._columns_of_element(m)
        self._rows_of_banks(m)
        self._needs(m)
        return m

    def _count(self, m: Module) -> None:
        banks, size = self._ring.rows, self._rows.size
        position_left = Signal(self.left.shape(), init=-self._columns.origin)
        self._position_left = position_left
        m.d.comb += [
            self.row_start.eq(self._column == 0),
            self.row_end.eq(self._column == self._layer.shape[1] - 1),
        ]
        image_bank = Signal.like(self._image_bank)
        m.d.comb += image_bank.eq(_add_modulo(self._image_bank, Const(size % banks, range(banks)), banks))
        replicas, step, height = self._layer.replicas, self._rows.step, self._layer.shape[0]
        self._wrap = Signal(name="wrap")
        self._next_row = Signal.like(self._row, name="next_row")
        self._next_top = Signal.like(self._top, name="next_top")
        m.d.comb += [
            self._wrap.eq(self._row >= height - replicas),
            self._next_row.eq(Mux(self._wrap, self._row - (height - replicas), self._row + replicas)),
            self._next_top.eq(self._top + Mux(self._wrap, (replicas - height) * step, replicas * step)),
        ]
        # after the last row of an image one of the first rows, as many as there are replicas, of the next
        starts = [Const((row * step - self._rows.origin) % banks, range(banks)) for row in range(replicas)]
        with m.If(self.next):
            m.d.sync += [self._column.eq(self._column + 1), position_left.eq(position_left + self._columns.step)]
            with m.If(self.row_end):
                m.d.sync += [
                    self._column.eq(0),
                    position_left.eq(-self._columns.origin),
                    self._row.eq(self._next_row),
                    self._top.eq(self._next_top),
                    self._top_bank.eq(_add_modulo(self._top_bank, Const(replicas * step % banks, range(banks)), banks)),
                ]
                with m.If(self._wrap):
                    m.d.sync += [
                        self._image_row.eq(self._image_row + size),
                        self._image_bank.eq(image_bank),
                        self._top_bank.eq(_add_modulo(image_bank, Array(starts)[self._next_row], banks)),
                    ]

    def _columns_of_element(self, m: Module) -> None:
        """Left edge of the element's window, and whether the element exists."""
        pool, stride, pads, conv = (self._layer.pool, self._layer.pool_stride, self._layer.pool_pads, self._layer.conv)
        shift = Array(index * self._columns.element for index in range(pool[1]))[self.element_column]
        m.d.comb += self.left.eq(self._position_left + shift)
        inside: list[Value] = []
        counters = ((self._row, self.element_row), (self._column, self.element_column))
        for axis, (position, element) in enumerate(counters):
            last = (self._layer.shape[axis] - 1) * stride[axis] - pads[axis] + pool[axis] - 1
            place = position * stride[axis] + element
            if pads[axis]:
                inside.append(place >= pads[axis])
            if last >= conv[axis]:
                inside.append(place < conv[axis] + pads[axis])
        valid: Value = Const(1)
        for condition in inside:
            valid = valid & condition
        m.d.comb += self.element_valid.eq(valid)

    def _rows_of_banks(self, m: Module) -> None:
        """For every bank the kernel row it holds: distance from the bank of the window's topmost row in the map."""
        banks, rows = self._ring.rows, self._rows
        shifts = [index * rows.element for index in range(self._layer.pool[0])]
        top = Signal.like(self._top, name="element_top")
        start = Signal(range(banks), name="start_bank")
        cut = Signal(range(rows.origin + 1), name="cut_rows")
        height = Signal(range(rows.size + 1), name="rows_below")
        residue = Array(Const(shift % banks, range(banks)) for shift in shifts)[self.element_row]
        m.d.comb += top.eq(self._top + Array(shifts)[self.element_row])
        with m.If(top < 0):
            m.d.comb += [start.eq(self._image_bank), cut.eq(-top), height.eq(rows.size)]
        with m.Else():
            m.d.comb += [
                start.eq(_add_modulo(self._top_bank, residue, banks)),
                height.eq(Mux(top < rows.size, rows.size - top, 0)),
            ]
        reach = (rows.taps - 1) * rows.tap
        for bank in range(banks):
            below = Signal(range(banks), name=f"below_{bank}")
            distance = Signal(range(banks + rows.origin + 1), name=f"distance_{bank}")
            tap = Signal(self.taps[bank].shape(), name=f"tap_{bank}")
            hit = Signal(name=f"hit_{bank}")
            m.d.comb += [below.eq(Mux(start > bank, banks + bank - start, bank - start)), distance.eq(below + cut)]
            if rows.tap == 1:
                m.d.comb += [tap.eq(distance), hit.eq(distance <= reach)]
            else:
                with m.Switch(distance):
                    for index in range(rows.taps):
                        if index * rows.tap < 1 << len(distance):
                            with m.Case(index * rows.tap):
                                m.d.comb += [tap.eq(index), hit.eq(1)]
            m.d.comb += [self.taps[bank].eq(tap), self.taps_valid[bank].eq(hit & (below < height))]

    def _needs(self, m: Module) -> None:
        """What must be there before the position, what is free after it (D8)."""
        rows, columns = self._rows, self._columns

        def clamp(value: Value, low: int, high: int) -> Value:
            return Mux(value < low, low, Mux(value > high, high, value))

        # registers: through the ring they decide whether the engine may go on, the longest path there is
        reach, right = rows.span - 1, columns.span - 1
        need_row = Signal.like(self.need_row, init=min(max(self._top.init + reach, 0), rows.size - 1))
        need_column = Signal.like(self.need_column, init=min(max(right - columns.origin, 0), columns.size - 1))
        image_row = self._image_row + Mux(self._wrap, rows.size, 0)
        following = clamp(self._position_left + (columns.step + right), 0, columns.size - 1)
        with m.If(self.next):
            m.d.sync += need_column.eq(Mux(self.row_end, need_column.init, following))
            with m.If(self.row_end):
                m.d.sync += need_row.eq(image_row + clamp(self._next_top + reach, 0, rows.size - 1))
        free = clamp(self._next_top, 0, rows.size)
        m.d.comb += [
            self.need_row.eq(need_row),
            self.need_column.eq(need_column),
            self.released.eq(self._image_row + free + Mux(self._wrap, rows.size, 0)),
        ]
