"""Writes the types of a record for each peer, from the published JSON Schema, so that all hold the same members.

    describe.py SCHEMA swift|python|rust > FILE

The types are the plainest that a language has: every text, date and code a text, a member that may be absent optional, no
checks beyond the type. Members of the writer's own are passed over, and so is an object's member of its own type (the sharing
of a sharing): plain structs can't hold it, and no record here has it.
"""

import dataclasses
import json
import keyword
import sys

# The words of a language that can't stand as a member's name, as far as one might be called so.
SWIFT_KEYWORDS = {"case", "class", "default", "extension", "for", "in", "is", "operator", "protocol", "self", "where"}
RUST_KEYWORDS = {"abstract", "as", "box", "do", "final", "for", "in", "macro", "match", "ref", "type", "use", "where"}


@dataclasses.dataclass(frozen=True)
class Member:
    name: str
    # text, whole, number, flag, texts by name, or the name of an object type.
    type: str
    is_list: bool
    is_required: bool


def type_name(definition):
    return definition.split(".")[-1]


def described(schema, definitions):
    """What the values of a schema are, and whether they stand in a list."""
    if "anyOf" in schema:
        return described(schema["anyOf"][0], definitions)
    if "$ref" in schema:
        name = schema["$ref"].removeprefix("#/$defs/")
        is_object = definitions[name].get("type") == "object"
        return (type_name(name), False) if is_object else described(definitions[name], definitions)
    if "const" in schema:
        return "text", False
    match schema["type"]:
        case "string":
            return "text", False
        case "integer":
            return "whole", False
        case "number":
            return "number", False
        case "boolean":
            return "flag", False
        case "array":
            return described(schema["items"], definitions)[0], True
        case "object" if schema.get("additionalProperties") == {"type": "string"}:
            return "texts by name", False
    raise SystemExit(f"describe.py: no type for {schema}")


def members(of, schema, definitions):
    """The members of an object, by name. Those that are there for some kinds only may be absent."""
    properties = dict(schema["properties"])
    for condition in schema.get("allOf", []):
        properties |= condition["then"].get("properties", {})
    required = schema.get("required", [])
    found = [Member(name, *described(properties[name], definitions), name in required) for name in sorted(properties)]
    return [member for member in found if member.is_list or member.type != of]


def swift(objects):
    types = {"text": "String", "whole": "Int", "number": "Double", "flag": "Bool", "texts by name": "[String: String]"}
    yield "// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation"
    yield "// Made by peers/describe.py from the JSON Schema of the record; not edited by hand."
    yield "//"
    yield "// The plainest possible structs of the shape of a record, for comparison: every text a String, no checks, no kept"
    yield "// members, Codable by the compiler."
    for object, members in objects:
        yield f"\npublic struct Plain{object}: Codable, Sendable {{"
        for member in members:
            name = f"`{member.name}`" if member.name in SWIFT_KEYWORDS else member.name
            one = types.get(member.type) or f"Plain{member.type}"
            value = f"[{one}]" if member.is_list else one
            yield f"  public var {name}: {value}" + ("" if member.is_required else "?")
        yield "}"


def python(objects):
    types = {"text": "str", "whole": "int", "number": "float", "flag": "bool", "texts by name": "dict[str, str]"}
    yield "from __future__ import annotations"
    yield "import msgspec"
    for object, members in objects:
        yield f"\nclass {object}(msgspec.Struct, kw_only=True, omit_defaults=True):"
        for member in members:
            one = types.get(member.type) or member.type
            value = f"list[{one}]" if member.is_list else one
            presence = "" if member.is_required else " | None"
            if keyword.iskeyword(member.name):
                default = "" if member.is_required else ", default=None"
                yield f'    {member.name}_: {value}{presence} = msgspec.field(name="{member.name}"{default})'
            else:
                yield f"    {member.name}: {value}{presence}" + ("" if member.is_required else " = None")


def rust(objects):
    types = {
        "text": "String", "whole": "i64", "number": "f64", "flag": "bool",
        "texts by name": "std::collections::HashMap<String, String>",
    }
    yield "use serde::{Deserialize, Serialize};"
    for object, members in objects:
        yield f"\n#[derive(Deserialize, Serialize)]\npub struct {object} {{"
        for member in members:
            name = f"r#{member.name}" if member.name in RUST_KEYWORDS else member.name
            one = types.get(member.type) or member.type
            value = f"Vec<{one}>" if member.is_list else one
            if member.is_required:
                yield f"    pub {name}: {value},"
            else:
                yield f'    #[serde(skip_serializing_if = "Option::is_none")]\n    pub {name}: Option<{value}>,'
        yield "}"


LANGUAGES = {"swift": swift, "python": python, "rust": rust}


def main(path, language):
    with open(path, encoding="utf-8") as file:
        schema = json.load(file)
    definitions = schema["$defs"]
    objects = [
        (type_name(name), members(type_name(name), definition, definitions))
        for name, definition in definitions.items()
        if definition.get("type") == "object"
    ]
    print("\n".join(LANGUAGES[language](objects)))


if __name__ == "__main__":
    main(*sys.argv[1:])
