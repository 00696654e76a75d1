"""The score, a module for each place; importing it registers every piece."""

from . import dreams, endings, expo, facility, home, library, lullabies, title

__all__ = ["dreams", "endings", "expo", "facility", "home", "library", "lullabies", "title"]
