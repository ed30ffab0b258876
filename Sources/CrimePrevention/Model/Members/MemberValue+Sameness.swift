// Whether two values are written alike, byte for byte.

extension MemberValue {
  package func isSame(as other: Self) -> Bool { self == other }

  package static func areSame(_ list: [Self], _ other: [Self]) -> Bool {
    guard list.count == other.count else { return false }
    return list.indices.allSatisfy { list[$0].isSame(as: other[$0]) }
  }
}

extension String {
  package func isSame(as other: String) -> Bool {
    let isSame = unsafe utf8.withContiguousStorageIfAvailable { bytes in
      unsafe other.utf8.withContiguousStorageIfAvailable { unsafe bytes.elementsEqual($0) }
    }
    return (isSame ?? nil) ?? utf8.elementsEqual(other.utf8)
  }
}

extension Double {
  /// Zero and minus zero are written differently.
  package func isSame(as other: Double) -> Bool { bitPattern == other.bitPattern }
}

extension Identifier {
  package func isSame(as other: Self) -> Bool { rawValue.isSame(as: other.rawValue) }
}

extension CodeValue {
  package func isSame(as other: Self) -> Bool { rawValue.isSame(as: other.rawValue) }
}

extension Optional where Wrapped: MemberValue {
  @inline(__always)
  package func isSame(as other: Self) -> Bool {
    guard let self, let other else { return self == nil && other == nil }
    return self.isSame(as: other)
  }
}

extension Array where Element: MemberValue {
  @inline(__always)
  package func isSame(as other: Self) -> Bool { Element.areSame(self, other) }
}

extension Dictionary where Key == String, Value == String {
  package func isSame(as other: Self) -> Bool {
    guard count == other.count else { return false }
    return allSatisfy { name, text in
      guard let index = other.index(forKey: name) else { return false }
      return other[index].key.isSame(as: name) && other[index].value.isSame(as: text)
    }
  }
}

extension DescribedObject {
  package func isSame(as other: Self) -> Bool { SameMembers.hold(CollectionOfOne(self), CollectionOfOne(other), at: 0) }

  package static func areSame(_ list: [Self], _ other: [Self]) -> Bool {
    guard list.count == other.count else { return false }
    return list.indices.allSatisfy { SameMembers.hold(list, other, at: $0) }
  }
}

/// Compares the members of two objects. The objects stay in their lists: copying them would cost reference counting for
/// each member.
private struct SameMembers<Objects: RandomAccessCollection>: PlainMemberVisitor
where Objects.Element: DescribedObject, Objects.Index == Int {
  typealias Object = Objects.Element

  private let objects: Objects
  private let others: Objects
  private let index: Int
  private var areSame: Bool

  static func hold(_ objects: Objects, _ others: Objects, at index: Int) -> Bool {
    var members = Self(objects, others, index)
    if members.areSame { Object.members(&members) }
    return members.areSame
  }

  private init(_ objects: Objects, _ others: Objects, _ index: Int) {
    self.objects = objects
    self.others = others
    self.index = index
    areSame = objects[index].annotations.isSame(as: others[index].annotations)
  }

  @inline(__always)
  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if areSame { areSame = objects[index][keyPath: path].isSame(as: others[index][keyPath: path]) }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  @inline(__always)
  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    let applies = objects[index][keyPath: condition]
    guard applies == others[index][keyPath: condition] else {
      areSame = false
      return
    }
    if applies { members(&self) }
  }
}

extension Annotations {
  /// Returns whether both are written alike.
  func isSame(as other: Self) -> Bool {
    if isEmpty || other.isEmpty { return isEmpty && other.isEmpty }
    return note.isSame(as: other.note) && citation.isSame(as: other.citation) && sharing.isSame(as: other.sharing)
      && JSONValue.object(others).isSame(as: .object(other.others))
  }
}

extension JSONValue {
  /// Returns whether the value is written like another one, byte for byte.
  package func isSame(as other: JSONValue) -> Bool {
    switch (self, other) {
    case (.string(let text), .string(let other)): text.isSame(as: other)
    case (.array(let values), .array(let others)):
      values.count == others.count && zip(values, others).allSatisfy { $0.isSame(as: $1) }
    case (.object(let members), .object(let others)):
      members.count == others.count
        && members.allSatisfy { name, value in
          guard let index = others.index(forKey: name) else { return false }
          return others[index].key.isSame(as: name) && others[index].value.isSame(as: value)
        }
    default: self == other
    }
  }
}
