import Testing

@testable import CrimePrevention

/// Sentences don't show a record's codes unchanged.
struct CodeNameTests {
  @Test func everyOpenCodeHasAName() {
    expect(CodeNames.kinds, toName: EntityKind.Known.self)
    expect(CodeNames.levels, toName: PreventionLevel.Known.self)
    expect(CodeNames.sharingLevels, toName: Sharing.Level.Known.self)
    expect(CodeNames.measureStatuses, toName: Measure.Status.Known.self)
    expect(CodeNames.observationStatuses, toName: Observation.Status.Known.self)
    expect(CodeNames.windows, toName: CalendarWindow.Known.self)
    expect(CodeNames.directions, toName: Indicator.Direction.Known.self)
    expect(CodeNames.statistics, toName: Indicator.Statistic.Known.self)
    expect(CodeNames.aggregations, toName: Indicator.Aggregation.Known.self)
  }

  @Test func factsKeepTheCode() {
    #expect(
      CodeNames.windows.facts("per", "halfYear")
        == ["per": "halfYear", "perEnglish": "half-year", "perSwedish": "halvår"]
    )
    #expect(CodeNames.levels.facts("levels", ["indicated", "other"])["levelsSwedish"] == ["indikerad", "other"])
  }

  private func expect<Code: RawRepresentable<String> & CaseIterable>(_ names: CodeNames, toName codes: Code.Type) {
    #expect(Code.allCases.filter { names.names[$0.rawValue] == nil }.map(\.rawValue) == [])
  }
}
