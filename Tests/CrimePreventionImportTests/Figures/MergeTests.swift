import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Figures merged into an indicator: each once, and from the later release.
struct MergeTests {
  private static func observation(
    _ value: Double?,
    _ status: Observation.Status? = nil,
    on published: String? = nil,
    note: String? = nil
  ) throws -> Observation {
    var observation = Observation(
      period: ReportingPeriod("2024"),
      value: value,
      status: status,
      publishedOn: published.flatMap { CalendarDate($0) }
    )
    observation.note = note
    return observation
  }

  private static func merge(_ new: Observation, into old: Observation) -> ObservationMerge {
    let place = SourcePosition(line: 2, column: 6)
    let read = ObservationImport(
      observations: [ReadObservation(observation: new, position: place)],
      left: [],
      remarks: []
    )
    return ObservationMerge(read, into: FigureScene(observations: [old]).indicator)
  }

  @Test(arguments: ["excel.csv", "parts.csv", "scb-dense.json"])
  func readingTwiceChangesNothing(file: String) throws {
    var scene = FigureScene()
    let first = ObservationMerge(try scene.read(try Fixtures.bytes("figures/\(file)")), into: scene.indicator)
    #expect(first.added.count > 2)
    scene.indicator = first.indicator
    let second = ObservationMerge(try scene.read(try Fixtures.bytes("figures/\(file)")), into: scene.indicator)
    #expect(second.indicator == first.indicator)
    #expect(second.added == [])
    #expect(second.replaced == [])
    #expect(second.unchanged.count == first.added.count)
  }

  @Test func laterReleaseTakesThePlaceOfAnEarlierOne() throws {
    let old = try Self.observation(127, .preliminary, on: "2025-01-15", note: "Räknat för hand.")
    let new = try Self.observation(126, .final, on: "2025-03-26")
    let merge = Self.merge(new, into: old)
    #expect(merge.replaced.map(\.earlier) == [old])
    #expect(merge.indicator.observations.map(\.value) == [126])
    #expect(merge.indicator.observations[0].note == "Räknat för hand.")
  }

  @Test func earlierReleaseIsLeftOut() throws {
    let merge = Self.merge(
      try Self.observation(127, on: "2025-01-15"),
      into: try Self.observation(126, on: "2025-03-26")
    )
    #expect(merge.indicator.observations.map(\.value) == [126])
    #expect(merge.left.map(\.reason.english) == ["2024: the record has a later release (126) than the file (127)."])
    let preliminary = Self.merge(try Self.observation(127, .preliminary), into: try Self.observation(126, .final))
    #expect(preliminary.indicator.observations.map(\.value) == [126])
  }

  @Test func whereNothingTellsWhatIsReadNowStands() throws {
    let merge = Self.merge(try Self.observation(126.5), into: try Self.observation(127))
    #expect(merge.indicator.observations.map(\.value) == [126.5])
    #expect(merge.replaced.count == 1)
  }

  @Test func missingValueNeverTakesThePlaceOfAFigure() throws {
    let merge = Self.merge(try Self.observation(nil, .missing), into: try Self.observation(127))
    #expect(merge.indicator.observations.map(\.value) == [127])
    #expect(
      merge.left.map(\.reason.english) == ["2024: the file has no value (missing), the record has 127, which stays."]
    )
    #expect(
      Self.merge(try Self.observation(5), into: try Self.observation(nil, .missing)).indicator.observations.map(\.value)
        == [5]
    )
  }

  @Test func breakOfTheSeriesStays() throws {
    var old = try Self.observation(27)
    old.seriesBreak = true
    #expect(Self.merge(try Self.observation(28), into: old).indicator.observations[0].seriesBreak == true)
  }

  @Test func sameFigureWithMoreInTheRecordChangesNothing() throws {
    var old = try Self.observation(30.6, .final, on: "2025-02-01")
    (old.numerator, old.denominator) = (744, 24_310)
    let merge = Self.merge(try Self.observation(30.6), into: old)
    #expect(merge.indicator.observations == [old])
    #expect(merge.unchanged.count == 1)
  }
}
