"""Finds where small faults can be planted in Swift source, without planting them.

A fault is an edit of a few characters that keeps the source's lines where they are and, in the planted source, does nothing
unless its number is switched on (see planting.py). So one build holds hundreds of faults. An operator becomes an operator of
its own, `a < b` → `a <⊖⊙ b`, whose function knows both meanings: precedence stays what it was, and nobody has to find where an
operand begins.
"""

import hashlib
import re
from dataclasses import dataclass, field

DIGITS = "⊕⊖⊗⊘⊙⊚⊛⊜⊝⊞"

COMPARISONS = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
ARITHMETIC = {"+": "-", "-": "+", "*": "/", "/": "*"}
ASSIGNMENTS = {"+=": "-=", "-=": "+="}
CONNECTIVES = {"&&": "||", "||": "&&"}


@dataclass
class Fault:
    """One place and what becomes of it. `text(number)` is what stands there in the planted source."""

    path: str
    line: int
    column: int
    start: int
    end: int
    kind: str
    change: str
    source: str
    parts: tuple
    order: int = 0
    number: int = 0
    key: str = field(default="")

    def text(self):
        return self.joined(part for part in self.parts if part is not None)

    def joined(self, parts):
        return "".join(self.mark() if part is MARK else str(self.number) if part is NUMBER else part for part in parts)

    def edits(self):
        """What is replaced: (start, end, text). What is wrapped keeps its inside, in which other faults may stand."""
        if None in self.parts:
            middle = self.parts.index(None)
            before, after = self.joined(self.parts[:middle]), self.joined(self.parts[middle + 1 :])
            return [(self.start, self.start, before), (self.end, self.end, after)]
        return [(self.start, self.end, self.text())]

    def mark(self):
        return "".join(DIGITS[int(digit)] for digit in str(self.number))


MARK, NUMBER = object(), object()


def masked(text):
    """The text with comments and literals of text blanked out, character by character, so that places stay the same."""
    out, place = list(text), 0

    def blank(start, end):
        for position in range(start, end):
            if out[position] != "\n":
                out[position] = " "

    while place < len(text):
        if text.startswith("//", place):
            end = text.find("\n", place)
            end = len(text) if end < 0 else end
            blank(place, end)
        elif text.startswith("/*", place):
            end, depth = place + 2, 1
            while depth and end < len(text):
                if text.startswith("/*", end):
                    depth, end = depth + 1, end + 2
                elif text.startswith("*/", end):
                    depth, end = depth - 1, end + 2
                else:
                    end += 1
            blank(place, end)
        elif (match := re.compile(r'(#*)("""|")').match(text, place)):
            end = end_of_literal(text, match)
            blank(place, end)
            out[place], out[end - 1] = '"', '"'
        elif (match := re.compile(r"(?<=[\s(,])/(?=[^\s/*])[^\n/]+/").match(text, place)):
            end = match.end()
            blank(place, end)
        else:
            end = place + 1
        place = end
    return "".join(out)


def end_of_literal(text, opening):
    hashes, quotes = opening.group(1), opening.group(2)
    place, depth = opening.end(), 0
    while place < len(text):
        if text.startswith("\\" + hashes + "(", place):
            depth, place = 1, place + 2 + len(hashes)
            while depth:
                if (inner := re.compile(r'(#*)("""|")').match(text, place)):
                    place = end_of_literal(text, inner)
                    continue
                depth += {"(": 1, ")": -1}.get(text[place], 0)
                place += 1
        elif text.startswith("\\" + hashes, place):
            place += 2 + len(hashes)
        elif text.startswith(quotes + hashes, place):
            return place + len(quotes + hashes)
        else:
            place += 1
    return place


def closing(code, opening):
    """Where the bracket that opens at a place is closed."""
    depth = 0
    for place in range(opening, len(code)):
        depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(code[place], 0)
        if depth == 0:
            return place
    return len(code)


def declares(code, place):
    """Whether a place stands in a declaration's head or a directive, where no expression is."""
    start = code.rfind("\n", 0, place) + 1
    line = code[start:place]
    return re.match(r"\s*(#|@|import\b)", line) or re.search(r"\b(func|operator|typealias|associatedtype|extension|protocol)\b[^{=]*$", line)


def places(code):
    """All faults of a file: (start, end, kind, change, parts)."""
    yield from operators(code)
    yield from signs(code)
    yield from ranges(code)
    yield from conditions(code)
    yield from cases(code)
    yield from constants(code)
    yield from extremes(code)
    yield from statements(code)


def operators(code):
    for match in re.finditer(r"(?<=\s)(<=|>=|==|!=|&&|\|\||\+=|-=|<|>|\+|-|\*|/)(?=\s)", code):
        sign, start, end = match.group(1), match.start(), match.end()
        if declares(code, start):
            continue
        left, right = code[:start].rstrip()[-40:], code[end:].lstrip()[:40]
        if sign in COMPARISONS:
            if re.match(r"[A-Z][\w.]*(?=[\s{,)\]&]|$)", right) and not re.match(r"[\w.]*\.(self|[a-z]\w*)\b", right):
                continue
            if left.endswith(".self") or (left.endswith(")") and right.startswith("(") and re.search(r"\([^()]*,[^()]*\)$", left)):
                continue
            nil = sign in ("==", "!=") and (re.match(r"nil\b", right) or re.search(r"\bnil$", left))
            kind = "bound" if sign in ("<", "<=", ">", ">=") else "comparison"
            yield start, end, kind, f"{sign} → {COMPARISONS[sign]}" + (" nil" if nil else ""), (sign, MARK)
        elif sign in ARITHMETIC:
            if left[-1:] in "\"]" or right[:1] in "\"[":
                continue
            yield start, end, "sign", f"{sign} → {ARITHMETIC[sign]}", (sign, MARK)
        elif sign in ASSIGNMENTS:
            if right[:1] in "\"[":
                continue
            yield start, end, "sign", f"{sign} → {ASSIGNMENTS[sign]}", (sign, MARK)
        else:
            yield start, end, "connective", f"{sign} → {CONNECTIVES[sign]}", (sign, MARK)
    for match in re.finditer(r"(?<=by: )([<>])(?=\))", code):
        flipped = {"<": ">", ">": "<"}[match.group(1)]
        yield match.start(), match.end(), "order", f"by: {match.group(1)} → {flipped}", (match.group(1) + "~", MARK)


def signs(code):
    for match in re.finditer(r"(?<=[\s(\[])-(?=[\w(])", code):
        if not declares(code, match.start()):
            yield match.start(), match.end(), "sign", "-x → x", ("-", MARK)
    for match in re.finditer(r"(?<=[\s(\[])!(?=[\w(])", code):
        if not declares(code, match.start()):
            yield match.start(), match.end(), "negation", "!x → x", ("!", MARK)


def ranges(code):
    for match in re.finditer(r"(?<=[\w)\]])(\.\.<|\.\.\.)(?=[\w(])", code):
        if not declares(code, match.start()):
            yield match.start(), match.end(), "bound", f"{match.group(1)} ends one earlier", (match.group(1), MARK)


def conditions(code):
    for match in re.finditer(r"\b(guard|if|while)\s", code):
        word, place, depth = match.group(1), match.end(), 0
        first, clauses = place, []
        while place < len(code):
            character = code[place]
            if depth == 0 and word == "guard" and re.compile(r"\belse\b").match(code, place):
                break
            if depth == 0 and word != "guard" and character == "{":
                break
            if depth == 0 and character == ",":
                clauses.append((first, place))
                first = place + 1
            depth += {"(": 1, "[": 1, "{": 1, ")": -1, "]": -1, "}": -1}.get(character, 0)
            if depth < 0:
                break
            place += 1
        else:
            continue
        if depth < 0:
            continue
        clauses.append((first, place))
        for start, end in clauses:
            clause = code[start:end]
            if not clause.strip() or re.match(r"\s*(let|var|case|#)\b|\s*#", clause):
                continue
            at = start + len(clause.rstrip())
            if word == "guard":
                yield at, at, "guard", "guard removed", (" ⊨ ", NUMBER)
            else:
                yield at, at, "condition", f"{word} … never", (" ⊭ ", NUMBER)
    for match in re.finditer(r"(?<=\s)\?(?=\s)", code):
        yield match.start(), match.start(), "condition", "? : turned", ("⊬ ", NUMBER, " ")


def cases(code):
    for match in re.finditer(r"\bswitch\b[^{}\n]*\{", code):
        opening = match.end() - 1
        end = closing(code, opening)
        labels, place = [], opening + 1
        while place < end:
            if code[place] in "([{":
                place = closing(code, place)
            elif (label := re.compile(r"(?<=\s)(case|default)\b").match(code, place)):
                colon = place
                while colon < end and code[colon] != ":":
                    colon = closing(code, colon) if code[colon] in "([{" else colon
                    colon += 1
                labels.append((label.group(1), place, colon))
                place = colon
            place += 1
        if not any(word == "default" or re.match(r"case\s+[(_, )]+$", code[start:colon]) for word, start, colon in labels):
            continue
        for word, start, colon in labels:
            pattern = code[start:colon]
            if word == "case" and " where " not in pattern and not re.match(r"case\s+[(_, )]+$", pattern):
                yield colon, colon, "case", "case dropped", (" where !mutant(", NUMBER, ")")


def constants(code):
    for match in re.finditer(r"(?<![\w.$#])\d[\d_]*(\.\d+)?([eE][+-]?\d+)?(?![\w]|\.\d)", code):
        if declares(code, match.start()):
            continue
        value = match.group(0)
        yield match.start(), match.end(), "constant", f"{value} + 1", ("mutantNumber(", NUMBER, f", {value})")
    for match in re.finditer(r"(?<![\w.])(true|false)\b(?!:)", code):
        if not declares(code, match.start()):
            value = match.group(1)
            yield match.start(), match.end(), "constant", f"not {value}", ("mutantFlag(", NUMBER, f", {value})")


EXTREMES = {
    "min": "mutantMin", "max": "mutantMax", "sorted": "mutantSorted", "allSatisfy": "mutantAll", "contains": "mutantAny",
}


def extremes(code):
    for match in re.finditer(r"(?<![\w.])(min|max)\((?=[^)])", code):
        if not declares(code, match.start()):
            other = {"min": "max", "max": "min"}[match.group(1)]
            yield match.start(), match.end(), "extreme", f"{match.group(1)} → {other}", (EXTREMES[match.group(1)] + "Of(", NUMBER, ", ")
    for match in re.finditer(r"(?<=[\w)\]}?!])\.(min|max|sorted|allSatisfy|contains)(\(\)| (?=\{)|\((?=by: |where: |\\))", code):
        word, opening = match.group(1), match.group(2)
        if word == "contains" and opening == "()":
            continue
        parts = {"()": ("(", NUMBER, ")"), " ": ("(", NUMBER, ") "), "(": ("(", NUMBER, ", ")}[opening]
        kind = {"sorted": "order", "min": "extreme", "max": "extreme"}.get(word, "connective")
        change = {"sorted": "sorted backwards", "min": "min → max", "max": "max → min", "allSatisfy": "all → any", "contains": "any → all"}
        yield match.start(), match.end(), kind, change[word], (f".{EXTREMES[word]}", *parts)
    for match in re.finditer(r"(?<=[\w)\]}])(\??)\.(first|last)\b(?![\w(:])(?! \{)", code):
        word = match.group(2)
        other = {"first": "last", "last": "first"}[word]
        name = {"first": "mutantFirst", "last": "mutantLast"}[word]
        if re.match(r"\s*(=[^=])", code[match.end():]):
            continue
        yield match.start(), match.end(), "extreme", f"{word} → {other}", (f"{match.group(1)}[{name}: ", NUMBER, "]")
    for match in re.finditer(r"(?<=[\w)\]}])(\??)\.isEmpty\b", code):
        yield match.start(), match.end(), "negation", "empty → not empty", (f"{match.group(1)}[mutantEmpty: ", NUMBER, "]")


def statements(code):
    pattern = r"(?m)^( +)([\w.\[\]?]+\.(append|insert|remove\w*|formUnion|sort|report|add|merge)\([^\n]*\))$"
    for match in re.finditer(pattern, code):
        start, end = match.start(2), match.end(2)
        opening = code.index("(", start)
        before = code[:match.start()].rstrip()
        if closing(code, opening) == end - 1 and before[-1:] in "{};)" or before.endswith(":"):
            yield start, end, "statement", "statement removed", ("if !mutant(", NUMBER, ") { ", None, " }")


def faults(path, text):
    """The faults of a file, each with a key that lasts as long as its line does."""
    code = masked(text)
    starts = [0] + [match.end() for match in re.finditer("\n", text)]
    lines = text.split("\n")
    found, seen = [], {}
    import bisect

    for start, end, kind, change, parts in sorted(places(code), key=lambda place: (place[0], place[2])):
        row = bisect.bisect_right(starts, start) - 1
        source = lines[row].strip()
        column = start - starts[row]
        indent = len(lines[row]) - len(lines[row].lstrip())
        identity = (source, column - indent, kind, change)
        seen[identity] = seen.get(identity, 0) + 1
        material = "|".join([path, source, str(column - indent), kind, change, str(seen[identity])])
        key = hashlib.sha256(material.encode()).hexdigest()[:12]
        found.append(Fault(path, row + 1, column + 1, start, end, kind, change, source, parts, key=key))
    return found
