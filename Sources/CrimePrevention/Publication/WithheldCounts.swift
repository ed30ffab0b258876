/// How much of a record an audience doesn't see, and why: numbers, never contents (vad som utelämnats).
public struct WithheldCounts: Sendable, Hashable {
  /// Why something isn't shown.
  @nonexhaustive
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// It's for some only (begränsad delning).
    case restricted
    /// It's under secrecy (sekretess).
    case secret
    /// It may be shown from a later day on, or no day was given to decide that (embargo).
    case embargoed
    /// It's marked with a level of sharing that this version doesn't know.
    case unknownLevel
    /// It's only for those who keep the record, such as a note.
    case keepersOnly
    /// It is meaningless without something that isn't shown, such as the follow-up of a plan.
    case dangling
    /// It could point out a person: a name, an identity number, an address.
    case personal
    /// It shows a small group, or a small group could be worked out from it.
    case smallCount
  }

  /// How many things of one sort are withheld for one reason.
  public struct Count: Sendable, Hashable {
    /// Why they are withheld.
    public let reason: Reason
    /// What they are, as the format calls it: the type of an object, such as `meeting` or `observation`, or the name of a
    /// member, such as `note`.
    public let kind: String
    /// How many.
    public let count: Int
  }

  /// The counts, by kind and reason.
  public let counts: [Count]

  init(_ log: [WithheldEntry]) {
    var counts: [WithheldEntry: Int] = [:]
    for entry in log { counts[entry, default: 0] += 1 }
    self.counts = counts.map { Count(reason: $0.key.reason, kind: $0.key.kind, count: $0.value) }
      .sorted { ($0.kind, $0.reason.rawValue) < ($1.kind, $1.reason.rawValue) }
  }

  /// Whether nothing is withheld.
  public var isEmpty: Bool { counts.isEmpty }

  /// How many things are withheld.
  public var total: Int { counts.reduce(0) { $0 + $1.count } }

  /// How many things of a kind are withheld.
  public func count(of kind: String) -> Int {
    counts.reduce(0) { $0 + ($1.kind == kind ? $1.count : 0) }
  }
}

/// One thing that is withheld.
struct WithheldEntry: Hashable {
  let reason: WithheldCounts.Reason
  let kind: String
}
