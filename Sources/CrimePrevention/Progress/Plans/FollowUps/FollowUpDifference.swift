/// Where a follow-up and the record's figures differ (skillnad mellan uppföljning och beräkning).
@nonexhaustive
public enum FollowUpDifference: Sendable, Hashable {
  /// The verdicts say different things.
  case verdict(recorded: FollowUpEntry.RecordedVerdict, computed: Verdict, reasons: [NotAssessableReason])
  /// The figures differ: the one reported, and the one that the record had by then, with its time, in the indicator's unit.
  case value(recorded: Double, observed: ObservedFigure, decimals: Int)
  /// A figure was reported, and the record had none by then.
  case valueNotRecorded(Double, decimals: Int)

  /// The difference in words.
  public var sentence: Sentence {
    switch self {
    case .verdict(let recorded, let computed, let reasons):
      Self.verdicts(recorded.words, computed.words, reasons.first.map(\.sentence.insideSentence))
    case .value(let recorded, let observed, let decimals):
      Sentence { language, figures in
        let said = figures.text(recorded, decimals: decimals)
        let least = figures.text(observed.value.lower, decimals: decimals)
        let most = figures.text(observed.value.upper, decimals: decimals)
        let known = least == most ? least : "\(least)–\(most)"
        return language.say(
          "The follow-up reports \(said); by then the record had \(known), for \(observed.period).",
          "Uppföljningen redovisar \(said); dokumentet hade då \(known), för \(observed.period)."
        )
      }
    case .valueNotRecorded(let value, let decimals):
      Sentence { language, figures in
        let said = figures.text(value, decimals: decimals)
        return language.say(
          "The follow-up reports \(said); by then the record had no such figure.",
          "Uppföljningen redovisar \(said); dokumentet hade då ingen sådan uppgift."
        )
      }
    }
  }

  private static func verdicts(_ recorded: Sentence, _ computed: Sentence, _ reason: Sentence?) -> Sentence {
    guard let reason else {
      return Sentence(
        english: "The follow-up says: \(recorded.english). By the record's figures it was: \(computed.english).",
        swedish:
          "Uppföljningen säger: \(recorded.swedish). Enligt dokumentets uppgifter var läget: \(computed.swedish)."
      )
    }
    return Sentence(
      english: "The follow-up says: \(recorded.english). The record doesn't show it: \(reason.english)",
      swedish: "Uppföljningen säger: \(recorded.swedish). Dokumentet visar inte det: \(reason.swedish)"
    )
  }
}

extension FollowUpEntry.RecordedVerdict {
  /// Whether a computed verdict says the same, as far as the two can be compared.
  ///
  /// “Partly met” has no counterpart among the computed ones: all that lies between reached and lost agrees with it.
  func agrees(with computed: Verdict) -> Bool {
    switch known {
    case .met: [.met, .maintained].contains(computed)
    case .partlyMet: [.onPath, .behind, .farBehind, .overdue, .notMet].contains(computed)
    case .notMet: [.notMet, .overdue, .lost].contains(computed)
    case .ongoing: [.tooEarly, .onPath, .behind, .farBehind, .wrongWay, .maintained].contains(computed)
    case .notAssessable: computed == .notAssessable
    case nil: false
    }
  }
}
