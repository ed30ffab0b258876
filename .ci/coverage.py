#!/usr/bin/env python3
"""Reports what the tests don't run, from the figures that `swift test --enable-code-coverage` writes: .ci/coverage.py JSON SCRATCH."""

import collections
import json
import pathlib
import platform
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCES = str(ROOT / "Sources") + "/"
LIBRARIES = ["CrimePrevention", "CrimePreventionJSON", "CrimePreventionReports", "CrimePreventionImport"]


def lines(files):
    rows = [(file["filename"].removeprefix(str(ROOT) + "/"), file["summary"]["lines"]) for file in files if file["filename"].startswith(SOURCES)]
    folders = collections.defaultdict(lambda: [0, 0])
    for name, figures in rows:
        for folder in (name.split("/")[1], "all of Sources"):
            folders[folder][0] += figures["covered"]
            folders[folder][1] += figures["count"]
    for folder, (covered, count) in sorted(folders.items()):
        print(f"{100 * covered / count:6.2f} % of {count:6} lines  {folder}")
    print("The ten least covered files:")
    for name, figures in sorted(rows, key=lambda row: (row[1]["percent"], row[0]))[:10]:
        print(f"{figures['percent']:6.2f} % of {figures['count']:6} lines  {name}")


def public_symbols(scratch):
    """Everything public that has code of its own, by mangled name."""
    target = json.loads(subprocess.run(["swiftc", "-print-target-info"], capture_output=True, text=True, check=True).stdout)
    shown = ["swift", "build", "--show-bin-path", "--scratch-path", scratch]
    modules = pathlib.Path(subprocess.run(shown, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()) / "Modules"
    sdk = []
    if platform.system() == "Darwin":
        sdk = ["-sdk", subprocess.run(["xcrun", "--show-sdk-path"], capture_output=True, text=True, check=True).stdout.strip()]
    with tempfile.TemporaryDirectory() as folder:
        for library in LIBRARIES:
            command = ["swift", "symbolgraph-extract", "-module-name", library, "-target", target["target"]["triple"], *sdk]
            command += ["-I", str(modules), "-minimum-access-level", "public", "-skip-synthesized-members", "-output-dir", folder]
            subprocess.run(command, check=True)
        for file in sorted(pathlib.Path(folder).glob("*.symbols.json")):
            for symbol in json.loads(file.read_text())["symbols"]:
                if "location" in symbol:
                    yield symbol


def mangled(symbol):
    """The names under which the code of a symbol may run; none for what has no code."""
    name = "$s" + symbol["identifier"]["precise"].removeprefix("s:")
    kind = symbol["kind"]["identifier"]
    if kind in ("swift.property", "swift.type.property", "swift.subscript", "swift.type.subscript"):
        # A property of a type ends in pZ, one of a value in p: the getter has a g for the p.
        head, is_static = (name[:-1], True) if name.endswith("Z") else (name, False)
        return [head[:-1] + "g" + ("Z" if is_static else "")] if head.endswith("p") else []
    if kind == "swift.init":
        return [name, name[:-1] + "C" if name.endswith("c") else name]
    if kind in ("swift.method", "swift.type.method", "swift.func", "swift.func.op"):
        return [name]
    return []


def uncalled(export, scratch):
    counts = collections.Counter()
    for function in export["functions"]:
        name = function["name"].split(":")[-1]
        counts[name] += function["count"]
    found = []
    for symbol in public_symbols(scratch):
        names = [name for name in mangled(symbol) if name in counts]
        # What isn't among them has no code of its own: a stored property, a requirement of a protocol.
        if names and not any(counts[name] for name in names):
            place = symbol["location"]
            path = place["uri"].removeprefix("file://").removeprefix(str(ROOT) + "/")
            found.append(f"{path}:{place['position']['line'] + 1}: {'.'.join(symbol['pathComponents'])}")
    return sorted(set(found))


def main():
    export = json.loads(pathlib.Path(sys.argv[1]).read_text())["data"][0]
    lines(export["files"])
    found = uncalled(export, sys.argv[2])
    if found:
        sys.exit(f"{len(found)} public symbols run in no test:\n" + "\n".join(found))
    print("Every public function and computed property runs in a test.")


if __name__ == "__main__":
    main()
