"""Compares what the library says about thousands of tables with what HiGHS, a solver of linear and integer programs, finds.

Three claims are tested. The feasibility intervals of an audit are those that the solver finds. After suppression no withheld
cell's interval is narrower than promised, also over two releases. And on tables of up to 6 × 6 cells the library withholds at
most 1.3 times as many cells as the smallest choice that protects.
"""

import collections
import itertools
import json
import math
import multiprocessing
import random
import subprocess
import sys

import highspy

WIDTH = 5
LIMIT_OF_EXCESS = 1.3
INFINITY = highspy.kHighsInf


class Table:
    """Counts, what readers see of each, and sums: lists of cells with the whole last."""

    def __init__(self):
        self.counts, self.visibilities, self.sums, self.ties = [], [], [], []
        self.kind = ""
        self.zeros_withheld = False

    def add(self, count, visibility="shown"):
        self.counts.append(count)
        self.visibilities.append(visibility)
        return len(self.counts) - 1

    def is_small(self, cell):
        count = self.counts[cell]
        return count is not None and (0 < count < WIDTH or count == 0 and self.zeros_withheld)

    def question(self):
        return {
            "counts": self.counts,
            "visibilities": self.visibilities,
            "sums": self.sums,
            "ties": self.ties,
            "threshold": WIDTH,
            "zerosWithheld": self.zeros_withheld,
        }


# Tables.


def flat(parts):
    """Parents of the items of a whole that is its last item."""
    return [parts] * parts + [None]


def tree(rng, leaves):
    """Parents of areas: leaves, in some of the parent areas, in the whole."""
    regions = rng.randint(2, 3)
    return [leaves + rng.randrange(regions) for _ in range(leaves)] + [leaves + regions] * regions + [None]


QUARTERS_AND_YEAR = flat(4)
QUARTERS_HALVES_AND_YEAR = [4, 4, 5, 5, 6, 6, None]


def crossed(parents, draw):
    """A table that crosses some classifications, with the sums of all items that have parts."""
    table = Table()
    leaves = [[item for item in range(len(p)) if item not in p] for p in parents]
    places = list(itertools.product(*(range(len(p)) for p in parents)))
    cell = {place: number for number, place in enumerate(places)}
    counts = dict.fromkeys(places, 0)
    for leaf in itertools.product(*leaves):
        count = draw()
        for place in itertools.product(*(list(above(p, item)) for p, item in zip(parents, leaf))):
            counts[place] += count
    for place in places:
        table.add(counts[place])
    for place in places:
        for dimension, p in enumerate(parents):
            parts = [item for item in range(len(p)) if p[item] == place[dimension]]
            if parts:
                table.sums.append([cell[place[:dimension] + (part,) + place[dimension + 1 :]] for part in parts] + [cell[place]])
    return table


def above(parents, item):
    while item is not None:
        yield item
        item = parents[item]


def drawing(rng):
    """How counts are drawn: many small ones, few, many zeros, or large ones."""
    return rng.choice(
        [
            lambda: rng.randrange(10),
            lambda: rng.randrange(10) if rng.random() < 0.4 else rng.randrange(60),
            lambda: rng.randrange(1, 6) if rng.random() < 0.1 else rng.randrange(5, 300),
            lambda: rng.randrange(1, 20) if rng.random() < 0.4 else 0,
            lambda: rng.randrange(3),
            lambda: rng.choice([0, 0, 1, 4, 5, 100]),
            lambda: rng.choice([5, 6, 7]) if rng.random() < 0.9 else 1,
        ]
    )


def any_table(rng):
    draw = drawing(rng)
    shape = rng.choice(["list", "plain", "plain", "areas", "periods", "three", "four"])
    match shape:
        case "list":
            parents = [rng.choice([flat(rng.randint(1, 8)), tree(rng, rng.randint(4, 9)), QUARTERS_HALVES_AND_YEAR])]
        case "plain":
            parents = [flat(rng.randint(2, 7)), flat(rng.randint(2, 7))]
        case "areas":
            parents = [tree(rng, rng.randint(4, 9)), flat(rng.randint(2, 3))]
        case "periods":
            parents = [rng.choice([QUARTERS_AND_YEAR, QUARTERS_HALVES_AND_YEAR]), flat(rng.randint(2, 5))]
        case "three":
            parents = [flat(rng.randint(2, 4)), flat(2), rng.choice([flat(rng.randint(2, 3)), QUARTERS_AND_YEAR])]
        case "four":
            parents = [flat(rng.randint(2, 3)), flat(2), flat(2), rng.choice([flat(2), QUARTERS_AND_YEAR])]
    table = crossed(parents, draw)
    table.kind = shape
    match rng.randrange(6):
        case 0:
            table = with_gaps(rng, table)
        case 1:
            withhold_some(rng, table)
        case 2:
            know_some(rng, table)
        case 3:
            table.zeros_withheld = True
            table.kind += ", zeros"
    return table


def with_gaps(rng, table):
    """Cells that nobody listed: they may be deduced, and nobody tells their counts."""
    table.kind += ", gaps"
    for cell in range(len(table.counts)):
        if rng.random() < 0.15:
            table.visibilities[cell] = "unlisted"
            if rng.random() < 0.5:
                table.counts[cell] = None
    return table


def withhold_some(rng, table):
    """Cells that are withheld already; even the publisher may not know them."""
    table.kind += ", withheld"
    for cell in range(len(table.counts)):
        if rng.random() < 0.15:
            table.visibilities[cell] = "withheld"
            if rng.random() < 0.5:
                table.counts[cell] = None


def know_some(rng, table):
    table.kind += ", known"
    for cell in range(len(table.counts)):
        if rng.random() < 0.1:
            table.visibilities[cell] = "known"


def shares(rng):
    """Shares in areas and in all of them: numerators and denominators go together, and what is left of each follows."""
    draw = drawing(rng)
    table = Table()
    table.kind = "shares"
    rows = []
    for _ in range(rng.randint(2, 6)):
        numerator = draw()
        rows.append((numerator, numerator + draw()))
    rows.append((sum(row[0] for row in rows), sum(row[1] for row in rows)))
    cells = [[table.add(numerator), table.add(denominator)] for numerator, denominator in rows]
    for (numerator, denominator), pair in zip(rows, cells):
        table.sums.append([pair[0], table.add(denominator - numerator, "unlisted"), pair[1]])
        table.ties.append(pair)
    for position in (0, 1):
        table.sums.append([pair[position] for pair in cells])
    return table


# What the solver finds.


class Attack:
    """All tables of non-negative counts that agree with what is shown."""

    def __init__(self, table, free):
        self.cells = sorted(free)
        self.columns = {cell: column for column, cell in enumerate(self.cells)}
        self.rows = []
        for total in table.sums:
            signs = {cell: 1 for cell in total[:-1]} | {total[-1]: -1}
            if any(cell in self.columns for cell in total):
                shown = sum(sign * table.counts[cell] for cell, sign in signs.items() if cell not in self.columns)
                self.rows.append((total, {self.columns[c]: s for c, s in signs.items() if c in self.columns}, -shown))
        self.relaxed, self.whole = self.model(False), None
        self.priced = None

    def model(self, is_whole):
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = len(self.cells), len(self.rows)
        program.col_cost_ = [0.0] * len(self.cells)
        program.col_lower_ = [0.0] * len(self.cells)
        program.col_upper_ = [INFINITY] * len(self.cells)
        program.row_lower_ = program.row_upper_ = [float(constant) for _, _, constant in self.rows]
        program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        starts, indices, values = [0], [], []
        for _, entries, _ in self.rows:
            indices += entries.keys()
            values += [float(value) for value in entries.values()]
            starts.append(len(indices))
        program.a_matrix_.start_, program.a_matrix_.index_, program.a_matrix_.value_ = starts, indices, values
        if is_whole:
            program.integrality_ = [highspy.HighsVarType.kInteger] * len(self.cells)
        solver = highspy.Highs()
        solver.setOptionValue("output_flag", False)
        solver.setOptionValue("presolve", "on" if is_whole else "off")
        solver.setOptionValue("threads", 1)
        solver.setOptionValue("mip_rel_gap", 0.0)
        solver.passModel(program)
        return solver

    def solve(self, solver, column, sense):
        for other in range(len(self.cells)):
            if other == column or other == self.priced:
                solver.changeColCost(other, 1.0 if other == column else 0.0)
        solver.changeObjectiveSense(sense)
        solver.run()
        if solver.getModelStatus() == highspy.HighsModelStatus.kUnknown:
            # It now and then gives up where it goes on from an earlier answer.
            solver.clearSolver()
            solver.run()
        return solver.getModelStatus()

    def extreme(self, cell, sense):
        """How far a count goes over whole tables: a number, infinity, or `None` when no table agrees."""
        column = self.columns[cell]
        status = self.solve(self.relaxed, column, sense)
        self.priced = column
        if status in (highspy.HighsModelStatus.kUnbounded, highspy.HighsModelStatus.kUnboundedOrInfeasible):
            # The unlimited of these programs are feasible unless a whole table doesn't exist.
            return math.inf if self.is_feasible() else None
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        assert status == highspy.HighsModelStatus.kOptimal, status
        values = self.relaxed.getSolution().col_value
        if all(abs(value - round(value)) < 1e-6 for value in values):
            return round(values[column])
        return self.whole_extreme(column, sense)

    def whole_extreme(self, column, sense):
        solver = self.model(True)
        solver.changeColCost(column, 1.0)
        solver.changeObjectiveSense(sense)
        solver.run()
        status = solver.getModelStatus()
        if status == highspy.HighsModelStatus.kInfeasible:
            return None
        assert status == highspy.HighsModelStatus.kOptimal, status
        FRACTIONS["ends where the solver's corner wasn't whole"] += 1
        return round(solver.getInfo().objective_function_value)

    def is_feasible(self):
        solver = self.model(True)
        solver.run()
        return solver.getModelStatus() == highspy.HighsModelStatus.kOptimal

    def interval(self, cell):
        lower = self.extreme(cell, highspy.ObjSense.kMinimize)
        return None if lower is None else (lower, self.extreme(cell, highspy.ObjSense.kMaximize))

    def helpers(self, table, cell):
        """Shown cells of which at least one must be withheld for the interval to become wider (linear programming's duals)."""
        found = set()
        for sense in (highspy.ObjSense.kMinimize, highspy.ObjSense.kMaximize):
            self.solve(self.relaxed, self.columns[cell], sense)
            self.priced = self.columns[cell]
            prices = collections.Counter()
            for (total, _, _), price in zip(self.rows, self.relaxed.getSolution().row_dual):
                for other in total:
                    prices[other] -= price * (-1 if other == total[-1] else 1)
            for other, price in prices.items():
                if other in self.columns or abs(price) < 1e-7:
                    continue
                goes_up = (price > 0) == (sense == highspy.ObjSense.kMaximize)
                if goes_up or table.counts[other] > 0:
                    found.add(other)
        return found


FRACTIONS = collections.Counter()


def hidden(visibilities):
    return {cell for cell, word in enumerate(visibilities) if word in ("withheld", "unlisted")}


def check_audit(table, findings, free):
    """The library's intervals are the solver's; returns how many were compared."""
    attack = Attack(table, free)
    for finding in findings:
        theirs = attack.interval(finding["cell"])
        ours = None if finding["status"] == "contradictory" else (finding.get("lower"), finding.get("upper", math.inf))
        assert finding["status"] != "tooLarge", f"{table.kind}: too large: {json.dumps(table.question())}"
        assert ours == theirs, f"{table.kind}: cell {finding['cell']} is {ours} and not {theirs}: {json.dumps(table.question())}"
    return len(findings)


def check_protection(table, answer):
    """No withheld cell's interval is narrower than promised, but for those that readers know from elsewhere."""
    free = hidden(table.visibilities) | {withheld["cell"] for withheld in answer["withheld"]}
    attack = Attack(table, free)
    protected = {cell for cell, word in enumerate(table.visibilities) if word == "withheld"}
    protected |= {cell for cell in free if table.is_small(cell)}
    protected |= {withheld["cell"] for withheld in answer["withheld"]}
    whole = any(withheld["reason"] in ("tooLarge", "contradictory") for withheld in answer["withheld"])
    assert "tooLarge" not in [withheld["reason"] for withheld in answer["withheld"]], f"{table.kind}: too large: {json.dumps(table.question())}"
    for cell in protected - set(answer["exposed"]):
        interval = attack.interval(cell)
        if interval is None:
            assert whole or not answer["withheld"], f"{table.kind}: contradictory"
            continue
        assert interval[1] - interval[0] >= WIDTH, f"{table.kind}: cell {cell} is {interval}: {json.dumps(table.question())}"
    # What is called exposed is so whatever is withheld.
    all_free = free | {cell for cell, word in enumerate(table.visibilities) if word == "shown"}
    for cell in [] if whole else answer["exposed"]:
        interval = Attack(table, all_free).interval(cell)
        assert interval[1] - interval[0] < WIDTH, f"{table.kind}: cell {cell} isn't exposed: {json.dumps(table.question())}"
    assert answer["exposed"] == [] or "known" in table.visibilities, f"{table.kind}: exposed without anything known"
    return len(protected)


# The smallest choice.


class Choice:
    """Which cells to withhold, as an integer program that learns from attacks what protection takes."""

    def __init__(self, table):
        self.table = table
        self.small = {cell for cell, count in enumerate(table.counts) if 0 < count < WIDTH}
        count = len(table.counts)
        self.solver = highspy.Highs()
        self.solver.setOptionValue("output_flag", False)
        self.solver.setOptionValue("threads", 1)
        for cell in range(count):
            self.solver.addVar(1.0 if cell in self.small else 0.0, 1.0)
            self.solver.changeColCost(cell, 1.0)
            self.solver.changeColIntegrality(cell, highspy.HighsVarType.kInteger)
        for total in table.sums:
            for cell in total:
                self.require(cell, set(total) - {cell})

    def require(self, cell, others):
        """If the cell is withheld, one of the others is."""
        indices = sorted(others) + [cell]
        self.solver.addRow(0.0, INFINITY, len(indices), indices, [1.0] * len(others) + [-1.0])

    def solve(self):
        self.solver.run()
        assert self.solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
        values = self.solver.getSolution().col_value
        return {cell for cell, value in enumerate(values) if value > 0.5}

    def fewest(self, enough):
        """A number that no choice that protects goes below: the smallest number, or one that is enough."""
        while True:
            withheld = self.solve()
            if len(withheld) >= enough:
                return len(withheld)
            attack = Attack(self.table, withheld)
            is_protected = True
            for cell in withheld:
                interval = attack.interval(cell)
                if interval[1] - interval[0] < WIDTH:
                    is_protected = False
                    self.require(cell, attack.helpers(self.table, cell))
            if is_protected:
                return len(withheld)


def small_table(rng):
    """A table of at most 6 × 6 counts, with its margins and total."""
    table = crossed([flat(rng.randint(2, 6)), flat(rng.randint(2, 6))], drawing(rng))
    table.kind = "small"
    return table


# Two releases.


def releases(rng):
    """A table of two periods and their sum: the first period's is released first, then all of it."""
    draw = drawing(rng)
    rows = rng.choice([flat(rng.randint(2, 5)), tree(rng, rng.randint(4, 6))])
    full = crossed([rows, rng.choice([flat(2), flat(3)]), flat(2)], draw)
    full.kind = "releases"
    depth = 3
    first = [cell for cell in range(len(full.counts)) if cell % depth == 0]
    if rng.random() < 0.5:
        # The first release didn't have the wholes of one dimension.
        first = [cell for cell in first if rng.random() < 0.7]
    table = Table()
    table.kind = "first release"
    numbers = {cell: table.add(full.counts[cell]) for cell in first}
    for total in full.sums:
        if all(cell in numbers for cell in total):
            table.sums.append([numbers[cell] for cell in total])
    return full, table, numbers


def second(full, numbers, answer):
    """The full table, with what readers know from the first release."""
    withheld = {w["cell"] for w in answer["withheld"]}
    for cell, number in numbers.items():
        full.visibilities[cell] = "withheld" if number in withheld else "known"
    return full


# The whole.


def ask(program, tables):
    questions = "".join(json.dumps(table.question()) + "\n" for table in tables)
    answers = subprocess.run([program], input=questions, capture_output=True, text=True)
    assert answers.returncode == 0, answers.stderr
    return [json.loads(line) for line in answers.stdout.splitlines()]


def batch(job):
    program, seed, sizes = job
    rng = random.Random(seed)
    seen = collections.Counter()
    tables = [shares(rng) if rng.random() < 0.15 else any_table(rng) for _ in range(sizes["tables"])]
    for table, answer in zip(tables, ask(program, tables)):
        check_audited(table, answer, seen)
        seen["withheld cells that the solver attacked"] += check_protection(table, answer)
    # Suppressed at random, so that cells are deducible more or less.
    tables = [any_table(rng) for _ in range(sizes["audits"])]
    for table in tables:
        for cell in range(len(table.counts)):
            if table.visibilities[cell] == "shown" and rng.random() < 0.4:
                table.visibilities[cell] = "withheld"
    for table, answer in zip(tables, ask(program, tables)):
        check_audited(table, answer, seen)
    pairs = [releases(rng) for _ in range(sizes["releases"])]
    firsts = ask(program, [first for _, first, _ in pairs])
    seconds = [second(full, numbers, answer) for (full, _, numbers), answer in zip(pairs, firsts)]
    for table, answer in zip(seconds, ask(program, seconds)):
        seen["withheld cells attacked over two releases"] += check_protection(table, answer)
    tables = [small_table(rng) for _ in range(sizes["small"])]
    for table, answer in zip(tables, ask(program, tables)):
        check_sparing(table, answer, seen)
    seen.update(FRACTIONS)
    FRACTIONS.clear()
    return seen


def check_audited(table, answer, seen):
    seen["tables"] += 1
    seen["intervals compared"] += check_audit(table, answer["audit"], hidden(table.visibilities))
    free = hidden(table.visibilities) | {withheld["cell"] for withheld in answer["withheld"]}
    seen["intervals compared"] += check_audit(table, answer["auditAfterwards"], free)
    assert answer["withheldAgain"] == 0, f"{table.kind}: publishing twice withholds more: {json.dumps(table.question())}"


def check_sparing(table, answer, seen):
    count = len(answer["withheld"])
    if count == 0:
        return
    enough = count if answer["isSmallest"] else math.ceil(count / LIMIT_OF_EXCESS)
    fewest = Choice(table).fewest(enough)
    seen["tables up to 6 × 6"] += 1
    seen["of which with the fewest cells"] += count == fewest
    assert not answer["isSmallest"] or count == fewest, f"{count} cells, called the fewest, but {fewest} are enough: {json.dumps(table.question())}"
    assert count <= LIMIT_OF_EXCESS * fewest, f"{count} cells withheld, where {fewest} are enough: {json.dumps(table.question())}"


def check_controls(program):
    """The checks can fail: what small counts alone give away is seen."""
    table = crossed([flat(3), flat(3)], iter([20, 3, 17, 12, 15, 9, 8, 22, 14]).__next__)
    table.kind = "control"
    (answer,) = ask(program, [table])
    answer["withheld"] = [w for w in answer["withheld"] if w["reason"] == "small"]
    for check, wrong in [
        (check_protection, answer),
        (lambda t, a: check_audit(t, [{"cell": 1, "status": "interval", "lower": 0, "upper": 5}], {1}), answer),
        (lambda t, a: check_sparing(t, a, collections.Counter()), {"withheld": [{}] * 6, "isSmallest": False}),
    ]:
        try:
            check(table, wrong)
        except AssertionError:
            continue
        sys.exit("a wrong answer passed")


def check_large(program):
    """A table too large to solve ends soon, withheld as a whole; large ones that can be solved are."""
    rng = random.Random(7)
    national = [tree(rng, 300), flat(2), flat(5), QUARTERS_AND_YEAR]
    for name, parents, draw, is_whole in [
        ("3 dimensions of 40", [flat(40)] * 3, lambda: rng.randrange(3), True),
        ("300 areas in 2 or 3 regions, sexes, ages and quarters", national, lambda: rng.randrange(1, 400), False),
    ]:
        table = crossed(parents, draw)
        # The best of several times: others may be at work on the machine.
        answer = min(ask(program, [table] * 3), key=lambda answer: answer["seconds"])
        reasons = collections.Counter(withheld["reason"] for withheld in answer["withheld"])
        print(f"disclosure: {name}: {len(table.counts)} cells, {answer['seconds']:.2f} s, {dict(reasons)}")
        assert answer["seconds"] < 1, "a large table takes too long"
        assert ("tooLarge" in reasons) == is_whole
        assert not is_whole or len(answer["withheld"]) == len(table.counts), "not the whole table is withheld"


def main():
    program, tables = sys.argv[1], int(sys.argv[2])
    check_controls(program)
    size = 25
    sizes = {"tables": size, "audits": size // 2, "releases": size // 2, "small": size // 2}
    jobs = [(program, seed, sizes) for seed in range(tables // size)]
    seen = collections.Counter()
    with multiprocessing.Pool(2) as pool:
        for counter in pool.imap_unordered(batch, jobs):
            seen += counter
    print("disclosure: " + ", ".join(f"{count} {name}" for name, count in seen.items()))
    check_large(program)


if __name__ == "__main__":
    main()
