# ruff: noqa: E501
"""Maps that mean harm, made on the fly: each a folder's worth of files under ``inside``, with a canary beside it.

``CASES`` maps a name to a function that writes files into a folder and returns the map's path. Every one has to give a verdict with a
problem, quickly, and without touching the canary.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
import random
import struct
import zlib
from array import array
from collections.abc import Callable
from pathlib import Path

Case = Callable[[Path], Path]
CASES: dict[str, Case] = {}
HEAD = (
    '<map version="1.10" orientation="orthogonal" width="{w}" height="{h}" tilewidth="16" tileheight="16" infinite="0">'
)
SHEET = '<tileset firstgid="1" name="t" tilewidth="16" tileheight="16"><image source="t.png" width="64" height="64"/></tileset>'


def png(width: int, height: int, depth: int = 8, color: int = 6, crc: bool = True) -> bytes:
    """A PNG with that header, and almost nothing after it."""
    body = b"IHDR" + struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    header = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + body + struct.pack(">I", zlib.crc32(body) if crc else 1)
    idat = zlib.compress(b"\0" * 100)
    return header + struct.pack(">I", len(idat)) + b"IDAT" + idat + struct.pack(">I", zlib.crc32(b"IDAT" + idat))


def tmx(inner: str, w: object = 2, h: object = 2, head: str = HEAD, sheet: str = SHEET) -> str:
    """A map around something."""
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{head.format(w=w, h=h)}\n{sheet}\n{inner}\n</map>\n'


def layer(data: str, attributes: str = 'encoding="csv"', w: object = 2, h: object = 2) -> str:
    """A tile layer."""
    return f'<layer id="1" name="a" width="{w}" height="{h}"><data {attributes}>{data}</data></layer>'


def objects(inner: str) -> str:
    """An object layer."""
    return f'<objectgroup id="2" name="o">{inner}</objectgroup>'


def case(name: str) -> Callable[[Case], Case]:
    """Registers a case."""

    def register(make: Case) -> Case:
        CASES[name] = make
        return make

    return register


def written(folder: Path, text: str | bytes, name: str = "map.tmx") -> Path:
    """Writes a file and returns its path."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8") if isinstance(text, str) else text)
    if not (folder / "t.png").exists():
        (folder / "t.png").write_bytes(png(64, 64))
    return path


def simple(name: str, text: str | bytes | Callable[[], str | bytes]) -> None:
    """Registers a case that is one file; a large one is made when it is asked for."""
    CASES[name] = lambda folder: written(folder, text() if callable(text) else text)


def packed(raw: bytes, codec: str) -> str:
    """Base64 of compressed bytes."""
    if codec == "zlib":
        raw = zlib.compress(raw, 6)
    elif codec == "gzip":
        raw = gzip.compress(raw, 6)
    elif codec == "zstd":
        import zstandard

        raw = zstandard.ZstdCompressor(level=3).compress(raw)
    return base64.b64encode(raw).decode("ascii")


CSV = layer("1,2,3,4")
# --- XML
simple("empty file", b"")
simple("only spaces", b"   \n\n ")
simple("text", b"this is not a map")
simple("binary", bytes(range(256)) * 64)
simple("zeros", b"\0" * 100_000)
simple("cut off", tmx(CSV)[:120])
simple("two roots", tmx(CSV) + "<map/>")
simple("wrong root", "<svg/>")
simple("tileset as map", SHEET)
simple("html", "<!DOCTYPE html><html><body>404</body></html>")
simple(
    "billion laughs",
    '<!DOCTYPE map [<!ENTITY a "lollollollol">'
    + "".join(
        f'<!ENTITY a{i} "{f"&a{i - 1 if i else chr(0)};" * 10}">'.replace("\0", "") for i in range(1, 12)
    ).replace("&a0;", "&a;")
    + "]>"
    + tmx(objects('<object id="1" name="&a11;"/>')).split("\n", 1)[1],
)
simple("quadratic blow-up", f'<!DOCTYPE map [<!ENTITY a "{"x" * 100_000}">]><map name="{"&a;" * 1000}"/>')
simple("external entity", '<!DOCTYPE map [<!ENTITY x SYSTEM "file:///etc/passwd">]><map><a>&x;</a></map>')
simple("parameter entity", '<!DOCTYPE map [<!ENTITY % x SYSTEM "http://127.0.0.1:1/x.dtd"> %x;]><map/>')
simple("unknown entity", '<!DOCTYPE map SYSTEM "x.dtd"><map name="a">&nope;</map>')
simple(
    "attribute default by DTD", '<!DOCTYPE map [<!ATTLIST map width CDATA "99999999">]>' + tmx(CSV).split("\n", 1)[1]
)
simple("deep nesting", "<map>" + "<group>" * 100_000 + "</group>" * 100_000 + "</map>")
simple("deep unknown", "<map>" + "<a>" * 300_000)
simple("deep in skipped", "<map><wangsets>" + "<a>" * 300_000)
simple("deep in data", "<map><layer><data>" + "<a>" * 300_000 + "</data>")
simple("deep in data, never closed", "<map><layer><data>" + "<a>" * 2_000_000)
simple("two million elements", "<map>" + "<a/>" * 2_100_000 + "</map>")
simple("a million objects", tmx(objects('<object id="1"/>' * 900_000)))
simple("many attributes", "<map " + " ".join(f'a{i}="1"' for i in range(200_000)) + "/>")
simple("same attribute twice", '<map width="2" width="3"/>')
simple("huge attribute", f'<map name="{"x" * 15_000_000}"/>')
simple("huge name", f"<{'m' * 1_000_000}/>")
simple("huge text", tmx(objects(f'<object id="1"><text>{"x" * 8_000_000}</text></object>')))
simple("huge comment", f"<!--{'-x' * 7_000_000}--><map/>")
simple("many comments", "<map>" + "<!---->" * 2_000_000 + "</map>")
simple("many instructions", "<map>" + "<?a?>" * 2_000_000 + "</map>")
simple("larger than 16 MiB", b" " * (17 * 2**20) + b"<map/>")
simple("encoding by name of a codec", '<?xml version="1.0" encoding="unicode_escape"?><map/>')
simple("encoding zlib", '<?xml version="1.0" encoding="zlib"?><map/>')
simple("encoding ../../x", '<?xml version="1.0" encoding="../../x"?><map/>')
simple("encoding utf-7", '<?xml version="1.0" encoding="utf-7"?><map/>')
simple("broken utf-8", tmx(CSV).encode().replace(b'"a"', b'"\xff\xfe"'))
simple("utf-16 cut off", b"\xff\xfe" + tmx(CSV).encode("utf-16-le")[:-1])
simple("utf-32", b"\xff\xfe\0\0" + tmx(CSV).encode("utf-32-le")[:-2])
simple("surrogates", tmx(CSV).encode().replace(b'"a"', b'"\xed\xa0\x80"'))
simple("control characters", tmx(CSV).encode().replace(b'name="a"', b'name="\x01\x02"'))
# --- measures
for number, (w, h) in enumerate(
    [
        ("-1", 2),
        (0, 0),
        ("nan", 2),
        ("inf", 2),
        ("1e9", "1e9"),
        (2**31, 1),
        (2**63, 2),
        ("9" * 400, 2),
        (1_000_000, 1_000_000),
        ("0x10", 2),
        ("1_0", 2),
        ("٣", 2),
        ("", 2),
        (" 2 ", "x"),
    ]
):
    simple(f"map size {number}: {str(w)[:12]} × {h}", tmx(CSV, w, h))
for value in ("0", "-16", "nan", "1e400", "99999999", "x", ""):
    simple(f"tile width {value}", tmx(CSV, head=HEAD.replace('tilewidth="16"', f'tilewidth="{value}"')))
for value in ("isometric", "staggered", "hexagonal", "oblique", "", "Orthogonal", "x" * 1000):
    simple(f"orientation {value[:12]}", tmx(CSV, head=HEAD.replace("orthogonal", value)))
simple("1024² without data", tmx("", 1024, 1025))
simple("129 layers", tmx("".join(layer("1,2,3,4").replace('"1"', f'"{i}"') for i in range(129))))
simple("layer ids twice, sizes wrong", tmx(CSV + layer("1,2,3,4,5,6", w=3)))
simple("groups 20 deep", tmx("<group>" * 20 + CSV + "</group>" * 20))
# --- layer data
for text in (
    "1,2,3",
    "1,2,3,4,5",
    "1,,3,4",
    "1,2,3,x",
    "1,2,3,-1",
    "1,2,3,4294967296",
    "1,2,3," + "9" * 5000,
    "1 2 3 4",
    "1.5,2,3,4",
    "",
    ",,,",
    "1e3,2,3,4",
    "[1,2,3,4]",
    '1,2,"3",4',
    "1,2,[3],4",
    "null,1,2,3",
):
    simple(f"csv {text[:16]!r}", tmx(layer(text)))
simple("csv of ten million commas", tmx(layer("," * 10_000_000)))
simple("csv of millions of cells", tmx(layer("1," * 7_000_000)))
for codec in ("zlib", "gzip", "zstd"):
    attributes = f'encoding="base64" compression="{codec}"'
    simple(f"{codec} bomb", lambda c=codec, a=attributes: tmx(layer(packed(bytes(100_000_000), c), a)))
    simple(f"{codec} too short", tmx(layer(packed(b"\1\0\0\0", codec), attributes)))
    simple(f"{codec} garbage", tmx(layer(base64.b64encode(bytes(range(200))).decode(), attributes)))
    simple(
        f"{codec} cut off",
        tmx(layer(base64.b64encode(base64.b64decode(packed(os.urandom(16), codec))[:-6]).decode(), attributes)),
    )
    simple(
        f"{codec} bomb on a large map",
        lambda c=codec, a=attributes: tmx(layer(packed(bytes(60_000_000), c), a, 1024, 1024), 1024, 1024),
    )
    simple(
        f"{codec}, 128 layers of 1024²",
        lambda c=codec, a=attributes: tmx(layer(packed(b"\1\0\0\0" * 2**20, c), a, 1024, 1024) * 128, 1024, 1024),
    )
simple(
    "zstd frame that states 4 GiB",
    tmx(
        layer(
            base64.b64encode(b"\x28\xb5\x2f\xfd\xe0" + struct.pack("<Q", 2**32) + b"\x01\0\0").decode(),
            'encoding="base64" compression="zstd"',
        )
    ),
)
simple(
    "zstd with a window of 2 GiB",
    tmx(
        layer(
            base64.b64encode(b"\x28\xb5\x2f\xfd\x00\xa8" + b"\x01\0\0").decode(), 'encoding="base64" compression="zstd"'
        )
    ),
)
for attributes in (
    'encoding="base32"',
    'encoding="base64" compression="lzma"',
    'encoding="base64" compression="bz2"',
    'encoding="BASE64"',
    'encoding="csv" compression="zlib"',
):
    simple(f"data {attributes}", tmx(layer("AAAA", attributes)))
simple("base64 garbage", tmx(layer("!!!!", 'encoding="base64"')))
simple("base64 padding", tmx(layer("AQAAAA=", 'encoding="base64"')))
simple("tiles as xml, too few", tmx(layer('<tile gid="1"/>', "")))
simple("tiles as xml, not numbers", tmx(layer('<tile gid="x"/>' * 4, "")))
simple("tiles as xml, a million", tmx(layer('<tile gid="1"/>' * 900_000, "")))
simple("tiles as xml, other elements", tmx(layer("<foo/>" * 4, "")))
simple("no data", tmx('<layer id="1" name="a" width="2" height="2"/>'))
simple("all bits set", tmx(layer("4294967295,4026531840,2147483648,268435456")))
simple("gid out of range", tmx(layer("1,2,3,400")))
INFINITE = HEAD.replace('infinite="0"', 'infinite="1"')


def chunk(x: object, y: object, w: object = 1, h: object = 1, data: str = "1") -> str:
    """A chunk of an infinite map."""
    return f'<chunk x="{x}" y="{y}" width="{w}" height="{h}">{data}</chunk>'


for name, inner in {
    "chunks far apart": chunk(-16000, 0) + chunk(16000, 0) + chunk(0, 16000),
    "chunk beyond reach": chunk(10**6, 0),
    "chunk at nan": chunk("nan", 0),
    "chunk at 2^64": chunk(2**64, 0),
    "chunk of negative size": chunk(0, 0, -1, -1),
    "chunk of huge size": chunk(0, 0, 16000, 16000),
    "chunk too short": chunk(0, 0, 4, 4),
    "five thousand chunks": "".join(chunk(i, 0) for i in range(5000)),
    "chunk inside chunk": f'<chunk x="0" y="0" width="1" height="1">{chunk(0, 0)}</chunk>',
    "overlapping chunks of 4 million cells": "".join(
        chunk(0, 0, 1024, 1024, "0," * (2**20 - 1) + "1") for _ in range(6)
    ),
}.items():
    simple(name, tmx(layer(inner), head=INFINITE))
simple(
    "200 zipped chunks of a million cells",
    lambda: tmx(
        layer(chunk(0, 0, 1024, 1024, packed(bytes(2**22), "zlib")) * 200, 'encoding="base64" compression="zlib"'),
        head=INFINITE,
    ),
)
simple("xml chunks, bad", tmx(layer(chunk(0, 0, 2, 2, "<tile/>"), ""), head=INFINITE))
# --- objects
for name, inner in {
    "object at nan": '<object id="1" x="nan" y="inf"/>',
    "object at 1e300": '<object id="1" x="1e300" y="0"/>',
    "object of negative size": '<object id="1" x="0" y="0" width="-5" height="-5"/>',
    "object id negative": '<object id="-1"/>',
    "object id huge": '<object id="99999999999999999999"/>',
    "object ids twice": '<object id="1"/><object id="1"/>',
    "object gid huge": '<object id="1" gid="99999999999"/>',
    "object gid negative": '<object id="1" gid="-1"/>',
    "object gid unknown": '<object id="1" gid="4000"/>',
    "object rotation nan": '<object id="1" rotation="nan"/>',
    "polygon of words": '<object id="1"><polygon points="a,b c,d"/></object>',
    "polygon without points": '<object id="1"><polygon/></object>',
    "polygon of nan": '<object id="1"><polygon points="nan,nan 1,1"/></object>',
    "polygon of 5000 corners": f'<object id="1"><polygon points="{"1,1 " * 5000}"/></object>',
    "polygon of a megabyte": f'<object id="1"><polyline points="{"1,1 " * 62_000}"/></object>',
    "name with newlines": '<object id="1" name="a&#10;{&quot;ok&quot;:true}&#10;" x="nan"/>',
    "name with escapes": '<object id="1" name="&#x1b;[2J&#x202e;evil" gid="9999"/>'.replace("&#x1b;", "?"),
    "properties nested 30 deep": '<object id="1"><properties>'
    + '<property name="a" type="class"><properties>' * 30
    + "</properties></property>" * 30
    + "</properties></object>",
    "lists nested 30 deep": '<object id="1"><properties><property name="a" type="list">'
    + '<item type="list">' * 30
    + "</item>" * 30
    + "</property></properties></object>",
    "300 properties": '<object id="1"><properties>'
    + "".join(f'<property name="p{i}" value="1"/>' for i in range(300))
    + "</properties></object>",
    "property int nan": '<object id="1"><properties><property name="a" type="int" value="nan"/></properties></object>',
    "property float inf": '<object id="1"><properties><property name="a" type="float" value="1e999"/></properties></object>',
    "property of unknown type": '<object id="1"><properties><property name="a" type="pickle" value="x"/></properties></object>',
    "property file climbs": '<object id="1"><properties><property name="a" type="file" value="../../../../etc/passwd"/></properties></object>',
    "link to nothing": '<object id="1"><properties><property name="a" type="object" value="77"/></properties></object>',
    "link huge": '<object id="1"><properties><property name="a" type="object" value="1e99"/></properties></object>',
}.items():
    simple(name, tmx(CSV + objects(inner)))
simple("25,000 objects", tmx(objects("".join(f'<object id="{i}"/>' for i in range(1, 25_001)))))
simple(
    "20,000 objects with all the same fault", tmx(objects('<object id="1" x="a" y="b" width="c" gid="7777"/>' * 20_000))
)
# --- tilesets and pictures
for name, sheet in {
    "firstgid missing": SHEET.replace('firstgid="1" ', ""),
    "firstgid 0": SHEET.replace('firstgid="1"', 'firstgid="0"'),
    "firstgid huge": SHEET.replace('firstgid="1"', f'firstgid="{2**40}"'),
    "tile size 0": SHEET.replace('tilewidth="16"', 'tilewidth="0"', 1),
    "tile size negative": SHEET.replace('tilewidth="16"', 'tilewidth="-16"', 1),
    "margin huge": SHEET.replace('name="t"', 'name="t" margin="999999999"'),
    "tiles of one pixel": SHEET.replace('tilewidth="16" tileheight="16"', 'tilewidth="1" tileheight="1"')
    .replace('width="64" height="64"', 'width="8000" height="8000"')
    .replace("t.png", "none.png"),
    "65 tilesets": SHEET * 65,
    "overlapping tilesets": SHEET + SHEET,
    "tile id huge": SHEET.replace("</tileset>", f'<tile id="{2**60}"/></tileset>'),
    "tile id nan": SHEET.replace("</tileset>", '<tile id="nan"/></tileset>'),
    "animation to nowhere": SHEET.replace(
        "</tileset>", '<tile id="0"><animation><frame tileid="99" duration="-1"/></animation></tile></tileset>'
    ),
    "animation of itself": SHEET.replace(
        "</tileset>", '<tile id="0"><animation><frame tileid="77" duration="0"/></animation></tile></tileset>'
    ),
    "picture missing": SHEET.replace("t.png", "nope.png"),
    "picture embedded": SHEET.replace(
        '<image source="t.png" width="64" height="64"/>',
        '<image format="png"><data encoding="base64">AAAA</data></image>',
    ),
    "picture a folder": SHEET.replace("t.png", "."),
    "picture with a null": SHEET.replace("t.png", "t&#9;.png"),
    "picture by file URL": SHEET.replace("t.png", "file:///etc/passwd"),
    "picture by http": SHEET.replace("t.png", "http://127.0.0.1:9/x.png"),
    "picture from a drive": SHEET.replace("t.png", "C:\\Windows\\win.ini"),
    "picture from a share": SHEET.replace("t.png", "\\\\127.0.0.1\\share\\x.png"),
    "picture from home": SHEET.replace("t.png", "~/.ssh/id_rsa"),
    "picture absolute": SHEET.replace("t.png", "/etc/passwd"),
    "picture /dev/zero": SHEET.replace("t.png", "/dev/zero"),
    "picture climbs": SHEET.replace("t.png", "../canary.png"),
    "picture climbs far": SHEET.replace("t.png", "../" * 40 + "etc/passwd"),
    "picture climbs by backslash": SHEET.replace("t.png", "..\\canary.png"),
    "picture climbs inside": SHEET.replace("t.png", "a/../../canary.png"),
    "tileset absolute": '<tileset firstgid="1" source="/etc/passwd"/>',
    "tileset climbs": '<tileset firstgid="1" source="../canary.tsx"/>',
    "tileset climbs to no asset": '<tileset firstgid="1" source="../../canary"/>',
    "tileset is the map": '<tileset firstgid="1" source="map.tmx"/>',
    "tileset missing": '<tileset firstgid="1" source="nope.tsx"/>',
    "tileset of device name": '<tileset firstgid="1" source="con"/>',
}.items():
    simple(name, tmx(CSV, sheet=sheet))


def with_file(name: str, file: str, content: str | bytes, sheet: str = SHEET, inner: str = CSV) -> None:
    """Registers a case of a map with another file."""

    def make(folder: Path) -> Path:
        written(folder, content, file)
        return written(folder, tmx(inner, sheet=sheet))

    CASES[name] = make


EXTERNAL = '<tileset firstgid="1" source="x.tsx"/>'
with_file("PNG of 4 billion pixels", "t.png", png(65535, 65535))
with_file("PNG of no pixels", "t.png", png(0, 10))
with_file("PNG with impossible depth", "t.png", png(64, 64, 7))
with_file("PNG with a wrong checksum", "t.png", png(64, 64, crc=False))
with_file("PNG cut off", "t.png", png(64, 64)[:20])
with_file("PNG with the wrong magic", "t.png", b"GARB" + png(64, 64)[4:])
with_file("PNG that is a script", "t.png", b"#!/bin/sh\nrm -rf /\n")
with_file("PNG of 17 MiB", "t.png", png(64, 64) + bytes(17 * 2**20))
with_file("PNG that is empty", "t.png", b"")
with_file("tileset that names itself", "x.tsx", '<tileset source="x.tsx" firstgid="1"/>', EXTERNAL)
with_file("tileset with entities", "x.tsx", '<!DOCTYPE a [<!ENTITY b "c">]><tileset/>', EXTERNAL)
with_file("tileset of nothing", "x.tsx", "", EXTERNAL)
with_file(
    "tileset of millions of tiles",
    "x.tsx",
    '<tileset name="a" tilewidth="16" tileheight="16">' + '<tile id="1"/>' * 1_000_000 + "</tileset>",
    EXTERNAL,
)
with_file("tileset JSON nested", "x.tsj", "[" * 200_000, EXTERNAL.replace("tsx", "tsj"))
with_file("tileset JSON of objects", "x.tsj", '{"tiles":[' + "{}," * 1_300_000 + "{}]}", EXTERNAL.replace("tsx", "tsj"))
with_file(
    "tileset JSON wrong types",
    "x.tsj",
    json.dumps(
        {"type": "tileset", "tilewidth": "a", "tiles": {"x": 3}, "properties": 5, "image": ["x"], "tileheight": None}
    ),
    EXTERNAL.replace("tsx", "tsj"),
)
with_file(
    "tileset JSON numbers",
    "x.tsj",
    '{"type":"tileset","name":"a","tilewidth":1e999,"tileheight":16,"image":"t.png"}',
    EXTERNAL.replace("tsx", "tsj"),
)
with_file(
    "tileset JSON big number",
    "x.tsj",
    '{"type":"tileset","name":"a","tilewidth":' + "9" * 5000 + ',"tileheight":16,"image":"t.png"}',
    EXTERNAL.replace("tsx", "tsj"),
)
INSTANCE = CSV + objects('<object id="1" template="x.tx" x="1" y="1"/>')
with_file("template of itself", "x.tx", '<template><object template="x.tx"/></template>', inner=INSTANCE)
with_file("template of another", "x.tx", '<template><object template="y.tx"/></template>', inner=INSTANCE)
with_file("template that is a map", "x.tx", tmx(CSV), inner=INSTANCE)
with_file("template of nothing", "x.tx", "<template/>", inner=INSTANCE)
with_file("template broken", "x.tx", "<template", inner=INSTANCE)
with_file(
    "template with a bad tileset",
    "x.tx",
    '<template><tileset firstgid="1" source="../../canary.tsx"/><object gid="3"/></template>',
    inner=INSTANCE,
)
with_file(
    "template with a huge gid",
    "x.tx",
    '<template><tileset firstgid="1" source="x.tsx"/><object gid="99999999999"/></template>',
    inner=INSTANCE,
)
simple("template missing", tmx(INSTANCE))
simple("template climbs", tmx(INSTANCE.replace("x.tx", "../canary.tx")))
simple("template absolute", tmx(INSTANCE.replace("x.tx", "/etc/passwd")))


@case("300 templates")
def _many_templates(folder: Path) -> Path:
    for i in range(300):
        written(folder, f'<template><object name="{i}"/></template>', f"t{i}.tx")
    return written(
        folder, tmx(CSV + objects("".join(f'<object id="{i + 1}" template="t{i}.tx"/>' for i in range(300))))
    )


@case("five thousand pictures")
def _many_pictures(folder: Path) -> Path:
    tiles = "".join(f'<tile id="{i}"><image source="n{i}.png" width="1" height="1"/></tile>' for i in range(5000))
    return written(
        folder, tmx(CSV, sheet=f'<tileset firstgid="1" name="c" tilewidth="1" tileheight="1">{tiles}</tileset>')
    )


@case("64 tilesets of 15 MiB")
def _fat_tilesets(folder: Path) -> Path:
    text = '<tileset name="a" tilewidth="16" tileheight="16"><!--' + "x" * (15 * 2**20) + "--></tileset>"
    for i in range(3):
        written(folder, text, f"x{i}.tsx")
    return written(
        folder, tmx(CSV, sheet="".join(f'<tileset firstgid="{i * 100 + 1}" source="x{i % 3}.tsx"/>' for i in range(64)))
    )


@case("full of everything that is allowed")
def _worst(folder: Path) -> Path:
    noise = random.Random(4).randbytes(2**20).translate(bytes(byte % 16 + 1 for byte in range(256)))
    cells = array("I", noise).tobytes()
    data = packed(cells, "zlib")
    many = "".join(
        layer(data, 'encoding="base64" compression="zlib"', 1024, 1024).replace('id="1"', f'id="{i}"') for i in range(8)
    )
    things = "".join(
        f'<object id="{i}" type="Prop" name="n{i}" x="{i}" y="3" gid="{i % 16 + 1}" width="16" height="16">'
        f'<properties><property name="a" type="int" value="3"/><property name="b" value="x"/></properties></object>'
        for i in range(1, 20_001)
    )
    return written(folder, tmx(many + objects(things), 1024, 1024) + "<!-- broken on purpose -->\n<")


if hasattr(os, "mkfifo"):

    @case("picture is a pipe")
    def _pipe_picture(folder: Path) -> Path:
        path = written(folder, tmx(CSV, sheet=SHEET.replace("t.png", "pipe.png")))
        os.mkfifo(folder / "pipe.png")
        return path

    @case("tileset is a pipe")
    def _pipe_tileset(folder: Path) -> Path:
        path = written(folder, tmx(CSV, sheet=EXTERNAL))
        os.mkfifo(folder / "x.tsx")
        return path

    @case("map is a pipe")
    def _pipe_map(folder: Path) -> Path:
        os.mkfifo(folder / "map.tmx")
        return folder / "map.tmx"

    @case("tileset is a link out")
    def _link_tileset(folder: Path) -> Path:
        path = written(folder, tmx(CSV, sheet=EXTERNAL))
        (folder / "x.tsx").symlink_to(folder.parent / "canary.tsx")
        return path

    @case("folder is a link out")
    def _link_folder(folder: Path) -> Path:
        path = written(folder, tmx(CSV, sheet=SHEET.replace("t.png", "out/canary.png")))
        (folder / "out").symlink_to(folder.parent)
        return path

    @case("map is a link")
    def _link_map(folder: Path) -> Path:
        (folder / "map.tmx").symlink_to(folder.parent / "canary.tmx")
        return folder / "map.tmx"

    @case("picture is /dev/zero by link")
    def _link_zero(folder: Path) -> Path:
        path = written(folder, tmx(CSV, sheet=SHEET.replace("t.png", "zero.png")))
        (folder / "zero.png").symlink_to("/dev/zero")
        return path


@case("tileset is a folder")
def _folder_tileset(folder: Path) -> Path:
    (folder / "x.tsx").mkdir()
    return written(folder, tmx(CSV, sheet=EXTERNAL))


@case("map is missing")
def _missing(folder: Path) -> Path:
    return folder / "none.tmx"
