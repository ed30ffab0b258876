import CrimePrevention

extension ThreefoldProgress {
  /// A plan, a promise, or everything: three follow-ups side by side.
  func json(_ id: String, in language: MessageLanguage) -> JSONValue {
    var members = aspects
    members["id"] = .string(id)
    members["explanation"] = JSONValue(explanation, in: language)
    return .object(members)
  }

  /// What is done, how it is done, and what it leads to.
  fileprivate var aspects: [String: JSONValue] {
    ["production": production.json, "process": process.json, "effect": effect.json]
  }
}

extension AgreementProgress {
  func json(in language: MessageLanguage) -> JSONValue {
    var members = aspects
    members["id"] = .string(id.rawValue)
    members["plans"] = JSONValue(plans.map(\.rawValue))
    members["promises"] = JSONValue(promises.map(\.rawValue))
    members["parties"] = parties.json
    members["explanation"] = JSONValue(explanation + explanationOfParties, in: language)
    return .object(members)
  }
}

extension ProgressAspect {
  fileprivate var json: JSONValue {
    [
      "assessable": JSONValue(coverage.assessable),
      "of": JSONValue(coverage.total),
      "counts": JSONValue(counts.byName),
      "parts": .array(parts.map(\.json)),
    ]
  }
}

extension ProgressPart {
  fileprivate var json: JSONValue {
    var members = subject.members
    members["verdict"] = .string(verdict.rawValue)
    members["reason"] = JSONValue(reasons.first?.rawValue)
    if let weight, weight.isFinite { members["weight"] = JSONValue(weight) }
    return .object(members)
  }
}

extension ProgressPart.Subject {
  /// The kind and the identifier of the measure, target or goal; for a commitment its measure's, for a party the promise's
  /// or agreement's; and the organization, for commitments and parties.
  fileprivate var members: [String: JSONValue] {
    switch self {
    case .measure(let id): ["kind": "measure", "id": .string(id.rawValue)]
    case .target(let id): ["kind": "target", "id": .string(id.rawValue)]
    case .goal(let id): ["kind": "goal", "id": .string(id.rawValue)]
    case .commitment(_, let measure, let party): Self.members("commitment", measure.rawValue, of: party)
    case .promisedParty(let party, let promise): Self.members("party", promise.rawValue, of: party)
    case .agreedParty(let party, let agreement): Self.members("party", agreement.rawValue, of: party)
    }
  }

  private static func members(_ kind: String, _ id: String, of party: Organization.ID) -> [String: JSONValue] {
    ["kind": .string(kind), "id": .string(id), "organization": .string(party.rawValue)]
  }
}

extension MatrixProgress {
  /// The measures for each factor on each prevention level (preventionsmatris), row by row.
  var cellsAsJSON: [JSONValue] {
    measures.rows.flatMap { factor in
      measures.columns.map { level in
        var members = self[factor, level].members
        members["factor"] = JSONValue(factor?.rawValue)
        members["level"] = JSONValue(level?.rawValue)
        return .object(members)
      }
    }
  }
}

extension MatrixProgress.Cell {
  fileprivate var members: [String: JSONValue] {
    let statuses = [String: Int](self.statuses.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +)
    return [
      "measures": JSONValue(measures.map(\.rawValue)),
      "statuses": JSONValue(statuses),
      "withoutStatus": JSONValue(withoutStatus),
      "isCovered": .bool(isCovered),
      "counts": JSONValue(verdicts.byName),
    ]
  }
}

extension VerdictCounts {
  /// How many have each verdict that occurs, by the verdict's name.
  fileprivate var byName: [String: Int] {
    [String: Int](uniqueKeysWithValues: present.map { ($0.verdict.rawValue, $0.count) })
  }
}
