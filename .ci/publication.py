"""Attacks whole published records with HiGHS, an independent solver.

Records are made at random from the smallest parts: areas in parent areas, sexes, quarters; all totals are listed, or most. A
reader of what record-publish writes knows that parts add up, also over two releases. No withheld figure may be derived more
closely than promised.
"""

import collections
import itertools
import json
import math
import pathlib
import random
import subprocess
import sys
import tempfile

import highspy

WIDTH = 5
DAY = "2026-06-30"
QUARTERS = ["2025-Q1", "2025-Q2", "2025-Q3", "2025-Q4"]


class Population:
    """Counts of the smallest parts, and every part that can be told of as the places of these."""

    def __init__(self, rng):
        leaves = rng.randint(2, 4)
        regions = rng.choice([0, 0, 2])
        self.areas = [f"a{n}" for n in range(leaves)]
        self.parents = {area: f"r{rng.randrange(regions)}" for area in self.areas} if regions else {}
        self.sexes = rng.choice([["female", "male"], [None]])
        quarters = rng.choice([QUARTERS, ["2025"]])
        self.places = list(itertools.product(quarters, self.areas, self.sexes))
        draw = rng.choice(
            [
                lambda: rng.randrange(10),
                lambda: rng.randrange(1, 6) if rng.random() < 0.1 else rng.randrange(5, 300),
                lambda: rng.randrange(1, 20) if rng.random() < 0.4 else 0,
                lambda: rng.choice([0, 0, 1, 4, 5, 100]),
            ]
        )
        self.counts = [draw() for _ in self.places]
        self.parts = collections.defaultdict(list)
        for number, (quarter, area, sex) in enumerate(self.places):
            places = dict.fromkeys([area, self.parents.get(area, area), None])
            for key in itertools.product(dict.fromkeys([quarter, "2025"]), places, dict.fromkeys([sex, None])):
                self.parts[key].append(number)

    def count(self, key):
        return sum(self.counts[number] for number in self.parts[key])

    def record(self, keys):
        observations = []
        for period, area, sex in keys:
            breakdown = {name: value for name, value in (("area", area), ("sex", sex)) if value is not None}
            observation = {"period": period, "value": self.count((period, area, sex))}
            observations.append(observation | ({"breakdown": breakdown} if breakdown else {}))
        areas = [{"id": area, "name": area, "kind": "area"} for area in self.areas]
        for area in areas:
            if area["id"] in self.parents:
                area["parent"] = self.parents[area["id"]]
        areas += [{"id": region, "name": region, "kind": "district"} for region in sorted(set(self.parents.values()))]
        return {
            "format": "crime-prevention-record",
            "formatVersion": "1.0",
            "language": "sv",
            "council": {"id": "c", "name": "C", "municipality": {"code": "0000", "name": "C"}},
            "areas": areas,
            "indicators": [
                {
                    "id": "i",
                    "name": "Unga som utsatts",
                    "statistic": "count",
                    "unit": "persons",
                    "better": "lower",
                    "aggregation": "sum",
                    "observations": observations,
                }
            ],
        }


def publish(program, record, folder, earlier=()):
    file = folder / "record.json"
    file.write_text(json.dumps(record))
    arguments = [program, str(file), "--for", "residents", "--on", DAY]
    for number, release in enumerate(earlier):
        before = folder / f"earlier-{number}.json"
        before.write_text(json.dumps(release))
        arguments += ["--after", str(before)]
    answer = subprocess.run(arguments, capture_output=True, text=True)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def figures(record):
    """What a reader sees: a count, or None where it's withheld."""
    seen = {}
    for observation in record["indicators"][0].get("observations", []):
        part = observation.get("breakdown", {})
        seen[observation["period"], part.get("area"), part.get("sex")] = observation.get("value")
    return seen


def attack(population, shown, withheld):
    """The interval of each withheld figure over all whole non-negative counts that agree with what is shown."""
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    for _ in population.counts:
        solver.addVar(0.0, highspy.kHighsInf)
    for column in range(len(population.counts)):
        solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)
    for key, value in shown:
        numbers = population.parts[key]
        solver.addRow(value, value, len(numbers), numbers, [1.0] * len(numbers))
    for key in withheld:
        ends = []
        for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize):
            for column in range(len(population.counts)):
                solver.changeColCost(column, 1.0 if column in population.parts[key] else 0.0)
            solver.changeObjectiveSense(sense)
            solver.clearSolver()
            solver.run()
            status = solver.getModelStatus()
            if status == highspy.HighsModelStatus.kOptimal:
                ends.append(round(solver.getInfo().objective_function_value))
            else:
                assert status in (highspy.HighsModelStatus.kUnbounded, highspy.HighsModelStatus.kUnboundedOrInfeasible), status
                ends.append(math.inf)
        yield key, ends


def told(releases):
    return {(key, value) for release in releases for key, value in release.items() if value is not None}


def check(population, releases, seen):
    shown = told(releases)
    withheld = [key for key, value in releases[-1].items() if value is None]
    # What earlier releases told can't be taken back.
    known = {key for key, (lower, upper) in attack(population, told(releases[:-1]), withheld) if upper - lower < WIDTH}
    seen["withheld figures that an earlier release had told"] += len(known)
    for key, (lower, upper) in attack(population, shown, [key for key in withheld if key not in known]):
        assert upper - lower >= WIDTH, f"{key} is {lower}–{upper}: {json.dumps(population.record(list(releases[-1])))}"
        seen["withheld figures attacked"] += 1
    for key, value in releases[-1].items():
        assert value is None or value == 0 or value >= WIDTH, f"{key} is shown as {value}"
        seen["figures"] += 1


def main():
    program, count = sys.argv[1], int(sys.argv[2])
    seen = collections.Counter()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for seed in range(count):
            rng = random.Random(seed)
            population = Population(rng)
            keys = list(population.parts)
            keys = [key for key in keys if rng.random() < 0.95] if rng.random() < 0.3 else keys
            first = publish(program, population.record(keys), folder)
            check(population, [figures(first)], seen)
            assert publish(program, first, folder) == first, "publishing again changes something"
            # Before, only half of the year had been published, or the wholes were missing.
            half = [key for key in keys if key[0] in QUARTERS[:2]] or [key for key in keys if key[2] is not None or key[1]]
            before = publish(program, population.record(half), folder)
            after = publish(program, population.record(keys), folder, [before])
            was = figures(before)
            assert all(after_value is None for key, after_value in figures(after).items() if was.get(key, 0) is None)
            check(population, [was, figures(after)], seen)
            seen["records"] += 3
    control = Population(random.Random(1))
    key = next(key for key in control.parts if len(control.parts[key]) == 1)
    ((_, (lower, upper)),) = attack(control, [(key, control.count(key))], [key])
    assert lower == upper, "what is shown should be found"
    print("publication: " + ", ".join(f"{number} {name}" for name, number in seen.items()))


if __name__ == "__main__":
    main()
