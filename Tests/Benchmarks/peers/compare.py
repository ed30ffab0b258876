"""Asks the peers in turn to do the same, and prints how much of the processor's time each took at best.

    compare.py BUILD SWIFT RECORDS ROUNDS

BUILD holds what `run` made: the corpus, the types, the Python and the Rust peer. SWIFT is the folder of the Swift peers,
RECORDS that of records which have more members than the corpus: with both, each peer first shows that it holds what the
documents say. FIGURES, if set, is a file for the figures as JSON.
"""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import time


class Peer:
    """A program that does tasks, and the time that its process has had of the processor."""

    def __init__(self, command, files):
        self.process = subprocess.Popen(
            [*command, *files], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )
        # What clock_getcpuclockid(3) gives for a process on Linux.
        self.clock = (~self.process.pid << 3) | 2

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.communicate()

    def ask(self, task):
        self.process.stdin.write(task + "\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline()
        if not answer.endswith("\n"):
            raise SystemExit(f"{self.process.args[:4]} gave no answer to “{task}”.")
        return answer

    def time(self, task):
        """Milliseconds, and the answer."""
        start = time.clock_gettime_ns(self.clock)
        answer = self.ask(task)
        return (time.clock_gettime_ns(self.clock) - start) / 1e6, answer


def known(value):
    """What the format defines of a value: without members of the writer's own, and nothing that says nothing."""
    if isinstance(value, list):
        return [known(element) for element in value]
    if not isinstance(value, dict):
        return value
    return {
        name: known(element)
        for name, element in value.items()
        if not name.startswith("x-") and element is not None and element != []
    }


def prove(name, command, files):
    """Ends the run unless a peer writes again what the documents say, so that none is fast because it leaves things out."""
    with Peer(command, files) as peer:
        peer.ask("hold")
        echoed = json.loads(peer.ask("echo"))
    for file, record in zip(files, echoed, strict=True):
        if known(record) != known(json.loads(pathlib.Path(file).read_bytes())):
            raise SystemExit(f"{name} doesn't hold what {file} says.")


def measure(peers, rounds):
    """The best times in milliseconds by peer and task, of as many rounds as are asked for and one before that."""
    best, answers = {}, {}
    for round in range(rounds + 1):
        for task in ["scan", "read", "hold", "write", "let go"]:
            for name, peer in peers.items():
                if task == "scan" and name not in SCANNING:
                    continue
                milliseconds, answer = peer.time(task)
                if answers.setdefault((name, task), answer) != answer:
                    raise SystemExit(f"{name} did something else when asked for “{task}” again.")
                if round > 0:
                    best[name, task] = min(milliseconds, best.get((name, task), milliseconds))
    for task in ["read", "hold"]:
        if len({answers[name, task] for name in peers}) != 1:
            raise SystemExit(f"The peers don't agree on what they found when asked for “{task}”.")
    return best


LIBRARY = "the library"
SCANNING = {LIBRARY, "serde_json"}
COLUMNS = {"scan": "scan", "read": "read, let go", "hold": "read, hold", "write": "write"}


def row(cells):
    return "| " + " | ".join(cells) + " |"


def table(names, cell):
    lines = [row(["", *COLUMNS.values()]), row(["---"] * (len(COLUMNS) + 1))]
    lines += [row([name, *(cell(name, task) for task in COLUMNS)]) for name in names]
    return "\n".join(lines)


def main(build, swift, records, rounds):
    build, swift = pathlib.Path(build), pathlib.Path(swift)
    python = [build / "venv/bin/python", pathlib.Path(__file__).with_name("python_peer.py"), build / "types"]
    commands = {
        LIBRARY: [swift / "library-peer"],
        "serde_json": [build / "rust/target/release/serde-peer"],
        "msgspec": [*python, "msgspec"],
        "msgspec, Python's collector off": [*python, "msgspec-without-collector"],
        "Python's json, untyped": [*python, "json"],
        "Foundation, plain structs": [swift / "foundation-peer"],
    }
    corpus = sorted((build / "corpus").glob("*.json"))
    size = sum(file.stat().st_size for file in corpus)
    for name, command in commands.items():
        prove(name, command, [*corpus, *sorted(pathlib.Path(records).glob("*.json"))])

    with contextlib.ExitStack() as stack:
        peers = {name: stack.enter_context(Peer(command, corpus)) for name, command in commands.items()}
        best = measure(peers, int(rounds))

    def time(name, task):
        if (name, task) not in best:
            return ""
        milliseconds = best[name, task]
        return f"{milliseconds:.1f} ms, {size / milliseconds / 1000:.0f} MB/s"

    def ratio(name, task):
        return f"{best[LIBRARY, task] / best[name, task]:.2f}" if (name, task) in best else ""

    others = [name for name in commands if name != LIBRARY]
    print(f"{len(corpus)} councils, {size / 1e6:.1f} MB, best processor time of {rounds} rounds:\n")
    print(table(commands, time))
    print("\nThe library's time ÷ the peer's:\n")
    print(table(others, ratio))
    print(f"\nThe library's scan ÷ serde_json's reading: {best[LIBRARY, 'scan'] / best['serde_json', 'read']:.2f}")
    if "FIGURES" in os.environ:
        figures = [{"peer": name, "task": task, "ms": round(ms, 3)} for (name, task), ms in best.items()]
        pathlib.Path(os.environ["FIGURES"]).write_text(json.dumps({"bytes": size, "best": figures}, indent=2) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
