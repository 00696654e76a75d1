"""A mod's folder → the zip to give away: sorted, without times and without what is nobody's business, so that
packing twice is equal.
"""

from __future__ import annotations

import io
import posixpath
import zipfile

from game.content.files import Folder
from game.content.mods.archive import MOST_BYTES, MOST_ENTRIES

_LEFT_OUT = (".tiled-session", ".tmp", ".bak", ".swp", "~", ".zip")
_WHEN = (1980, 1, 1, 0, 0, 0)


class TooLarge(Exception):
    """The mod is larger than a mod may be."""


def pack(folder: Folder) -> bytes:
    """The zip's bytes.

    Raises:
        TooLarge: too many files, or too many bytes.
        FileProblem: a file cannot be read.
    """
    names = [name for name in folder.names() if not name.endswith(_LEFT_OUT) and not _hidden(name)]
    if len(names) > MOST_ENTRIES:
        raise TooLarge(f"it has {len(names)} files; {MOST_ENTRIES} are the most")
    out = io.BytesIO()
    total = 0
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name in names:
            data = folder.read(name, 32 * 1024 * 1024)
            total += len(data)
            if total > MOST_BYTES:
                raise TooLarge(f"it has more than {MOST_BYTES // 2**20} MiB")
            info = zipfile.ZipInfo(name, _WHEN)
            info.external_attr = 0o100644 << 16
            info.create_system = 3
            info.compress_type = zipfile.ZIP_STORED if name.endswith((".png", ".ogg")) else zipfile.ZIP_DEFLATED
            target.writestr(info, data)
    return out.getvalue()


def _hidden(name: str) -> bool:
    return any(part.startswith(".") for part in name.split("/")) or posixpath.basename(name) in (
        "Thumbs.db",
        "desktop.ini",
    )
