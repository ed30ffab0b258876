/// A place in what a rule judges, as key paths name it: a member, or a member of an object inside.
///
/// ```swift
/// report(at: \.budget)          // a member
/// report(at: \.period?.from)    // a member of an object in a member
/// ```
///
/// Nobody makes one; it only gives key paths their names.
@dynamicMemberLookup
public struct Place<Root> {
  /// The names of the members on the way; `nil` when a property on it is no member.
  fileprivate let names: [String]?

  /// A member that must be there, or a list.
  @_disfavoredOverload
  public subscript<Value>(dynamicMember path: KeyPath<Root, Value>) -> Place<Value> {
    Place<Value>(names: names(through: path))
  }

  /// A member that may be absent.
  public subscript<Value>(dynamicMember path: KeyPath<Root, Value?>) -> Place<Value>? {
    Place<Value>(names: names(through: path))
  }

  private func names(through path: PartialKeyPath<Root>) -> [String]? {
    guard let names, let type = Root.self as? any DescribedObject.Type, let name = type.name(of: path) else {
      return nil
    }
    return names + [name]
  }
}

extension Place where Root: RuleSubject {
  /// The steps from a subject to the place that a key path names; none when it names no member.
  static func steps(to path: PartialKeyPath<Self>) -> [DocumentPath.Step] {
    let place = Self(names: [])[keyPath: path] as? any NamedPlace
    return (place?.memberNames ?? []).map { .member($0) }
  }

  /// The name of the member that a key path names.
  static func name(of path: PartialKeyPath<Self>) -> String {
    if case .member(let name) = steps(to: path).last { name } else { "" }
  }
}

/// A place, whatever it is in.
private protocol NamedPlace {
  var memberNames: [String]? { get }
}

extension Place: NamedPlace {
  fileprivate var memberNames: [String]? { names }
}

extension Optional: NamedPlace where Wrapped: NamedPlace {
  fileprivate var memberNames: [String]? { self?.memberNames }
}

extension DescribedObject {
  /// The name of the member that a key path leads to, whatever type it starts at.
  fileprivate static func name(of path: AnyKeyPath) -> String? {
    (path as? PartialKeyPath<Self>).flatMap(memberName)
  }
}
