"""Plants faults in a copy of the package, each behind its number, and builds it once for all of them."""

import os
import pathlib
import re
import subprocess
import sys

from faults import ARITHMETIC, COMPARISONS

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
WORK = ROOT / ".build-mutation"
COPY = WORK / "copy"
BUNDLE = COPY / ".build/release/swift-crime-preventionPackageTests.xctest"
OPTIMIZED = ["-c", "release", "-Xswiftc", "-enable-testing"]

# What a planted module needs. The number that is on comes from the environment, and is read once. With MUTANT_TRACE, the
# numbers that were come by are written to that file when the process ends.
SUPPORT = """
import Glibc

private nonisolated(unsafe) let activeMutant: Int = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? -1
private nonisolated(unsafe) let reachedMutants: UnsafeMutablePointer<UInt8>? = {
  guard getenv("MUTANT_TRACE") != nil else { return nil }
  atexit { writeReachedMutants() }
  return UnsafeMutablePointer(calloc(mutantCount, 1)!.assumingMemoryBound(to: UInt8.self))
}()
private let mutantCount = 100_000

private func writeReachedMutants() {
  guard let reachedMutants, let path = getenv("MUTANT_TRACE"), let file = fopen(path, "a") else { return }
  for number in 0..<mutantCount where reachedMutants[number] != 0 { fputs("\\(number)\\n", file) }
  fclose(file)
}

func mutant(_ number: Int) -> Bool {
  if let reachedMutants { reachedMutants[number] = 1 }
  return number == activeMutant
}

precedencegroup MutantPrecedence {
  higherThan: TernaryPrecedence
  lowerThan: LogicalDisjunctionPrecedence
}

infix operator ⊨: MutantPrecedence
infix operator ⊭: MutantPrecedence
infix operator ⊬: MutantPrecedence

func ⊨ (condition: Bool, number: Int) -> Bool { mutant(number) ? true : condition }
func ⊭ (condition: Bool, number: Int) -> Bool { mutant(number) ? false : condition }
func ⊬ (condition: Bool, number: Int) -> Bool { mutant(number) ? !condition : condition }

func mutantNumber<Value: Numeric>(_ number: Int, _ value: Value) -> Value { mutant(number) ? value + 1 : value }
func mutantFlag(_ number: Int, _ value: Bool) -> Bool { mutant(number) ? !value : value }
func mutantMinOf<Value: Comparable>(_ number: Int, _ values: Value...) -> Value {
  mutant(number) ? values.max()! : values.min()!
}
func mutantMaxOf<Value: Comparable>(_ number: Int, _ values: Value...) -> Value {
  mutant(number) ? values.min()! : values.max()!
}

extension Sequence where Element: Comparable {
  func mutantMin(_ number: Int) -> Element? { mutant(number) ? self.max() : self.min() }
  func mutantMax(_ number: Int) -> Element? { mutant(number) ? self.min() : self.max() }
  func mutantSorted(_ number: Int) -> [Element] { mutant(number) ? sorted(by: >) : sorted() }
}

extension Sequence {
  func mutantMin(_ number: Int, by areInOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
    mutant(number) ? try self.max(by: areInOrder) : try self.min(by: areInOrder)
  }
  func mutantMax(_ number: Int, by areInOrder: (Element, Element) throws -> Bool) rethrows -> Element? {
    mutant(number) ? try self.min(by: areInOrder) : try self.max(by: areInOrder)
  }
  func mutantSorted(_ number: Int, by areInOrder: (Element, Element) throws -> Bool) rethrows -> [Element] {
    mutant(number) ? try sorted { try areInOrder($1, $0) } : try sorted(by: areInOrder)
  }
  func mutantAll(_ number: Int, _ holds: (Element) throws -> Bool) rethrows -> Bool {
    mutant(number) ? try contains(where: holds) : try allSatisfy(holds)
  }
  func mutantAny(_ number: Int, where holds: (Element) throws -> Bool) rethrows -> Bool {
    mutant(number) ? try allSatisfy(holds) : try contains(where: holds)
  }
}

extension BidirectionalCollection {
  subscript(mutantFirst number: Int) -> Element? { mutant(number) ? last : first }
  subscript(mutantLast number: Int) -> Element? { mutant(number) ? first : last }
}

extension Collection {
  subscript(mutantEmpty number: Int) -> Bool { mutant(number) ? !isEmpty : isEmpty }
}
"""


def declaration(fault):
    """The operator of one fault; empty for those that need none."""
    number, mark = fault.number, fault.mark()
    sign = fault.text().removesuffix(mark)
    if not fault.text().endswith(mark) or not fault.parts[-1:] or not sign or sign[0].isspace():
        return ""
    name = sign + mark
    old, new = sign.removesuffix("~"), fault.change.split(" → ")[-1].removesuffix(" nil")
    if fault.kind in ("comparison", "bound") and old in COMPARISONS:
        needs = "Equatable" if old in ("==", "!=") else "Comparable"
        if fault.change.endswith("nil"):
            body = f"(left == nil) {'==' if old == '==' else '!='} !mutant({number})"
            return (
                f"infix operator {name}: ComparisonPrecedence\n"
                f"func {name} <Value>(left: Value?, right: _OptionalNilComparisonType) -> Bool {{ {body} }}\n"
            )
        return (
            f"infix operator {name}: ComparisonPrecedence\n"
            f"func {name} <Value: {needs}>(left: Value, right: Value) -> Bool "
            f"{{ mutant({number}) ? left {new} right : left {old} right }}\n"
        )
    if fault.kind == "order":
        return (
            f"infix operator {name}: ComparisonPrecedence\n"
            f"func {name} <Value: Comparable>(left: Value, right: Value) -> Bool "
            f"{{ mutant({number}) ? left {new} right : left {old} right }}\n"
        )
    if fault.kind == "connective":
        group = "LogicalConjunctionPrecedence" if old == "&&" else "LogicalDisjunctionPrecedence"
        return (
            f"infix operator {name}: {group}\n"
            f"func {name} (left: Bool, right: @autoclosure () throws -> Bool) rethrows -> Bool "
            f"{{ mutant({number}) ? try left {new} right() : try left {old} right() }}\n"
        )
    if fault.kind == "bound":
        other = "left..<Swift.max(left, right - 1)" if old == "..<" else "left...Swift.max(left, right - 1)"
        made = "Range" if old == "..<" else "ClosedRange"
        return (
            f"infix operator {name}: RangeFormationPrecedence\n"
            f"func {name} <Value: Comparable & Numeric>(left: Value, right: Value) -> {made}<Value> "
            f"{{ mutant({number}) ? {other} : left{old}right }}\n"
        )
    if fault.kind == "negation":
        return f"prefix operator {name}\nprefix func {name} (value: Bool) -> Bool {{ mutant({number}) ? value : !value }}\n"
    if fault.change == "-x → x":
        return (
            f"prefix operator {name}\n"
            f"prefix func {name} <Value: SignedNumeric>(value: Value) -> Value {{ mutant({number}) ? value : -value }}\n"
        )
    if old in ARITHMETIC:
        group = "AdditionPrecedence" if old in "+-" else "MultiplicationPrecedence"
        kinds = ["<Value: AdditiveArithmetic>(left: Value, right: Value) -> Value"]
        if old in "*/":
            kinds = ["(left: Int, right: Int) -> Int", "(left: Double, right: Double) -> Double"]
        body = f"{{ mutant({number}) ? left {new} right : left {old} right }}"
        return f"infix operator {name}: {group}\n" + "".join(f"func {name} {kind} {body}\n" for kind in kinds)
    return (
        f"infix operator {name}: AssignmentPrecedence\n"
        f"func {name} <Value: AdditiveArithmetic>(left: inout Value, right: Value) "
        f"{{ if mutant({number}) {{ left {new} right }} else {{ left {old} right }} }}\n"
    )


def write(path, text):
    """Writes a file only when it differs, so that builds stay short."""
    data = text if isinstance(text, bytes) else text.encode()
    if not path.exists() or path.read_bytes() != data:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def planted(text, faults):
    edits = [edit for fault in faults for edit in fault.edits()]
    for start, end, new in sorted(edits, key=lambda edit: edit[:2], reverse=True):
        text = text[:start] + new + text[end:]
    return text


def plant(faults):
    """Brings the copy to the working tree's state, with these faults in it."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split("\n")
    wanted = {name for name in listed if name and (ROOT / name).is_file()}
    by_path = {}
    for fault in faults:
        by_path.setdefault(fault.path, []).append(fault)
    made = set()
    for name in sorted(wanted):
        if name.startswith(("Tests/Mutation/", "Tests/Fuzz/", "Tests/Growth/")):
            continue
        source = (ROOT / name).read_bytes()
        if name == "Package.swift":
            source = with_options(source.decode()).encode()
        write(COPY / name, planted(source.decode(), by_path[name]) if name in by_path else source)
        mode = (ROOT / name).stat().st_mode & 0o777
        if (COPY / name).stat().st_mode & 0o777 != mode:
            (COPY / name).chmod(mode)
        made.add(COPY / name)
    for module in sorted({path.split("/")[1] for path in by_path}):
        file = COPY / "Sources" / module / "Mutants.swift"
        own = [fault for fault in faults if fault.path.split("/")[1] == module]
        write(file, SUPPORT + "\n" + "".join(declaration(fault) for fault in sorted(own, key=lambda fault: fault.number)))
        made.add(file)
    for folder in ("Sources", "Tests", "Examples"):
        for file in (COPY / folder).rglob("*.swift"):
            if file not in made and ".build" not in file.parts:
                file.unlink()


def with_options(manifest):
    """The manifest with tests that aren't optimized: only the sources take long to run, and tests long to optimize.

    Reports do without a pass of the optimizer that breaks off on what faults make of them (Swift 6.3.1).
    """
    head, *tests = manifest.split(".testTarget(")
    plain = [with_flags(test, '"-Onone"') for test in tests]
    before, reports = head.split('.target(name: "CrimePreventionReports"')
    reports = with_flags(reports, '"-Xllvm", "-sil-disable-pass=copy-propagation"')
    return ".testTarget(".join([before + '.target(name: "CrimePreventionReports"' + reports, *plain])


def with_flags(targets, flags):
    """The rest of a manifest with flags for its first target."""
    return targets.replace("swiftSettings: strict", f"swiftSettings: strict + [.unsafeFlags([{flags}])]", 1)


def build():
    """Builds all that can be built; gives the places of what can't, as (path, line)."""
    command = ["swift", "build", *OPTIMIZED, "--build-tests"]
    command += ["-Xswiftc", "-continue-building-after-errors", "-Xswiftc", "-suppress-warnings"]
    log = WORK / "build.log"
    with open(log, "w") as out:
        done = subprocess.run(command, cwd=COPY, stdout=out, stderr=subprocess.STDOUT)
    if done.returncode == 0:
        return []
    found = re.findall(r"(?m)^(/[^:\n]+):(\d+):\d+: error:", log.read_text())
    if not found:
        sys.exit(f"The copy can't be built, see {log}")
    return sorted({(os.path.relpath(path, COPY), int(line)) for path, line in found})


def without_errors(faults, errors):
    """The faults without those that stand where the compiler complains, or nearest to it."""
    dropped = set()
    for path, line in errors:
        here = [fault for fault in faults if fault.path == path]
        if not here:
            sys.exit(f"{path}:{line} can't be built, and no fault stands there")
        nearest = min(abs(fault.line - line) for fault in here)
        dropped |= {fault.key for fault in here if abs(fault.line - line) == nearest}
    return [fault for fault in faults if fault.key not in dropped], dropped
