"""Compares the decoder's verdicts on thousands of documents with those of jsonschema by the published schema.

Both must accept, or both must reject at the same places. Where they may differ, the reason is given here.
"""

import collections
import json
import re
import sys

import jsonschema
import regress

# Where the decoder refuses, and a schema can't say so: by the rule of the problem.
REFUSED_ONLY_BY_THE_DECODER = {
    "document.number-out-of-range": "Numbers of members that the format doesn't define are kept digit by digit, and those "
    "that can't be written back are refused. JSON Schema doesn't count digits.",
    "document.version-unreadable": "The parts of a version are whole numbers of 64 bits; as a pattern that would say "
    "nothing to a reader.",
    "json.duplicate-member": "A schema sees one of two members with the same name.",
    "json.lone-surrogate": "Python reads half a character; RFC 8259 leaves it open, and Swift's texts can't hold it.",
    "json.too-deep": "Objects and lists may nest 512 deep.",
}


def is_excused(problem, instance, schema):
    """Whether a problem is one that only the decoder may see."""
    match problem["rule"]:
        case "document.number-out-of-range":
            return not defines(schema, problem["path"].split("/")[1:], schema["$defs"])
        case "document.version-unreadable":
            return re.fullmatch(r"1\.[1-9][0-9]{18,}", str(instance.get("formatVersion")))
        case rule:
            return rule in REFUSED_ONLY_BY_THE_DECODER


def defines(schema, steps, definitions):
    """Whether a schema says what stands at the end of a way."""
    if "$ref" in schema:
        return defines(definitions[schema["$ref"].removeprefix("#/$defs/")], steps, definitions)
    if "anyOf" in schema:
        return defines(schema["anyOf"][0], steps, definitions)
    if not steps:
        return True
    inner = schema.get("items") or schema.get("properties", {}).get(steps[0])
    return inner is not None and defines(inner, steps[1:], definitions)


def ecma_pattern(validator, pattern, instance, schema):
    """Patterns are those of ECMA-262, as JSON Schema has them: Python's `$` also matches before a last line feed."""
    if isinstance(instance, str) and not regress.Regex(pattern).find(instance):
        yield jsonschema.ValidationError(f"{instance!r} does not match {pattern!r}")


Validator = jsonschema.validators.extend(jsonschema.Draft202012Validator, {"pattern": ecma_pattern})


def pointer(steps):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in steps)


def places(errors):
    """Where a document is refused, as JSON Pointers: of a member that may be `null`, where its value is refused; of one
    that is missing, where it should stand."""
    for error in errors:
        if error.validator == "anyOf":
            yield from places(e for e in error.context if e.schema != {"type": "null"})
        elif error.validator == "required":
            missing = (name for name in error.validator_value if name not in error.instance)
            yield from (pointer([*error.absolute_path, name]) for name in missing)
        else:
            yield pointer(error.absolute_path)


def cases(folder, name):
    with open(f"{folder}/{name}.jsonl", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def nearest(text):
    """A number, never 0 for one that isn't: what is too close to 0 for Python isn't whole."""
    number = float(text)
    if number == 0 and any(digit in "123456789" for digit in re.split("[eE]", text)[0]):
        return -5e-324 if text.startswith("-") else 5e-324
    return number


def compare(validator, folder, name, differences):
    accepted = refused = 0
    for case in cases(folder, name):
        instance = json.loads(case["document"], parse_float=nearest)
        by_schema = set(places(validator.iter_errors(instance)))
        by_decoder = set()
        for problem in case["problems"]:
            if problem["path"] not in by_schema and is_excused(problem, instance, validator.schema):
                differences[problem["rule"]] += 1
            else:
                by_decoder.add(problem["path"])
        # A document of another format or version isn't read any further.
        if any(problem["path"] in ("/format", "/formatVersion") for problem in case["problems"]):
            agree = by_decoder <= by_schema
        else:
            agree = by_decoder == by_schema
        assert agree, f"{name}: {case['document'][:2000]}\ndecoder: {case['problems']}\nschema: {sorted(by_schema)}"
        accepted, refused = accepted + (not case["problems"]), refused + bool(by_decoder)
    print(f"schema: {name}: {accepted} accepted and {refused} refused by both, at the same places")
    return accepted, refused


def compare_texts(schema, folder):
    forms = {"date", "time", "moment", "reportingPeriod", "actionDue"}
    validators = {form: Validator({**schema["$defs"][form]}) for form in forms}
    count = 0
    for case in cases(folder, "texts"):
        by_schema = {form for form in forms if validators[form].is_valid(case["text"])}
        assert by_schema == set(case["forms"]), (case, by_schema)
        count += 1
    print(f"schema: {count} texts are taken for the same dates, times and periods by both")


def main(schema_file, folder):
    with open(schema_file, encoding="utf-8") as file:
        schema = json.load(file)
    Validator.check_schema(schema)
    validator = Validator(schema)
    differences = collections.Counter()
    examples = compare(validator, folder, "examples", differences)
    made_up = compare(validator, folder, "made-up", differences)
    members = compare(validator, folder, "members", differences)
    mutants = compare(validator, folder, "mutants", differences)
    assert examples[0] > 200 and examples[1] == 0, "all examples of rules can be read"
    assert made_up[0] > 50 and made_up[1] == 0, "the library writes nothing that it can't read"
    assert min(members + mutants) > 500, "some changed records are still records, and others aren't"
    assert compare(validator, folder, "differences", differences) == (0, 0), "the schema accepts what only text shows"
    compare_texts(schema, folder)
    for name, count in sorted(differences.items()):
        print(f"schema: {count} places refused by the decoder only, with {name}")
    unseen = REFUSED_ONLY_BY_THE_DECODER.keys() - differences.keys()
    assert not unseen, f"never seen: {unseen}"


main(*sys.argv[1:])
