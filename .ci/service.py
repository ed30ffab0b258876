"""Checks the council's service from outside, as a real process on a real file.

    service.py editors BINARY COUNT     that many editors at once: nothing lost or duplicated, one line of versions
    service.py crashes BINARY COUNT     killed that many times in the middle of writes: what was acknowledged is there
    service.py disk BINARY              no room to write
    service.py damage BINARY            files that are damaged, foreign, or can't be written
    service.py clients BINARY           endless bodies and headers, slow clients
    service.py description BINARY       schemathesis against the service's own description
    service.py canaries BINARY          texts that only keepers may see: in no answer to others, and in no line of the log
    service.py browser BINARY           a day in a coordinator's life
    service.py load BINARY SECONDS      figures under load

Each exits with 1, and reports what it found, when something doesn't hold.
"""

import concurrent.futures
import hashlib
import http.client
import itertools
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time

KEEPER, MEMBER = "a-token-of-those-who-keep-it-0001", "a-token-of-the-council-itself-01"
PATCH = "application/merge-patch+json"
SMALL = {
    "format": "crime-prevention-record", "formatVersion": "1.1", "language": "sv",
    "council": {"id": "provstad", "name": "Provstads brå", "municipality": {"code": "0000", "name": "Provstad"}},
    "indicators": [
        {"id": f"i{n}", "name": f"Antal {n}", "statistic": "count", "unit": "events", "better": "lower",
         "aggregation": "sum"} for n in range(20)
    ],
}


def fail(message):
    sys.exit(f"service: {message}")


def hold(condition, message):
    if not condition:
        fail(message)


class Service:
    """A running service; `refused` has its last words when it doesn't start."""

    def __init__(self, binary, database, *options, before=(), wait=60):
        self.tokens = pathlib.Path(str(database) + ".tokens")
        if not self.tokens.exists() and os.access(self.tokens.parent, os.W_OK):
            self.tokens.write_text(json.dumps({"tokens": [
                {"token": KEEPER, "name": "Samordnaren", "audience": "keepers"},
                {"token": MEMBER, "name": "Rådet", "audience": "members"}]}))
        self.log = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [*before, binary, "--database", str(database), "--port", "0", "--tokens", str(self.tokens),
             "--requests-per-second", "0", *options],
            stdout=subprocess.PIPE, stderr=self.log, text=True, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
        self.refused, line = None, ""
        while not line.startswith("http"):
            line = self.process.stdout.readline()
            if not line:
                self.process.wait(wait)
                self.refused = self.errors()
                return
        self.port = int(line.split()[0].rstrip("/").rsplit(":", 1)[1])

    def errors(self):
        self.log.seek(0)
        return self.log.read()

    def ask(self, method, path, body=None, kind="application/json", token=KEEPER, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=300)
        fields = {name.replace("_", "-"): value for name, value in headers.items()}
        if token:
            fields["Authorization"] = f"Bearer {token}"
        if body is not None:
            fields["Content-Type"] = kind
            body = body if isinstance(body, bytes) else json.dumps(body).encode()
        try:
            connection.request(method, path, body, fields)
            answer = connection.getresponse()
            return answer.status, dict(answer.getheaders()), answer.read()
        finally:
            connection.close()

    def add(self, indicator, period, value, **headers):
        return self.ask("POST", f"/councils/provstad/indicators/{indicator}/observations",
                        {"period": period, "value": value}, **headers)

    def record(self, council="provstad"):
        return json.loads(self.ask("GET", f"/councils/{council}")[2])

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.kill()
            fail("the service didn't stop when it was asked to")


def begin(binary, folder, *options):
    """A service with the small council in it."""
    service = Service(binary, folder / "service.sqlite", "--empty", *options)
    hold(not service.refused, f"doesn't start: {service.refused}")
    status, _, body = service.ask("PUT", "/councils/provstad", SMALL)
    hold(status == 201, f"the council isn't created: {status} {body}")
    return service


def value_in(record, indicator, period):
    for found in record["indicators"]:
        if found["id"] == indicator:
            return [o["value"] for o in found.get("observations", []) if o["period"] == period]
    return []


def check_line(database, council="provstad"):
    """Every version follows the one before, and is whole: read from the file, past the service."""
    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        rows = connection.execute(
            "SELECT number, fingerprint, record, changes FROM version WHERE council = ? ORDER BY number", [council]
        ).fetchall()
    before = None
    for place, (number, fingerprint, record, changes) in enumerate(rows, 1):
        hold(number == place, f"version {place} is missing")
        hold(hashlib.sha256(record).hexdigest() == fingerprint, f"version {number} isn't whole")
        if before:
            document = json.loads(changes)
            hold((document["from"], document["to"]) == (before, fingerprint), f"version {number} doesn't follow {number - 1}")
        before = fingerprint
    return len(rows)


def editors(binary, folder, count):
    count = int(count)
    service = begin(binary, folder)
    start = service.ask("HEAD", "/councils/provstad")[1]["ETag"]
    days = [f"{2000 + n // 12}-{n % 12 + 1:02}" for n in range(count)]

    def edit(n):
        # Everybody has read the same version. A tenth want the same member to be theirs.
        if n % 10 == 0:
            return n, service.ask("PATCH", "/councils/provstad", {"council": {"contact": f"kontakt-{n}"}}, PATCH, If_Match=start)
        if n % 10 == 1:
            return n, service.ask("PATCH", "/councils/provstad", {f"x-editor-{n}": n}, PATCH, If_Match=start)
        return n, service.add(f"i{n % 20}", days[n], n, If_Match=start)

    began = time.time()
    with concurrent.futures.ThreadPoolExecutor(count) as pool:
        answers = dict(pool.map(edit, range(count)))
    took = time.time() - began
    accepted = {n: json.loads(body) for n, (status, _, body) in answers.items() if status in (200, 201)}
    refused = {n: (status, json.loads(body)) for n, (status, _, body) in answers.items() if status not in (200, 201)}
    for n, (status, problem) in refused.items():
        hold(n % 10 == 0 and status == 409 and problem["conflicts"], f"editor {n} was refused: {status} {problem}")
    hold(len(refused) == (count + 9) // 10 - 1, f"{len(refused)} conflicts")
    numbers = sorted(written["version"] for written in accepted.values())
    hold(numbers == list(range(2, len(accepted) + 2)), "versions don't form one line")
    record = service.record()
    for n, written in accepted.items():
        then = json.loads(service.ask("GET", f"/councils/provstad/versions/{written['version']}")[2])
        for place in (then, record):
            there = (place["council"]["contact"] == f"kontakt-{n}" if n % 10 == 0 else
                     place[f"x-editor-{n}"] == n if n % 10 == 1 else value_in(place, f"i{n % 20}", days[n]) == [n])
            hold(there, f"what editor {n} wrote isn't there once")
    service.stop()
    hold(check_line(folder / "service.sqlite") == len(accepted) + 1, "versions are missing in the file")
    print(f"editors: {count} at once, {len(accepted)} writes in {took:.1f} s, {len(refused)} real conflicts; nothing lost or twice")


def crashes(binary, folder, count):
    database, acknowledged, sent = folder / "service.sqlite", {}, {}
    begin(binary, folder).kill()
    serial, source = iter(range(10_000_000)), random.Random(20)
    lock = threading.Lock()
    for crash in range(int(count)):
        service = Service(binary, database, "--empty")
        hold(not service.refused, f"doesn't start after crash {crash}: {service.refused}")
        ended = threading.Event()

        def write():
            while not ended.is_set():
                with lock:
                    n = next(serial)
                    place = (f"i{n % 20}", f"{1900 + n // 20 // 365 % 200}-{n // 20 % 12 + 1:02}-{n // 20 // 12 % 28 + 1:02}")
                    sent[place] = n
                try:
                    status, _, body = service.add(*place, n)
                except (OSError, http.client.HTTPException):
                    return
                if status == 201:
                    acknowledged[place] = (n, json.loads(body)["version"])

        writers = [threading.Thread(target=write) for _ in range(6)]
        for writer in writers:
            writer.start()
        time.sleep(source.uniform(0.02, 1.0))
        service.kill()
        ended.set()
        for writer in writers:
            writer.join()
    service = Service(binary, database, "--empty")
    hold(not service.refused, f"doesn't start: {service.refused}")
    record = service.record()
    for place, (n, version) in acknowledged.items():
        hold(value_in(record, *place) == [n], f"the acknowledged value {n} isn't there")
    for place, n in sent.items():
        hold(value_in(record, *place) in ([], [n]), f"the value {n} is there in part")
    service.stop()
    versions = check_line(database)
    hold(versions >= len(acknowledged) + 1, f"{versions} versions for {len(acknowledged)} acknowledged writes")
    hold(len(acknowledged) >= int(count) // 4, f"only {len(acknowledged)} writes were acknowledged: too few to say anything")
    unheard = versions - 1 - len(acknowledged)
    print(f"crashes: {count}, {len(acknowledged)} acknowledged writes all there, {unheard} kept whole without an answer")


def disk(binary, folder):
    database = folder / "service.sqlite"
    begin(binary, folder).stop()
    service = Service(binary, database, before=["bash", "-c", 'ulimit -f 700; exec "$0" "$@"'])
    hold(not service.refused, f"doesn't start: {service.refused}")
    acknowledged, full = {}, None
    for n in range(2000):
        place = (f"i{n % 20}", f"{1900 + n // 20}")
        status, _, body = service.add(*place, n)
        if status == 201:
            acknowledged[place] = n
        else:
            full = (status, json.loads(body))
            break
    hold(full and full[0] == 507, f"a full disk is answered with {full}")
    for place, n in acknowledged.items():
        hold(value_in(service.record(), *place) == [n], "reading doesn't go on")
        break
    hold(service.ask("GET", "/councils/provstad", token=None)[0] == 200, "residents can't read any more")
    service.kill()
    service = Service(binary, database)
    record = service.record()
    for place, n in acknowledged.items():
        hold(value_in(record, *place) == [n], f"the acknowledged value {n} isn't there")
    hold(service.add("i0", "2100", 1)[0] == 201, "writing doesn't go on when there is room again")
    service.stop()
    check_line(database)
    print(f"disk: full after {len(acknowledged)} writes, answered with 507; all of them are there, and writing goes on")


def damage(binary, folder):
    sound = folder / "service.sqlite"
    service = begin(binary, folder)
    for n in range(5):
        service.add(f"i{n}", "2026", n)
    service.stop()
    content = sound.read_bytes()
    middle = bytearray(content)
    for place in range(4096, len(middle), 997):
        middle[place] ^= 0x55
    cases = {
        "empty": b"", "text": b"hello\n" * 1000, "half": content[: len(content) // 2], "flipped": bytes(middle),
        "head": b"\0" * 100 + content[100:],
    }
    for name, bad in cases.items():
        home = folder / name
        home.mkdir()
        file = home / "service.sqlite"
        file.write_bytes(bad)
        service = Service(binary, file)
        hold(service.refused is not None, f"a service started on a database that is damaged: {name}")
        hold(service.process.returncode == 1, f"{name}: ended with {service.process.returncode}")
        words = service.refused.strip()
        hold(words.startswith("council-service: ") and "\n" not in words and str(file) in words, f"{name}: says {words!r}")
        hold(file.read_bytes() == bad, f"{name}: the file was changed")
        # What SQLite itself lays beside a file that it reads has nothing in it.
        beside = [path for path in home.iterdir() if path != file and path.suffix != ".tokens" and not path.name.endswith("-shm")]
        left = [path.name for path in beside if path.stat().st_size]
        hold(not left, f"{name}: new files {left}")
    # A user who may not write. Root may write anything, so it's somebody else who tries.
    home = folder / "read-only"
    home.mkdir()
    file = home / "service.sqlite"
    file.write_bytes(content)
    pathlib.Path(str(file) + ".tokens").write_text(sound.with_name("service.sqlite.tokens").read_text())
    for path in [folder, home]:
        path.chmod(0o755)
    for path in home.iterdir():
        path.chmod(0o444)
    before = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.getuid() == 0 else []
    reach = pathlib.Path(binary)
    if before and subprocess.run([*before, "test", "-x", str(reach)]).returncode != 0:
        reach = folder / "council-service"
        shutil.copy(binary, reach)
        reach.chmod(0o755)
    service = Service(str(reach), file, before=before)
    hold(service.refused and "can't be written" in service.refused, f"read-only: {service.refused}")
    hold(file.read_bytes() == content, "read-only: the file was changed")
    print(f"damage: {len(cases) + 1} files refused in a sentence each, and left as they were")


def clients(binary, folder):
    service = begin(binary, folder)
    path = "/councils/provstad/indicators/i0/observations"

    def raw(data, pause=None, longest=45):
        """Sends bytes, perhaps one at a time, and returns what comes back and after how long."""
        began = time.time()
        with socket.create_connection(("127.0.0.1", service.port)) as connection:
            connection.settimeout(longest)
            try:
                if pause is None:
                    connection.sendall(data)
                else:
                    connection.settimeout(pause)
                    for byte in data:
                        connection.sendall(bytes([byte]))
                        try:
                            answer = connection.recv(2000)
                            return answer, time.time() - began
                        except TimeoutError:
                            pass
                        if time.time() - began > longest:
                            return None, longest
                return connection.recv(2000), time.time() - began
            except (ConnectionError, BrokenPipeError):
                return b"", time.time() - began

    head = f"POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {KEEPER}\r\nContent-Type: application/json\r\n"
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        slow_head = pool.submit(raw, head.encode() + b"X-Slow: " + b"x" * 200, 0.5)
        slow_body = pool.submit(raw, b"x" * 0 + head.encode() + b"Content-Length: 100\r\n\r\n" + b" " * 100, 0.2)
        idle = [socket.create_connection(("127.0.0.1", service.port)) for _ in range(300)]
        hold(service.ask("POST", path, b'{"x": "' + b"a" * 5_000_000 + b'"}')[0] == 413, "a large body isn't refused")
        chunks = b"".join(b"10000\r\n" + b"a" * 0x10000 + b"\r\n" for _ in range(80)) + b"0\r\n\r\n"
        answer, _ = raw(head.encode() + b"Transfer-Encoding: chunked\r\n\r\n" + chunks)
        hold(answer == b"" or b" 413 " in answer, f"a body without end: {answer[:60]}")
        many = "".join(f"X-{n}: {n}\r\n" for n in range(2000))
        for flood in [many, "X-Long: " + "a" * 200_000 + "\r\n", "".join(f"X-{n}: {'b' * 5000}\r\n" for n in range(40))]:
            answer, _ = raw(f"GET /councils HTTP/1.1\r\nHost: x\r\n{flood}\r\n".encode())
            hold(answer == b"" or b" 4" in answer[:14], f"a flood of headers: {answer[:60]}")
        for nonsense in [b"\0" * 5000, b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"\x16\x03\x01" * 100,
                         b"POST /sign-in HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n"]:
            answer, _ = raw(nonsense, longest=30)
            hold(answer == b"" or b" 4" in answer[:14], f"nonsense: {answer[:60]}")
        hold(service.ask("GET", "/councils", token=None)[0] == 200, "300 idle connections keep others out")
        for name, task in [("head", slow_head), ("body", slow_body)]:
            answer, seconds = task.result()
            hold(answer is not None and seconds < 40, f"a slow {name} is waited for")
        for connection in idle:
            connection.close()
    for path in ["/..%2f..%2fetc/passwd", "/councils/%00", "/councils/" + "a" * 5000, "/councils/provstad/versions/99999999999999999999",
                 "/councils/provstad/progress?asOf=9999-99-99", "/councils/%ff%fe", "/councils?format=%ff"]:
        status, headers, body = service.ask("GET", path)
        hold(400 <= status < 500 and "/" not in body.decode().replace("application/", "").replace("text/html", "")
             or status == 404, f"{path}: {status} {body[:200]}")
    hold(service.ask("GET", "/councils", token=None)[0] == 200, "the service has fallen over")
    errors = service.errors()
    hold("KANARIE" not in errors and "Provstad" not in errors, f"the log has texts of a record: {errors[:500]}")
    service.stop()
    print("clients: large, endless, slow and senseless requests are refused, and others are served meanwhile")


def description(binary, folder):
    service = Service(binary, folder / "service.sqlite")
    hold(not service.refused, f"doesn't start: {service.refused}")
    base = f"http://127.0.0.1:{service.port}"
    checks = "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,response_schema_conformance"
    for name, token in [("keepers", KEEPER), ("residents", None)]:
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{base}/openapi.json", "--checks", checks,
                   # One worker: Python 3.11 reads syntax trees wrongly in two threads at once, and the run ends.
                   "--max-examples", "12" if token else "4", "--phases", "examples,coverage,fuzzing", "--workers", "1",
                   "--seed", "20", "--suppress-health-check", "all", "--warnings", "off", "--no-color",
                   "--request-timeout", "60", "--max-time", "100" if token else "40"]
        if token:
            command += ["-H", f"Authorization: Bearer {token}"]
        run = subprocess.run(command, capture_output=True, text=True, cwd=folder)
        if run.returncode != 0:
            print(run.stdout[-12000:], run.stderr[-3000:])
            fail(f"answers that the description doesn't have ({name})")
        print(f"description: as {name}: " + " ".join(run.stdout.split("SUMMARY")[-1].split())[:300])
    hold(service.ask("GET", "/health")[0] == 204, "the service has fallen over")
    service.stop()
    check_line(folder / "service.sqlite", "exempelstad")


def hide(record, mark):
    """Puts things into a record that only keepers may see, each with a mark."""
    secret = {"sharing": {"level": "secret"}}
    record["note"] = mark
    record["x-hidden"] = mark
    record["meetings"].append(
        {"id": "hidden-meeting", "date": "2026-05-20", "status": "held", "title": mark, **secret,
         "agenda": [{"id": "item", "title": mark, "actions": [{"text": mark}]}]})
    record["indicators"].append(
        {"id": "hidden-indicator", "name": mark, "statistic": "count", "unit": "events", "better": "lower",
         "aggregation": "sum", "observations": [{"period": "2025", "value": 987654}], **secret})
    record["measures"].append(
        {"id": "hidden-measure", "title": mark, "milestones": [{"id": "step", "title": mark, "due": "2026-01"}], **secret})
    return record


def canaries(binary, folder):
    mark, guess = "KANARIE", "KANARIE-a-token-that-nobody-has"
    database = folder / "service.sqlite"
    service = Service(binary, database)
    hold(not service.refused, f"doesn't start: {service.refused}")
    council = "/councils/exempelstad"
    status, _, body = service.ask("PUT", council, hide(service.record("exempelstad"), mark), If_Match="*")
    hold(status == 200, f"the record with hidden things is refused: {status} {body[:500]}")
    kept = service.ask("GET", council)[2].decode()
    hold(kept.count(mark) == 8, "keepers don't see what only they may see")

    names = {"council": ["exempelstad"], "indicator": ["hidden-indicator", "reported-vandalism"],
             "measure": ["hidden-measure", "sig"], "meeting": ["hidden-meeting", "meeting-2026-05-12"],
             "milestone": ["step"], "item": ["item"], "number": ["1", "2"]}
    types = ["application/json", "text/html", "text/markdown", "text/calendar", "text/csv", "application/sarif+json"]
    queries = ["", "?asOf=2030-01-01", "?from=1&to=2"]

    def addresses(pattern):
        """The addresses of a pattern, with names of what is there and of what is hidden."""
        choices = [names[part.strip("{}")] if part.startswith("{") else [part] for part in pattern.split("/")]
        return ["/".join(parts) for parts in itertools.product(*choices)]

    def requests():
        for pattern, methods in json.loads(service.ask("GET", "/openapi.json")[2])["paths"].items():
            for address in addresses(pattern):
                yield from itertools.product(["GET"], [address + query for query in queries], [None, MEMBER, guess], types)
                others = [method.upper() for method in methods if method not in ("get", "parameters")] + ["OPTIONS"]
                yield from itertools.product(others, [address], [None, guess], types)

    asked = 0
    for method, address, token, accept in requests():
        body = None if method in ("GET", "OPTIONS") else {"id": "hidden-meeting", "period": "2025", "value": 1}
        status, headers, content = service.ask(method, address, body, token=token, Accept=accept)
        asked += 1
        hold(status < 500, f"{method} {address}: {status}")
        whole = repr(headers) + content.decode(errors="replace")
        for hidden in [mark, "987654"]:
            hold(hidden not in whole, f"{method} {address} ({accept}, {token}) tells {hidden}")

    # What goes wrong for those who may see it: the answer may say it, the log may not.
    record = service.record("exempelstad")
    broken = json.dumps(record).replace('"2026-05-20"', f'"{mark}"').encode()
    errors = [
        service.ask("PUT", council, broken, If_Match="*"), service.ask("PUT", council, b'{"' + mark.encode(), If_Match="*"),
        service.ask("PUT", council, {**record, "plans": [{"id": mark, "goals": ["none-of-" + mark]}]}, If_Match="*"),
        service.ask("PATCH", council, {"council": {"name": [mark]}}, PATCH, If_Match="*"),
        service.ask("PATCH", council, {"note": mark}, PATCH, If_Match=f'"{mark}"'),
        service.ask("POST", f"{council}/indicators/{mark}/observations", {"period": mark, "value": mark}),
        service.ask("GET", f"{council}/progress?asOf={mark}"), service.ask("GET", f"/{mark}"), service.ask(mark, council),
        service.ask("GET", council, token=guess), service.ask("POST", "/sign-in", f"token={guess}".encode(), "application/x-www-form-urlencoded"),
    ]
    hold(all(400 <= status < 500 for status, _, _ in errors), f"{[status for status, _, _ in errors]}")
    service.stop()
    log = service.errors()

    # Damage that comes while it runs is the service's own fault: it is logged, without what was damaged.
    service = Service(binary, database)
    with sqlite3.connect(database) as connection:
        connection.execute("DROP TRIGGER versionsStayAsTheyAre")
        connection.execute("UPDATE version SET record = CAST(replace(CAST(record AS TEXT), ?, ?) AS BLOB) WHERE number = 1", ["Exempelstad", mark])
    status, headers, body = service.ask("GET", f"{council}/versions/1")
    hold(status == 500 and mark not in repr(headers) + body.decode(), f"a damaged version: {status} {body[:300]}")
    damaged = service.errors()
    hold("request failed" in damaged, f"the log doesn't say that a version is damaged: {damaged[:500]}")
    for hidden in [mark, "987654", KEEPER, MEMBER, guess]:
        hold(hidden not in log + damaged, f"the log has {hidden!r}: {log + damaged}")
    service.stop()
    print(f"canaries: in none of {asked} answers to residents, members and strangers; {len(errors) + 1} failures leave none in the log")


def browser(binary, folder):
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    service = Service(binary, folder / "service.sqlite")
    hold(not service.refused, f"doesn't start: {service.refused}")
    base, council = f"http://127.0.0.1:{service.port}", "/councils/exempelstad"
    tags = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}}
    messages, looked = [], 0

    def context(engine, **options):
        made = engine.new_context(base_url=base, locale="sv-SE", **options)
        made.set_default_timeout(60_000)
        return made

    def said(page, text):
        # The browser says it of every page that isn't there, and of every conflict; both are asked for here.
        if not ("/nowhere" in page.url and "404" in text or "409 (Conflict)" in text):
            messages.append(f"{page.url}: {text}")

    def page_of(made):
        page = made.new_page()
        page.on("console", lambda message: said(page, message.text))
        page.on("pageerror", lambda error: messages.append(f"{page.url}: {error}"))
        return page

    def look(page, axe=False):
        nonlocal looked
        looked += 1
        wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        hold(wide <= 0, f"{page.url} scrolls sideways by {wide} pixels")
        if axe:
            found = Axe().run(page, options=tags).response["violations"]
            hold(not found, f"{page.url}: " + "; ".join(f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found))

    def reach(page, selector):
        """Moves there with the tabulator only."""
        for _ in range(400):
            page.keyboard.press("Tab")
            if page.evaluate("s => document.activeElement.matches(s)", selector):
                return
        fail(f"{page.url}: {selector} can't be reached with the keyboard")

    def sign_in(page, with_keyboard):
        page.goto("/sign-in")
        if with_keyboard:
            reach(page, "#token")
            page.keyboard.type(KEEPER)
            page.keyboard.press("Enter")
        else:
            page.fill("#token", KEEPER)
            page.click("main button")
        page.wait_for_url("**/councils")

    with sync_playwright() as playwright:
        engine = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"])
        # axe is a script of its own, so it looks past the policy; whether the policy holds is seen without it below.
        shown = context(engine, viewport={"width": 360, "height": 740}, bypass_csp=True)
        page = page_of(shown)
        sign_in(page, False)
        pages = ["/councils", council, council + "/findings", council + "/actions", council + "/versions", council + "/changes",
                 council + "/report", council + "/statute", council + "/measures/sig", council + "/indicators/reported-vandalism",
                 council + "/meetings/meeting-2026-05-12", "/sign-in", "/nowhere"]
        for scheme in ["light", "dark"]:
            page.emulate_media(color_scheme=scheme)
            for path in pages:
                page.goto(path)
                look(page, axe=True)
        shown.close()

        month = 0
        for script, width, keyboard in [(True, 1024, False), (False, 1024, False), (False, 360, True)]:
            month += 1
            made = context(engine, java_script_enabled=True, viewport={"width": width, "height": 800})
            if not script:
                # Without scripts of its own; the driver still looks.
                made.close()
                made = context(engine, java_script_enabled=False, viewport={"width": width, "height": 800})
            page = page_of(made)
            day(page, service, council, month, sign_in, reach if keyboard else None)
            if script:
                page.goto(council)
                look(page)
                pdf = page.pdf(format="A4")
                hold(pdf.startswith(b"%PDF") and len(pdf) > 10_000, "the page doesn't print")
            made.close()
        engine.close()
    hold(not messages, "the console says: " + "; ".join(messages[:5]))
    service.stop()
    print(f"browser: {looked} looks at pages, three days (with and without scripts, 360 pixels with the keyboard); axe and console silent")


def shows(page, text):
    """Waits until the page shows a text."""
    for _ in range(300):
        try:
            found = page.locator("main").inner_text()
        except Exception:
            # The next page comes just now.
            found = ""
        if text in found or text.replace("\t", "\n") in found:
            return
        time.sleep(0.2)
    fail(f"{page.url} doesn't show {text!r} but {found!r}")


def day(page, service, council, month, sign_in, reach):
    """The council, the five things, a value, an occurrence, a step and an action done, two editors in conflict."""
    def press(selector):
        if reach:
            reach(page, selector)
        with page.expect_navigation():
            page.keyboard.press("Enter") if reach else page.click(selector)

    def write(selector, text):
        if reach:
            reach(page, selector)
            page.keyboard.type(text)
        else:
            page.fill(selector, text)

    def send():
        """Sends the form of the field that was written in last."""
        with page.expect_navigation():
            page.keyboard.press("Enter")

    sign_in(page, bool(reach))
    press(f'a[href="{council}"]')
    hold(page.locator("ol > li").count() >= 3, "the things to do first aren't on the page")
    press(f'a[href="{council}/indicators/reported-vandalism"]')
    write("#period", f"2026-0{month}")
    write("#value", f"1{month}7")
    write("#why", "Från polisen")
    send()
    shows(page, f"2026-0{month}\talla\t1{month}7")
    page.goto(f"{council}/measures/sig")
    before = page.locator("main form").count()
    write("#on", f"2026-0{month}")
    send()
    step = page.locator('form[action*="/milestones/"] button')
    if step.count():
        press('form[action*="/milestones/"] button')
        hold(page.locator("main form").count() == before - 1, "the step isn't shown as done")
    page.goto(f"{council}/actions")
    before = page.locator("main form").count()
    if before:
        press('form[action*="/actions/"] button')
        hold(page.locator("main form").count() == before - 1, "the action isn't shown as done")
    # Two editors: someone else enters the same month, and then so do we.
    page.goto(f"{council}/indicators/reported-vandalism")
    service.ask("POST", f"{council}/indicators/reported-vandalism/observations", {"period": f"2025-1{month - 1}", "value": 41})
    write("#period", f"2025-1{month - 1}")
    write("#value", "42")
    send()
    for text in ["Två skrev olika saker", "41", "42"]:
        shows(page, text)
    page.goto(f"{council}/versions")
    hold("Från polisen" in page.locator("main").inner_text(), "the version doesn't say why")
    press('form[action="/sign-out"] button')
    hold(page.locator('a[href="/sign-in"]').count() == 1, "nobody is signed out")


def memory(service):
    for line in pathlib.Path(f"/proc/{service.process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0


def load(binary, folder, seconds):
    database = folder / "service.sqlite"
    service = Service(binary, database)
    base, council = f"http://127.0.0.1:{service.port}", "/councils/exempelstad"

    def wrk(path, duration, *options):
        run = subprocess.run(["wrk", "-t2", "-c32", f"-d{duration}s", "--latency", *options, base + path],
                             capture_output=True, text=True).stdout
        kept = [line.strip() for line in run.splitlines() if "99%" in line or "Requests/sec" in line or "Non-2xx" in line]
        return ", ".join(" ".join(line.split()) for line in kept)

    for path in [f"{council}/progress", council, f"{council}/report", f"{council}/calendar.ics", f"{council}/observations.csv"]:
        service.ask("GET", path, token=None)
        print(f"load: {path}: {wrk(path, 10)}", flush=True)
    print(f"load: council page: {wrk(council, 10, '-H', 'Accept: text/html')}", flush=True)
    times = []
    began = time.time()

    def writes(n):
        start = time.time()
        status, _, body = service.ask("POST", f"{council}/indicators/reported-vandalism/observations",
                                      {"period": f"{1990 + n // 12}-{n % 12 + 1:02}", "value": n})
        times.append(time.time() - start)
        hold(status == 201, f"write {n}: {status} {body}")

    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        list(pool.map(writes, range(300)))
    took, times = time.time() - began, sorted(times)
    print(f"load: 300 writes by 8 editors: {300 / took:.0f} a second, p99 {times[int(len(times) * 0.99)] * 1000:.0f} ms", flush=True)
    ended = threading.Event()

    def trickle():
        n = 300
        while not ended.wait(5):
            writes(n)
            n += 1

    writer = threading.Thread(target=trickle)
    writer.start()
    readers = [subprocess.Popen(["wrk", "-t1", "-c8", f"-d{seconds}s", base + path, *options], stdout=subprocess.PIPE, text=True)
               for path, options in [(f"{council}/progress", []), (council, ["-H", "Accept: text/html"])]]
    time.sleep(60)
    first = memory(service)
    for reader in readers:
        reader.wait()
    last = memory(service)
    ended.set()
    writer.join()
    print(f"load: memory after 1 minute {first:.0f} MB, after {int(seconds) // 60} minutes {last:.0f} MB")
    service.stop()
    versions = check_line(database, "exempelstad")
    print(f"load: {versions} versions in {database.stat().st_size / 1e6:.0f} MB")
    hold(last < first * 1.25 + 20, "memory grows")


if __name__ == "__main__":
    checks = {f.__name__: f for f in [editors, crashes, disk, damage, clients, description, canaries, browser, load]}
    if len(sys.argv) < 3 or sys.argv[1] not in checks:
        sys.exit(__doc__)
    with tempfile.TemporaryDirectory() as home:
        checks[sys.argv[1]](sys.argv[2], pathlib.Path(home), *sys.argv[3:])
