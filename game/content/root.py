"""Where the data that ship lie: beside the code in a checkout, inside the package in a wheel, beside the program when frozen."""

from __future__ import annotations

import sys
from pathlib import Path


class DataMissing(Exception):
    """The game's own data are not where they belong; the message says what to do."""


def data_root() -> Path:
    """The folder that holds ``assets/`` and ``maps/``.

    Raises:
        DataMissing: No such folder is to be found.
    """
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [package / "_data", package.parent, *([Path(frozen)] if frozen else [])]
    for folder in candidates:
        if (folder / "assets").is_dir() and (folder / "maps").is_dir():
            return folder
    looked = ", ".join(str(c) for c in candidates)
    raise DataMissing(
        f"The game's data (assets/ and maps/) were not found in {looked}. "
        "Install the game again, or start it from a whole checkout."
    )
