public import CrimePrevention

extension RecordProgress {
  /// The progress as JSON, in a form with its own version: `crime-prevention-progress` 1.0 (<doc:WhatTheJSONSays>).
  ///
  /// What isn't known is written as `null`. Verdicts, reasons and statuses are written by their names in the library.
  ///
  /// ```swift
  /// let written = progress.json(in: .swedish).jsonData()
  /// ```
  ///
  /// - Parameter language: The language of the sentences.
  /// - Returns: Everything that the progress holds.
  public func json(in language: MessageLanguage = .english) -> JSONValue {
    [
      "format": "crime-prevention-progress",
      "formatVersion": "1.0",
      "asOf": .string(date.description),
      "targets": .array(targets.map { $0.json(in: language) }),
      "measures": .array(measures.map { $0.json(in: language) }),
      "plans": .array(plans.map { $0.json($0.id.rawValue, in: language) }),
      "promises": .array(promises.map { $0.json($0.id.rawValue, in: language) }),
      "agreements": .array(agreements.map { $0.json(in: language) }),
      "council": council.json(councilID.rawValue, in: language),
      "matrix": .array(matrix.cellsAsJSON),
      "actions": .array(actions.map(\.json)),
      "followUps": .array(followUps.map { $0.json(in: language) }),
    ]
  }
}

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

extension ActionProgress {
  /// The action that a meeting asked for.
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
  /// What people found, compared with what the figures say.
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
