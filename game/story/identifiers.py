"""Which characters a Yarn name may have: many letters, marks, digits and pictures, in one regular expression.

Source: the identifier ranges that the Yarn Spinner grammar shares with the Swift language reference.
"""

from __future__ import annotations

import re

_HEAD_RANGES = (
    "a-zA-Z_\u00a8\u00aa\u00ad\u00af\u00b2-\u00b5\u00b7-\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff"
    "\u0100-\u02ff\u0370-\u167f\u1681-\u180d\u180f-\u1dbf\u1e00-\u1fff\u200b-\u200d\u202a-\u202e\u203f-\u2040\u2054"
    "\u2060-\u206f\u2070-\u20cf\u2100-\u218f\u2460-\u24ff\u2776-\u2793\u2c00-\u2dff\u2e80-\u2fff\u3004-\u3007"
    "\u3021-\u302f\u3031-\u303f\u3040-\ud7ff\uf900-\ufd3d\ufd40-\ufdcf\ufdf0-\ufe1f\ufe30-\ufe44\ufe47-\ufffd"
)
_PLANES = "".join(f"{chr(plane << 16)}-{chr((plane << 16) | 0xFFFD)}" for plane in range(1, 15))
_TAIL_RANGES = "0-9\u0300-\u036f\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"

NAME = f"[{_HEAD_RANGES}{_PLANES}][{_HEAD_RANGES}{_PLANES}{_TAIL_RANGES}]*"
"""A regular expression for one name."""

NAME_RE = re.compile(NAME)
"""``NAME``, compiled."""


def is_name(text: str) -> bool:
    """Whether the whole of ``text`` is one name.

    >>> is_name("Bedtime_2"), is_name("two words"), is_name("2nd"), is_name("実験")
    (True, False, False, True)
    """
    return NAME_RE.fullmatch(text) is not None
