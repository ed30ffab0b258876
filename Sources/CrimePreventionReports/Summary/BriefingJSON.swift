import CrimePrevention

extension Briefing {
  /// What a summary and a report to the assembly are made of, as data: identifiers, codes and figures, no sentences of
  /// the library's own.
  ///
  /// It is the same in both languages. What isn't known is `null`.
  var json: JSONValue {
    let events = AssemblyEvents(in: scope, assessed, after: since.day)
    let money = MoneyTold(of: scope.measures, through: assessed.date)
    let spentSince = MoneyTold(of: scope.measures, after: since.day, through: assessed.date)
    return [
      "format": "crime-prevention-summary",
      "formatVersion": "1.0",
      "asOf": .string(assessed.date.description),
      "since": ["date": .string(since.day.description), "choice": .string(since.choice.rawValue)],
      "subject": scope.subject.json,
      "standing": .array(
        standing.rows.map { row in
          ["subject": row.subject.json, "targets": row.targets.json, "measures": row.measures.json]
        }
      ),
      "changes": .array(
        turns.turns.map { turn in
          [
            "subject": turn.subject.json, "before": .string(turn.before.rawValue), "now": .string(turn.now.rawValue),
          ]
        }
      ),
      "deviations": .array(deviations.gravest.map { $0.json }),
      "deviationsInAll": .number(JSONNumber(deviations.total)),
      "notAssessable": .array(
        unsayable.reasons.map { ["reason": .string($0.reason.rawValue), "count": .number(JSONNumber($0.count))] }
      ),
      "wouldUnlock": .array(items.map { .string($0.id) }),
      "money": [
        "budgeted": money.budgeted.json, "spent": money.spent.json, "spentSince": spentSince.spent.json,
        "measures": .number(JSONNumber(money.measures)), "withBudget": .number(JSONNumber(money.withBudget)),
        "withSpent": .number(JSONNumber(money.withSpent)),
      ],
      "problems": .array(problems.problems.map { .string($0.id.rawValue) }),
      "decided": .array(events.decidedEvents.map { $0.json }),
      "done": .array(events.doneEvents.map { $0.json }),
      "statute": scope.isWhole
        ? .array(
          statuteDates.dues.map { ["paragraph": .string($0.paragraph), "date": .string($0.day.description)] }
        ) : [],
    ]
  }
}

extension ProgressReport.Subject {
  fileprivate var json: JSONValue {
    switch self {
    case .plan(let id): Reference(kind: .plan, id: id.rawValue).json
    case .promise(let id): Reference(kind: .promise, id: id.rawValue).json
    case .council: Reference(kind: .council).json
    }
  }
}

extension Reference {
  fileprivate var json: JSONValue {
    ["kind": .string(kind.rawValue), "id": id.map { .string($0) } ?? .null]
  }
}

extension VerdictCounts {
  fileprivate var json: JSONValue {
    .object(Dictionary(uniqueKeysWithValues: present.map { ($0.verdict.rawValue, .number(JSONNumber($0.count))) }))
  }
}

extension Deviations.Deviation {
  fileprivate var json: JSONValue {
    [
      "subject": subject.json, "verdict": .string(verdict.rawValue), "cause": cause?.json ?? .null,
      "owners": .array(owners.map { $0.json }),
      "next": next?.json ?? .null,
    ]
  }
}

extension Deviations.Noted {
  fileprivate var json: JSONValue {
    ["text": .string(text), "date": day.map { .string($0.description) } ?? .null]
  }
}

extension Amounts {
  fileprivate var json: JSONValue {
    .object(
      Dictionary(uniqueKeysWithValues: sums.map { ($0.currency, JSONNumber($0.amount).map(JSONValue.number) ?? .null) })
    )
  }
}

extension AssemblyEvents.Event {
  fileprivate var json: JSONValue {
    ["date": .string(day.description), "kind": .string(kind.rawValue), "text": .string(text)]
  }
}
