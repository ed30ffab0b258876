public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The progress of a record as JSON, in a form with a version of its own: `crime-prevention-progress` 1.0.
///
/// Within version 1 members may be added. What isn't known is written as `null`. Verdicts, reasons and statuses are written
/// by their names in the library; explanations and ``FollowUp/Entry/differences`` are for readers and may change.
public struct ProgressDocument: Codable, Sendable, Hashable {
  /// Always `crime-prevention-progress`.
  public var format = "crime-prevention-progress"
  /// The version of this form.
  public var formatVersion = "1.0"
  /// The asking date, such as `2018-12-31`.
  public var asOf: String
  /// All targets, of goals, measures and promises.
  public var targets: [Target]
  /// All measures.
  public var measures: [Measure]
  /// The plans.
  public var plans: [Threefold]
  /// The promises.
  public var promises: [Threefold]
  /// The agreements.
  public var agreements: [Agreement]
  /// All plans and promises together.
  public var council: Threefold
  /// The measures of all plans by factor and prevention level: each factor on each level, and what names no factor or level.
  public var matrix: [MatrixCell]
  /// What meetings wanted done.
  public var actions: [Action]
  /// What people found beside what the figures say.
  public var followUps: [FollowUp]
}

extension ProgressDocument {
  /// Puts the progress of a record into the form.
  ///
  /// - Parameters:
  ///   - progress: The progress.
  ///   - council: The council's identifier.
  ///   - language: The language of the sentences.
  public init(_ progress: RecordProgress, of council: Council.ID, language: MessageLanguage = .english) {
    asOf = progress.date.description
    targets = progress.targets.map { Target($0, language: language) }
    measures = progress.measures.map { Measure($0, language: language) }
    plans = progress.plans.map { Threefold($0, id: $0.id.rawValue, language: language) }
    promises = progress.promises.map { Threefold($0, id: $0.id.rawValue, language: language) }
    agreements = progress.agreements.map { Agreement($0, language: language) }
    self.council = Threefold(progress.council, id: council.rawValue, language: language)
    matrix = MatrixCell.all(of: progress.matrix)
    actions = progress.actions.map(Action.init)
    followUps = progress.followUps.map { FollowUp($0, language: language) }
  }

  /// The document as JSON text in UTF-8: sorted names, two spaces a level, a line feed at the end.
  ///
  /// - Throws: `EncodingError`; not for documents made of a record's progress, whose numbers are finite or `null`.
  public func jsonData() throws -> Data {
    try lastingJSON()
  }
}

extension Double {
  /// The number, when JSON can say it.
  var writable: Double? { isFinite ? self : nil }
}
