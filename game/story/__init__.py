"""Yarn 3 in pure Python: compile scripts, run them step by step, and keep every step as plain data.

See the README beside this file.
"""

from .compiler import Result, compile_yarn
from .diagnostics import Diagnostic
from .markup import Span, Text
from .program import Program
from .strings import LineInfo
from .text import compose
from .types import FunctionType
from .vm import Command, Dialogue, End, Line, Option, Options, StoryError

__all__ = [
    "Command",
    "Diagnostic",
    "Dialogue",
    "End",
    "FunctionType",
    "Line",
    "LineInfo",
    "Option",
    "Options",
    "Program",
    "Result",
    "Span",
    "StoryError",
    "Text",
    "compile_yarn",
    "compose",
]
