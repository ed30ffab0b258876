import CrimePrevention
import CrimePreventionJSON
@testable import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// Drawings of whole records.
///
/// When the variable `CHART_PAGES` names a folder, pages with the hostile and the random drawings are written there.
/// `.ci/pages` does that and opens them in a browser.
struct ChartPageTests {
  @Test(arguments: ["example-council", "eskilstuna-2016", "landskrona-2016", "umea"], MessageLanguage.allCases)
  func allDrawingsOfAnExampleKeepWithinTheirBox(name: String, language: MessageLanguage) throws {
    let samples = try ChartSamples(
      of: ExampleRecords.checked(name),
      asOf: day(name == "example-council" ? "2026-06-15" : "2018-12-31"),
      language
    )
    #expect(name == "umea" || !samples.drawings.isEmpty)
    for drawing in samples.drawings { try drawing.expectInside() }
  }

  @Test func drawingsOfHostileTextsKeepWithinTheirBox() throws {
    var random = RandomSource(seed: 67)
    var number = 0
    let hostile = try ExampleRecords.record("example-council").replacingTexts { _ in
      number += 1
      return random.pick(HostileText.payloads) + String(number)
    }
    let record = try CouncilRecord(jsonData: hostile.jsonData()).unchecked
    let samples = try ChartSamples(of: record, asOf: day("2026-06-15"), .swedish)
    #expect(samples.drawings.count > 15)
    for drawing in samples.drawings { try drawing.expectInside() }
    try Self.write(samples.page("Fientliga texter", .swedish), named: "hostile-charts")
    let report = try ProgressReport(in: record, language: .swedish, asOf: day("2026-06-15"))
    try Self.write(report.html, named: "hostile-council")
    let meeting = try #require(record.record.meetings.first { $0.id == "meeting-2025-02-11" })
    let minutes = try MeetingDocument(of: meeting, in: record, language: .english, asOf: day("2026-06-15"))
    try Self.write(minutes.html, named: "hostile-meeting")
  }

  @Test func drawingsOfRandomRecordsKeepWithinTheirBox() throws {
    var random = RandomSource(seed: 68)
    var (drawn, written) = (0, 0)
    let rounds = TestEffort.rounds(80, thorough: 200)
    for number in 0..<rounds {
      let record: CouncilRecord = random.value()
      guard let checked = try? record.unchecked else { continue }
      let date: CalendarDate = random.value()
      let samples = ChartSamples(of: checked, asOf: date, number.isMultiple(of: 2) ? .swedish : .english)
      drawn += samples.drawings.count
      for drawing in samples.drawings { try drawing.expectInside() }
      guard samples.drawings.count > 2, written < 3 else { continue }
      written += 1
      try Self.write(samples.page("Slump \(written)", .swedish), named: "random-charts-\(written)")
    }
    #expect(drawn > rounds / 4)
  }

  private static func write(_ page: String, named name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["CHART_PAGES"] else { return }
    let file = URL(filePath: folder, directoryHint: .isDirectory).appending(path: "\(name).html")
    try Data(page.utf8).write(to: file)
  }
}
