"""Prints pages with Chromium, and counts the printed pages.

    print.py FOLDER    prints each page of the folder, whose name ends with how many printed pages it may have:
                       NAME.2.html; exits with 1 when one has more, or when a test page of its own is miscounted
"""

import io
import pathlib
import shutil
import sys

import pypdf
from playwright.sync_api import sync_playwright

# Three sheets, the first of them full of what is only for the screen.
CONTROL = """<!DOCTYPE html><title>x</title><style>@page { size: A4 } p { break-before: page }
@media print { div { display: none } }</style><div style="height: 9000px">x</div>one<p>two</p><p>three</p>"""


def sheets(page, folder=None, name=None):
    printed = page.pdf(prefer_css_page_size=True)
    if folder:
        (folder / name).write_bytes(printed)
    found = pypdf.PdfReader(io.BytesIO(printed)).pages
    sizes = {(round(float(one.mediabox.width)), round(float(one.mediabox.height))) for one in found}
    assert sizes == {(595, 842)}, f"not A4: {sizes}"
    return len(found)


def main(folder):
    pages = sorted(folder.glob("*.html"))
    assert len(pages) > 50, f"only {len(pages)} pages"
    wrong, most = 0, {}
    with sync_playwright() as driver:
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page()
        page.set_content(CONTROL)
        assert sheets(page) == 3, "the control has three sheets"
        for path in pages:
            name, limit = path.stem.rsplit(".", 1)
            page.goto(path.resolve().as_uri())
            count = sheets(page, folder, name + ".pdf")
            kind = name.rsplit("-", 1)[1] + " " + limit
            most[kind] = max(most.get(kind, 0), count)
            if count > int(limit):
                wrong += 1
                print(f"{name}: {count} pages, at most {limit}")
        browser.close()
    told = ", ".join(f"{kind.split()[0]} at most {count} of {kind.split()[1]}" for kind, count in sorted(most.items()))
    print(f"print: {len(pages)} reports on paper; {told}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(pathlib.Path(sys.argv[1])))
