/// Which objects of two lists are the same: those with the same identifier or, without one, the same name in the domain
/// (``DescribedObject/namedBy``). Where nothing names them, those with the same content, or else at the same place.
struct ListMatch<Object: DescribedObject> {
  /// An object that both lists have, by its numbers in them, unless it is the same at the same place.
  struct Pair {
    let old: Int
    let new: Int
    /// Whether it has moved among those that both lists have.
    var isMoved = false
  }

  /// In the order of the newer list.
  private(set) var pairs: [Pair] = []
  /// The objects that only the older list has, by their numbers.
  private(set) var gone: [Int] = []
  /// The objects that only the newer list has, by their numbers.
  private(set) var come: [Int] = []
  /// For each object of the newer list, the number of the same one in the older list.
  private(set) var origins: [Int?]

  init(_ old: [Object], _ new: [Object]) {
    // Objects written alike at both ends of the lists need no names: most lists have changed in few places.
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).first { !old[$0].isSame(as: new[$0]) } ?? shorter
    let end = (0..<(shorter - start)).first { !old[old.count - 1 - $0].isSame(as: new[new.count - 1 - $0]) }
    let kept = end ?? shorter - start
    origins = Array(repeating: nil, count: new.count)
    for index in 0..<start { origins[index] = index }
    for index in (new.count - kept)..<new.count { origins[index] = index + old.count - new.count }
    let (oldMiddle, newMiddle) = (Array(start..<(old.count - kept)), Array(start..<(new.count - kept)))
    let isNamed = Object.kind != nil || !Object.namedBy.isEmpty
    let names = isNamed ? { (object: Object) in object.nameBytes } : { $0.contentBytes }
    match(oldMiddle.map { ($0, names(old[$0])) }, newMiddle.map { ($0, names(new[$0])) })
    if !isNamed, !Object.isCompound { matchPlaces() }
    pairs.sort { $0.new < $1.new }
    for pair in pairs { origins[pair.new] = pair.old }
    markMoved()
  }

  /// Matches by names or content alone: when two people have added objects concurrently, their places say nothing.
  init(naming old: [Object], _ new: [Object]) {
    origins = Array(repeating: nil, count: new.count)
    let isNamed = Object.kind != nil || !Object.namedBy.isEmpty
    let names = isNamed ? { (object: Object) in object.nameBytes } : { $0.contentBytes }
    match(old.enumerated().map { ($0, names($1)) }, new.enumerated().map { ($0, names($1)) })
    for pair in pairs { origins[pair.new] = pair.old }
  }

  /// Matches the first of several with the same name with the first, the second with the second.
  private mutating func match(_ old: [(index: Int, name: [UInt8])], _ new: [(index: Int, name: [UInt8])]) {
    var places: [[UInt8]: [Int]] = [:]
    for (index, name) in old.reversed() { places[name, default: []].append(index) }
    for (index, name) in new {
      if let place = places[name]?.popLast() {
        pairs.append(Pair(old: place, new: index))
      } else {
        come.append(index)
      }
    }
    gone = places.values.flatMap { $0 }.sorted()
  }

  private mutating func matchPlaces() {
    let count = min(gone.count, come.count)
    pairs += (0..<count).map { Pair(old: gone[$0], new: come[$0]) }
    gone.removeFirst(count)
    come.removeFirst(count)
  }

  /// Marks as few as possible as moved: all but a longest sequence of those in the same order in both lists.
  private mutating func markMoved() {
    let isInOrder = zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old }
    guard !isInOrder else { return }
    // `ends`: for each length, the pair that ends a sequence of that length with the smallest number. `before`: for
    // each pair, the one before it in its sequence.
    var ends: [Int] = []
    var before: [Int?] = []
    for (index, pair) in pairs.enumerated() {
      let length = ends.firstPosition { pairs[$0].old > pair.old }
      before.append(length == 0 ? nil : ends[length - 1])
      if length == ends.count { ends.append(index) } else { ends[length] = index }
    }
    for index in pairs.indices { pairs[index].isMoved = true }
    var next = ends.last
    while let index = next {
      pairs[index].isMoved = false
      next = before[index]
    }
  }
}

extension DescribedObject {
  /// What distinguishes an object from others in its list: its identifier, or the members that name it.
  var nameBytes: [UInt8] {
    if let id = identifierText { return Array(id.utf8) }
    var members = NamingMembers(of: self)
    Self.members(&members)
    return members.bytes
  }

  /// The whole object.
  fileprivate var contentBytes: [UInt8] { (try? JSONWriter.bytes(of: self)) ?? [] }

  /// Whether its members have a meaning only together: a kind and what belongs to it.
  static var isCompound: Bool {
    var members = CompoundSearch<Self>()
    Self.members(&members)
    return members.isCompound
  }
}

/// Collects the members by which an object is named.
private struct NamingMembers<Object: DescribedObject>: PlainMemberVisitor {
  private let object: Object
  private(set) var bytes: [UInt8] = []

  init(of object: Object) {
    self.object = object
  }

  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard Object.namedBy.contains(name.description) else { return }
    let value = object[keyPath: path]
    if !value.isLeftOut { bytes += (try? JSONWriter.bytes(of: value)) ?? [] }
    bytes.append(0)
  }

  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}
}

/// Finds whether a member determines what others mean.
private struct CompoundSearch<Object: DescribedObject>: PlainMemberVisitor {
  private(set) var isCompound = false

  func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}
  func constant(_ name: StaticString, _ value: StaticString) {}
  func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {}

  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    isCompound = true
  }

  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    isCompound = true
  }

  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    isCompound = true
  }
}
