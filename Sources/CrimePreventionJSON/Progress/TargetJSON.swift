import CrimePrevention

extension TargetAssessment {
  /// The target with its assessment.
  func json(in language: MessageLanguage) -> JSONValue {
    var members = figures(in: language)
    members["id"] = .string(target.id.rawValue)
    members["goal"] = .null
    members["measure"] = .null
    members["promise"] = .null
    switch holder {
    case .goal(let id, _): members["goal"] = .string(id.rawValue)
    case .measure(let id): members["measure"] = .string(id.rawValue)
    case .promise(let id): members["promise"] = .string(id.rawValue)
    }
    members["indicator"] = .string(target.indicator.rawValue)
    members["start"] = JSONValue(start?.description)
    members["due"] = JSONValue(due?.description)
    return .object(members)
  }

  /// The assessment of the target, in the indicator's unit, and of each of its parts.
  fileprivate func figures(in language: MessageLanguage) -> [String: JSONValue] {
    var members: [String: JSONValue] = [
      "verdict": .string(verdict.rawValue),
      "reason": JSONValue(reasons.first?.rawValue),
      "reasons": JSONValue(reasons.map(\.rawValue)),
      "baseline": JSONValue(baseline?.exact),
      "latest": latest.map { $0.json } ?? .null,
      "attainment": JSONValue(attainment),
      "elapsed": JSONValue(elapsed),
      "expectedNow": JSONValue(expectedNow),
      "pace": JSONValue(pace),
      "projected": JSONValue(projected),
      "interval": outlook.flatMap { JSONValue(from: $0.lower, through: $0.upper) } ?? .null,
      "certainty": .string(certainty.rawValue),
      "explanation": JSONValue(explanation, in: language),
      "parts": .array(parts.map { $0.json(in: language) }),
    ]
    if let range = baseline?.range { members["baselineRange"] = range }
    return members
  }
}

extension TargetAssessment.Part {
  /// The assessment of the target in one part of a population, or in one window of time.
  fileprivate func json(in language: MessageLanguage) -> JSONValue {
    var members = assessment.figures(in: language)
    members["id"] = .string(id)
    members["name"] = .string(name.text(in: language))
    return .object(members)
  }
}

extension ObservedFigure {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["period": .string(period.description), "value": JSONValue(value.exact)]
    if let range = value.range { members["range"] = range }
    return .object(members)
  }
}

extension Figure {
  /// The least and the most that it may be, when it isn't known exactly.
  fileprivate var range: JSONValue? {
    exact == nil ? JSONValue(from: lower, through: upper) : nil
  }
}

extension JSONValue {
  /// The least and the most of something; `nil` when one of them isn't known.
  fileprivate init?(from least: Double, through most: Double) {
    guard least.isFinite, most.isFinite else { return nil }
    self = [JSONValue(least), JSONValue(most)]
  }
}
