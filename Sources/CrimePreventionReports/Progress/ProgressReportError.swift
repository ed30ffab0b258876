public import CrimePrevention

/// Why a report can't be made.
@nonexhaustive
public enum ProgressReportError: Error, Sendable, Hashable {
  /// The record has no plan with this identifier; the nearest one that it has, if any is near.
  case unknownPlan(ActionPlan.ID, nearest: ActionPlan.ID?)
  /// The record has no promise with this identifier; the nearest one that it has, if any is near.
  case unknownPromise(CitizenPromise.ID, nearest: CitizenPromise.ID?)
  /// What may be shown of the record has errors when it is taken by itself.
  case publicPartRejected(Report)
}

extension ProgressReportError: CustomStringConvertible {
  /// The reason in English.
  public var description: String { sentence.english }

  /// The reason for the reader.
  public var sentence: Sentence {
    switch self {
    case .unknownPlan(let id, let nearest):
      Self.unknown(id.rawValue, nearest?.rawValue, ("plan", "någon plan"))
    case .unknownPromise(let id, let nearest):
      Self.unknown(id.rawValue, nearest?.rawValue, ("promise", "något löfte"))
    case .publicPartRejected(let report):
      Sentence(
        english: "What may be shown of the record has errors by itself: \(report.errors.description)",
        swedish: "Det som får visas av underlaget har fel i sig: \(report.errors.description)"
      )
    }
  }

  private static func unknown(_ id: String, _ nearest: String?, _ noun: (english: String, swedish: String)) -> Sentence
  {
    Sentence(
      english: "The record has no \(noun.english) “\(id)”." + (nearest.map { " Did you mean “\($0)”?" } ?? ""),
      swedish: "Underlaget har inte \(noun.swedish) ”\(id)”." + (nearest.map { " Menas ”\($0)”?" } ?? "")
    )
  }
}
