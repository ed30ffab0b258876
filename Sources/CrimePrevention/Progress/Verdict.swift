/// The computed verdict at an asking date (bedömning) on a target, a measure, or a party's part in a measure, a promise
/// or an agreement. What people found is in ``FollowUpEntry``.
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
  /// Less than 60 % of the distance that should have been covered (långt efter).
  case farBehind
  /// At least 60 % but less than 95 % of the distance that should have been covered (efter).
  case behind
  /// The time is open and nothing can be expected yet (för tidigt att bedöma).
  case tooEarly
  /// At least 95 % of the distance that should have been covered (på väg).
  case onPath
  /// What was to be kept is kept, so far (bibehållet).
  case maintained
  /// The expectation holds (uppfyllt).
  case met
  /// Monitored without a target (följs).
  case monitored

  /// The weakest of some verdicts, in the order of the cases; monitored ones stay out.
  public static func weakest(of verdicts: some Sequence<Verdict>) -> Verdict? {
    var weakest: Verdict?
    for verdict in verdicts where verdict != .monitored && verdict != weakest {
      guard let other = weakest, other.rank <= verdict.rank else {
        weakest = verdict
        continue
      }
    }
    return weakest
  }

  /// The position among the cases.
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

/// How many of some things have each verdict (antal per bedömning).
public struct VerdictCounts: Sendable, Hashable {
  private var counts: [Verdict: Int] = [:]

  /// Makes empty counts.
  public init() {}

  /// Counts verdicts.
  public init(_ verdicts: some Sequence<Verdict>) {
    for verdict in verdicts { add(verdict) }
  }

  /// Counts one more.
  public mutating func add(_ verdict: Verdict) {
    counts[verdict, default: 0] += 1
  }

  /// How many have a verdict.
  public subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// How many have been counted.
  public var total: Int { counts.values.reduce(0, +) }

  /// The verdicts that occur with their numbers: the best first, those that are only monitored last.
  public var present: [(verdict: Verdict, count: Int)] {
    let ranked = Verdict.allCases.filter { $0 != .monitored }.reversed() + [.monitored]
    return ranked.compactMap { verdict in counts[verdict].map { (verdict, $0) } }
  }

  /// The counts in words, such as “2 met, 1 behind”; “none” without any.
  public var words: Sentence {
    guard !counts.isEmpty else { return Sentence(english: "none", swedish: "inga") }
    return Sentence { language, figures in
      present.map { "\(figures.text($0.count)) \($0.verdict.words(of: $0.count).text(in: language))" }.joined(
        separator: ", "
      )
    }
  }
}

extension Verdict {
  /// The verdict in words that agree with how many have it: “3 uppfyllda”.
  package func words(of count: Int) -> Sentence {
    guard count > 1 else { return words }
    return switch self {
    case .overdue: Sentence(english: words.english, swedish: "försenade")
    case .notMet: Sentence(english: words.english, swedish: "ej uppfyllda")
    case .lost: Sentence(english: words.english, swedish: "inte bibehållna")
    case .maintained: Sentence(english: words.english, swedish: "bibehållna")
    case .met: Sentence(english: words.english, swedish: "uppfyllda")
    case .notAssessable, .wrongWay, .farBehind, .behind, .tooEarly, .onPath, .monitored: words
    }
  }
}
