import CrimePrevention
@testable import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// Drawings of whole records.
///
/// Their pages are opened in a browser when the variable `CHART_PAGES` names a folder to write them to: `.ci/pages` does
/// that.
struct ChartPageTests {
  @Test(arguments: ["example-council", "eskilstuna-2016", "landskrona-2016", "umea"], MessageLanguage.allCases)
  func allDrawingsOfAnExampleKeepWithinTheirBox(name: String, language: MessageLanguage) throws {
    let samples = try ChartSamples(
      of: ExampleRecords.checked(name),
      asOf: day(name == "example-council" ? "2026-06-15" : "2018-12-31"),
      language
    )
    for drawing in samples.drawings { try drawing.expectInside() }
    try Self.write(samples.page(name, language), named: "charts-\(name)-\(language.rawValue)")
  }

  private static func write(_ page: String, named name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["CHART_PAGES"] else { return }
    let file = URL(filePath: folder, directoryHint: .isDirectory).appending(path: "\(name).html")
    try Data(page.utf8).write(to: file)
  }
}
