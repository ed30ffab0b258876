import CrimePrevention
import CrimePreventionReports
import Testing

/// The short wordings of a target's and a measure's figures in pages and tables.
struct InShortTests {
  private static func progress() throws -> (CheckedRecord, RecordProgress) {
    let record = try ExampleRecords.checked("example-council")
    return (record, record.progress(asOf: try day("2026-06-30")))
  }

  @Test func targetInBothLanguages() throws {
    let target = try #require(Self.progress().1.target("safe-outdoors-78"))
    #expect(target.expectationInShort == Sentence(english: "at least 78\u{A0}%", swedish: "minst 78\u{A0}%"))
    #expect(target.baselineInShort?.swedish == "71\u{A0}%")
    #expect(target.latestInShort?.swedish == "74,6\u{A0}%")
    #expect(target.latestIntervalInShort?.swedish == "72,1–77\u{A0}%")
    #expect(target.expectedNowInShort?.english == "74.5\u{A0}%")
    #expect(target.attainmentInShort?.english == "51\u{A0}%")
  }

  @Test func whatIsNotKnownHasNoWords() throws {
    let target = try #require(Self.progress().1.target("absence-halved"))
    #expect(target.baselineInShort == nil)
    #expect(target.expectedNowInShort == nil)
    #expect(target.attainmentInShort == nil)
    #expect(target.latestIntervalInShort == nil)
  }

  @Test func measuresTellWhatHasBeenDone() throws {
    let progress = try Self.progress().1
    let done = { (id: Measure.ID) in progress.measure(id)?.doneInShort.map(\.swedish) }
    #expect(done("night-walks") == ["tillräckligt ofta i 14 av 14 kalendermånader"])
    #expect(done("answer-views") == ["6 av 8 ärenden i tid"])
    #expect(done("attendance-team") == ["1 av 2 steg antecknade som klara"])
  }

  /// Page and drawing show the same interval.
  @Test func intervalIsThatOfTheSeries() throws {
    let (record, progress) = try Self.progress()
    let singles = progress.targets.filter { $0.parts.isEmpty && $0.latestInterval != nil }
    #expect(singles.count > 3)
    for target in singles {
      let indicator = try #require(record.index.indicators[target.target.indicator])
      let points = IndicatorSeries(of: indicator, asOf: progress.date).points
      #expect(points.contains { $0.period == target.latest?.period && $0.interval == target.latestInterval })
    }
  }

  @Test func nearestIdentifierIsFoundAmongItsKind() throws {
    let index = try Self.progress().0.index
    #expect(index.nearestIdentifier(of: .plan, to: "plan-2042") == "plan-2024")
    #expect(index.nearestIdentifier(of: .promise, to: "plan-2042") == nil)
    #expect(index.nearestIdentifier(of: .record, to: "plan-2024") == nil)
  }
}
