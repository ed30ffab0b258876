"""Makes records in which one list of the format is long, from the example that shows every part of it."""

import copy
import json
import pathlib

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
EXAMPLE = ROOT / "Examples/Records/example-council.json"
DAY_NAMES = ("period", "on", "date")


def is_reference(value):
    """Whether an object only says of which kind another is, and its identifier."""
    return isinstance(value, dict) and set(value) == {"kind", "id"}


def identifiers(value):
    if isinstance(value, dict):
        if isinstance(value.get("id"), str) and not is_reference(value):
            yield value["id"]
        for member in value.values():
            yield from identifiers(member)
    elif isinstance(value, list):
        for element in value:
            yield from identifiers(element)


def references():
    """The names of members that refer to other objects, by the schema."""
    schema = json.loads((ROOT / "DocsSource/crime-prevention-record-1.1.schema.json").read_text())
    found = set()
    for definition in schema["$defs"].values():
        for name, form in definition.get("properties", {}).items():
            if name != "id" and '"#/$defs/identifier"' in json.dumps(form):
                found.add(name)
    return found


REFERENCES = references()


def referred(value, name=None):
    """The identifiers that stand in a value for something else."""
    if is_reference(value):
        yield value["id"]
    elif isinstance(value, dict):
        for key, member in value.items():
            yield from referred(member, key)
    elif isinstance(value, list):
        for element in value:
            yield from referred(element, name)
    elif isinstance(value, str) and (name in REFERENCES or name == "ids"):
        yield value


def pruned(value, gone, name=None):
    """The value without references to what is gone."""
    def refers(member, key):
        if is_reference(member):
            return member["id"] in gone
        if isinstance(member, dict):
            # A span of agenda items is nothing without its ends, an entry nothing without its subject.
            return any(refers(member[end], end) for end in ("from", "through", "subject") if end in member)
        return (key in REFERENCES or key == "ids") and isinstance(member, str) and member in gone

    if isinstance(value, dict):
        return {key: pruned(member, gone, key) for key, member in value.items() if not refers(member, key)}
    if isinstance(value, list):
        return [pruned(element, gone, name) for element in value if not refers(element, name)]
    return value


def completed(short, whole):
    """The record with what it refers to at the top of the whole one, and without other references that lead nowhere."""
    tops = {
        one["id"]: (name, one)
        for name, list in whole.items() if isinstance(list, type([]))
        for one in list if isinstance(one, dict) and "id" in one
    }
    while True:
        there = {one.get("id") for list in short.values() if isinstance(list, type([])) for one in list if isinstance(one, dict)}
        wanted = [one for one in dict.fromkeys(referred(short)) if one in tops and one not in there]
        if not wanted:
            return pruned(short, set(identifiers(whole)) - set(identifiers(short)))
        for one in wanted:
            name, object = tops[one]
            short.setdefault(name, []).append(cut(object, 1))


def cut(value, length):
    """The value with all lists so short, taking the elements that hold the most."""
    if isinstance(value, list):
        if value and isinstance(value[0], dict):
            value = sorted(value, key=lambda element: -len(json.dumps(element)))
        return [cut(element, length) for element in value[:length]]
    if isinstance(value, dict):
        return {key: cut(member, length) for key, member in value.items()}
    return value


def places(value, path=()):
    """Every list, by the names and numbers that lead to it."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield from places(member, path + (key,))
    elif isinstance(value, list):
        if value:
            yield path
        for number, element in enumerate(value):
            yield from places(element, path + (number,))


def named(path):
    return "".join("[]" if isinstance(step, int) else f".{step}" for step in path).lstrip(".") + "[]"


def kinds():
    """A way to each kind of list in the example, with the object that it stands in."""
    whole = json.loads(EXAMPLE.read_text())
    found = {}
    for path in places(whole):
        found.setdefault(named(path), path)
    return whole, found


def at(value, path):
    for step in path:
        value = value[step]
    return value


def around(whole, path):
    """The example cut short, but for the way to one list."""
    def shortened(value, rest):
        if not rest:
            return cut(value, 1)
        step = rest[0]
        if isinstance(value, list):
            return [shortened(value[step], rest[1:])]
        return {key: shortened(member, rest[1:]) if key == step else cut(member, 1) for key, member in value.items()}

    here = tuple(0 if isinstance(step, int) else step for step in path)
    short = completed(copy.deepcopy(shortened(whole, path)), whole)
    return short, here


def renamed(value, number, names):
    if isinstance(value, dict):
        if is_reference(value):
            return {**value, "id": renamed(value["id"], number, names)}
        return {key: f"{member}-{number}" if key == "id" else renamed(member, number, names) for key, member in value.items()}
    if isinstance(value, list):
        return [renamed(element, number, names) for element in value]
    return f"{value}-{number}" if isinstance(value, str) and value in names else value


def day(number):
    """A day of its own for each number, back from the end of 2025."""
    import datetime

    return (datetime.date(2025, 12, 31) - datetime.timedelta(days=number)).isoformat()


def copies(element, count):
    """So many of one element, each under identifiers of its own and on a day of its own."""
    own = set(identifiers(element)) if isinstance(element, (dict, list)) else set()
    for number in range(count):
        if isinstance(element, dict):
            one = renamed(element, number, own)
            for name in DAY_NAMES:
                if isinstance(one.get(name), str):
                    one[name] = day(number)
            yield one
        else:
            yield f"{element}-{number}" if isinstance(element, str) else element


def lengthened(record, path, count):
    """The record with so many elements in one list; of references, with what they refer to."""
    record = copy.deepcopy(record)
    parent = at(record, path[:-1])
    element = parent[path[-1]][0]
    if isinstance(element, str) and (path[-1] in REFERENCES or path[-1] == "ids"):
        for list_ in list(record.values()):
            found = [one for one in list_ if isinstance(one, dict) and one.get("id") == element] if isinstance(list_, list) else []
            for one in found:
                list_ += copies(one, count)
    kept = parent[path[-1]] if isinstance(element, dict) else []
    parent[path[-1]] = kept + list(copies(element, count))
    return record


def neighbour(record, path):
    """Another version: the list turned, every fifth element gone."""
    record = copy.deepcopy(record)
    parent = at(record, path[:-1])
    parent[path[-1]] = [one for number, one in enumerate(reversed(parent[path[-1]])) if number % 5]
    return record


def written(record):
    return json.dumps(record, ensure_ascii=False, separators=(",", ":")).encode()
