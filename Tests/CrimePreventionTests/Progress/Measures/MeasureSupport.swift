import Testing

@testable import CrimePrevention

func day(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> CalendarDate {
  try #require(CalendarDate(text), "\(text)", sourceLocation: sourceLocation)
}

func period(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ReportingPeriod {
  try #require(ReportingPeriod(text), "\(text)", sourceLocation: sourceLocation)
}

func interval(_ from: String, _ through: String? = nil) throws -> CalendarInterval {
  CalendarInterval(from: try day(from), through: try through.map { try day($0) })
}

extension Measure {
  /// A measure with nothing but a title.
  init() {
    self.init(id: "m", title: "Åtgärd")
  }

  func assessed(
    _ date: String,
    in plan: ActionPlan? = nil,
    places: Places = Places(),
    targets: [MeasureAssessment.TargetPart] = []
  ) throws -> MeasureAssessment {
    let date = try day(date)
    let assessor = MeasureAssessor(MeasureTerms(self, in: plan, places: places), through: date)
    return assessor.assessment(asOf: date, targets: targets)
  }

  mutating func took(place times: String...) throws {
    occurrences = (occurrences ?? []) + (try times.map { Occurrence(on: try #require(ReportingPeriod($0))) })
  }
}
