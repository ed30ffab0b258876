extension Diagnostic {
  /// Identifies the finding in another version of the record: it stays the same when lists are reordered, other
  /// findings come and go, or the figures in its sentence change. Several findings on parts without an identifier may
  /// have the same one.
  public var fingerprint: String {
    let names = path.steps.compactMap { step in if case .member(let name) = step { name } else { nil } }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in "\(rule) \(subject.kind) \(subject.id ?? "") \(names.joined(separator: "/"))".utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}

extension Report {
  /// Returns the findings that an edit has introduced: those that an earlier report on the record doesn't have.
  public func added(since earlier: Report) -> Findings {
    var known: [String: [[String: JSONValue]: Int]] = [:]
    for finding in earlier.findings { known[finding.fingerprint, default: [:]][finding.facts, default: 0] += 1 }
    // Findings with the same figures are matched first, so that those left over are the new ones.
    let unequal = findings.filter { finding in
      guard let count = known[finding.fingerprint]?[finding.facts], count > 0 else { return true }
      known[finding.fingerprint]?[finding.facts] = count - 1
      return false
    }
    var left = known.mapValues { $0.values.reduce(0, +) }
    let added = unequal.filter { finding in
      guard let count = left[finding.fingerprint], count > 0 else { return true }
      left[finding.fingerprint] = count - 1
      return false
    }
    return Findings(added, of: findings.rules)
  }
}
