/// Whether an organization has taken part in what it undertook, at an asking date (medverkan).
///
/// It has when an occurrence by that date names it. When occurrences name others only, it hasn't once the time is over, and
/// it is too early to say before. When none names anyone, nothing can be said.
public struct Participation: Sendable, Hashable {
  /// The organization.
  public let organization: Organization.ID
  /// `met` when it has taken part, else `notMet`, `tooEarly` or `notAssessable`.
  public let verdict: Verdict
  /// Why it can't be assessed; empty for other verdicts.
  public let reasons: [NotAssessableReason]
  /// The last day of the first occurrence that names it; `nil` when none does by the asking date.
  public let firstNamed: CalendarDate?

  /// What the verdict rests on.
  public var explanation: [Sentence] {
    switch verdict {
    case .met:
      let day = firstNamed.map(\.description) ?? ""
      return [
        Sentence(
          english: "It is named among those who took part, first on \(day).",
          swedish: "Den är angiven bland de medverkande, första gången \(day)."
        )
      ]
    case .notMet:
      return [
        Sentence(
          english: "The time is over, and only others are named among those who took part.",
          swedish: "Tiden är ute, och bara andra är angivna bland de medverkande."
        )
      ]
    case .tooEarly:
      return [
        Sentence(
          english: "So far only others are named among those who took part; the time isn't over.",
          swedish: "Hittills är bara andra angivna bland de medverkande; tiden är inte ute."
        )
      ]
    default: return reasons.map(\.sentence)
    }
  }
}
