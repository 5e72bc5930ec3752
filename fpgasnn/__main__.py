"""``python -m fpgasnn``."""

from .cli import main

main()
