import CrimePrevention
import CrimePreventionReports
import Testing

struct PageFrameTests {
  private let frame = PageFrame(
    stylesheet: "/style.css",
    links: [PageFrame.Link("Råd & möten", to: "/councils?a=1&b=2")]
  )

  private var report: ProgressReport {
    get throws {
      try ProgressReport(in: ExampleRecords.checked("umea"), language: .swedish, asOf: "2022-06-30")
    }
  }

  @Test func aPageOfASiteFetchesItsStyleAndHasNoneInIt() throws {
    let page = try report.html(in: frame)
    #expect(page.contains(#"<link rel="stylesheet" href="/style.css"/>"#))
    #expect(page.contains("style-src 'self'"))
    #expect(!page.contains("<style") && !page.contains("unsafe-inline"))
    #expect(page.contains(#"<a href="/councils?a=1&amp;b=2">Råd &amp; möten</a>"#))
  }

  @Test func everyKindOfPageTakesItsStyleFromTheSite() throws {
    let checked = try ExampleRecords.checked("example-council")
    let meeting = try #require(checked.record.meetings.first)
    let sheet = StatuteSheet(of: checked.record, asOf: "2026-06-30")
    let pages = [
      MeetingDocument(of: meeting, in: checked, language: .swedish).html(in: frame),
      WorkListReport(of: checked.report, language: .swedish).html(in: frame),
      StatuteSheetReport(of: sheet, in: checked.record, language: .swedish).html(in: frame),
    ]
    for page in pages {
      #expect(page.contains(#"<link rel="stylesheet" href="/style.css"/>"#) && !page.contains("<style"))
    }
  }

  @Test func theStylesheetIsWhatAPageByItselfHasInIt() throws {
    let page = try report.html
    #expect(page.contains("<style>" + PageStylesheet.text + "</style>"))
  }
}
