/// One of the three follow-ups of a plan at an asking date: of production, process or effect (produktions-, process- eller
/// effektuppföljning).
///
/// It has no figure of its own: its parts stand side by side. Who wants one figure names how it is made, see ``RollUp``.
public struct ProgressAspect: Sendable {
  private let members: [AspectMember]
  private let findings: PartFindings

  init(_ members: [AspectMember], _ findings: PartFindings) {
    self.members = members
    self.findings = findings
  }

  /// What it is made of, in the order of the record; those only followed and cancelled ones too.
  ///
  /// - Complexity: Put together when asked for, linear in their number; so are ``coverage`` and ``counts``.
  public var parts: [ProgressPart] {
    members.map { member in
      let (verdict, reasons) = findings.verdict(of: member.source)
      return ProgressPart(
        member.subject,
        verdict: verdict,
        reasons: reasons,
        weight: member.weight,
        attainment: findings.attainment(of: member.source)
      )
    }
  }

  /// How many of its parts can be assessed.
  public var coverage: Coverage {
    var coverage = Coverage()
    for member in members {
      let (verdict, reasons) = findings.verdict(of: member.source)
      coverage.add(verdict, reasons)
    }
    return coverage
  }

  /// How many of the parts that can be assessed have each verdict.
  public var counts: VerdictCounts {
    var counts = VerdictCounts()
    for member in members {
      let (verdict, _) = findings.verdict(of: member.source)
      if verdict != .notAssessable, verdict != .monitored { counts.add(verdict) }
    }
    return counts
  }

  /// The parts as one figure, made in a named way.
  public func rolledUp<Result>(by rollUp: RollUp<Result>) -> RolledUp<Result> {
    rollUp.result(of: parts)
  }

  /// How an organization took part, for the parts that are about that; `nil` for others.
  ///
  /// - Parameter part: The part's place among ``parts``.
  /// - Returns: Whether it took part, and since when.
  public func participation(at part: Int) -> Participation? {
    guard members.indices.contains(part), case .participation(let position) = members[part].source else { return nil }
    return findings.participations[position]
  }
}

extension ProgressAspect: Hashable {
  /// Whether two have the same parts, with the same verdicts.
  public static func == (left: Self, right: Self) -> Bool { left.parts == right.parts }

  /// Hashes the parts.
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}
