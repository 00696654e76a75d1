"""Writing a file so that a power cut leaves either the old one or the new one, never half of one."""

from __future__ import annotations

import os
import shutil
from pathlib import Path


def write_atomic(path: Path, data: bytes, keep_backup: bool = True) -> None:
    """Replace a file in one step; what was there before stays beside it as ``.bak``.

    Written to a temporary file, flushed to disk, read back and compared, then renamed.

    Raises:
        OSError: The disk is full, or the folder cannot be written. The old file is as it was.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    fresh = path.with_name(path.name + ".new")
    with fresh.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    if fresh.read_bytes() != data:
        fresh.unlink(missing_ok=True)
        raise OSError(f"{fresh} reads back differently from what was written; the disk may be failing")
    if keep_backup and path.exists():
        # Copied, not renamed: there is no moment at which the file itself is missing.
        spare = path.with_name(path.name + ".bak.new")
        shutil.copyfile(path, spare)
        spare.replace(path.with_name(path.name + ".bak"))
    fresh.replace(path)


def read_bounded(path: Path, limit: int) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes.

    Raises:
        OSError: It cannot be read, is no regular file, or is larger than that.
    """
    if not path.is_file():
        raise OSError(f"{path} is not a regular file")
    with path.open("rb") as source:
        data = source.read(limit + 1)
    if len(data) > limit:
        raise OSError(f"{path} is larger than {limit} bytes")
    return data
