"""Which form of a word a number asks for, in each language: the plural rules of the Unicode CLDR.

The rules stand here as they are published, in their own small notation, and are read the first time a language asks for them:
``n`` is the number, ``i`` its whole part, ``v`` and ``f`` the count and value of its visible decimals, ``w`` and ``t`` the same
without trailing zeros, ``e`` the exponent of a number in compact form (always 0 here). A language that is not listed has only one
form. Source: CLDR, *Language Plural Rules*, cardinal and ordinal.
"""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation
from functools import cache

FORMS = ("zero", "one", "two", "few", "many", "other")
"""All forms there are; every language has ``other``."""

_MILLIONS = "e = 0 and i != 0 and i % 1000000 = 0 and v = 0 or e != 0..5"

_CARDINAL: tuple[tuple[str, dict[str, str]], ...] = (
    ("am as bn doi fa gu hi kn pcm zu", {"one": "i = 0 or n = 1"}),
    ("ff hy kab", {"one": "i = 0,1"}),
    ("ast de en et fi fy gl ia io ji lij nl sc sv sw ur yi", {"one": "i = 1 and v = 0"}),
    ("si", {"one": "n = 0,1 or i = 0 and f = 1"}),
    ("ak bho csw guw ln mg nso pa ti wa", {"one": "n = 0..1"}),
    ("tzm", {"one": "n = 0..1 or n = 11..99"}),
    (
        "af an asa az bal bem bez bg brx ce cgg chr ckb dv ee el eo eu fo fur gsw ha haw hu jgo jmc ka kaj"
        " kcg kk kkj kl ks ksb ku ky lb lg mas mgo ml mn mr nah nb nd ne nn nnh no nr ny nyn om or os pap ps"
        " rm rof rwk saq sd sdh seh sn so sq ss ssy st syr ta te teo tig tk tn tr ts ug uz ve vo vun wae xh"
        " xog",
        {"one": "n = 1"},
    ),
    ("da", {"one": "n = 1 or t != 0 and i = 0,1"}),
    ("is", {"one": "t = 0 and i % 10 = 1 and i % 100 != 11 or t % 10 = 1 and t % 100 != 11"}),
    ("mk", {"one": "v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11"}),
    ("ceb fil tl", {"one": "v = 0 and i = 1,2,3 or v = 0 and i % 10 != 4,6,9 or v != 0 and f % 10 != 4,6,9"}),
    (
        "lv prg",
        {
            "zero": "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19",
            "one": "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11 or v != 2 and f % 10 = 1",
        },
    ),
    ("lag", {"zero": "n = 0", "one": "i = 0,1 and n != 0"}),
    ("blo cv ksh", {"zero": "n = 0", "one": "n = 1"}),
    ("he iw", {"one": "i = 1 and v = 0 or i = 0 and v != 0", "two": "i = 2 and v = 0"}),
    ("iu naq sat se sma smi smj smn sms", {"one": "n = 1", "two": "n = 2"}),
    ("shi", {"one": "i = 0 or n = 1", "few": "n = 2..10"}),
    ("mo ro", {"one": "i = 1 and v = 0", "few": "v != 0 or n = 0 or n != 1 and n % 100 = 1..19"}),
    (
        "bs hr sh sr",
        {
            "one": "v = 0 and i % 10 = 1 and i % 100 != 11 or f % 10 = 1 and f % 100 != 11",
            "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14 or f % 10 = 2..4 and f % 100 != 12..14",
        },
    ),
    ("fr", {"one": "i = 0,1", "many": _MILLIONS}),
    ("pt", {"one": "i = 0..1", "many": _MILLIONS}),
    ("ca it lld pt-PT scn vec", {"one": "i = 1 and v = 0", "many": _MILLIONS}),
    ("es", {"one": "n = 1", "many": _MILLIONS}),
    ("gd", {"one": "n = 1,11", "two": "n = 2,12", "few": "n = 3..10,13..19"}),
    (
        "sl",
        {"one": "v = 0 and i % 100 = 1", "two": "v = 0 and i % 100 = 2", "few": "v = 0 and i % 100 = 3..4 or v != 0"},
    ),
    (
        "dsb hsb",
        {
            "one": "v = 0 and i % 100 = 1 or f % 100 = 1",
            "two": "v = 0 and i % 100 = 2 or f % 100 = 2",
            "few": "v = 0 and i % 100 = 3..4 or f % 100 = 3..4",
        },
    ),
    ("cs sk", {"one": "i = 1 and v = 0", "few": "i = 2..4 and v = 0", "many": "v != 0"}),
    (
        "pl",
        {
            "one": "i = 1 and v = 0",
            "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            "many": "v = 0 and i != 1 and i % 10 = 0..1 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 12..14",
        },
    ),
    (
        "be",
        {
            "one": "n % 10 = 1 and n % 100 != 11",
            "few": "n % 10 = 2..4 and n % 100 != 12..14",
            "many": "n % 10 = 0 or n % 10 = 5..9 or n % 100 = 11..14",
        },
    ),
    ("lt", {"one": "n % 10 = 1 and n % 100 != 11..19", "few": "n % 10 = 2..9 and n % 100 != 11..19", "many": "f != 0"}),
    (
        "ru uk",
        {
            "one": "v = 0 and i % 10 = 1 and i % 100 != 11",
            "few": "v = 0 and i % 10 = 2..4 and i % 100 != 12..14",
            "many": "v = 0 and i % 10 = 0 or v = 0 and i % 10 = 5..9 or v = 0 and i % 100 = 11..14",
        },
    ),
    (
        "br",
        {
            "one": "n % 10 = 1 and n % 100 != 11,71,91",
            "two": "n % 10 = 2 and n % 100 != 12,72,92",
            "few": "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99",
            "many": "n != 0 and n % 1000000 = 0",
        },
    ),
    ("mt", {"one": "n = 1", "two": "n = 2", "few": "n = 0 or n % 100 = 3..10", "many": "n % 100 = 11..19"}),
    ("ga", {"one": "n = 1", "two": "n = 2", "few": "n = 3..6", "many": "n = 7..10"}),
    (
        "gv",
        {
            "one": "v = 0 and i % 10 = 1",
            "two": "v = 0 and i % 10 = 2",
            "few": "v = 0 and i % 100 = 0,20,40,60,80",
            "many": "v != 0",
        },
    ),
    (
        "kw",
        {
            "zero": "n = 0",
            "one": "n = 1",
            "two": "n % 100 = 2,22,42,62,82 or n % 1000 = 0 and n % 100000 = 1000..20000,40000,60000,80000"
            " or n != 0 and n % 1000000 = 100000",
            "few": "n % 100 = 3,23,43,63,83",
            "many": "n != 1 and n % 100 = 1,21,41,61,81",
        },
    ),
    (
        "ar ars",
        {"zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n % 100 = 3..10", "many": "n % 100 = 11..99"},
    ),
    ("cy", {"zero": "n = 0", "one": "n = 1", "two": "n = 2", "few": "n = 3", "many": "n = 6"}),
)

_ORDINAL: tuple[tuple[str, dict[str, str]], ...] = (
    ("sv", {"one": "n % 10 = 1,2 and n % 100 != 11,12"}),
    ("bal fil fr ga hy lo mo ms ro tl vi", {"one": "n = 1"}),
    ("hu", {"one": "n = 1,5"}),
    ("ne", {"one": "n = 1..4"}),
    ("be", {"few": "n % 10 = 2,3 and n % 100 != 12,13"}),
    ("uk", {"few": "n % 10 = 3 and n % 100 != 13"}),
    ("tk", {"few": "n % 10 = 6,9 or n = 10"}),
    ("kk", {"many": "n % 10 = 6 or n % 10 = 9 or n % 10 = 0 and n != 0"}),
    ("it lld sc scn vec", {"many": "n = 8,11,80,800"}),
    ("lij", {"many": "n = 8,11,80..89,800..899"}),
    ("ka", {"one": "i = 1", "many": "i = 0 or i % 100 = 2..20,40,60,80"}),
    ("sq", {"one": "n = 1", "many": "n % 10 = 4 and n % 100 != 14"}),
    (
        "kw",
        {"one": "n = 1..4 or n % 100 = 1..4,21..24,41..44,61..64,81..84", "many": "n = 5 or n % 100 = 5"},
    ),
    (
        "en",
        {
            "one": "n % 10 = 1 and n % 100 != 11",
            "two": "n % 10 = 2 and n % 100 != 12",
            "few": "n % 10 = 3 and n % 100 != 13",
        },
    ),
    ("mr", {"one": "n = 1", "two": "n = 2,3", "few": "n = 4"}),
    ("gd", {"one": "n = 1,11", "two": "n = 2,12", "few": "n = 3,13"}),
    ("ca", {"one": "n = 1,3", "two": "n = 2", "few": "n = 4"}),
    (
        "mk",
        {
            "one": "i % 10 = 1 and i % 100 != 11",
            "two": "i % 10 = 2 and i % 100 != 12",
            "many": "i % 10 = 7,8 and i % 100 != 17,18",
        },
    ),
    (
        "az",
        {
            "one": "i % 10 = 1,2,5,7,8 or i % 100 = 20,50,70,80",
            "few": "i % 10 = 3,4 or i % 1000 = 100,200,300,400,500,600,700,800,900",
            "many": "i = 0 or i % 10 = 6 or i % 100 = 40,60,90",
        },
    ),
    ("gu hi", {"one": "n = 1", "two": "n = 2,3", "few": "n = 4", "many": "n = 6"}),
    ("as bn", {"one": "n = 1,5,7,8,9,10", "two": "n = 2,3", "few": "n = 4", "many": "n = 6"}),
    ("or", {"one": "n = 1,5,7..9", "two": "n = 2,3", "few": "n = 4", "many": "n = 6"}),
    ("cy", {"zero": "n = 0,7,8,9", "one": "n = 1", "two": "n = 2", "few": "n = 3,4", "many": "n = 5,6"}),
    ("blo", {"zero": "n = 0", "one": "n = 1", "few": "n = 2..6"}),
)

_RELATION_RE = re.compile(r"([nivwfte])(?: % ([0-9]+))? (!?=) ([0-9.,]+)")

_Relation = tuple[str, int, bool, tuple[tuple[int, int], ...]]
_Rule = tuple[str, tuple[tuple[_Relation, ...], ...]]


def _relation(source: str) -> _Relation:
    match = _RELATION_RE.fullmatch(source.strip())
    if match is None:
        raise ValueError(f"{source!r} is no relation of a plural rule")
    ranges: list[tuple[int, int]] = []
    for part in match.group(4).split(","):
        low, _, high = part.partition("..")
        ranges.append((int(low), int(high or low)))
    return match.group(1), int(match.group(2) or 0), match.group(3) == "=", tuple(ranges)


@cache
def _rules(ordinal: bool, language: str) -> tuple[_Rule, ...]:
    """The rules of a language, read; none where only ``other`` exists."""
    for languages, forms in _ORDINAL if ordinal else _CARDINAL:
        if language in languages.split():
            return tuple(
                (form, tuple(tuple(_relation(part) for part in choice.split(" and ")) for choice in rule.split(" or ")))
                for form, rule in forms.items()
            )
    return ()


def _operands(written: str) -> dict[str, Decimal]:
    try:
        number = abs(Decimal(written))
    except InvalidOperation:
        number = Decimal(0)
    if not number.is_finite():
        number = Decimal(0)
    text = format(number, "f")
    whole, _, decimals = text.partition(".")
    trimmed = decimals.rstrip("0")
    return {
        "n": number,
        "i": Decimal(whole or "0"),
        "v": Decimal(len(decimals)),
        "w": Decimal(len(trimmed)),
        "f": Decimal(decimals or "0"),
        "t": Decimal(trimmed or "0"),
        "e": Decimal(0),
    }


def _holds(relation: _Relation, operands: dict[str, Decimal]) -> bool:
    name, modulus, wanted, ranges = relation
    value = operands[name]
    if modulus:
        value %= modulus
    inside = any(low <= value <= high and value == int(value) for low, high in ranges)
    return inside == wanted


def _form(ordinal: bool, locale: str, written: str) -> str:
    language = locale.replace("_", "-")
    rules = _rules(ordinal, language) if "-" in language else ()
    rules = rules or _rules(ordinal, language.partition("-")[0].lower())
    if not rules:
        return "other"
    operands = _operands(written)
    for form, choices in rules:
        if any(all(_holds(relation, operands) for relation in choice) for choice in choices):
            return form
    return "other"


def cardinal(locale: str, written: str) -> str:
    """The form for so many things.

    Args:
        locale: ``"en"``, ``"pt-BR"``, ``"pt_BR"``; what follows the language matters only where its rules differ.
        written: The number as it is shown: in some languages "1.0" is another form than "1".

    >>> [cardinal("pl", n) for n in ("1", "2", "5", "22", "1.5")]
    ['one', 'few', 'many', 'few', 'other']
    """
    return _form(False, locale, written)


def ordinal(locale: str, written: str) -> str:
    """The form for the so-manieth thing.

    >>> [ordinal("en", n) for n in ("1", "2", "3", "4", "11", "21")]
    ['one', 'two', 'few', 'other', 'other', 'one']
    """
    return _form(True, locale, written)


def languages() -> tuple[str, ...]:
    """Every language that has rules of its own."""
    found = {name for names, _ in (*_CARDINAL, *_ORDINAL) for name in names.split()}
    return tuple(sorted(found))
