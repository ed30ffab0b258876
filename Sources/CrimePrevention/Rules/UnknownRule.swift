/// A rule was asked for by a name that no rule has.
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

  /// The rule of this name: for names that come from outside, such as an option or a request.
  ///
  /// - Parameters:
  ///   - name: The name.
  ///   - rules: Rules of one's own, beside the library's.
  /// - Throws: ``UnknownRule`` when neither the library nor the rules have it.
  public init(named name: String, in rules: RuleSet = RuleSet()) throws(UnknownRule) {
    self.init(rawValue: name)
    guard !Self.library.contains(self), !rules.ids.contains(self) else { return }
    throw UnknownRule(name, among: Self.library.union(rules.ids))
  }

  /// Stops the program at a slip in the name of a rule: nothing was found by a rule that isn't there, and a test that asks for
  /// it would pass for ever. A name that is near none may be of somebody's own rule, which needn't be in every set.
  func assertKnown(beside own: @autoclosure () -> Set<RuleID>) {
    guard !Self.library.contains(self) else { return }
    let own = own()
    guard !own.contains(self) else { return }
    let problem = UnknownRule(rawValue, among: Self.library.union(own))
    if problem.nearest != nil { fatalError(problem.description) }
  }
}
