"""Shows a folder in the system's own window for files."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

WAIT_SECONDS = 0.5
"""How long the system's opener may take to say that it cannot; after that it is taken to be at work."""


def open_folder(path: Path) -> str:
    """Opens a folder, made first where it is not there. Returns what went wrong, in words; empty where nothing did."""
    by_hand = f"Open it yourself: {path}"
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        return f"The folder cannot be made ({error.strerror or error}). {by_hand}"
    try:
        if sys.platform == "win32":
            os.startfile(path)
            return ""
        opener = "open" if sys.platform == "darwin" else "xdg-open"
        quiet = subprocess.DEVNULL
        started = subprocess.Popen([opener, str(path)], stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True)
        failed = started.wait(WAIT_SECONDS) != 0
    except subprocess.TimeoutExpired:
        return ""
    except OSError as error:
        return f"The folder cannot be shown from here ({error.strerror or error}). {by_hand}"
    return f"The system could not show the folder. {by_hand}" if failed else ""
