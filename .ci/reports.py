"""Reads documents made from records with harmless and with hostile texts, and compares the two."""

import concurrent.futures
import csv
import io
import json
import os
import pathlib
import re
import sys

import html5lib
import icalendar
import lxml.etree
import markdown_it
from icalendar.parser import unescape_backslash

# What neither HTML nor XML may hold, said a second time, independently of the library.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff"
                       + "".join(chr(plane << 16 | end) for plane in range(1, 17) for end in (0xFFFE, 0xFFFF)) + "]")
ELEMENTS = {"html", "head", "meta", "title", "style", "body", "header", "main", "footer", "nav", "section", "article", "p",
            "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "ul", "li", "table", "caption", "thead", "tbody", "tr",
            "th", "td", "div", "span", "bdi", "strong", "a", "details", "summary", "figure", "figcaption"}
ATTRIBUTES = {"lang", "charset", "name", "content", "http-equiv", "class", "scope", "id", "href", "aria-label",
              "aria-hidden", "data-name"}
DRAWN = {"svg", "title", "g", "path", "rect", "line", "circle", "text", "tspan", "polyline", "polygon"}
DRAWN_ATTRIBUTES = {"viewBox", "role", "aria-label", "class", "d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx",
                    "width", "height", "text-anchor", "transform", "points", "textLength", "lengthAdjust"}
WORDS = {"text", "text_special", "hardbreak", "softbreak"}


def one_line_end(text):
    return text.replace("\r\n", "\n").replace("\r", "\n")


def printable(text):
    return FORBIDDEN.sub("\ufffd", one_line_end(text))


def tree(root):
    """The elements with their attributes, in order, and the texts of the record.

    Drawings are laid out by the texts in them: of each only that nothing strange is in it is looked at.
    """
    shape, texts = [], set()
    drawn = {part for drawing in root.iter() if str(drawing.tag).endswith("}svg") for part in drawing.iter()}
    for element in root.iter():
        assert isinstance(element.tag, str), f"a comment or instruction: {element}"
        tag = element.tag.split("}")[-1]
        attributes = {name.split("}")[-1]: value for name, value in element.attrib.items()}
        attributes.pop("xmlns", None)
        if element in drawn:
            assert tag in DRAWN, f"drawn: {tag}"
            assert set(attributes) <= DRAWN_ATTRIBUTES, f"drawn: {attributes}"
            continue
        shape.append((tag, tuple(sorted(attributes.items()))))
        assert tag in ELEMENTS, tag
        assert set(attributes) <= ATTRIBUTES, attributes
        if tag == "bdi":
            texts.add("".join(element.itertext()))
        assert attributes.get("href", "#").startswith("#"), attributes
    return shape, texts


def read_html(text):
    # Strict: a parse error is an error.
    html = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("lxml"), strict=True).parse(text).getroot()
    xml = lxml.etree.fromstring(text.encode())
    shape, texts = tree(html)
    assert tree(xml) == (shape, texts), "the readers of HTML and of XML disagree"
    return shape, texts


def read_markdown(text):
    shape, lines = [], []
    for token in markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        shape.append((token.type, token.tag, token.markup))
        if token.type != "inline":
            continue
        shape += [(child.type, child.tag) for child in token.children if child.type not in WORDS]
        lines.append("".join("\n" if child.type in ("hardbreak", "softbreak") else child.content
                             for child in token.children))
    return shape, lines


def read_calendar(text):
    data = text.encode()
    lines = data.split(b"\r\n")
    assert lines.pop() == b"", "the last line has no end"
    for line in lines:
        assert len(line) <= 75 and b"\r" not in line and b"\n" not in line, line
        line.decode()
    calendar = icalendar.Calendar.from_ical(data)
    shape = [(part.name, tuple(sorted(part.keys()))) for part in calendar.walk()]
    assert not [error for part in calendar.walk() for error in part.errors], "values that can't be read"
    return shape, calendar


def read_csv(text):
    return list(csv.reader(io.StringIO(text.encode().decode("utf-8-sig"), newline=""), delimiter=";", strict=True))


def check(name, plain, hostile):
    shape, texts = read_html(hostile["html"])
    assert shape == read_html(plain["html"])[0], f"{name}: other elements"
    for text in hostile["texts"]:
        assert printable(text) in texts, f"{name}: not in the page: {text[:80]!r}"
    if "full" in hostile:
        # Rules read texts, so what they find differs: nothing strange is in it.
        read_html(hostile["full"])
    for page in hostile.get("short", []):
        read_html(page)

    shape, lines = read_markdown(hostile["markdown"])
    assert shape == read_markdown(plain["markdown"])[0], f"{name}: other blocks in Markdown"
    for text in hostile["texts"]:
        assert any(printable(text) in line for line in lines), f"{name}: not in the Markdown: {text[:80]!r}"

    if "ics" in hostile:
        check_calendar(name, plain, hostile)
    rows = [[FORBIDDEN.sub("\ufffd", field) for field in row] for row in hostile["rows"]]
    read = read_csv(hostile["csv"])
    assert read[:len(rows)] == rows, f"{name}: other rows"
    assert all(len(row) == len(read[0]) for row in read), f"{name}: rows of other lengths"
    assert len(read) == len(read_csv(plain["csv"])), f"{name}: more or fewer rows"
    named = {row[read[0].index("name")] for row in read} if hostile["names"] else set()
    for text in hostile["names"]:
        assert FORBIDDEN.sub("\ufffd", text) in named, f"{name}: not in the spreadsheet: {text[:80]!r}"
    return len(hostile["texts"])


def check_calendar(name, plain, hostile):
    shape, calendar = read_calendar(hostile["ics"])
    assert shape == read_calendar(plain["ics"])[0], f"{name}: other properties"
    # The reader leaves the properties of RFC 7986 as they are written: this one is a text.
    assert unescape_backslash(str(calendar["NAME"])) == printable(hostile["texts"][0]), f"{name}: other name"
    events = [part for part in calendar.walk() if part.name == "VEVENT"]
    assert len(events) == len(hostile["events"]), f"{name}: other events"
    for event, expected in zip(events, hostile["events"]):
        if expected["summary"]:
            assert str(event["SUMMARY"]) == printable(expected["summary"]), f"{name}: {event['SUMMARY'][:80]!r}"
        if "location" in expected:
            assert str(event["LOCATION"]) == printable(expected["location"]), f"{name}: {event['LOCATION'][:80]!r}"


def check_case(path):
    name = path.name.removesuffix(".hostile.json")
    plain = json.loads(path.with_name(f"{name}.plain.json").read_text())
    return check(name, plain, json.loads(path.read_text()))


def html_of(path):
    return json.loads(path.read_text())["html"]


def sees_script(path):
    """Whether one sign that isn't escaped is seen."""
    try:
        read_html(html_of(path).replace("&lt;script&gt;", "<script>", 1))
    except Exception:
        return True
    return False


if __name__ == "__main__":
    cases = sorted(pathlib.Path(sys.argv[1]).glob("*.hostile.json"))
    assert len(cases) > 100, f"only {len(cases)} cases"
    # The reader of HTML is slow: every seventh, unless all are asked for.
    if "EVERY_CASE" not in os.environ:
        cases = cases[::7]
    with concurrent.futures.ProcessPoolExecutor() as pool:
        total = sum(pool.map(check_case, cases, chunksize=4))
        # The positive control, on pages that have a sign to leave as it is.
        controls = [case for case in cases if "&lt;script&gt;" in html_of(case)][:8]
        seen = list(pool.map(sees_script, controls))
    assert seen and all(seen), f"a script wasn't seen: {list(zip(controls, seen))}"
    print(f"reports: {total} hostile texts in {len(cases)} documents come out as they went in, as HTML, XML, Markdown, "
          "iCalendar and CSV")
