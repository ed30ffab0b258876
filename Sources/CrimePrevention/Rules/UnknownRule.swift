/// A rule was requested by a name that no rule has.
public struct UnknownRule: Error, Sendable, Hashable {
  /// The name that was given.
  public let name: String
  /// The rule that was probably meant.
  public let nearest: RuleID?

  init(_ name: String, among rules: Set<RuleID>) {
    self.name = name
    nearest = NearMiss(rules.map(\.rawValue).sorted()).nearest(to: name).map { RuleID(rawValue: $0) }
  }

  /// What is wrong, and what to do.
  public var sentence: Sentence {
    let name = name.excerpt
    return Sentence(
      english: "No rule is called “\(name)”" + (nearest.map { ": did you mean “\($0)”?" } ?? "."),
      swedish: "Ingen regel heter ”\(name)”" + (nearest.map { ": menas ”\($0)”?" } ?? ".")
    )
  }
}

extension UnknownRule: CustomStringConvertible {
  /// The sentence in English.
  public var description: String { sentence.english }
}

extension RuleID {
  /// The rules of the library, those on revisions among them.
  private static let library = RuleSet.all.ids.union(RuleSet.revision.ids)

  /// Makes the identifier of the rule with this name, for names that come from outside, such as an option or a request.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - rules: Your own rules, in addition to the library's.
  /// - Throws: ``UnknownRule`` when neither the library nor the rules have it.
  public init(named name: String, in rules: RuleSet = RuleSet()) throws(UnknownRule) {
    self.init(rawValue: name)
    guard !Self.library.contains(self), !rules.ids.contains(self) else { return }
    throw UnknownRule(name, among: Self.library.union(rules.ids))
  }

  /// Stops the program at a misspelt rule name: a rule that doesn't exist finds nothing, and a test that expects no
  /// findings of it would always pass. A name that isn't close to a known one may belong to a custom rule, which
  /// needn't be in every set.
  func assertKnown(beside own: @autoclosure () -> Set<RuleID>) {
    guard !Self.library.contains(self) else { return }
    let own = own()
    guard !own.contains(self) else { return }
    let problem = UnknownRule(rawValue, among: Self.library.union(own))
    if problem.nearest != nil { fatalError(problem.description) }
  }
}
