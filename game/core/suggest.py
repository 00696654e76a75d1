"""Did-you-mean: the nearest known word to an unknown one, for every message that names something misspelt."""

from __future__ import annotations

from collections.abc import Iterable


def distance(a: str, b: str, limit: int) -> int:
    """Edits (insert, drop, alter, swap neighbours) from ``a`` to ``b``; ``limit + 1`` where there are more.

    >>> distance("expresion", "expression", 3), distance("ab", "ba", 3), distance("a", "xyz", 1)
    (1, 1, 2)
    """
    if abs(len(a) - len(b)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, ca in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, cb in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (ca != cb))
            if i > 1 and j > 1 and ca == b[j - 2] and a[i - 2] == cb:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > limit:
            return limit + 1
    return min(row[-1], limit + 1)


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word nearest to ``word``, or ``None`` where none is near enough to be meant.

    Case does not count against a word. Ties go to the alphabet, so that messages never depend on set order.

    >>> nearest("atic", ["attic", "cellar"]), nearest("zebra", ["attic"])
    ('attic', None)
    """
    if len(word) > 64:
        return None
    limit = 1 if len(word) <= 3 else 2 if len(word) <= 7 else 3
    best: tuple[int, str] | None = None
    for candidate in sorted(set(known)):
        if len(candidate) > 64:
            continue
        edits = distance(word.lower(), candidate.lower(), limit)
        if edits <= limit and (best is None or edits < best[0]):
            best = (edits, candidate)
    return best[1] if best else None
