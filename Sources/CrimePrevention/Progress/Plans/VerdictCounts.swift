/// How many of some things have each verdict (antal per bedömning).
public struct VerdictCounts: Sendable, Hashable {
  private var counts: [Verdict: Int] = [:]

  /// Nothing counted yet.
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

  /// The verdicts that occur with their numbers: the best first, those that are only followed last.
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
  fileprivate func words(of count: Int) -> Sentence {
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
