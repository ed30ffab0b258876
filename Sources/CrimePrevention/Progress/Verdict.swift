/// How a target stands at an asking date (bedömning). Computed; what people found stands in ``FollowUpEntry``.
@nonexhaustive
public enum Verdict: String, Sendable, CaseIterable {
  /// The date has passed and it isn't done (försenat).
  case overdue
  /// The time is over and the expectation doesn't hold (ej uppfyllt).
  case notMet
  /// What was to be kept has been lost (inte bibehållet).
  case lost
  /// Something that the answer needs is missing (kan inte bedömas).
  case notAssessable
  /// The value moves away from the target (åt fel håll).
  case wrongWay
  /// Less than 60 % of the way that should have been covered (långt efter).
  case farBehind
  /// At least 60 % but less than 95 % of the way that should have been covered (efter).
  case behind
  /// The time is open and nothing can be expected yet (för tidigt att bedöma).
  case tooEarly
  /// At least 95 % of the way that should have been covered (på väg).
  case onPath
  /// What was to be kept is kept, so far (bibehållet).
  case maintained
  /// The expectation holds (uppfyllt).
  case met
  /// Followed without a target (följs).
  case monitored

  /// The weakest of some verdicts, in the order of the cases; followed ones stay out.
  public static func weakest(of verdicts: some Sequence<Verdict>) -> Verdict? {
    var weakest: Verdict?
    for verdict in verdicts where verdict != .monitored && verdict != weakest {
      if weakest.map({ verdict.rank < $0.rank }) ?? true { weakest = verdict }
    }
    return weakest
  }

  /// The place among the cases.
  private var rank: Int { Self.ranks[self] ?? Self.ranks.count }
  private static let ranks = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))

  /// The verdict in words.
  public var words: Sentence {
    switch self {
    case .overdue: Sentence(english: "overdue", swedish: "försenat")
    case .notMet: Sentence(english: "not met", swedish: "ej uppfyllt")
    case .lost: Sentence(english: "lost", swedish: "inte bibehållet")
    case .notAssessable: Sentence(english: "cannot be assessed", swedish: "kan inte bedömas")
    case .wrongWay: Sentence(english: "wrong way", swedish: "åt fel håll")
    case .farBehind: Sentence(english: "far behind", swedish: "långt efter")
    case .behind: Sentence(english: "behind", swedish: "efter")
    case .tooEarly: Sentence(english: "too early to say", swedish: "för tidigt att bedöma")
    case .onPath: Sentence(english: "on path", swedish: "på väg")
    case .maintained: Sentence(english: "maintained", swedish: "bibehållet")
    case .met: Sentence(english: "met", swedish: "uppfyllt")
    case .monitored: Sentence(english: "monitored", swedish: "följs")
    }
  }
}
