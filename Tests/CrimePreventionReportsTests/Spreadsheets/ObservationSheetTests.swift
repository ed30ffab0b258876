import CrimePrevention
import CrimePreventionReports
import Testing

struct ObservationSheetTests {
  @Test func everyValueIsARowAndWhatIsNotKnownIsEmpty() throws {
    var indicator = Indicator(
      id: "thefts",
      name: "Stölder; alla",
      statistic: .count,
      unit: .events,
      better: .lower,
      aggregation: .sum
    )
    indicator.observations = [
      Observation(period: "2025", value: 12),
      Observation(
        period: "2026-Q1",
        breakdown: Breakdown(area: "centrum"),
        status: .suppressed,
        publishedOn: "2026-05-02"
      ),
    ]
    let council = Council(
      id: "exempel",
      name: "Exempels brå",
      municipality: Municipality(code: "0000", name: "Exempel")
    )
    let record = CouncilRecord(language: .swedish, council: council, indicators: [indicator])
    let lines = record.observationsCSV(.swedishExcel).split(separator: "\r\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasPrefix("thefts;\"Stölder; alla\";"))
    #expect(lines[1].hasSuffix(";2025;;;;;12;;;;;;;"))
    #expect(lines[2].hasSuffix(";2026-Q1;centrum;;;;;;;;;;suppressed;2026-05-02"))
  }
}
