"""People: sprites and portraits, typed as text and put together by code.  See README.md beside this file."""

from __future__ import annotations

from .bake import bake

__all__ = ["bake"]
