"""From a line to what is shown: the values are put in, then the markup is taken out."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .markup import Text, parse_markup
from .strings import LineInfo
from .vm import Line

_PLACEHOLDER_RE = re.compile(r"\{\{|\}\}|\{([0-9]+)\}")


def template_of(line_id: str, strings: Mapping[str, LineInfo]) -> str:
    """The text of a line, that of its source for a shadow line. Raises ``KeyError`` for an unknown id."""
    info = strings[line_id]
    if info.text is None and info.shadow_of is not None:
        info = strings[info.shadow_of]
    if info.text is None:
        raise KeyError(line_id)
    return info.text


def expand(template: str, substitutions: tuple[str, ...] | list[str]) -> str:
    """Put values into a template, by their position and once only; doubled braces become single ones.

    >>> expand("{{{0}}} is {1}", ["{1}", "two"])
    '{{1}} is two'
    """
    if "{" not in template and "}" not in template:
        return template

    def put(match: re.Match[str]) -> str:
        if match.group(1) is None:
            return match.group()[0]
        index = int(match.group(1))
        return substitutions[index] if index < len(substitutions) else match.group()

    return _PLACEHOLDER_RE.sub(put, template)


def compose(line: Line, strings: Mapping[str, LineInfo], locale: str = "en") -> Text:
    """What a line says, without its markup, and where its markup was.

    Args:
        line: What ``Dialogue.advance`` gave, or the line of an option.
        strings: The string table, or a translation in the same form.
        locale: Decides the plural forms: ``"en"``, ``"pt-BR"``.

    Raises:
        KeyError: Where the table has no such line.
    """
    return parse_markup(expand(template_of(line.id, strings), line.substitutions), locale)
