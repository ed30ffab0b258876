/// One of the three follow-ups of a plan at an asking date: of production, process or effect (produktions-, process- eller
/// effektuppföljning).
///
/// It has no figure of its own, only its parts. To get one figure, name how it is made: see ``RollUp``.
public struct ProgressAspect: Sendable {
  private let members: [AspectMember]
  private let findings: PartFindings

  init(_ members: [AspectMember], _ findings: PartFindings) {
    self.members = members
    self.findings = findings
  }

  /// Its parts in the order of the record, including those that are only monitored or cancelled.
  ///
  /// - Complexity: Computed on access, linear in their number; so are ``coverage`` and ``counts``.
  public var parts: [ProgressPart] {
    members.map { member in
      ProgressPart(
        member.subject,
        findings.judgement(of: member.source),
        weight: member.weight,
        attainment: findings.attainment(of: member.source)
      )
    }
  }

  /// How many of its parts can be assessed.
  public var coverage: Coverage {
    var coverage = Coverage()
    for member in members {
      coverage.add(findings.judgement(of: member.source))
    }
    return coverage
  }

  /// How many of the parts that can be assessed have each verdict.
  public var counts: VerdictCounts {
    var counts = VerdictCounts()
    for member in members {
      let verdict = findings.judgement(of: member.source).verdict
      if verdict != .notAssessable, verdict != .monitored { counts.add(verdict) }
    }
    return counts
  }

  /// Returns the parts as one figure, made in a named way.
  public func rolledUp<Result>(by rollUp: RollUp<Result>) -> RolledUp<Result> {
    rollUp.result(of: parts)
  }

  /// Returns how an organization took part, for parts that are about participation; `nil` for other parts.
  ///
  /// - Parameter part: The part's position in ``parts``.
  /// - Returns: Whether it took part, and since when.
  public func participation(at part: Int) -> Participation? {
    guard members.indices.contains(part), case .participation(let position) = members[part].source else { return nil }
    return findings.participations[position]
  }
}

extension ProgressAspect: Hashable {
  /// Returns whether two aspects have the same parts with the same verdicts.
  public static func == (left: Self, right: Self) -> Bool { left.parts == right.parts }

  /// Hashes the parts.
  public func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// One of the things that a plan's follow-up is made of (del av uppföljning), with its verdict at an asking date.
///
/// The figures behind it are in ``RecordProgress/target(_:)`` and ``RecordProgress/measure(_:)``.
public struct ProgressPart: Sendable, Hashable {
  /// What the part is.
  public let subject: Subject
  /// The verdict, or why there is none.
  public let judgement: Judgement
  /// The weight of the target's goal, as recorded; `nil` when none is.
  public let weight: Double?
  /// How much of the distance from baseline to target value has been covered, not clamped; `nil` for parts other than
  /// targets and when it isn't known.
  public let attainment: Double?

  /// Makes a part.
  public init(
    _ subject: Subject,
    _ judgement: Judgement,
    weight: Double? = nil,
    attainment: Double? = nil
  ) {
    self.subject = subject
    self.judgement = judgement
    self.weight = weight
    self.attainment = attainment
  }

  /// The verdict.
  public var verdict: Verdict { judgement.verdict }
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public var reasons: [NotAssessableReason] { judgement.reasons }

  /// The verdict in words; for an organization, whether it has taken part.
  public var words: Sentence { isOfParty ? judgement.wordsOfParticipation() : verdict.words }

  /// Whether it is about what an organization does, so that taking part is what counts.
  var isOfParty: Bool {
    switch subject {
    case .commitment, .promisedParty, .agreedParty: true
    case .measure, .target, .goal: false
    }
  }

  /// Whether it counts: it is neither only monitored nor cancelled.
  public var isCounted: Bool { judgement.isCounted }
  /// Whether it counts and has a verdict.
  public var isAssessable: Bool { isCounted && verdict != .notAssessable }
}

extension ProgressPart {
  /// What a part is.
  @nonexhaustive
  public enum Subject: Sendable, Hashable {
    /// A measure (åtgärd).
    case measure(Measure.ID)
    /// A target (målvärde) of a goal, or of a promise.
    case target(Target.ID)
    /// A goal without targets (mål utan målvärde).
    case goal(Goal.ID)
    /// What an organization undertakes in a measure (åtagande); the number is its place among the measure's commitments,
    /// from 0.
    case commitment(Int, of: Measure.ID, by: Organization.ID)
    /// A party to a promise (löftets part).
    case promisedParty(Organization.ID, CitizenPromise.ID)
    /// A party to an agreement (överenskommelsens part).
    case agreedParty(Organization.ID, CooperationAgreement.ID)
  }
}

/// How much of what there is to assess can be assessed (täckning): 3 of 8.
///
/// What is only monitored or cancelled stays out of both numbers. What can't be assessed is never counted as failed,
/// and never filled in.
public struct Coverage: Sendable, Hashable {
  /// How many have a verdict.
  public private(set) var assessable = 0
  /// How many there are.
  public private(set) var total = 0

  /// The coverage of some parts.
  public init(_ parts: some Sequence<ProgressPart>) {
    for part in parts { add(part.judgement) }
  }

  init() {}

  init(_ assessable: Int, of all: Int) {
    self.assessable = assessable
    total = all
  }

  mutating func add(_ judgement: Judgement) {
    guard judgement.isCounted else { return }
    total += 1
    if judgement.verdict != .notAssessable { assessable += 1 }
  }

  /// The share that can be assessed, 0 to 1; `nil` when there is nothing to assess.
  public var share: Double? { total == 0 ? nil : Double(assessable) / Double(total) }
}

// MARK: - In words

extension ProgressAspect {
  /// How much of it can be assessed, with which verdicts, and why the rest can't.
  ///
  /// - Parameter name: The name of the aspect.
  /// - Returns: The sentences.
  public func explanation(named name: Sentence) -> [Sentence] { steps(named: name).map(\.sentence) }

  /// The same sentences, each with what it is about.
  package func steps(named name: Sentence) -> [ExplanationStep] {
    let parts = parts
    let counted = parts.filter(\.isCounted)
    return [ExplanationStep(.coverage, Self.summary(named: name, Coverage(counted), Self.verdicts(of: counted)))]
      + Self.gaps(counted).map { ExplanationStep(.reason, $0) }
      + Self.leftOut(parts).map { ExplanationStep(.leftOut, $0) }
  }

  /// How many parts have each verdict, with separate words for organizations.
  private static func verdicts(of counted: [ProgressPart]) -> Sentence {
    let assessable = counted.filter(\.isAssessable)
    let others = VerdictCounts(assessable.filter { !$0.isOfParty }.map(\.verdict))
    let parties = VerdictCounts(assessable.filter(\.isOfParty).map(\.verdict)).present
    return Sentence { language, figures in
      let ofParties = parties.map { verdict, count in
        let words = Judgement.verdict(verdict).wordsOfParticipation(isPlural: count > 1)
        return "\(figures.text(count)) \(words.text(in: language))"
      }
      return (ofParties + (others.total > 0 ? [others.words.text(in: language)] : [])).joined(separator: ", ")
    }
  }

  private static func summary(named name: Sentence, _ coverage: Coverage, _ verdicts: Sentence) -> Sentence {
    Sentence { language, figures in
      let start = name.text(in: language) + ": "
      guard coverage.total > 0 else { return start + language.say("nothing to assess.", "inget att bedöma.") }
      let of = figures.text(coverage.total)
      let parts = language.say(coverage.total == 1 ? "part" : "parts", coverage.total == 1 ? "del" : "delar")
      guard coverage.assessable > 0 else {
        return start
          + (coverage.total == 1
            ? language.say("its only part can't be assessed.", "dess enda del kan inte bedömas.")
            : language.say("none of \(of) \(parts) can be assessed.", "ingen av \(of) \(parts) kan bedömas."))
      }
      let assessable = figures.text(coverage.assessable)
      let verdicts = verdicts.text(in: language)
      return start
        + language.say(
          "\(assessable) of \(of) \(parts) can be assessed (\(verdicts)).",
          "\(assessable) av \(of) \(parts) kan bedömas (\(verdicts))."
        )
    }
  }

  /// How many can't be assessed for each reason, the weightiest reason first.
  private static func gaps(_ counted: [ProgressPart]) -> [Sentence] {
    var counts: [NotAssessableReason: Int] = [:]
    for part in counted {
      if let reason = part.reasons.first { counts[reason, default: 0] += 1 }
    }
    return NotAssessableReason.allCases.compactMap { reason in
      counts[reason].map { count in
        Sentence { language, figures in
          let reason = reason.sentence.insideSentence.text(in: language)
          return figures.text(count) + language.say(" can't be assessed: ", " kan inte bedömas: ") + reason
        }
      }
    }
  }

  private static func leftOut(_ parts: [ProgressPart]) -> [Sentence] {
    let followed = parts.count { $0.verdict == .monitored }
    let cancelled = parts.count { $0.reasons.contains(.cancelled) }
    guard followed + cancelled > 0 else { return [] }
    return [
      Sentence { language, figures in
        let followed = followed == 0 ? nil : figures.text(followed) + language.say(" only followed", " som bara följs")
        let cancelled =
          cancelled == 0
          ? nil : figures.text(cancelled) + language.say(" cancelled", cancelled == 1 ? " inställd" : " inställda")
        let list = [followed, cancelled].compactMap { $0 }.joined(separator: ", ")
        return language.say("Not counted: \(list).", "Räknas inte: \(list).")
      }
    ]
  }
}
