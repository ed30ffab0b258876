package import CrimePrevention

extension RandomSource {
  /// The object as it might be after an edit: here and there, members are changed, and objects added, removed and
  /// reordered.
  package mutating func edited<Object: DescribedObject>(_ object: Object) -> Object {
    var members = EditedMembers(object, random: self)
    Object.members(&members)
    self = members.random
    if chance(0.1) { members.object.annotations = annotations() }
    return members.object
  }

  fileprivate mutating func edited<Object: DescribedObject>(_ list: [Object], using other: [Object]) -> [Object] {
    var edited: [Object] = []
    for object in list where !chance(0.1) {
      if chance(0.1), let new = other.first { edited.append(new) }
      edited.append(chance(0.5) ? self.edited(object) : object)
    }
    if chance(0.1), let new = other.last { edited.append(new) }
    if chance(0.1) { edited.shuffle(using: &self) }
    return edited
  }
}

/// Changes some members of an object to those of another.
private struct EditedMembers<Object: DescribedObject>: PlainMemberVisitor {
  var object: Object
  private let other: Object
  var random: RandomSource

  init(_ object: Object, random: RandomSource) {
    self.object = object
    self.random = random
    self.random.depth = 4
    other = self.random.value()
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if random.chance(0.1) { object[keyPath: path] = other[keyPath: path] }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let edited: HeldObjects<Value.Child> =
      switch (object[keyPath: path].held, other[keyPath: path].held) {
      case (.one(let child), _) where random.chance(0.9): .one(random.edited(child))
      case (.list(let list), .list(let others)): .list(random.edited(list, using: others))
      case (let held, let other): random.chance(0.1) ? other : held
      }
    if let value = Value.holding(edited) { object[keyPath: path] = value }
  }

  /// An object with a kind changes as a whole.
  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    if random.chance(0.2) { object = other }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}
}
