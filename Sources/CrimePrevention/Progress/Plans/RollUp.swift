/// A named way to make one figure of several parts (sammanvägning).
///
/// There is no default: the caller says how the figure is made, and the result carries the name. Parts that lack the
/// value are listed as missing and never filled in; parts only monitored or cancelled stay out.
///
/// ```swift
/// let figure = plan.effect.rolledUp(by: .weightedAttainment)
/// figure.value      // 0.61, or nil when no part has one
/// figure.coverage   // 3 of 5
/// figure.missing    // the two others
/// ```
///
/// A custom roll-up takes a value from each part and makes a result from those that have one:
///
/// ```swift
/// let reached = RollUp<Int>("reached", swedish: "uppnådda", of: { $0.verdict == .met }) { $0.count(where: \.value) }
/// ```
public struct RollUp<Result: Sendable>: Sendable {
  /// The name of the roll-up.
  public let name: Sentence
  private let combine: @Sendable ([ProgressPart]) -> (Result?, missing: [ProgressPart.Subject])

  /// A part with the value that it contributes.
  public struct Member<Value: Sendable>: Sendable {
    /// The part.
    public let part: ProgressPart
    /// Its value.
    public let value: Value
    /// How much it weighs, above 0; 1 when the record states no weight.
    public let weight: Double
  }

  /// Makes a roll-up with a name.
  ///
  /// - Parameters:
  ///   - name: Its name in English.
  ///   - swedish: Its name in Swedish; the English one when not given.
  ///   - value: What a part contributes; `nil` makes the part missing. It is called only for parts that can be
  ///     assessed.
  ///   - combine: Makes the result from what the parts contribute, in their order, at least one. Parts of weight 0
  ///     count only in the coverage and aren't passed.
  public init<Value: Sendable>(
    _ name: String,
    swedish: String? = nil,
    of value: @escaping @Sendable (ProgressPart) -> Value?,
    combine: @escaping @Sendable ([Member<Value>]) -> Result?
  ) {
    self.name = Sentence(english: name, swedish: swedish ?? name)
    self.combine = { parts in
      var members: [Member<Value>] = []
      var missing: [ProgressPart.Subject] = []
      for part in parts {
        let weight = part.weight ?? 1
        if !part.isAssessable {
          missing.append(part.subject)
        } else if let value = value(part) {
          if weight > 0, weight.isFinite { members.append(Member(part: part, value: value, weight: weight)) }
        } else {
          missing.append(part.subject)
        }
      }
      return (members.isEmpty ? nil : combine(members), missing)
    }
  }

  /// Makes one figure of some parts.
  public func result(of parts: some Sequence<ProgressPart>) -> RolledUp<Result> {
    let counted = parts.filter(\.isCounted)
    let (value, missing) = combine(counted)
    return RolledUp(name: name, value: value, of: counted.count, missing: missing)
  }
}

/// One figure made of several parts, with the name of how it was made and what is missing in it.
public struct RolledUp<Result: Sendable>: Sendable {
  /// How it was made.
  public let name: Sentence
  /// The figure; `nil` when no part has a value for it.
  public let value: Result?
  /// How many parts have a value, of how many.
  public let coverage: Coverage
  /// The parts without a value, in their order.
  public let missing: [ProgressPart.Subject]

  init(name: Sentence, value: Result?, of all: Int, missing: [ProgressPart.Subject]) {
    self.name = name
    self.value = value
    self.missing = missing
    coverage = Coverage(all - missing.count, of: all)
  }

  /// How it was made and from how many parts.
  public var explanation: [Sentence] {
    [
      Sentence { language, figures in
        let (known, all) = (figures.text(coverage.assessable), figures.text(coverage.total))
        let name = name.text(in: language)
        guard coverage.total > 0 else {
          return language.say(
            "“\(name)” gives no figure: there are no parts.",
            "”\(name)” ger inget mått: det finns inga delar."
          )
        }
        let made =
          value == nil
          ? language.say("“\(name)” gives no figure, with", "”\(name)” ger inget mått, med")
          : language.say("Made by “\(name)” of", "Beräknat enligt ”\(name)” på")
        let others =
          missing.isEmpty
          ? ""
          : language.say(
            "; the others are missing, not counted as nothing",
            "; övriga saknas och räknas inte som noll"
          )
        return made + language.say(" \(known) of \(all) parts\(others).", " \(known) av \(all) delar\(others).")
      }
    ]
  }
}

extension RolledUp: Equatable where Result: Equatable {}
extension RolledUp: Hashable where Result: Hashable {}

// MARK: - Named ways

extension RollUp where Result == Double {
  /// The mean of how far targets have come, weighted by their goals' weights (vägt medelvärde av måluppfyllelse).
  ///
  /// Each attainment is taken as 0 at least and 1 at most, so that one target beyond its aim doesn't hide another that
  /// hasn't reached it. Every target has its goal's weight, 1 when none is stated. Σ w·min(max(a, 0), 1) ÷ Σ w
  public static var weightedAttainment: Self {
    RollUp("weighted mean of attainment", swedish: "vägt medelvärde av måluppfyllelse", of: \.attainment) { members in
      let clamped = members.map { min(max($0.value, 0), 1) }
      // Weights are taken as shares of the largest, so that their sum is finite.
      guard let largest = members.map(\.weight).max(), let least = clamped.min(), let most = clamped.max() else {
        return nil
      }
      let weights = members.map { $0.weight / largest }
      let sum = zip(clamped, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return min(max(sum / weights.reduce(0, +), least), most)
    }
  }
}

extension RollUp where Result == Verdict {
  /// The weakest verdict, in the order of ``Verdict`` (svagaste delen).
  public static var weakest: Self {
    RollUp("weakest", swedish: "svagaste delen", of: \.verdict) { Verdict.weakest(of: $0.lazy.map(\.value)) }
  }
}

extension RollUp where Result == VerdictCounts {
  /// How many have each verdict (antal per bedömning).
  public static var counts: Self {
    RollUp("counts by verdict", swedish: "antal per bedömning", of: \.verdict) { VerdictCounts($0.lazy.map(\.value)) }
  }
}
