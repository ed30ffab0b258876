/// An edition of the library's rules (utgåva): which rules there are, by identifier and severity.
///
/// What a released edition holds never changes, so that a test that passes goes on passing when the library is updated:
///
/// ```swift
/// let edition = RuleEdition("2026.1") ?? .latest
/// let validator = Validator(.standard(in: edition))
/// ```
///
/// A new rule enters the next edition. A rule that is to judge otherwise, or with another severity, enters it under
/// another identifier, and the old one leaves.
public struct RuleEdition: Sendable, Hashable, CustomStringConvertible {
  /// What it is called: the year, and the number in that year.
  public let name: String
  /// The rules that enter with it; for the first edition, all that enter with no other.
  let entering: Set<RuleID>
  /// The rules of earlier editions that it no longer has.
  let leaving: Set<RuleID>

  init(name: String, entering: Set<RuleID> = [], leaving: Set<RuleID> = []) {
    self.name = name
    self.entering = entering
    self.leaving = leaving
  }

  /// All editions, the first one first.
  public static let all = [first]

  /// The edition that rule sets have when none is named.
  public static var latest: RuleEdition { all.last ?? first }

  private static let first = RuleEdition(name: "2026.1")

  /// The edition of this name; `nil` when there is none.
  public init?(_ name: String) {
    guard let edition = Self.all.first(where: { $0.name == name }) else { return nil }
    self = edition
  }

  /// The name.
  public var description: String { name }

  /// Whether a rule of the catalogue belongs to the edition.
  func includes(_ rule: RuleID, among editions: [RuleEdition] = all) -> Bool {
    let position = editions.firstIndex(of: self) ?? editions.endIndex - 1
    return !editions[(position + 1)...].contains { $0.entering.contains(rule) }
      && !editions[...position].contains { $0.leaving.contains(rule) }
  }
}
