"""Opens pages in Chromium and reports what would disturb a reader.

    pages.py ids RECORD      the kinds and identifiers of what a page can be made from
    pages.py check FOLDER    opens each page of the folder; exits with 1 when anything is wrong

Before that, it breaks one of the pages in every way that it checks for, and exits with 1 unless it finds all of them.
"""

import concurrent.futures
import json
import os
import pathlib
import shutil
import sys
import tempfile

VIEWS = [
    # name, width, colour scheme, medium
    ("light", 1024, "light", "screen"),
    ("dark", 1024, "dark", "screen"),
    ("paper", 718, "light", "print"),
    ("telephone", 360, "light", "screen"),
]
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

# What unfolds is looked at unfolded too.
UNFOLD = "document.querySelectorAll('details').forEach(details => { details.open = true })"

WIDTH = """() => {
  const page = document.documentElement
  if (page.scrollWidth <= page.clientWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > page.clientWidth)
  const names = wide.slice(0, 3).map(e => e.tagName.toLowerCase() + (e.className.baseVal ?? '.' + e.className))
  return [`scrolls sideways: ${page.scrollWidth} > ${page.clientWidth}: ${names.join(', ')}`]
}"""

# Half a pixel is rounding.
DRAWINGS = """() => [...document.querySelectorAll('svg')].flatMap(svg => {
  const box = svg.getBoundingClientRect()
  const name = svg.querySelector('title')?.textContent.slice(0, 40)
  const faults = []
  if (svg.getAttribute('role') !== 'img' || !svg.getAttribute('aria-label')) faults.push(`${name}: has no name`)
  const width = document.documentElement.clientWidth
  if (box.left < -0.5 || box.right > width + 0.5) faults.push(`${name}: the drawing stands outside the page`)
  const scale = box.width / svg.viewBox.baseVal.width
  for (const part of svg.querySelectorAll('text, path, rect, circle, line')) {
    const place = part.getBoundingClientRect()
    if (place.width === 0 && place.height === 0) continue
    const text = part.tagName === 'text' ? ` “${part.textContent.slice(0, 40)}”` : ''
    if (place.left < box.left - 0.5 || place.right > box.right + 0.5
        || place.top < box.top - 0.5 || place.bottom > box.bottom + 0.5) {
      faults.push(`${name}: ${part.tagName}${text} outside its drawing`)
    }
    if (text) {
      const size = parseFloat(getComputedStyle(part).fontSize) * scale
      if (size < 11) faults.push(`${name}: text of ${size.toFixed(1)} pixels`)
    }
  }
  return faults.slice(0, 5)
})"""

# axe doesn't judge what is drawn. Texts need 4.5:1 and what carries meaning 3:1, against the paper and the tinted areas.
CONTRAST = """() => {
  const channel = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number)
    return 0.2126 * channel(r / 255) + 0.7152 * channel(g / 255) + 0.0722 * channel(b / 255)
  }
  const ratio = (one, other) => {
    const [low, high] = [light(one), light(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }
  const faults = new Set()
  for (const svg of document.querySelectorAll('svg')) {
    const papers = [getComputedStyle(document.body).backgroundColor]
    for (const area of svg.querySelectorAll('.goal-area')) papers.push(getComputedStyle(area).fill)
    for (const part of svg.querySelectorAll('text, path, circle, rect')) {
      if (part.matches(".grid, .goal-area, .cut-line")) continue
      const style = getComputedStyle(part)
      const isText = part.tagName === 'text'
      const ink = isText || part.matches('.full, .period-bar') ? style.fill : style.stroke
      if (ink === 'none') continue
      for (const paper of part.matches('.period-bar') ? papers.slice(0, 1) : papers) {
        const found = ratio(ink, paper)
        if (found < (isText ? 4.5 : 3)) {
          faults.add(`${part.tagName}.${part.getAttribute('class')}: ${found.toFixed(2)}:1 on ${paper}`)
        }
      }
    }
  }
  return [...faults].slice(0, 5)
}"""


def identifiers(record):
    document = json.loads(pathlib.Path(record).read_text(encoding="utf-8"))
    for kind in ["plan", "promise", "meeting"]:
        for one in document.get(kind + "s", []):
            print(kind, one["id"])


def look(browser, axe, address, view, faults):
    """As a reader has the page in one view: what it says and asks for, whether it fits, and what axe finds."""
    name, width, scheme, medium = view
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    # What axe does isn't the page's doing.
    watching = [True]
    report = lambda fault: watching and faults.append(f"{name}: {fault}")
    page.on("console", lambda message: report(f"console: {message.text}"))
    page.on("pageerror", lambda error: report(f"error: {error}"))
    page.on("request", lambda request: request.url != address and report(f"asks for {request.url}"))
    page.emulate_media(media=medium, color_scheme=scheme)
    page.goto(address)
    for fault in page.evaluate(WIDTH):
        report(fault)
    page.evaluate(UNFOLD)
    for measure in [WIDTH, DRAWINGS, CONTRAST]:
        for fault in page.evaluate(measure):
            report(f"unfolded: {fault}")
    drawings = page.locator("svg").count()
    watching.clear()
    rules = judge(page, axe, name, faults) if medium == "screen" else None
    context.close()
    return drawings, rules


def judge(page, axe, name, faults):
    """What axe finds, with everything unfolded, and how many of its rules the page passes."""
    options = {"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]}
    found = axe.run(page, options=options).response
    if not found["passes"]:
        faults.append(f"{name}: axe looked at nothing")
    for violation in found["violations"]:
        where = violation["nodes"][0]["html"]
        faults.append(f"{name}: axe {violation['id']}: {len(violation['nodes'])} × {where[:120]}")
    return len(found["passes"])


# What is put into a page to spoil it, and what is then to be found.
SPOILS = """<script>1</script><img src="https://example.org/x.png" alt=""/><div style="width: 2000px">wide</div>
<p style="color: #777">faint</p><svg viewBox="0 0 400 100" role="img" aria-label="x"><title>x</title>
<text x="380" y="50">outside</text><circle cx="0" cy="50" r="5" class="full"></circle>
<text x="9" y="20" style="font-size: 4px">small</text><path d="M50 10 L90 10" style="stroke: #ccc"></path>
<path d="M50 20 L90 20" style="stroke: #333"></path></svg>"""
FAULTS = [
    "light: console: Executing inline script", "asks for https://example.org/x.png", "light: scrolls sideways",
    "paper: scrolls sideways", "telephone: scrolls sideways", "x: text “outside” outside its drawing",
    "x: circle outside its drawing", "light: unfolded: x: text of", "light: unfolded: path", "dark: unfolded: path",
    "light: axe color-contrast", "dark: axe color-contrast",
]


def prove(browser, axe, folder):
    """Whether a spoiled page is found to be so."""
    page = min(pathlib.Path(folder).glob("*.html"), key=lambda path: path.stat().st_size)
    with tempfile.TemporaryDirectory() as spoiled:
        path, faults = pathlib.Path(spoiled) / "spoiled.html", []
        path.write_text(page.read_text(encoding="utf-8").replace("</main>", SPOILS + "</main>"), encoding="utf-8")
        for view in VIEWS:
            look(browser, axe, path.resolve().as_uri(), view, faults)
    unseen = [fault for fault in FAULTS if not any(fault in found for found in faults)]
    for fault in unseen:
        print(f"a spoiled page isn't found to be so: {fault}")
    return not unseen


def check(folder):
    pages = sorted(pathlib.Path(folder).glob("*.html"))
    if not pages:
        print("there are no pages")
        return 1
    browsers = min(os.cpu_count() or 1, 4)
    with concurrent.futures.ProcessPoolExecutor(browsers) as pool:
        parts = [[str(page) for page in pages[start::browsers]] for start in range(browsers)]
        found = [line for part in pool.map(check_in_one_browser, parts) for line in part]
    wrong = 0
    for name, summary, faults in sorted(found):
        print(f"{name}: {summary}, {len(faults) or 'no'} faults")
        for fault in faults[:20]:
            print(f"  {fault}")
        wrong += bool(faults)
    print(f"{len(pages)} pages in {len(VIEWS)} views, {wrong} of them with faults")
    return 1 if wrong or len(found) < len(pages) else 0


def check_in_one_browser(pages):
    """For each page its name, what was looked at, and its faults; each browser has first to find those of a spoiled page."""
    from axe_playwright_python.sync_playwright import Axe
    from playwright.sync_api import sync_playwright

    found = []
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        axe = Axe()
        if pages and not prove(browser, axe, pathlib.Path(pages[0]).parent):
            return []
        for path in map(pathlib.Path, pages):
            address, faults = path.resolve().as_uri(), []
            seen = [look(browser, axe, address, view, faults) for view in VIEWS]
            rules = min(rules for _, rules in seen if rules is not None)
            summary = f"{seen[0][0]} drawings, {rules} rules of axe passed"
            found.append((path.name, summary, list(dict.fromkeys(faults))))
        browser.close()
    return found


if __name__ == "__main__":
    if sys.argv[1] == "ids":
        identifiers(sys.argv[2])
    else:
        sys.exit(check(sys.argv[2]))
