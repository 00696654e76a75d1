"""Bytes of a file → UTF-8 bytes: byte order marks, UTF-16, declared encodings.

Only encodings that editors write are known; the rest is refused by name, because Python's codecs hold surprises
(``zlib``, ``unicode_escape``) that no map should choose for us.
"""

from __future__ import annotations

import codecs
import re

from game.content.tiled.problems import Refusal

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._:-]{1,40})["']""")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 first: its little-endian mark begins with that of UTF-16."""
_KNOWN = frozenset(
    ["utf-8", "utf8", "us-ascii", "ascii", "utf-16", "utf-16le", "utf-16be", "iso-8859-1", "iso-8859-2", "iso-8859-5"]
    + [
        "iso-8859-15",
        "latin-1",
        "latin1",
        "koi8-r",
        "gbk",
        "gb2312",
        "gb18030",
        "big5",
        "shift_jis",
        "euc-jp",
        "euc-kr",
    ]
    + [f"windows-{page}" for page in range(1250, 1259)]
)


def to_utf8(data: bytes) -> bytes:
    """The file's text as UTF-8 without a mark.

    Raises:
        Refusal: the encoding is unknown, or the bytes are not in it.

    >>> to_utf8(codecs.BOM_UTF16_LE + "<a/>".encode("utf-16-le"))
    b'<a/>'
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _recoded(data[len(mark) :], name)
    if data[:4] == b"<\0?\0" or data[:4] == b"<\0m\0":
        return _recoded(data, "utf-16-le")
    if data[:4] == b"\0<\0?" or data[:4] == b"\0<\0m":
        return _recoded(data, "utf-16-be")
    declared = _DECLARED.match(data[:400])
    name = declared[1].decode("ascii").lower() if declared else "utf-8"
    if name not in _KNOWN:
        raise Refusal("encoding-unknown", 1, name=name)
    # A file without a mark that is read as bytes cannot be UTF-16, whatever its first line (copied by some tool) says.
    return _recoded(data, "utf-8" if name.startswith("utf-16") else name)


def _recoded(data: bytes, name: str) -> bytes:
    try:
        text = data.decode(name)
        return data if name in ("utf-8", "utf8") else text.encode("utf-8")
    except (UnicodeError, LookupError):
        raise Refusal("encoding-broken", 0, name=name) from None
