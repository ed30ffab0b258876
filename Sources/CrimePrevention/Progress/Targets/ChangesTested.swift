/// The changes of many targets tested together, corrected for how many they are (många förändringar på en gång).
///
/// ```swift
/// let tested = try assessments.changesTested()
/// tested.tested                        // how many changes were looked at
/// tested.changes.filter(\.remains)     // those that still stand when that is corrected for
/// ```
///
/// Among 30 targets without any real change, one or two look shown by chance. To point out those that do, state how
/// many were looked at: pass all assessments of the record, not a selection.
public struct ChangesTested: Sendable, Hashable {
  /// How p-values are corrected for their number.
  @nonexhaustive
  public enum Correction: String, Sendable, Hashable, CaseIterable {
    /// Keeps the probability of even one false alarm small (Holm).
    case holm
    /// Keeps the share of false alarms small (Benjamini and Hochberg), for sifting.
    case benjaminiHochberg
  }

  /// One change with its corrected p-value.
  public struct Change: Sendable, Hashable {
    /// The targets that it is the change of: several when they share indicator, baseline and value.
    public internal(set) var targets: [Target.ID]
    /// The part of the population or the window that it is about; `nil` for the whole.
    public let part: String?
    /// The change on its own.
    public let certainty: ChangeCertainty
    /// The p-value corrected for how many were tested, 0 to 1.
    public internal(set) var adjustedPValue: Double
    /// Whether it is still shown after the correction.
    public internal(set) var remains: Bool
    let key: Key
  }

  /// What distinguishes changes.
  struct Key: Sendable, Hashable {
    let indicator: Indicator.ID
    let part: String?
    let change: ObservedChange
  }

  /// How they were corrected.
  public let correction: Correction
  /// The level that was asked for, 0 to 1.
  public let level: Double
  /// The changes that could be tested, each once, in the order of the assessments.
  public private(set) var changes: [Change] = []

  /// How many were tested. Changes about which no statement is possible aren't.
  public var tested: Int { changes.count }

  fileprivate init(
    _ assessments: some Sequence<TargetAssessment>,
    correctedBy correction: Correction,
    level: Double
  ) throws(EvidenceError) {
    self.correction = correction
    self.level = level
    var positions: [Key: Int] = [:]
    for assessment in assessments { add(assessment, part: nil, &positions) }
    let pValues = changes.map(\.adjustedPValue)
    let corrected =
      switch correction {
      case .holm: try MultipleTests.holm(pValues, level: level)
      case .benjaminiHochberg: try MultipleTests.benjaminiHochberg(pValues, level: level)
      }
    for position in changes.indices {
      changes[position].adjustedPValue = corrected.adjusted[position]
      changes[position].remains = corrected.rejected[position]
    }
  }

  private mutating func add(_ assessment: TargetAssessment, part: String?, _ positions: inout [Key: Int]) {
    for inner in assessment.parts { add(inner.assessment, part: inner.id, &positions) }
    guard assessment.parts.isEmpty, let indicator = assessment.indicator else { return }
    let key = Key(indicator: indicator.id, part: part, change: assessment.finding.change)
    if let position = positions[key] {
      changes[position].targets.append(assessment.target.id)
    } else if let certainty = assessment.changeCertainty, let pValue = certainty.pValue {
      positions[key] = changes.count
      changes.append(
        Change(
          targets: [assessment.target.id],
          part: part,
          certainty: certainty,
          adjustedPValue: pValue,
          remains: false,
          key: key
        )
      )
    }
  }
}

extension Sequence where Element == TargetAssessment {
  /// The changes of the targets and their parts, tested together.
  ///
  /// Targets that share an indicator, a baseline and a value are one test; those without a change, or without a statement
  /// about it, are none.
  ///
  /// - Parameters:
  ///   - correction: How to correct for their number.
  ///   - level: The largest probability of a false alarm, or for ``ChangesTested/Correction/benjaminiHochberg`` the largest
  ///     expected share of them, 0 to 1.
  /// - Returns: The changes with their corrected p-values, and how many there were.
  /// - Throws: ``EvidenceError/notAProbability`` for the level.
  /// - Complexity: O(n log n), with an exact test for each change.
  public func changesTested(
    correctedBy correction: ChangesTested.Correction = .holm,
    level: Double = 0.05
  ) throws(EvidenceError) -> ChangesTested {
    try ChangesTested(self, correctedBy: correction, level: level)
  }
}

extension ChangesTested {
  /// The change of an assessment among those tested.
  func change(of assessment: TargetAssessment) -> Change? {
    changes.first {
      $0.key.change == assessment.finding.change && $0.key.indicator == assessment.indicator?.id
        && $0.targets.contains(assessment.target.id)
    }
  }

  /// How many were tested, and whether a change is still shown when that is corrected for; `nil` for a single one, and
  /// for a change that isn't shown on its own.
  func remark(on change: Change) -> Sentence? {
    guard tested > 1, change.certainty.certainty == .shown else { return nil }
    return Sentence { language, figures in
      let name = language.say(
        correction == .holm ? "Holm's method" : "Benjamini and Hochberg's method",
        correction == .holm ? "Holms metod" : "Benjamini och Hochbergs metod"
      )
      let count = figures.text(tested)
      return change.remains
        ? language.say(
          "It is one of \(count) changes tested at once, and still stands when that is taken into account (\(name)).",
          "Den är en av \(count) förändringar som prövas samtidigt, och står sig även när det räknas in (\(name))."
        )
        : language.say(
          """
          By itself it would be beyond chance, but among \(count) changes tested at once one may well look so by chance \
          alone (\(name)), so it is uncertain. The verdict tests this change by itself.
          """,
          """
          Sedd för sig vore den mer än slump, men bland \(count) förändringar som prövas samtidigt kan någon se ut så av \
          ren slump (\(name)), så den är osäker. Bedömningen prövar förändringen för sig.
          """
        )
    }
  }
}
