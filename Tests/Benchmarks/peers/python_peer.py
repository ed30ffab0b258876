"""Readers in Python: msgspec, into types from the schema, and Python's own json.

    python_peer.py TYPES msgspec|msgspec-without-collector|json FILE…

TYPES is the folder of record.py, which describe.py writes. Does the tasks that are asked for, one a line of the input, and
gives one line of the output for each. Whoever asks looks at the clock.
"""

import gc
import json
import pathlib
import sys

import msgspec

types, peer, *files = sys.argv[1:]
sys.dont_write_bytecode = True
sys.path.insert(0, types)
import record

texts = [pathlib.Path(file).read_bytes() for file in files]
held = []
typed = msgspec.json.Decoder(record.CouncilRecord)

match peer:
    case "json":
        read = json.loads
        meetings = lambda record: len(record.get("meetings") or [])
        encode = lambda records: json.dumps(records).encode()
        write = lambda record: json.dumps(record, ensure_ascii=False, indent=2).encode()
    case "msgspec" | "msgspec-without-collector":
        read = typed.decode
        meetings = lambda record: len(record.meetings or [])
        encode = msgspec.json.encode
        write = lambda record: msgspec.json.format(msgspec.json.encode(record), indent=2)

if peer == "msgspec-without-collector":
    gc.disable()


def hold():
    held.extend(read(text) for text in texts)
    return sum(meetings(record) for record in held)


def let_go():
    """Also lets the collector forget, so that each round begins as the first did. Otherwise it would look through all
    objects in some rounds and not in others, and the best would be one of those."""
    held.clear()
    gc.collect()
    return 0


tasks = {
    "read": lambda: sum(meetings(read(text)) for text in texts),
    "hold": hold,
    "let go": let_go,
    "write": lambda: sum(len(write(record)) for record in held),
    "echo": lambda: encode(held).decode(),
}

for task in sys.stdin:
    print(tasks[task.rstrip("\n")](), flush=True)
