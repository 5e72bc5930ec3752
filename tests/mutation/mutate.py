"""Faults made mechanically: one node of a module's syntax tree is changed, and the text of that node is replaced.

What decides a result is mutated: not docstrings, annotations, ``assert`` and ``raise`` with the tests that lead to
nothing else, checks of arguments, decorators, and tuning figures, which change when things are done and never what.
"""

from __future__ import annotations

import ast
import copy
import random
from collections.abc import Iterator
from dataclasses import dataclass

__all__ = ["OPERATORS", "Mutant", "choose", "mutants"]

OPERATORS = ("comparison", "constant", "operand", "enable", "width", "order", "sign")
"""Kinds of faults, in the order in which :func:`choose` takes them in turn."""

TUNING = {
    *("ALONE", "BLOCK_BYTES", "LIST_BYTES", "MAX_BLOCK", "REUSE", "SLAB_BYTES", "_BATCH_BYTES", "_CACHED"),
    *("MAX_LANES", "MAX_ROWS", "MAX_GROUPS"),
}
"""Module constants that decide speed, or what is refused."""

_COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}  # fmt: skip
_OPERATIONS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Add, ast.FloorDiv: ast.Mult, ast.Mod: ast.FloorDiv,
    ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd, ast.BitXor: ast.BitOr,
}  # fmt: skip
_SWAPPED = (ast.Sub, ast.FloorDiv, ast.Mod)
_EXTREMES = {"min": "max", "max": "min", "minimum": "maximum", "maximum": "minimum"}


@dataclass(frozen=True)
class Mutant:
    """One fault.

    Members
    -------
    path : str
        File, relative to the root of the repository.
    operator : str
        One of :data:`OPERATORS`, or ``"hand"``.
    line, column : int
        Where the text begins: its line, counted from 1, and its byte in the line, counted from 0.
    old, new : str
        The text and what replaces it.
    name : str
        What the fault is.
    """

    path: str
    operator: str
    line: int
    column: int
    old: str
    new: str
    name: str

    def applied(self, text: str) -> str:
        """Return the module's text with the fault.

        Raises
        ------
        ValueError
            If the text is not there: the source has changed.
        """
        raw, old = text.encode(), self.old.encode()
        start = sum(len(line) + 1 for line in raw.split(b"\n")[: self.line - 1]) + self.column
        if raw[start : start + len(old)] != old:
            raise ValueError(f"mutant {self.name!r}: its text is no longer in {self.path}")
        return (raw[:start] + self.new.encode() + raw[start + len(old) :]).decode()


class _Source:
    """A module's text, and where its nodes lie in it."""

    def __init__(self, text: str) -> None:
        self.raw = text.encode()
        self._lines = [0, *(index + 1 for index, byte in enumerate(self.raw) if byte == ord("\n"))]

    def place(self, node: ast.AST) -> tuple[int, int]:
        """First byte of a node, or of a module's statements, and the one behind its last."""
        first, last = (node.body[0], node.body[-1]) if isinstance(node, ast.Module) else (node, node)
        begin = self._lines[first.lineno - 1] + first.col_offset  # type: ignore[attr-defined]
        return begin, self._lines[last.end_lineno - 1] + last.end_col_offset  # type: ignore[attr-defined]


Change = tuple[str, ast.AST, str]
"""Operator, the node whose text is replaced, and its new text."""


def _with(node: ast.AST, **fields: object) -> ast.AST:
    other = copy.copy(node)
    for name, value in fields.items():
        setattr(other, name, value)
    return other


def _text(node: ast.AST) -> str:
    """Text of an expression that may stand wherever the old one stood."""
    return f"({ast.unparse(node)})"


def _called(node: ast.AST) -> str:
    """Last part of the name of a called function; empty if it has none."""
    function = node.func if isinstance(node, ast.Call) else None
    return getattr(function, "attr", getattr(function, "id", ""))


def _only_raises(body: list[ast.stmt]) -> bool:
    return bool(body) and all(isinstance(statement, ast.Raise) for statement in body)


def _is_validation(node: ast.AST) -> bool:
    """True for what only decides whether something is refused."""
    if isinstance(node, ast.FunctionDef):
        return node.name.lstrip("_").startswith("check")
    if isinstance(node, ast.Call):
        base = node.func.value if isinstance(node.func, ast.Attribute) else None
        return isinstance(base, ast.Name) and base.id == "_check"
    if isinstance(node, ast.If):
        return not node.orelse and (_only_raises(node.body) or ast.unparse(node.test) == "TYPE_CHECKING")
    return isinstance(node, ast.Raise | ast.Assert | ast.JoinedStr | ast.Import | ast.ImportFrom)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Parts of a node that decide results."""
    if isinstance(node, ast.FunctionDef):
        yield from (*node.args.defaults, *(value for value in node.args.kw_defaults if value), *node.body)
    elif isinstance(node, ast.Lambda):
        yield node.body
    elif isinstance(node, ast.ClassDef):
        yield from (*(keyword.value for keyword in node.keywords), *node.body)
    elif isinstance(node, ast.AnnAssign):
        yield from (node.value,) if node.value else ()
    elif isinstance(node, ast.Assign):
        names = [target.id for target in node.targets if isinstance(target, ast.Name)]
        skipped = any(name in TUNING or name == "__all__" or name.endswith("_FIELDS") for name in names)
        # names of fields, numbered by a range
        listed = isinstance(node.targets[0], ast.Tuple) and _called(node.value) == "range"
        yield from () if skipped or listed else (*node.targets, node.value)
    else:
        yield from ast.iter_child_nodes(node)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    for child in _children(node):
        if not _is_validation(child):
            yield child
            yield from _nodes(child)


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _comparisons(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            ops = [*node.ops]
            ops[index] = _COMPARISONS[type(operator)]()
            yield "comparison", node, _text(_with(node, ops=ops))


def _constants(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Constant) and type(node.value) is int:
        yield "constant", node, str(node.value + 1)
        yield "constant", node, str(node.value - 1) if node.value else "(-1)"


def _operands(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.BinOp) and not (_is_text(node.left) or _is_text(node.right)):
        if type(node.op) in _OPERATIONS:
            yield "operand", node, _text(_with(node, op=_OPERATIONS[type(node.op)]()))
        if isinstance(node.op, _SWAPPED):
            yield "operand", node, _text(_with(node, left=node.right, right=node.left))
        if isinstance(node.op, ast.LShift | ast.RShift):
            less = ast.BinOp(node.right, ast.Sub(), ast.Constant(1))
            yield "operand", node, _text(_with(node, right=less))
    elif isinstance(node, ast.BoolOp):
        other = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        yield "operand", node, _text(_with(node, op=other))
    elif isinstance(node, ast.AugAssign) and type(node.op) in _OPERATIONS:
        if not isinstance(node.value, ast.Dict | ast.Set | ast.List) and ast.unparse(node.target)[:4] != "m.d.":
            yield "operand", node, ast.unparse(_with(node, op=_OPERATIONS[type(node.op)]()))
    elif isinstance(node, ast.Call) and _called(node) in _EXTREMES and len(node.args) > 1:
        name = _EXTREMES[_called(node)]
        function = _with(node.func, attr=name) if isinstance(node.func, ast.Attribute) else ast.Name(name)
        yield "operand", node, _text(_with(node, func=function))


def _enables(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Call) and ast.unparse(node.func) in ("m.If", "m.Elif") and node.args:
        condition = ast.unparse(node.args[0])
        # as values of the hardware description, whatever their width
        yield "enable", node.args[0], f"({condition}) == 0"
        yield "enable", node.args[0], f"({condition}) | 1"
    elif isinstance(node, ast.Call) and _called(node) in ("Mux", "select", "where") and len(node.args) == 3:
        first, second, third = node.args
        yield "enable", node, ast.unparse(_with(node, args=[first, third, second]))
    elif isinstance(node, ast.If | ast.While | ast.IfExp):
        yield "enable", node.test, f"(not ({ast.unparse(node.test)}))"


def _widths(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.Call) and _called(node) in ("unsigned", "signed", "range") and node.args:
        end = node.args[-1] if len(node.args) < 3 else node.args[1]
        yield "width", end, f"({ast.unparse(end)}) - 1"
    elif isinstance(node, ast.ClassDef) and "Struct" in [ast.unparse(base).rpartition(".")[2] for base in node.bases]:
        for field in node.body:
            width = field.annotation if isinstance(field, ast.AnnAssign) else None
            if isinstance(width, ast.Constant) and isinstance(width.value, int):
                yield "width", width, str(width.value - 1)


def _signs(node: ast.AST) -> Iterator[Change]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub | ast.Invert | ast.Not):
        yield "sign", node, _text(node.operand)


def _names(node: ast.AST, kind: type[ast.expr_context]) -> set[str]:
    """Variables that a statement reads or assigns, by their last name; what a vector store writes is assigned."""
    found = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Name | ast.Attribute) and isinstance(part.ctx, kind):
            found.add(part.id if isinstance(part, ast.Name) else part.attr)
        if isinstance(part, ast.Call) and _called(part) == "store" and kind is ast.Store:
            found |= _names(part.args[-1], ast.Load)
    return found - {"self", "b"}


def _driven(node: ast.AST) -> set[str]:
    """Signals that a statement of the hardware description drives, by their text."""
    calls = [part for part in ast.walk(node) if isinstance(part, ast.Call) and _called(part) == "eq"]
    return {ast.unparse(part.func.value) for part in calls if isinstance(part.func, ast.Attribute)}


def _swappable(first: ast.stmt, second: ast.stmt, known: set[str]) -> bool:
    """True if the order of two neighbouring statements may matter and both orders can be executed."""
    kinds = ast.Assign | ast.AugAssign | ast.Expr | ast.With | ast.For
    if not isinstance(first, kinds) or not isinstance(second, kinds):
        return False
    if any("m.El" in ast.unparse(node.items[0].context_expr) for node in (first, second) if isinstance(node, ast.With)):
        return False
    if _driven(first) or _driven(second):
        # what is not driven twice is driven at the same time
        return bool(_driven(first) & _driven(second))
    made = {name for name in _names(first, ast.Store) if isinstance(first, ast.Assign)} - known
    reads = _names(second, ast.Load) & _names(first, ast.Store)
    overwritten = _names(first, ast.Load) & _names(second, ast.Store)
    both = _names(first, ast.Store) & _names(second, ast.Store)
    return not made & _names(second, ast.Load) and bool(reads | overwritten | both)


def _orders(node: ast.AST, source: _Source) -> Iterator[Change]:
    if not isinstance(node, ast.FunctionDef | ast.With | ast.For | ast.If | ast.While):
        return
    known: set[str] = set()
    for index, (first, second) in enumerate(zip(node.body, node.body[1:], strict=False)):
        follows = node.body[index + 2] if index + 2 < len(node.body) else None
        chained = isinstance(follows, ast.With) and "m.El" in ast.unparse(follows.items[0].context_expr)
        if not chained and _swappable(first, second, known):
            both = ast.Module(body=[first, second], type_ignores=[])
            (start, middle), (resumed, end) = source.place(first), source.place(second)
            swapped = source.raw[resumed:end] + source.raw[middle:resumed] + source.raw[start:middle]
            yield "order", both, swapped.decode()
        known |= _names(first, ast.Store)


def mutants(text: str, path: str) -> list[Mutant]:
    """List every fault of a module, in the order of the text."""
    source = _Source(text)
    found = []
    for node in (tree := ast.parse(text), *_nodes(tree)):
        changes = [*_comparisons(node), *_constants(node), *_operands(node), *_enables(node), *_widths(node)]
        for operator, place, new in (*changes, *_orders(node, source), *_signs(node)):
            start, end = source.place(place)
            old = source.raw[start:end].decode()
            line, column = source.raw.count(b"\n", 0, start) + 1, start - source.raw.rfind(b"\n", 0, start) - 1
            name = f"{path}:{line}:{column}: {operator}: {' '.join(old.split())} -> {' '.join(new.split())}"
            found.append(Mutant(path, operator, line, column, old, new, name))
    return sorted(found, key=lambda mutant: (mutant.line, mutant.column, OPERATORS.index(mutant.operator), mutant.new))


def choose(found: list[Mutant], seed: int) -> list[Mutant]:
    """Put faults into the order in which they are tried: operators in turn, lines that had none before others."""
    drawn = random.Random(f"{seed}:{found[0].path if found else ''}")
    order = [name for name in OPERATORS if any(mutant.operator == name for mutant in found)]
    drawn.shuffle(order)
    pools = {name: [mutant for mutant in found if mutant.operator == name] for name in order}
    for pool in pools.values():
        drawn.shuffle(pool)
    chosen: list[Mutant] = []
    lines: set[int] = set()
    while any(pools.values()):
        for name in order:
            fresh = next((mutant for mutant in pools[name] if mutant.line not in lines), None)
            if fresh is not None or pools[name]:
                taken = fresh or pools[name][0]
                pools[name].remove(taken)
                lines.add(taken.line)
                chosen.append(taken)
    return chosen
