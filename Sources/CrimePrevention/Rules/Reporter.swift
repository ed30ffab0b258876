/// What a rule reports its findings with.
///
/// ```swift
/// report(at: \.source)                                  // on a member
/// report(at: \.scale?.max)                              // on a member of an object in a member
/// report(at: \.bands, 2, facts: ["band": "normal"])     // on the third element of a list
/// report()                                              // on the subject itself
/// ```
public struct Reporter<Subject: RuleSubject> {
  let collector: FindingCollector

  /// Reports a finding on the subject, or on a part of it.
  ///
  /// - Parameters:
  ///   - part: The member that it is about. A property that isn't a member means the subject itself.
  ///   - element: For a list, the number of the element, from 0.
  ///   - facts: The figures and names that the rule's sentence is made of.
  public func callAsFunction(
    at part: PartialKeyPath<Subject>? = nil,
    _ element: Int? = nil,
    facts: @autoclosure () -> [String: JSONValue] = [:]
  ) {
    collector.add((part.map(collector.steps) ?? []) + (element.map { [.element($0)] } ?? []), facts: facts)
  }

  /// Reports a finding on a member of the subject by its name: one that the format doesn't define, say.
  ///
  /// - Parameters:
  ///   - name: The member that it is about.
  ///   - facts: The figures and names that the rule's sentence is made of.
  public func callAsFunction(member name: String, facts: @autoclosure () -> [String: JSONValue] = [:]) {
    collector.add([.member(name)], facts: facts)
  }
}
