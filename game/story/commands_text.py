"""How the text of a command falls into its name and its arguments."""

from __future__ import annotations

from collections.abc import Sequence


def split_command(pieces: Sequence[tuple[str, bool]]) -> list[str]:
    """Split a command at its spaces.

    Quotation marks hold an argument with spaces together; inside them ``\\"`` and ``\\\\`` stand for the character
    itself. What an expression has put in is taken as it is: spaces and quotation marks in a value neither split nor
    join anything.

    Args:
        pieces: Pairs of text and whether it was put in by an expression.

    >>> split_command([('give "gold coin" ', False), ("a b", True)])
    ['give', 'gold coin', 'a b']
    """
    words: list[str] = []
    word: list[str] = []
    begun = quoted = False
    for text, inserted in pieces:
        if inserted:
            word.append(text)
            begun = True
            continue
        position = 0
        while position < len(text):
            character = text[position]
            if quoted:
                if character == "\\" and text[position + 1 : position + 2] in ('"', "\\"):
                    position += 1
                    word.append(text[position])
                elif character == '"':
                    quoted = False
                else:
                    word.append(character)
            elif character == '"' and not word:
                quoted = begun = True
            elif character.isspace():
                if begun:
                    words.append("".join(word))
                word, begun = [], False
            else:
                word.append(character)
                begun = True
            position += 1
    if begun:
        words.append("".join(word))
    return words
