import CrimePrevention

extension ActionProgress {
  /// What a meeting wanted done.
  var json: JSONValue {
    [
      "meeting": .string(meeting.rawValue),
      "item": .string(item.rawValue),
      "text": .string(text),
      "owner": owner.map { JSONValue($0) } ?? .null,
      "due": JSONValue(lastDay?.description),
      "doneOn": JSONValue(doneOn?.description),
      "state": .string(state.rawValue),
    ]
  }
}

extension FollowUpComparison {
  /// What people found beside what the figures say.
  func json(in language: MessageLanguage) -> JSONValue {
    [
      "id": .string(followUp.rawValue),
      "of": JSONValue(of),
      "period": JSONValue(period?.description),
      "day": .string(day.description),
      "entries": .array(entries.map { $0.json(in: language) }),
    ]
  }
}

extension FollowUpComparison.Entry {
  fileprivate func json(in language: MessageLanguage) -> JSONValue {
    [
      "subject": JSONValue(recorded.subject),
      "recorded": .string(recorded.verdict.rawValue),
      "computed": JSONValue(computed?.rawValue),
      "reason": JSONValue(reasons.first?.rawValue),
      "differences": JSONValue(differences.map(\.sentence), in: language),
    ]
  }
}
