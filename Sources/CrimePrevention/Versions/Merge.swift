/// What two people did concurrently to one version of a record, combined (sammanfogning).
///
/// ```swift
/// let merged = try Merge(base: base, ours: ours, theirs: theirs)
/// for conflict in merged.conflicts { print(conflict.description(in: .swedish)) }
/// ```
///
/// Changes of different members are taken from both sides, and the same change once. When both sides wrote different
/// things, the record has our value for the time being, and a conflict has both: nothing that a side wrote is lost.
/// Swapping the sides only swaps whose value the record has.
public struct Merge: Sendable {
  /// The record with the changes of both sides.
  public let record: CouncilRecord
  /// What a person must decide, in the order of the record; then objects that have no place left, by identifier; last,
  /// errors that neither side had on its own.
  public let conflicts: [MergeConflict]

  /// Merges two versions of a record.
  ///
  /// - Parameters:
  ///   - base: The version that both started from.
  ///   - ours: What one side made of it.
  ///   - theirs: What the other side made of it.
  /// - Throws: `EncodingError` when a number of a record is infinite or not a number: JSON can't represent it, so that
  ///   a conflict about it couldn't be shown.
  public init(base: CouncilRecord, ours: CouncilRecord, theirs: CouncilRecord) throws {
    for record in [base, ours, theirs] { _ = try record.jsonBytes() }
    let merge = RecordMerge(base: base, ours: ours, theirs: theirs)
    record = merge.record
    conflicts = merge.conflicts + Self.newErrors(in: merge.record, ours: ours, theirs: theirs)
  }

  private static func newErrors(in merged: CouncilRecord, ours: CouncilRecord, theirs: CouncilRecord) -> [MergeConflict]
  {
    let validator = Validator()
    let report = validator.report(on: merged)
    guard !report.errors.isEmpty else { return [] }
    let known = [ours, theirs].map { validator.report(on: $0) }
    let newToTheirs = Set(report.added(since: known[1]))
    let new = report.added(since: known[0]).filter(newToTheirs.contains)
    return new.filter { $0.severity == .error }.map(MergeConflict.init)
  }
}

extension MergeConflict {
  /// An error that neither side had.
  fileprivate init(_ finding: Diagnostic) {
    let name = finding.subject.named(nil)
    self.init(
      kind: .error,
      subject: finding.subject,
      path: finding.path,
      member: nil,
      base: nil,
      ours: nil,
      theirs: nil,
      rule: finding.rule,
      sentence: Sentence(
        english: "\(name.english): together, both sides' changes break the record. \(finding.sentence.english)",
        swedish: "\(name.swedish): tillsammans gör ändringarna underlaget felaktigt. \(finding.sentence.swedish)"
      )
    )
  }
}
