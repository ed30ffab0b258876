"""Runs the suites of the copy: which of them comes by which fault, and whether one of them notices it."""

import json
import os
import re
import resource
import signal
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

from planting import BUNDLE, COPY, OPTIMIZED, WORK

# A suite that a fault has made endless is stopped after this many times its usual time, and a few seconds.
PATIENCE, GRACE = 6, 40
MEMORY = 6 << 30


def names():
    """All suites: the module with the type, or with a test that stands in none."""
    listed = subprocess.run(
        ["swift", "test", "list", "--skip-build", *OPTIMIZED], cwd=COPY, capture_output=True, text=True, check=True
    ).stdout
    found = re.findall(r"(?m)^(\w+\.[^/\n(]+)", listed)
    return sorted(set(found))


def limited():
    os.setsid()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(suites, mutant=None, trace=None, patience=600):
    """Whether all tests of some suites pass; stops at the first that doesn't. Gives the verdict and the seconds."""
    command = [str(BUNDLE), "--testing-library", "swift-testing"]
    for suite in suites:
        command += ["--filter", "^" + re.escape(suite) + r"(/|\()"]
    environment = {**os.environ, "SWIFT_BACKTRACE": "enable=no"}
    environment.pop("MUTANT", None)
    if mutant is not None:
        environment["MUTANT"] = str(mutant)
    if trace is not None:
        environment["MUTANT_TRACE"] = str(trace)
    began = time.monotonic()
    with tempfile.TemporaryFile(dir=WORK) as out:
        process = subprocess.Popen(command, cwd=COPY, env=environment, stdout=out, stderr=subprocess.STDOUT, preexec_fn=limited)
        seen, verdict = 0, None
        while verdict is None:
            try:
                code = process.wait(0.1)
            except subprocess.TimeoutExpired:
                code = None
            size = os.fstat(out.fileno()).st_size
            if size > seen:
                piece = os.pread(out.fileno(), size - seen, seen)
                seen = size
                failed = re.search("✘ (Test|Suite) ([^\n]*)".encode(), piece)
                if failed:
                    verdict = "failed: " + failed.group(2).decode(errors="replace")[:160]
            if verdict is None and code is not None:
                verdict = "passed" if code == 0 else f"ended with {code}"
            if verdict is None and time.monotonic() - began > patience:
                verdict = "endless"
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.wait()
    return verdict, time.monotonic() - began


def reach(workers, is_told):
    """For each suite, how long it takes and which faults it comes by. Suites that fail as it is are left out."""
    kept, left_out = {}, {}

    def measure(suite):
        trace = WORK / f"trace-{re.sub(r'[^A-Za-z0-9]', '-', suite)}.txt"
        trace.unlink(missing_ok=True)
        verdict, seconds = run([suite], trace=trace)
        reached = sorted({int(line) for line in trace.read_text().split()}) if trace.exists() else []
        trace.unlink(missing_ok=True)
        return suite, verdict, seconds, reached

    with ThreadPoolExecutor(workers) as pool:
        for suite, verdict, seconds, reached in pool.map(measure, names()):
            if verdict == "passed":
                kept[suite] = {"seconds": seconds, "reached": reached}
            else:
                left_out[suite] = verdict
            if is_told:
                print(f"  {suite}: {verdict}, {seconds:.1f} s, {len(reached)} faults", flush=True)
    return kept, left_out


def judge(number, reach, shortest, longest):
    """Whether a test notices a fault: the quick suites first, the slow ones only when those haven't."""
    able = sorted((facts["seconds"], suite) for suite, facts in reach.items() if number in facts["set"])
    if not able:
        return {"verdict": "not reached", "seconds": 0}
    able = [(seconds, suite) for seconds, suite in able if shortest < seconds <= longest]
    total = 0.0
    for batch in batches(able):
        usual = sum(seconds for seconds, _ in batch)
        verdict, seconds = run([suite for _, suite in batch], mutant=number, patience=PATIENCE * usual + GRACE)
        total += seconds
        if verdict != "passed":
            return {"verdict": "caught", "how": verdict, "seconds": round(total, 1)}
    return {"verdict": "survived", "suites": len(able), "seconds": round(total, 1)}


def batches(able):
    """Suites in a few runs: those of three seconds altogether, of twenty, and the rest."""
    limits, batch, spent = [3.0, 20.0, float("inf")], [], 0.0
    for seconds, suite in able:
        if batch and spent + seconds > limits[0]:
            yield batch
            batch, spent, limits = [], 0.0, limits[1:]
        batch.append((seconds, suite))
        spent += seconds
    if batch:
        yield batch


def save(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1))
