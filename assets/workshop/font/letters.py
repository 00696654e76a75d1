"""How characters are put together from the typed grids: letters lent between alphabets, letters composed with marks.

Tables only.  `bake.py` reads them after the `.glyphs` files; a typed glyph always wins over a composed one.
"""

from __future__ import annotations

LENT: dict[str, str] = {
    # Greek capitals and small letters with a Latin shape
    **dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True)),
    **dict(zip("νο", "vo", strict=True)),
    # Cyrillic
    **dict(zip("АВЕМНОРСТХЅІЈ", "ABEMHOPCTXSIJ", strict=True)),
    **dict(zip("аеорсухѕіј", "aeopcyxsij", strict=True)),
    # Spaces have no ink; their widths are in SPACES.  Signs that share a picture:
    "\u037e": ";",
    "\u0387": "·",
    "\u2044": "/",
    "ʼ": "’",
    "‛": "‘",
    "☒": "☑",
}
"""A character that looks exactly like another one."""

COMPOSED: dict[str, tuple[str, ...]] = {}
"""A character to its base letter followed by the names of its marks."""


def _add(mark: str, pairs: str) -> None:
    for pair in pairs.split():
        COMPOSED[pair[0]] = (pair[1], mark)


_add("grave", "ÀA ÈE ÌI ÒO ÙU àa èe ìı òo ùu ЀЕ ЍИ ѐе ѝи")
_add("acute", "ÁA ÉE ÍI ÓO ÚU ÝY áa ée íı óo úu ýy ĆC ćc ĹL ĺl ŃN ńn ŔR ŕr ŚS śs ŹZ źz ЃГ ѓг ЌК ќк")
_add("circumflex", "ÂA ÊE ÔO ÛU âa êe ôo ûu ĈC ĉc ĜG ĝg ĤH ĥh ŜS ŝs ŴW ŵw ŶY ŷy")
_add("circumflex_narrow", "ÎI îı ĴJ ĵȷ")
_add("tilde", "ÃA ÑN ÕO ãa ñn õo ŨU ũu")
_add("tilde_narrow", "ĨI ĩı")
_add("diaeresis", "ÄA ËE ÖO ÜU äa ëe öo üu ΫΥ ϋυ ЁЕ ёе ŸY ÿy")
_add("diaeresis_narrow", "ÏI ïı ΪΙ ϊι ЇІ їı")
_add("ring", "ÅA åa ŮU ůu")
_add("macron", "ĀA āa ĒE ēe ŌO ōo ŪU ūu")
_add("macron_narrow", "ĪI īı")
_add("breve", "ĂA ăa ĔE ĕe ĞG ğg ŎO ŏo ŬU ŭu ЙИ йи ЎУ ўу ӁЖ ӂж")
_add("breve_narrow", "ĬI ĭı")
_add("dot", "ĊC ċc ĖE ėe ĠG ġg İI ŻZ żz")
_add("caron", "ČC čc ĎD ĚE ěe ŇN ňn ŘR řr ŠS šs ŤT ŽZ žz")
_add("double_acute", "ŐO őo ŰU űu")
_add("cedilla", "ÇC çc ŞS şs ŢT ţt")
_add("comma_below", "ĢG ĶK ķk ĻL ļl ŅN ņn ŖR ŗr ȘS șs ȚT țt")
_add("comma_above", "ģg")
_add("ogonek", "ĄA ąa ĘE ęe ĮI įi ŲU ųu")
_add("tonos", "άα έε ήη ίι όο ύυ ώω")
_add("dialytika_tonos", "ΐι ΰυ")
COMPOSED["ћ"] = ("ħ",)

BESIDE: dict[str, str] = dict(zip("ΆΈΉΊΌΎΏ", "ΑΕΗΙΟΥΩ", strict=True))
"""Greek capitals whose accent stands to the left of the letter."""

SPACES: dict[str, int] = {
    " ": 3,
    "\u00a0": 3,
    "\u2002": 4,
    "\u2003": 7,
    "\u2009": 2,
    "\u200a": 1,
    "\u202f": 2,
    "\u2007": 4,
}
"""Advance of the characters without ink, in pixels, the tracking pixel not counted."""

PAD_LABELS: dict[str, str] = {
    "\ue000": "A", "\ue001": "B", "\ue002": "X", "\ue003": "Y",
    "\ue004": "LB", "\ue005": "RB", "\ue006": "LT", "\ue007": "RT",
    "\ue008": "L", "\ue009": "R",
}  # fmt: skip
"""Private characters for the round buttons, bumpers, triggers and sticks of a pad, with what is written on them."""
