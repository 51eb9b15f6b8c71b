r"""Portable regular expressions as automata in Rust, which take a text byte by byte and never go back.

Only what the format's patterns are made of is known: classes, groups, `(?i:…)` among them, alternatives, counts, `^`,
`$`, `\b`, and a look at one character before or after, such as `(?<![0-9])`.
"""

import re
from collections.abc import Collection, Iterator
from itertools import chain, product
from string import ascii_letters, digits

import attrs

from imr_schema.publish.native.characters import ranges

OTHER = 128
"""Stands for every character beyond ASCII; only its first byte is read."""
CONTINUED = range(0x80, 0xC0)
"""The other bytes of such characters, which change nothing."""

_SYMBOLS = frozenset(range(OTHER + 1))
_DIGITS = frozenset(map(ord, digits))

Symbols = frozenset[int]


@attrs.frozen
class One:
    """One of some characters."""

    of: Symbols


@attrs.frozen
class Row:
    """One part after the other."""

    parts: tuple["Node", ...]


@attrs.frozen
class Either:
    """One of some choices."""

    choices: tuple["Node", ...]


@attrs.frozen
class Repeated:
    """A part, so many times."""

    part: "Node"
    least: int
    most: int | None


@attrs.frozen
class Look:
    """Nothing, where the character before or after is none of some, nor perhaps the end of the text."""

    refused: Symbols
    is_behind: bool
    refuses_end: bool = False

    def allows(self, symbol: int | None) -> bool:
        """Whether it allows a symbol there, or the end of the text."""
        return not self.refuses_end if symbol is None else symbol not in self.refused


_BEGIN = Look(_SYMBOLS, is_behind=True)
_END = Look(_SYMBOLS, is_behind=False)

_WORD_CHARACTERS = frozenset(map(ord, digits + ascii_letters + "_"))

Node = One | Row | Either | Repeated | Look

_TOKEN = re.compile(
    r"(?P<look>\(\?<?!)(?P<refused>\[\^?[^\]]+\]|.)\)"
    r"|(?P<open>\((?:\?i?:|(?!\?)))|(?P<close>\))|(?P<bar>\|)|(?P<begin>\^)|(?P<end>\$)|(?P<boundary>\\b)"
    r"|(?P<count>[?+*]|\{[0-9]+(?:,[0-9]*)?\})"
    r"|(?P<one>\[\^?(?:\\.|[^\]\\])+\]|\\[^\w]|[^\\\[.(){}?+*|^$])"
)


def parsed(pattern: str, *, ignoring_case: bool = False) -> Either:
    """Read a regular expression.

    Raises:
        ValueError: It is made of something else.
    """
    tokens = list(_TOKEN.finditer(pattern))
    if "".join(token[0] for token in tokens) != pattern:
        raise ValueError(f"the pattern {pattern} has a part that cannot be compiled to Rust")
    return _choices(iter(tokens), ignoring_case=ignoring_case)


def _choices(tokens: Iterator[re.Match[str]], *, ignoring_case: bool = False) -> Either:
    choices: list[list[Node]] = [[]]
    for token in tokens:
        row = choices[-1]
        match token.lastgroup:
            case "refused":
                row.append(
                    Look(_symbols(token["refused"], ignoring_case=ignoring_case), is_behind="<" in token["look"])
                )
            case "open":
                row.append(_choices(tokens, ignoring_case=ignoring_case or "i" in token[0]))
            case "close":
                break
            case "bar":
                choices.append([])
            case "begin":
                row.append(_BEGIN)
            case "end":
                row.append(_END)
            case "boundary":
                row.append(_boundary())
            case "count":
                row.append(Repeated(row.pop(), *_bounds(token[0])))
            case _:
                row.append(One(_symbols(token[0], ignoring_case=ignoring_case)))
    return Either(tuple(Row(tuple(row)) for row in choices))


def _boundary() -> Either:
    """Between a character of a word and another, or an end."""
    others = _SYMBOLS - _WORD_CHARACTERS
    begins = Look(_WORD_CHARACTERS, is_behind=True), Look(others, is_behind=False, refuses_end=True)
    ends = Look(others, is_behind=True, refuses_end=True), Look(_WORD_CHARACTERS, is_behind=False)
    return Either((Row(begins), Row(ends)))


def _symbols(written: str, *, ignoring_case: bool) -> Symbols:
    matching = re.compile(written, re.ASCII | (re.IGNORECASE if ignoring_case else re.NOFLAG))
    found = {code for code in range(OTHER) if matching.fullmatch(chr(code))}
    return frozenset(found | ({OTHER} if matching.fullmatch("\u00e9") else set()))


def _bounds(count: str) -> tuple[int, int | None]:
    if count in "?+*":
        return {"?": (0, 1), "+": (1, None), "*": (0, None)}[count]
    least, comma, most = count[1:-1].partition(",")
    return int(least), int(most) if most else None if comma else int(least)


_State = tuple[frozenset[int], int | None]
"""The states of a machine that are reached by reading, and the symbol that was read last."""


class _Machine:
    """A nondeterministic automaton: for each state where it leads, by one of some symbols or by a look (or nothing)."""

    def __init__(self, node: Node) -> None:
        self.reads: dict[int, tuple[Symbols, int]] = {}
        self.moves: dict[int, list[tuple[Look | None, int]]] = {}
        self._count = 0
        self._chains: list[list[int]] = []
        self.first, self.last = self._state(), self._state()
        self._add(node, self.first, self.last)

    def _state(self) -> int:
        self._count += 1
        return self._count

    def _add(self, node: Node, start: int, end: int) -> None:
        match node:
            case One(of):
                self.reads[start] = (of, end)
            case Look():
                self._move(start, end, node)
            case Either(choices):
                for choice in choices:
                    first = self._state()
                    self._move(start, first)
                    self._add(choice, first, end)
            case Row(parts):
                for part in parts:
                    after = self._state()
                    self._add(part, start, after)
                    start = after
                self._move(start, end)
            case Repeated():
                self._repeat(node, start, end)

    def _repeat(self, node: Repeated, start: int, end: int) -> None:
        chain = []
        for count in range(node.least if node.most is None else node.most):
            after = self._state()
            if count >= node.least:
                self._move(start, end)
                chain.append(start)
            self._add(node.part, start, after)
            start = after
        self._move(start, end)
        self._chains.append(chain)
        if node.most is None:
            again, after = self._state(), self._state()
            self._move(start, again)
            self._add(node.part, again, after)
            self._move(after, again)
            self._move(after, end)

    def _move(self, start: int, end: int, look: Look | None = None) -> None:
        self.moves.setdefault(start, []).append((look, end))

    def is_found(self, state: _State, after: int | None) -> bool:
        """Whether the expression is found before a symbol or the end."""
        states, before = state
        return self.last in self.reached(states | {self.first}, before, after)

    def read(self, state: _State, symbol: int) -> _State:
        """Read a symbol, perhaps as the first one of the expression."""
        states, before = state
        reached = self.reached(states | {self.first}, before, symbol)
        if self.last in reached:
            return frozenset({self.last}), None
        read = (self.reads[each] for each in reached if each in self.reads)
        return self._widest({to for of, to in read if symbol in of}), symbol

    def _widest(self, states: set[int]) -> frozenset[int]:
        """Leave out states from which nothing is found that is not found from others too: there would be very many."""
        for states_in_turn in self._chains:
            for narrower in [state for state in states_in_turn if state in states][1:]:
                states.discard(narrower)
        return frozenset(states)

    @property
    def sets(self) -> list[Symbols]:
        """The sets of symbols that it distinguishes."""
        conditions = (look for moves in self.moves.values() for look, _ in moves if look)
        return [*dict.fromkeys([*(of for of, _ in self.reads.values()), *(look.refused for look in conditions)])]

    def reached(self, states: frozenset[int], before: int | None, after: int | None) -> frozenset[int]:
        """The states that are reached without reading, between two symbols or ends."""
        reached, unseen = set(states), list(states)
        while unseen:
            for look, state in self.moves.get(unseen.pop(), ()):
                if state not in reached and (look is None or look.allows(before if look.is_behind else after)):
                    reached.add(state)
                    unseen.append(state)
        return frozenset(reached)


@attrs.frozen
class Automaton:
    """A deterministic automaton over bytes.

    Attributes:
        classes: Bytes that are alike to it, each class a list; `OTHER` stands for those beyond ASCII, in the first one.
        rows: For each state, the first of which is the beginning, the state that each class leads to.
        accepts: For each state, whether a text that ends there matches.
    """

    classes: list[list[int]]
    rows: list[list[int]]
    accepts: list[bool]

    def rust(self) -> str:
        """Write it as a `Pattern`."""
        class_ranges = sorted(
            (first, last, number)
            for number, symbols in enumerate(self.classes)
            for first, last in ranges(symbol for symbol in sorted(symbols) if symbol != OTHER)
            if number
        )
        class_ranges.append((CONTINUED[0], CONTINUED[-1], len(self.classes)))
        rows = [[*row, state] for state, row in enumerate(self.rows)]
        return (
            "Pattern {\n"
            f"    classes: &classes(&[{', '.join(map(str, class_ranges))}]),\n"
            f"    next: &[\n{''.join(f'        &{row},{chr(10)}' for row in rows)}    ],\n"
            f"    accepts: &[{', '.join(str(each).lower() for each in self.accepts)}],\n"
            "}"
        )


def automaton(node: Node) -> Automaton:
    """Make the automaton that looks for an expression anywhere in a text."""
    machine = _Machine(node)
    classes: dict[tuple[bool, ...], list[int]] = {}
    for symbol in (OTHER, *range(OTHER)):
        classes.setdefault(tuple(symbol in each for each in machine.sets), []).append(symbol)
    found: _State = (frozenset({machine.last}), None)
    states: list[_State] = [(frozenset({machine.first}), None)]
    rows, accepts = [], []
    for state in states:  # others are added meanwhile
        after = [machine.read(state, symbols[0]) for symbols in classes.values()]
        after = [found if state == found else each for each in after]
        states += [each for each in dict.fromkeys(after) if each not in states]
        rows.append([states.index(each) for each in after])
        accepts.append(state == found or machine.is_found(state, None))
    return Automaton(list(classes.values()), rows, accepts)


_WORD = 8


def signs(choices: Collection[Node]) -> Iterator[str]:
    """Make what looks for any of some expressions in a text, and what hints at them in a quick look."""
    digits_in_a_row, byte, words, is_blind = _WORD, 0, set[str](), False
    made = []
    for node in choices:
        rows = _rows(node)
        count, widths = min(map(_digits_in_a_row, rows)), list(map(_width, rows))
        common, rare = _common_byte(rows), list(map(_rarest_word, rows))
        if count > 1 and None not in widths:
            alone, behind = _alone_or_behind(rows)
            factor = (
                f"Factor::Digits {{ count: {count}, width: {max(width or 0 for width in widths)}, alone: {alone}, "
                f"behind: [{', '.join(f'0x{_bits(symbols):x}' for symbols in behind)}] }}"
            )
            digits_in_a_row = min(digits_in_a_row, 1 << count.bit_length() - 1)
        elif common is not None and byte in {0, common}:
            factor, byte = f"Factor::Byte(0x{common:x})", common
        elif None not in rare:
            factor = "Factor::Words"
            words.update(word for word in rare if word)
        else:
            factor, is_blind = "Factor::Unknown", True
        made.append(f"Sign {{ factor: {factor}, pattern: {automaton(node).rust()} }}")
    written = ", ".join(f'*b"{word}"' for word in sorted(words))
    yield f"/// What no free text may hold.\npub static SIGNS: &[Sign] = &[{', '.join(made)}];\n"
    yield f"/// A sign has this byte, or so many digits in a row.\npub const HINT: u8 = {byte};"
    yield f"pub const HINT_DIGITS: usize = {digits_in_a_row};\n"
    yield "/// Or these letters in a row, in capitals or not."
    yield f"pub const HINT_WORDS: [[u8; {_LETTERS}]; {len(words)}] = [{written}];\n"
    yield f"/// Whether there are other signs.\npub const LOOK_ALWAYS: bool = {str(is_blind).lower()};\n"


_Parts = tuple[One | Repeated | Look, ...]


def _rows(node: Node) -> list[_Parts]:
    """The ways through an expression: rows of parts without alternatives, but for those that are repeated."""
    match node:
        case Either(choices):
            return [row for choice in choices for row in _rows(choice)]
        case Row(parts):
            return [tuple(chain(*ways)) for ways in product(*map(_rows, parts))]
        case _:
            return [(node,)]


def _reads(part: Node) -> Symbols:
    """The symbols that a part may read."""
    match part:
        case One(of):
            return of
        case Repeated(inner):
            return _reads(inner)
        case Either(parts) | Row(parts):
            return frozenset[int]().union(*map(_reads, parts))
        case _:
            return frozenset()


def _digits_in_a_row(row: _Parts) -> int:
    """How many digits stand in a row in every match, at least."""
    return _most_digits(row)[0]


def _most_digits(row: _Parts) -> tuple[int, int]:
    """How many digits stand in a row in every match, at least, and the index of the part that begins them."""
    most, count, begins, first = 0, 0, 0, 0
    for index, part in enumerate(row):
        if isinstance(part, One | Repeated):
            is_digits = _reads(part) <= _DIGITS and isinstance(part.part if isinstance(part, Repeated) else part, One)
            first = first if count else index
            count = count + (part.least if isinstance(part, Repeated) else 1) if is_digits else 0
        if count > most:
            most, begins = count, first
    return most, begins


_BEHIND = 2


def _alone_or_behind(rows: list[_Parts]) -> tuple[int, list[Symbols]]:
    """How many digits in a row may be a match by themselves, and what stands before fewer, the nearest first."""
    alone = max(map(_digits_in_a_row, rows))
    others = [(row, begins) for row in rows for count, begins in [_most_digits(row)] if count < alone]
    behind = [_before(row[:begins]) for row, begins in others]
    if any(symbols is None for symbols in behind):
        return min(map(_digits_in_a_row, rows)), [frozenset()] * _BEHIND
    return alone, [frozenset[int]().union(*(each[place] for each in behind if each)) for place in range(_BEHIND)]


def _before(row: _Parts) -> list[Symbols] | None:
    """The last characters of a row, the last one first; `None` if one is unknown, or the last may be a digit."""
    characters: list[Symbols] = []
    for part in reversed(row):
        match part:
            case One(of):
                characters.append(of)
            case Repeated(One(of), least, most) if least == most:
                characters += [of] * least
            case _:
                break
    known = characters[:_BEHIND]
    is_usable = len(known) == _BEHIND and not known[0] & _DIGITS and not any(OTHER in each for each in known)
    return known if is_usable else None


def _bits(symbols: Symbols) -> int:
    """Characters as the bits of a number."""
    return sum(1 << symbol for symbol in symbols)


def _width(row: _Parts) -> int | None:
    """How far a match goes at most from the most digits in a row in it; `None` where there is no bound."""
    growing = [part for part in row if _longest(part) is None]
    others = [part for part in row if part not in growing]
    if growing and (len(growing) > 1 or not _reads(growing[0]) <= _DIGITS or _DIGITS & _reads(Row(tuple(others)))):
        return None
    return sum(_longest(part) or 0 for part in others)


def _longest(part: Node) -> int | None:
    """The largest number of characters that a part reads, with those it only inspects; `None` if there is no bound."""
    match part:
        case Repeated(_, _, None):
            return None
        case Repeated(inner, _, int(most)):
            longest = _longest(inner)
            return None if longest is None else longest * most
        case One(of):
            return 4 if OTHER in of else 1  # bytes
        case Either() | Row():
            each = [[_longest(inner) for inner in row] for row in _rows(part)]
            return None if any(None in row for row in each) else max(sum(filter(None, row)) for row in each)
    return 1


def _common_byte(rows: list[_Parts]) -> int | None:
    """A byte that every match contains, and words do not."""
    bytes_in = [[min(part.of) for part in row if isinstance(part, One) and len(part.of) == 1] for row in rows]
    common = (byte for byte in bytes_in[0] if all(byte in each for each in bytes_in))
    return next((byte for byte in common if not chr(byte).isalnum() and chr(byte) != " "), None)


_LETTERS = 3
_BY_FREQUENCY = "etaoinshrdlucmfwypvbgkjqxz"
"""Letters of English, the most frequent first."""


def _rarest_word(row: _Parts) -> str | None:
    """A few letters in a row that every match contains, in small letters: of several the rarest in English."""
    letters = "".join(
        chr(max(part.of)).lower()
        if isinstance(part, One) and len({chr(each).lower() for each in part.of}) == 1
        else "\0"
        for part in row
        if not isinstance(part, Look)
    )
    words = [letters[start : start + _LETTERS] for start in range(len(letters) - _LETTERS + 1)]
    return max((word for word in words if "\0" not in word), key=_rarity, default=None)


def _rarity(word: str) -> tuple[int, str]:
    marks = {" ": -len(_BY_FREQUENCY)}  # words begin and end everywhere; other marks are rarer than letters
    return sum(marks.get(each, _BY_FREQUENCY.find(each) % (len(_BY_FREQUENCY) + 1)) for each in word), word
