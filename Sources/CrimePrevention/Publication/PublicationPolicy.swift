/// What a publication requires in addition to the record's own marks (publiceringspolicy).
///
/// The marks of a record say who may see what. A policy says what is taken out in addition, because it could point out
/// people.
public struct PublicationPolicy: Sendable, Hashable {
  /// What happens to small counts of people.
  public enum SmallCounts: Sendable, Hashable {
    /// They are shown unchanged.
    case shown
    /// They are withheld, and with them as many others as needed so that they can't be worked out.
    case withheld(SuppressionPolicy)
    /// All counts of people are rounded to a base. Sums no longer hold then.
    case rounded(base: Int)
    /// Shares from few answers are shown by a limit where they are near nothing or all.
    case coded(ShareCoding)
  }

  /// What happens to small counts of people.
  public var smallCounts: SmallCounts
  /// Shares among fewer than this are withheld, where small counts are.
  public var smallestDenominator: Int
  /// Whether members are treated like residents when it comes to small counts.
  public var protectsCountsFromMembers: Bool
  /// The people whose names stay, such as elected members; the others appear in their roles.
  public var namedPeople: Set<Person.ID>

  /// Makes a policy.
  ///
  /// - Parameters:
  ///   - smallCounts: What happens to small counts of people.
  ///   - smallestDenominator: Shares among fewer than this are withheld, where small counts are; from 0.
  ///   - protectsCountsFromMembers: Whether members are treated like residents when it comes to small counts.
  ///   - namedPeople: The people whose names stay for residents.
  public init(
    smallCounts: SmallCounts = .withheld(SuppressionPolicy()),
    smallestDenominator: Int = 10,
    protectsCountsFromMembers: Bool = false,
    namedPeople: Set<Person.ID> = []
  ) {
    precondition(smallestDenominator >= 0, "A number of people is 0 or more.")
    if case .rounded(let base) = smallCounts { precondition(base > 0, "A base is 1 or more.") }
    self.smallCounts = smallCounts
    self.smallestDenominator = smallestDenominator
    self.protectsCountsFromMembers = protectsCountsFromMembers
    self.namedPeople = namedPeople
  }

  /// Counts from 1 to 4 are withheld, shares among fewer than 10, and what they could be worked out from; people appear in
  /// their roles.
  public static let standard = PublicationPolicy()

  /// What happens to small counts shown to an audience.
  func smallCounts(for audience: Audience) -> SmallCounts {
    switch audience {
    case .keepers: .shown
    case .members: protectsCountsFromMembers ? smallCounts : .shown
    case .residents: smallCounts
    }
  }
}
