/// What a rule reports its findings with.
///
/// ```swift
/// report(at: .source)                                  // on a member
/// report(at: .bands, 2, facts: ["band": "normal"])     // on the third element of a list
/// report()                                             // on the subject itself
/// ```
public struct Reporter<Subject: RuleSubject> {
  let collector: FindingCollector

  /// Reports a finding on the subject, or on a part of it.
  ///
  /// - Parameters:
  ///   - part: The member that it is about.
  ///   - element: For a list, the number of the element, from 0.
  ///   - facts: The figures and names that the rule's sentence is made of.
  public func callAsFunction(
    at part: Subject.Part? = nil,
    _ element: Int? = nil,
    facts: @autoclosure () -> [String: JSONValue] = [:]
  ) {
    collector.add(
      [part.map { .member($0.stringValue) }, element.map { .element($0) }].compactMap { $0 },
      facts: facts
    )
  }
}
