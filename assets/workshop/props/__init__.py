"""Props by place.  Importing a module registers its props; a collection becomes a tileset of Tiled and an atlas."""

from __future__ import annotations

from types import ModuleType

from ..art import Collection
from . import bedroom, branch9, daylight, expo, facility, facility_units, home, kitchen, library, reef, street

MODULES: tuple[ModuleType, ...] = (
    home, bedroom, kitchen, daylight, library, branch9, facility, facility_units, street, expo, reef,
)  # fmt: skip
"""Everything that is painted, in the order of the tilesets."""

COLLECTIONS: dict[str, Collection] = {
    collection.name: collection
    for collection in (home.HOME, library.LIBRARY, facility.FACILITY, street.STREET, expo.EXPO, reef.REEF)
}
"""Name to collection."""
