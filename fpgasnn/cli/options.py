"""Options that several commands share, and the loading behind them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ..network import IntegerNetwork

__all__ = ["ImageOptions", "as_json", "code_option", "file", "image_options", "network_argument", "timesteps_option"]

F = TypeVar("F", bound=Callable[..., Any])


class _File(click.Path):
    """A path that is not empty: pathlib takes an empty one, such as an unset variable, for the current folder."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if value == "":
            self.fail("a path must not be empty, got '': write . for the current folder", param, ctx)
        return super().convert(value, param, ctx)


# existence is checked by the loaders, whose messages say more
file = _File(path_type=Path)

network_argument = click.argument("network", type=file)
as_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
timesteps_option = click.option(
    "-T", "--timesteps", type=int, help="Time-steps T of the run (planes K in radix code); default: the network's."
)
code_option = click.option(
    "--code",
    type=click.Choice(["causal", "deferred", "radix"]),
    default="causal",
    show_default=True,
    help="Neuron code (docs/semantics.md, S2).",
)


def _number(ctx: click.Context, param: click.Parameter, value: str) -> float:
    """Parse a number or a fraction."""
    try:
        return float(Fraction(value))
    except (ValueError, ZeroDivisionError, OverflowError):
        raise click.BadParameter(f"{value!r} is neither a finite number nor a fraction such as 2/255") from None


@dataclass(frozen=True)
class ImageOptions:
    """Which images of a file, and how their values become what the trained network takes."""

    skip: int
    limit: int | None
    multiply: float
    add: float

    def load(self, path: Path, shape: tuple[int, ...] | None = None) -> NDArray[Any]:
        """Read images.

        Parameters
        ----------
        path : Path
        shape : tuple of int or None
            Shape of one image; axes of length 1 may be missing in the file, or be there in addition.

        Raises
        ------
        InputError
            If the file cannot be read or no image is left.
        """
        import numpy as np

        from ..data_io import load_images
        from ..errors import InputError

        images = load_images(path)
        if len(images) == 0:
            raise InputError(f"the file must hold at least one image, got none, in {str(path)!r}: give another file")
        array = self.cut(images)
        if len(array) == 0:
            raise InputError(
                f"--skip must leave at least one of {len(images)} images, got {self.skip}, in {str(path)!r}: skip fewer"
            )
        if shape is not None and [n for n in array.shape[1:] if n > 1] == [n for n in shape if n > 1]:
            array = array.reshape(len(array), *shape)
        if (self.multiply, self.add) == (1.0, 0.0):
            return array
        with np.errstate(over="ignore", invalid="ignore"):
            # what leaves float64 is refused with the other values that are not finite
            return np.asarray(array * self.multiply + self.add)

    def load_for(self, net: IntegerNetwork, path: Path) -> NDArray[Any]:
        """Read images for a network; spike trains are taken as they are."""
        return self.load(path, getattr(net.input, "array_shape", None))

    def labels(self, path: Path) -> NDArray[np.int64]:
        """Read the labels of the same images."""
        from ..data_io import load_labels

        return self.cut(load_labels(path))

    def cut(self, array: NDArray[Any]) -> NDArray[Any]:
        """Apply skip and limit."""
        return array[self.skip :][: self.limit]


def image_options(function: F) -> F:
    """Add --skip, --limit, --multiply and --add; the command gets them as one ``pick`` of :class:`ImageOptions`."""
    from functools import wraps

    @click.option("--skip", type=click.IntRange(0), default=0, help="Leave out the first images of the file.")
    @click.option("--limit", type=click.IntRange(1), help="Take at most this many images.")
    @click.option(
        "--multiply", callback=_number, default="1", metavar="NUMBER", help="Multiply pixels by this, e.g. 2/255 ..."
    )
    @click.option(
        "--add",
        callback=_number,
        default="0",
        metavar="NUMBER",
        help="... and add this: what the trained network takes.",
    )
    @wraps(function)
    def command(*args: Any, skip: int, limit: int | None, multiply: float, add: float, **kwargs: Any) -> Any:
        return function(*args, pick=ImageOptions(skip, limit, multiply, add), **kwargs)

    return command  # type: ignore[return-value]
