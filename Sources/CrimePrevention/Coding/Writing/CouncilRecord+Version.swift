extension CouncilRecord {
  /// The record as it is written: in the version that it states, but at least in the first one that has everything it
  /// uses.
  ///
  /// A reader of an older version then knows that there is something it doesn't know, and keeps it; a record that uses
  /// nothing new stays unchanged.
  var withVersionNeeded: CouncilRecord {
    let current = FormatVersion.current
    guard formatVersion.major == current.major, formatVersion.minor < current.minor else { return self }
    let needed = FormatVersion(major: current.major, minor: minorVersionNeeded)
    guard formatVersion < needed else { return self }
    var record = self
    record.formatVersion = needed
    return record
  }

  private var minorVersionNeeded: Int {
    // The first version requires the period of a follow-up.
    if followUps.contains(where: { $0.period == nil }) { return 1 }
    return MinorVersionSearch.minor(of: self)
  }
}

/// Finds the minor version that has all members used by an object and everything in it.
private struct MinorVersionSearch<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private var found = 0
  /// Whether a member with a value has been visited.
  private var isAnyThere = false

  private init(_ object: Object) {
    self.object = object
  }

  static func minor(of object: Object) -> Int {
    var search = Self(object)
    Object.members(&search)
    guard let sharing = object.sharing else { return search.found }
    // The first version has sharing on these.
    let isOld = [.measure, .meeting, .agendaItem].contains(Object.kind)
    return max(search.found, isOld ? 0 : 1, MinorVersionSearch<Sharing>.minor(of: sharing))
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    if !object[keyPath: path].isLeftOut { isAnyThere = true }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let value = object[keyPath: path]
    guard !value.isLeftOut else { return }
    isAnyThere = true
    value.visitChildren { child in
      found = max(found, MinorVersionSearch<Value.Child>.minor(of: copy child))
    } list: { children in
      for child in children { found = max(found, MinorVersionSearch<Value.Child>.minor(of: child)) }
    }
  }

  func constant(_ name: StaticString, _ value: StaticString) {}

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }

  mutating func since(minor: Int, _ members: (inout Self) -> Void) {
    let wasAnyThere = isAnyThere
    isAnyThere = false
    members(&self)
    if isAnyThere { found = max(found, minor) }
    isAnyThere = isAnyThere || wasAnyThere
  }
}
