import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// What a test suite prints when a plan isn't as it expects: the example of the article on asserting a plan.
struct PrintedFindingsTests {
  @Test func failedExpectationPrintsEachFindingOnALine() throws {
    let record = try RecordFile.eskilstuna.record()
    let report = Validator().report(on: record, asOf: CalendarDate("2026-06-30"))
    let printed = try Self.printedInTheArticle()
    withKnownIssue {
      #expect(report.warnings["indicator.bands-gap"].isEmpty)
    } matching: { issue in
      Self.withoutTrailingSpace("\(issue)").contains(printed)
    }
  }

  @Test func nothingFoundReadsAsSuch() throws {
    let report = try Validator().report(on: RecordFile.eskilstuna.record())
    #expect("\(report.errors)" == "no findings")
  }

  private static func withoutTrailingSpace(_ text: String) -> String {
    text.replacing(#/ +\n/#, with: "\n")
  }

  /// The text that the article shows, which has more than one line.
  private static func printedInTheArticle() throws -> String {
    let shown = try #require(Article("AssertAPlanInTests").printed.first)
    #expect(shown.contains("\n"))
    return shown
  }
}
