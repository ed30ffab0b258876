import CrimePrevention
import CrimePreventionJSON
import Testing

/// Results made twice from one record are equal, and count as one key.
struct EqualOutcomeTests {
  private static let outcomes: [CheckedRecord] = {
    let record = try? RecordFile.example.record()
    return (1...2).compactMap { _ in record.flatMap { try? Validator().check($0, asOf: "2026-06-30") } }
  }()

  @Test func findingsOfOneRecordAreOneKey() {
    #expect(Set(Self.outcomes.map(\.report.findings)).count == 1)
    #expect(Self.outcomes.first?.report.findings.isEmpty == false)
  }

  @Test func progressOfOneRecordIsOneKey() throws {
    let progress = Self.outcomes.map { $0.progress(asOf: "2026-06-30") }
    try #require(progress.count == 2)
    let cadences = progress.map { $0.measures.compactMap(\.cadence) }
    #expect(cadences[0].count > 3 && Set(cadences[0] + cadences[1]).count == Set(cadences[0]).count)
    let aspects = progress.map { $0.plans.map(\.production) }
    #expect(aspects[0].count > 1 && Set(aspects[0] + aspects[1]).count == Set(aspects[0]).count)
  }

  @Test func seriesOfOneIndicatorAreOneKeyAndOthersAreOthers() throws {
    let indicators = try RecordFile.example.record().indicators.filter { $0.observations.count > 2 }
    let series = indicators.map { IndicatorSeries(of: $0, asOf: "2026-06-30") }
    #expect(series.count > 5 && Set(series + series).count == Set(series).count)
    #expect(Set(series).count == series.count)
  }

  /// Parts that can't be assessed have reasons, and no other parts have any.
  @Test func partsSayWhyTheyCannotBeAssessed() throws {
    let progress = try RecordFile.allCases.map { try Validator().check($0.record()).progress(asOf: "2026-06-30") }
    let targets = progress.flatMap(\.measures).flatMap(\.targets)
    #expect(targets.contains { $0.verdict == .notAssessable } && targets.contains { $0.verdict != .notAssessable })
    #expect(targets.allSatisfy { ($0.verdict == .notAssessable) == !$0.reasons.isEmpty })
    let aspects = progress.flatMap(\.plans).flatMap { [$0.production, $0.process, $0.effect] }
    let taking = aspects.flatMap { aspect in aspect.parts.indices.compactMap { aspect.participation(at: $0) } }
    #expect(taking.contains { $0.verdict == .notAssessable })
    #expect(taking.allSatisfy { ($0.verdict == .notAssessable) == !$0.reasons.isEmpty })
  }
}
