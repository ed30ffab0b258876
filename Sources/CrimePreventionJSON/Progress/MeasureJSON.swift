import CrimePrevention

extension MeasureAssessment {
  func json(in language: MessageLanguage) -> JSONValue {
    [
      "id": .string(measure.rawValue),
      "status": JSONValue(status?.rawValue),
      "verdict": .string(verdict.rawValue),
      "reason": JSONValue(reasons.first?.rawValue),
      "reasons": JSONValue(reasons.map(\.rawValue)),
      "milestones": milestones.map { $0.json } ?? .null,
      "cadence": cadence.map { $0.json } ?? .null,
      "deadline": deadline.map { $0.json } ?? .null,
      "targets": JSONValue(targets.map(\.target.rawValue)),
      "explanation": JSONValue(explanation, in: language),
    ]
  }
}

extension MilestoneProgress {
  fileprivate var json: JSONValue {
    [
      "verdict": .string(verdict.rawValue),
      "of": JSONValue(steps.count),
      "done": JSONValue(done),
      "late": JSONValue(late),
      "overdue": JSONValue(overdue),
      "notRecorded": JSONValue(notRecorded),
    ]
  }
}

extension CadenceProgress {
  fileprivate var json: JSONValue {
    [
      "verdict": .string(verdict.rawValue),
      "windows": JSONValue(ended),
      "met": JSONValue(kept),
      "missed": JSONValue(missed),
    ]
  }
}

extension DeadlineProgress {
  fileprivate var json: JSONValue {
    [
      "verdict": .string(verdict.rawValue),
      "required": JSONValue(requiredShare),
      "onTime": JSONValue(cases.onTime),
      "late": JSONValue(cases.late),
      "open": JSONValue(cases.open),
      "unclear": JSONValue(cases.unclear),
    ]
  }
}
