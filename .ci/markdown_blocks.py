"""Finds the code blocks in Markdown. What a reader would see as code, but can't be tested, is rejected."""
import re, textwrap

# A fence as CommonMark has it: of backticks or tildes, indented as its list is.
FENCE = re.compile(r" *(?P<fence>`{3,}|~{3,})(?P<info>.*)")
LANGUAGES = ("swift", "json", "sh", "text")
SETUP = re.compile(r"^<!-- setup\n(.*?)-->", re.S | re.M)
PART = re.compile(r"<!-- json: (\w+) -->")
LIST = re.compile(r" *(?:[-*+]|\d+[.)]) ")


class Refused(Exception):
    """Why a block can't be tried."""


class Block:
    def __init__(self, name, line, language, part):
        self.place, self.line, self.language, self.part, self.lines = f"{name}:{line}", line, language, part, []

    @property
    def code(self):
        return textwrap.dedent("".join(line + "\n" for line in self.lines))

    @property
    def commands(self):
        """One a line; one that ends with a backslash goes on in the next."""
        return [line for line in self.code.replace("\\\n", "").splitlines() if line.strip()]


def blocks(text, name, start=0):
    """The fenced blocks of a text, each with the line where it starts and the part of a record that it is said to be."""
    found, block, fence, part = [], None, "", None
    outside = []
    for number, line in enumerate(text.splitlines(), start + 1):
        match = FENCE.fullmatch(line)
        if block and match and match["fence"].startswith(fence) and not match["info"].strip():
            found.append(block)
            block = None
        elif block:
            block.lines.append(line)
        elif match:
            block, fence, part = Block(name, number, match["info"], part), match["fence"], None
            if block.language not in LANGUAGES:
                raise Refused(f"{block.place}: blocks of “{block.language}” aren't tried")
            if block.part and block.language != "json":
                raise Refused(f"{block.place}: a part of a record that isn't JSON")
            outside.append((number, "text"))
        else:
            if part:
                raise Refused(f"{name}:{number}: the JSON doesn't follow where it is announced")
            announced = PART.fullmatch(line)
            part = announced[1] if announced else None
            outside.append((number, line))
    if block or part:
        raise Refused(f"{name}: the last block doesn't end, or doesn't come")
    refuse_unfenced(outside, name)
    return found


def refuse_unfenced(lines, name):
    """Code by its indentation alone, or in HTML; and comments that are nearly those that are understood."""
    in_list, after_blank = False, True
    in_setup = False
    for number, line in lines:
        in_setup = in_setup or line == "<!-- setup"
        if not in_setup:
            if LIST.match(line):
                in_list = True
            elif line.strip() and not line.startswith(" "):
                in_list = False
            if re.match(r"(?: {4}|\t)\s*\S", line) and after_blank and not in_list or re.search(r"<(pre|code)\b", line):
                raise Refused(f"{name}:{number}: code without a fence isn't tried")
            if re.match(r"\s*<!-- *(json|setup)", line) and not PART.fullmatch(line):
                raise Refused(f"{name}:{number}: not understood: {line}")
        in_setup = in_setup and "-->" not in line
        after_blank = not line.strip()


def setups(text):
    """Hidden code, each with the line where it starts."""
    return [(text.count("\n", 0, match.start()) + 1, match[1]) for match in SETUP.finditer(text)]


# Each of these must be refused, and those after them be read.
UNREADABLE = [
    "```\nlet a = 1\n```", "```Swift\nlet a = 1\n```", "```swift ignore\nlet a = 1\n```", "~~~swift-ish\nlet a = 1\n~~~",
    "- List\n\n  ```bash\n  swift build\n  ```", "```console\n$ swift build\n```", "```json\n{}", "Text\n\n    let a = 1\n",
    "Text\n\n\tlet a = 1\n", "<pre>let a = 1</pre>", "<!-- json: target -->\n\n```json\n{}\n```",
    "<!-- json: target -->\n```swift\n```", "<!-- json:target -->\n```json\n{}\n```", "<!-- json: target -->",
    "<!-- setup: let a = 1 -->",
]
READABLE = {
    "~~~swift\nlet a = 1\n~~~": ["let a = 1\n"],
    "1. List\n\n   ```sh\n   a \\\n     b\n   c\n   ```": ["a \\\n  b\nc\n"],
    "````text\n```swift\n````": ["```swift\n"],
    "<!-- json: target -->\n```json\n{}\n```": ["{}\n"],
    "<!-- setup\nlet a = 1\n-->": [],
}


def prove():
    """Whether what can't be tried is refused."""
    for text in UNREADABLE:
        try:
            blocks(text, "")
        except Refused:
            continue
        raise Refused(f"this should have been refused: {text}")
    for text, codes in READABLE.items():
        assert [block.code for block in blocks(text, "")] == codes, text
    assert blocks("```sh\na \\\n  b\n\nc\n```", "")[0].commands == ["a   b", "c"]
