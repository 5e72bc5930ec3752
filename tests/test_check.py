"""The helpers behind every check: plain values out, one grammar of messages."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from fpgasnn import Conv, InputError, Layer, NetworkError, _check
from fpgasnn._check import shown


class Weird:
    """Its repr would tell an address."""


LISTED: list[Any] = []
LISTED.append(LISTED)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3, "3"),
        ("a", "'a'"),
        (None, "None"),
        (np.float32(1.5), "np.float32(1.5)"),
        (Path("a"), "PosixPath('a')"),
        (np.zeros((2, 3), np.int8), "an array of int8 of shape (2, 3)"),
        (Weird(), "an object of type Weird"),
        (Weird, "an object of type type"),
        (1 << 400, "an integer of 401 bits"),
        (10**5000, "an integer of 16610 bits"),
        ([10**5000], "a list"),
        ("x" * 100, "'" + "x" * 79 + "... (str)"),
        (LISTED, "[[...]]"),
    ],
    ids=range(13),
)
def test_received_values_are_shown_in_a_few_words(value: object, text: str) -> None:
    assert shown(value) == text


def test_values_come_out_plain() -> None:
    assert type(_check.integer(np.uint8(3), "n")) is int
    assert _check.integers(np.array([1, 2]), 2, "n", low=0) == (1, 2)
    assert type(_check.flag(np.bool_(True), "n")) is bool
    assert type(_check.number(np.float32(0.5), "n", 0, 1, "0..1")) is float
    assert _check.number(1, "n", 0, 1, "0..1") == 1.0
    assert _check.choice(np.str_("a"), "n", ["a", "b"]) == "a"
    assert _check.path_text(Path("a") / "b", "n") == "a/b"
    assert _check.array([1, 2], "n", "i", "integers").tolist() == [1, 2]
    assert _check.instances([1, 2], (int,), "n") == (1, 2)


WRONG: list[tuple[Callable[[], object], str]] = [
    (
        lambda: _check.integer(9, "bits", low=1, high=8, rule="S4"),
        r"^bits must be an integer in 1..8 \(S4\), got 9: give one",
    ),
    (
        lambda: _check.integer(0, "bits", low=1, where=", here"),
        "^bits must be an integer >= 1, got 0, here: give one in",
    ),
    (lambda: _check.integer(1.0, "bits"), "^bits must be an integer, got 1.0: give an int$"),
    (lambda: _check.integer(np.bool_(True), "bits"), r"^bits must be an integer, got np.True_: give an int$"),
    (lambda: _check.integer(True, "bits", remedy="think"), "^bits must be an integer, got True: think$"),
    (lambda: _check.integers("12", 2, "sizes", low=1), "^sizes must be 2 integers >= 1, got '12': give a tuple of 2"),
    (
        lambda: _check.number(float("nan"), "rate", 0, 1, "0..1", rule="D4"),
        r"number in 0..1 \(D4\), got nan: choose one",
    ),
    (lambda: _check.number(10**400, "rate", 0, 1, "0..1"), "got an integer of 1329 bits: choose one in that range"),
    (lambda: _check.flag(1, "cap"), "^cap must be True or False, got 1: give a bool"),
    (lambda: _check.text("", "name"), "^name must be a string that is not empty, got '': give a name"),
    (lambda: _check.choice(3, "code", ["a", "b"]), "^code must be one of a, b, got 3: choose one of them"),
    (lambda: _check.instance(3, Layer, "layer", "give one"), "^layer must be a Layer, got 3: give one"),
    (
        lambda: _check.instances(3, (Conv, Layer), "parts"),
        "^parts must be a tuple of Conv and Layer, got 3: give a tuple",
    ),
    (lambda: _check.mapping([1], "lanes"), r"^lanes must be a mapping of layer names to integers, got \[1\]: give for"),
    (
        lambda: _check.array("a", "images", "iuf", "numbers"),
        r"^images must be numbers, got <U1 of shape \(\) from 'a': con",
    ),
    (
        lambda: _check.array([[1], [1, 2]], "images", "i", "numbers"),
        r"got \[\[1\], \[1, 2\]\] \(setting an array element",
    ),
    (
        lambda: _check.callback(3, "progress"),
        r"^progress must be callable with \(done, total\), got 3: give a function",
    ),
    (
        lambda: _check.path_text(b"a", "the path"),
        "^the path must be the path of a file or folder, got b'a': give a str",
    ),
    (lambda: _check.path_text("a\0b", "the path"), r"got 'a\\x00b': give a str"),
    (
        lambda: _check.known_names(["c"], ["a", "b"], "lanes", "the network"),
        "^unknown layer 'c' in lanes: the network has a",
    ),
]


@pytest.mark.parametrize(("call", "message"), WRONG, ids=range(len(WRONG)))
def test_messages(call: Callable[[], object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        call()


def test_the_caller_names_the_class_of_the_error() -> None:
    with pytest.raises(NetworkError, match="got 'x'"):
        _check.integer("x", "bits", error=NetworkError)
