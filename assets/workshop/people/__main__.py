"""`python -m assets.workshop.people [NAME ...]`: bake people into the assets folder."""

from __future__ import annotations

import sys
from pathlib import Path

from .bake import bake

if __name__ == "__main__":
    bake(Path(__file__).resolve().parents[3], sys.argv[1:] or None)
