"""Zips that mean harm: each is refused, or read without harm, whatever it promises."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable

TOML = 'format = 1\nid = "z"\nname = "Z"\nversion = "1"\nlicense = "CC0-1.0"\n'
_LOCAL = struct.Struct("<4s5H3L2H")
_ENTRY = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")


def zipped(*files: tuple[str, bytes], **how: int) -> bytes:
    """A zip by the library, for what it will write."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in (("mod.toml", TOML.encode()), *files):
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = how.get("mode", 0o100644) << 16 if name != "mod.toml" else 0
            info.create_system = 3
            target.writestr(info, data)
    return out.getvalue()


def raw(
    *entries: tuple[bytes, bytes],
    size: int | None = None,
    flags: int = 0x0800,
    method: int = 8,
    twist: Callable[[bytearray], None] | None = None,
    count: int | None = None,
) -> bytes:
    """A zip by hand, for what no library writes."""
    body, directory = bytearray(), bytearray()
    for name, data in ((b"mod.toml", TOML.encode()), *entries):
        packer = zlib.compressobj(9, zlib.DEFLATED, -15)
        packed = packer.compress(data) + packer.flush() if method == 8 else data
        told = len(data) if size is None or name == b"mod.toml" else size
        kind = 8 if name == b"mod.toml" and method not in (0, 8) else method
        mark = 0 if name == b"mod.toml" else flags
        offset = len(body)
        body += (
            _LOCAL.pack(b"PK\3\4", 20, mark, kind, 0, 0, zlib.crc32(data), len(packed), told, len(name), 0)
            + name
            + packed
        )
        directory += (
            _ENTRY.pack(
                b"PK\1\2",
                0x314,
                20,
                mark,
                kind,
                0,
                0,
                zlib.crc32(data),
                len(packed),
                told,
                len(name),
                0,
                0,
                0,
                0,
                0,
                offset,
            )
            + name
        )
    number = len(entries) + 1 if count is None else count
    whole = body + directory + _END.pack(b"PK\5\6", 0, 0, number, number, len(directory), len(body), 0)
    if twist:
        twist(whole)
    return bytes(whole)


def _overlapping(whole: bytearray) -> None:
    """Every entry of the directory points at the first local header."""
    at = whole.find(b"PK\1\2")
    while at >= 0:
        struct.pack_into("<L", whole, at + 42, 0)
        at = whole.find(b"PK\1\2", at + 1)


def _far(whole: bytearray) -> None:
    struct.pack_into("<L", whole, whole.rfind(b"PK\1\2") + 42, 0x7FFFFFF0)


def _zip64(whole: bytearray) -> None:
    struct.pack_into("<L", whole, whole.rfind(b"PK\1\2") + 24, 0xFFFFFFFF)


def _zip64_end(whole: bytearray) -> None:
    struct.pack_into("<H", whole, len(whole) - 12, 0xFFFF)


def _other_name(whole: bytearray) -> None:
    at = whole.find(b"a.png")
    whole[at : at + 5] = b"b.png"


REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty": ("zip-broken", lambda: b""),
    "text": ("zip-broken", lambda: b"hello"),
    "cut off": ("zip-broken", lambda: zipped(("a.png", b"x" * 100))[:-30]),
    "end cut off": ("zip-broken", lambda: zipped()[:-3]),
    "something behind its end": ("zip-broken", lambda: zipped() + b"tail"),
    "something before its start": ("zip-broken", lambda: b"head" + zipped()),
    "two ends": ("zip-broken", lambda: zipped() + zipped(("a.png", b"x"))),
    "a bomb": ("zip-bomb", lambda: zipped(("a.png", bytes(30_000_000)))),
    "an entry larger than allowed": ("zip-entry", lambda: raw((b"a.png", b"x"), size=40_000_000)),
    "more than 256 MiB in all": (
        "zip-large",
        lambda: raw(*((b"a%d.png" % i, b"x") for i in range(9)), size=31_000_000),
    ),
    "too many entries": ("zip-entries", lambda: raw(*((b"%d.png" % i, b"") for i in range(5001)))),
    "a count that lies": ("zip-broken", lambda: raw((b"a.png", b"x"), count=1)),
    "a count that lies upwards": ("zip-broken", lambda: raw((b"a.png", b"x"), count=9)),
    "overlapping entries": (
        "zip-overlap",
        lambda: raw((b"a.png", b"x" * 999), (b"b.png", b"x" * 999), twist=_overlapping),
    ),
    "an entry beyond the end": ("zip-overlap", lambda: raw((b"a.png", b"x"), twist=_far)),
    "zip64": ("zip-kind", lambda: raw((b"a.png", b"x"), twist=_zip64)),
    "zip64 at its end": ("zip-kind", lambda: raw((b"a.png", b"x"), twist=_zip64_end)),
    "encrypted": ("zip-kind", lambda: raw((b"a.png", b"x"), flags=0x0801)),
    "encrypted directory": ("zip-kind", lambda: raw((b"a.png", b"x"), flags=0x2800)),
    "lzma": ("zip-kind", lambda: raw((b"a.png", b"x"), method=14)),
    "stored with two sizes": ("zip-broken", lambda: raw((b"a.png", b"x"), method=0, size=99)),
    "a link": ("zip-link", lambda: zipped(("a.png", b"/etc/passwd"), mode=0o120777)),
    "a device": ("zip-link", lambda: zipped(("a.png", b""), mode=0o020666)),
    "a pipe": ("zip-link", lambda: zipped(("a.png", b""), mode=0o010666)),
    "doubled entries": ("zip-double", lambda: raw((b"a.png", b"x"), (b"a.png", b"y"))),
    "names that differ in capitals": ("zip-double", lambda: raw((b"a.png", b"x"), (b"A.png", b"y"))),
    "folders that differ in capitals": ("zip-double", lambda: raw((b"t/a.png", b"x"), (b"T/b.png", b"y"))),
    "a file that is a folder too": ("zip-double", lambda: raw((b"t", b"x"), (b"t/b.png", b"y"))),
    "a zip inside": ("zip-nested", lambda: zipped(("more.zip", b"PK"))),
    "two names for one entry": (
        "file-unreadable",
        lambda: raw(
            (b"maps/a.png", b"x"),
            (b"maps/a.tmx", b"<map/>"),
            twist=lambda whole: whole.__setitem__(slice(whole.find(b"a.tmx"), whole.find(b"a.tmx") + 5), b"b.tmx"),
        ),
    ),
    "a wrong checksum": (
        "file-unreadable",
        lambda: raw(
            (b"maps/a.tmx", b"<map/>"),
            twist=lambda whole: (
                [
                    struct.pack_into("<L", whole, at, 7)
                    for at in (whole.find(b"maps/a.tmx") - 16, whole.rfind(b"maps/a.tmx") - 30)
                ]
                and None
            ),
        ),
    ),
}
for number, name in enumerate(
    [
        b"../a.png",
        b"/a.png",
        b"a/../../b.png",
        b"C:/a.png",
        b"C:a.png",
        b"\\\\s\\a.png",
        b"a\\b.png",
        b"a//b.png",
        b"./a.png",
        b"con",
        b"NUL.png",
        b"com1.txt",
        b"a.",
        b"a ",
        b" a",
        b"a\0b.png",
        b"a\nb.png",
        b"a\x1b[2J.png",
        b"a<b.png",
        b"a:b.png",
        b"e\xcc\x81.png",
        "a\u202eb.png".encode(),
        b"x" * 300,
        b"a/" * 40 + b"b.png",
        b"\xff\xfe.png",
    ]
):
    REFUSED[f"name {number}: {name[:24]!r}"] = ("zip-name", lambda name=name: raw((name, b"x")))  # type: ignore[misc]
