"""When our own promise breaks: write down what is needed to mend it, say where it lies, lose nothing of the player's."""

from __future__ import annotations

import logging
import logging.handlers
import platform
import sys
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from game.storage.locations import Locations

LOG_BYTES, LOG_COUNT = 512 * 1024, 3


class GameCrashed(Exception):
    """Something broke; the report is written. The message is for the player."""


def start_log(locations: Locations, development: bool) -> None:
    """Write a rotating log; a folder that cannot be written costs the log and nothing else."""
    handlers: list[logging.Handler] = []
    try:
        locations.logs.mkdir(parents=True, exist_ok=True)
        path = locations.logs / "dreamsync.log"
        handlers.append(
            logging.handlers.RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOG_COUNT, encoding="utf-8")
        )
    except OSError:
        handlers.append(logging.NullHandler())
    if development:
        handlers.append(logging.StreamHandler())
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.INFO, handlers=handlers, format=form, force=True)


@contextmanager
def guard(locations: Locations, version: str, expected: tuple[type[BaseException], ...]) -> Iterator[None]:
    """Turn an error that nobody expected into a report and one sentence.

    Args:
        locations: Where the report goes.
        version: Of the game.
        expected: Errors whose message is meant for the player as it is; they pass.

    Raises:
        GameCrashed: In place of any other error.
    """
    try:
        yield
    except expected:
        raise
    except Exception as error:
        logging.getLogger(__name__).exception("crashed")
        path = _report(locations, version)
        where = f"The report is in {path}; " if path else ""
        raise GameCrashed(
            f"DreamSync has stopped because of a mistake of ours ({type(error).__name__}: {error}). {where}"
            "your saves are safe. Please send us the report."
        ) from error


def _report(locations: Locations, version: str) -> Path | None:
    text = "\n".join(
        (
            f"DreamSync {version}, Python {sys.version.split()[0]}, {platform.platform()}",
            "",
            traceback.format_exc(),
        )
    )
    path = locations.logs / "crash.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    except OSError:
        return None
    return path
