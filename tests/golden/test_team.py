"""Threads that share a layer: every part runs once, on no more threads than were asked for."""

from __future__ import annotations

import threading
import time

import pytest

from fpgasnn.golden.team import Team


@pytest.mark.parametrize("parts", [1, 2, 12])
@pytest.mark.parametrize("size", [1, 2, 3])
def test_every_part_runs_once_on_as_many_threads(size: int, parts: int) -> None:
    done: list[tuple[int, int]] = []

    def work(part: int) -> None:
        time.sleep(0.005)
        done.append((part, threading.get_ident()))

    with Team(size) as team:
        team.run(work, range(parts))
    assert sorted(part for part, _ in done) == list(range(parts))
    assert len({thread for _, thread in done}) <= size


def test_parts_run_side_by_side() -> None:
    together = threading.Barrier(3, timeout=60)
    with Team(3) as team:
        team.run(lambda part: together.wait() and None, range(3))


def test_a_team_is_the_calling_thread_alone_unless_told() -> None:
    found: list[int] = []
    Team().run(lambda part: found.append(threading.get_ident()), range(4))
    assert found == [threading.get_ident()] * 4


def test_a_failing_part_fails() -> None:
    def work(part: int) -> None:
        if part == 3:
            raise ValueError("part 3")

    with Team(2) as team, pytest.raises(ValueError, match="part 3"):
        team.run(work, range(4))
