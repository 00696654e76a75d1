"""What all verbs of ``story`` share: finding, reading, compiling and writing files, and telling of faults."""

from __future__ import annotations

import contextlib
import io
import os
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from game.story import Diagnostic, Result, compile_yarn
from game.story.types import DEFAULTS

MAX_BYTES = 4_000_000


class Unusable(Exception):
    """The verb cannot be carried out; the message is for whoever called it."""


def prepare_streams() -> None:
    """Make sure that printing never fails for a character."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            with contextlib.suppress(ValueError, OSError):
                stream.reconfigure(errors="replace")


def tell(text: str) -> None:
    """Say something that is not the verb's result."""
    print(text, file=sys.stderr)


def find_files(paths: Iterable[Path], ending: str = ".yarn") -> list[Path]:
    """The files of that ending: those named, and those in folders named."""
    found: dict[Path, None] = {}
    for path in paths:
        if path.is_dir():
            inside = sorted(p for p in path.rglob(f"*{ending}") if p.is_file())
            if not inside:
                raise Unusable(f"{path}: there is no {ending} file in this folder")
            found.update(dict.fromkeys(inside))
        else:
            found[path] = None
    return list(found)


def read_text(path: Path, keep_mark: bool = False) -> str:
    """The text of a file, line ends as they are."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise Unusable(f"{path}: this file has more than {MAX_BYTES} bytes")
        return path.read_bytes().decode("utf-8" if keep_mark else "utf-8-sig")
    except OSError as fault:
        raise Unusable(f"{path}: {fault.strerror or fault}") from None
    except UnicodeDecodeError as fault:
        raise Unusable(f"{path}: not UTF-8 text (byte {fault.start}); save it as UTF-8") from None


def read_sources(paths: Iterable[Path], keep_mark: bool = False) -> dict[str, str]:
    """Name → text of every script."""
    return {str(path): read_text(path, keep_mark) for path in find_files(paths)}


def compile_sources(sources: Mapping[str, str]) -> Result:
    """Compile with the functions that the game has."""
    from game.sim.commands.specs import FUNCTIONS

    return compile_yarn(sources, FUNCTIONS)


def compile_paths(paths: Iterable[Path]) -> Result:
    """Compile scripts that must compile; tells of the errors if they do not."""
    result = compile_sources(read_sources(paths))
    if result.program is None:
        tell_diagnostics(result.diagnostics, errors_only=True)
        raise Unusable("The script has errors.")
    return result


def tell_diagnostics(found: Iterable[Diagnostic], errors_only: bool = False) -> None:
    """One line a fault."""
    for diagnostic in found:
        if diagnostic.severity == "error" or not errors_only:
            tell(str(diagnostic))


def stand_ins() -> dict[str, Callable[..., object]]:
    """The game's functions as they answer where there is no game: nothing, none, no."""
    from game.sim.commands.specs import FUNCTIONS

    def answering(value: object) -> Callable[..., object]:
        return lambda *arguments: value

    return {name: answering(DEFAULTS.get(kind.returns, False)) for name, kind in FUNCTIONS.items()}


def write_text(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    try:
        with tempfile.NamedTemporaryFile("wb", dir=path.parent, prefix=f".{path.name}.", delete=False) as file:
            temporary = Path(file.name)
            try:
                file.write(text.encode("utf-8", "surrogatepass"))
                file.close()
                if path.exists():
                    temporary.chmod(path.stat().st_mode & 0o777)
                else:
                    mask = os.umask(0)
                    os.umask(mask)
                    temporary.chmod(0o666 & ~mask)
                temporary.replace(path)
            except BaseException:
                file.close()
                temporary.unlink(missing_ok=True)
                raise
    except OSError as fault:
        raise Unusable(f"{path}: {fault.strerror or fault}") from None


def put_out(path: Path | None, text: str) -> None:
    """To a file, or to the terminal."""
    if path is None:
        sys.stdout.write(text)
    else:
        write_text(path, text)
