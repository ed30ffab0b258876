import Foundation
import Testing

@testable import CrimePrevention

/// The article on how sure one can be shows what the library says.
struct CertaintyArticleTests {
  private let blocks: [String]

  init() throws {
    blocks = try Article("HowSureCanWeBe").printed
  }

  @Test func changeIsToldAsTheLibraryTellsIt() throws {
    try #require(blocks.count == 4)
    let assessment = try Self.narcotics()
    let remarks = assessment.certaintyRemarks().map { $0.english.replacing("\u{A0}", with: " ") }
    let change = ChangeCertainty(from: try EventCount(61), to: try EventCount(162))
    #expect(assessment.changeCertainty == change, "the record's figures are those of the article")
    #expect(blocks[0] == remarks.prefix(2).joined(separator: "\n"))
    #expect(blocks[1] == remarks.dropFirst(2).joined(separator: "\n"))
  }

  @Test func limitsAreThoseOfPlanning() throws {
    try #require(blocks.count == 4)
    let limits = try DetectableCounts(from: EventCount(61))
    let needed = try MinimumBaseline.events(forRatio: 0.8).rounded(.up)
    let printed = try "\(#require(limits.largestDecrease)) \(#require(limits.smallestIncrease))\n\(needed)"
    #expect(blocks[2] == printed)
  }

  @Test func findingIsTheExamplesOfTheRule() throws {
    try #require(blocks.count == 4)
    let example = try #require(CatalogueExample.all.first { $0.rule == "target.within-noise" })
    let findings = try CatalogueExample.report(on: example.flagged).findings["target.within-noise"]
    #expect(findings.map(\.sentence.english) == [blocks[3]])
  }

  /// The narcotics offences of Eskilstuna, with the first of the two years as the baseline.
  private static func narcotics() throws -> TargetAssessment {
    let date = CalendarDate("2016-06-30")
    let progress = try Validator().check(RecordFile.eskilstuna.record()).progress(asOf: date)
    let recorded = try #require(progress.target("minska-narkotikabrott"))
    var target = recorded.target
    target.baseline = Baseline(period: ReportingPeriod("2012"), value: 61)
    let since2012 = TargetTerms(target, indicator: recorded.indicator, holder: recorded.holder, containers: [])
    return TargetAssessor(since2012).assessment(asOf: date)
  }
}
