/// A record as an audience may see it on a day, and how much of it the audience doesn't see.
///
/// The whole record isn't kept in it, so nothing that is computed or printed from it depends on what was taken out.
public struct PublishedRecord: Sendable, Hashable {
  /// What the audience sees.
  public let record: CouncilRecord
  /// How much it doesn't see.
  public let withheld: WithheldCounts
}

extension CouncilRecord {
  /// Returns the record as an audience may see it on a day.
  ///
  /// What isn't declared as safe is taken out: objects that are marked as narrower than the audience, with everything
  /// in them; notes, citations, waivers, reasons of absence and members that the format doesn't define; whatever then
  /// refers to nothing. For residents, people are replaced by their roles; identity numbers, e-mail addresses and
  /// telephone numbers in texts are masked; and small counts of people are withheld so that they can't be worked out.
  /// What was taken out leaves no trace but ``PublishedRecord/withheld``.
  ///
  /// ```swift
  /// let published = record.published(for: .residents, on: "2026-06-30")
  /// published.record          // a record by itself, to write, to show and to compute with
  /// published.withheld.total  // how much was taken out
  /// ```
  ///
  /// A record without errors stays without errors, unless the council itself is marked as narrower: then only a
  /// placeholder is left.
  ///
  /// - Parameters:
  ///   - audience: Who is to see it.
  ///   - date: The day. What is released later stays out.
  ///   - policy: What is required in addition to the record's marks.
  ///   - earlier: What the same council has published before: a figure once withheld stays withheld, and what was shown then is
  ///     taken as known.
  /// - Returns: What the audience sees, and how much it doesn't.
  /// - Complexity: Linear in the size of the record, once more for each step in which objects are dropped that refer to
  ///   what was dropped before; in addition, tables with small counts, each of which takes a bounded time.
  public func published(
    for audience: Audience,
    on date: CalendarDate,
    policy: PublicationPolicy = .standard,
    after earlier: [CouncilRecord] = []
  ) -> PublishedRecord {
    guard audience != .keepers else { return PublishedRecord(record: self, withheld: WithheldCounts([])) }
    let filter = AudienceFilter(audience, on: date, policy: policy)
    var (record, log) = filter.filtered(self)
    var counts = PublishedCounts(policy.smallCounts(for: audience), policy, earlier: earlier)
    counts.apply(to: &record)
    log += counts.log
    return PublishedRecord(record: record, withheld: WithheldCounts(log))
  }
}
