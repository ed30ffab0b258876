/// Reads the members of one object of a tape, each straight into its property.
///
/// The object is filled in place: a copy of it would cost reference counting for each of its members. The creator of a
/// reader keeps the object where the pointer leads for as long as the reader is used (`TapeValue.object`).
@safe struct TapeObjectReader<Object: DescribedObject>: PlainMemberVisitor {
  private unowned(unsafe) let reader: TapeReader
  private let object: UnsafeMutablePointer<Object>
  /// The number of the object's node.
  private let index: Int
  /// Where its members end.
  private let end: Int
  /// How many of its members haven't been read.
  private var unread: Int
  /// A set of the fingerprints of the object's names, so that most names that it lacks aren't searched for.
  private let names: UInt64
  /// The member that was found last: in most texts the next one is near.
  private var cursor: Cursor
  /// Which members have been read.
  private var marks = MemberMarks()
  /// The problems in required members: they are reported after those in other members.
  private var later: [TapeReader.Problem] = []

  /// A member's name, by its node and its number in the object.
  private struct Cursor {
    var key: Int
    var number: Int
  }

  @inline(__always)
  init(_ reader: TapeReader, _ index: Int, into object: UnsafeMutablePointer<Object>) {
    unsafe self.reader = reader
    unsafe self.object = unsafe object
    self.index = index
    end = reader.tape.next(after: index)
    cursor = Cursor(key: index + 1, number: 0)
    var (names, count): (UInt64, Int) = (0, 0)
    var key = index + 1
    while key < end {
      let fingerprint = unsafe reader.tape.nodes[key].fingerprint
      names |= fingerprint == 0 ? .max : 1 << UInt64(fingerprint & 63)
      count += 1
      key = reader.tape.next(after: key + 1)
    }
    self.names = names
    unread = count
  }

  @inline(__always)
  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard let value = take(name) else {
      if Value.isRequired { postponeMissing(name) }
      return
    }
    let count = unsafe Value.isRequired ? reader.problems.count : nil
    if let read = Value.read(from: value) { unsafe object.pointee[keyPath: path] = read }
    if let count { postponeProblems(from: count) }
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    _ = take(name)
  }

  @inline(__always)
  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if unsafe object.pointee[keyPath: condition] { members(&self) }
  }

  /// Reads the annotations, when all members of the format have been read.
  mutating func finish() {
    if !later.isEmpty { unsafe reader.problems += later }
    if unread > 0 { unsafe object.pointee.annotations = annotations() }
  }

  private mutating func postponeMissing(_ name: StaticString) {
    if unsafe reader.keeps(.memberMissing(name)) {
      later.append(TapeReader.Problem(kind: .memberMissing(name), node: index))
    }
  }

  private mutating func postponeProblems(from count: Int) {
    guard unsafe reader.problems.count > count else { return }
    unsafe later += reader.problems[count...]
    unsafe reader.problems.removeSubrange(count...)
  }

  /// Note, citation, sharing, and every other member that wasn't read: those that the format doesn't define, and those that are
  /// `null`.
  private mutating func annotations() -> Annotations {
    let note = take("note")?.text()
    let citation = take("citation")?.text()
    let sharing = take("sharing").flatMap(Sharing.read)
    let read = unsafe reader.hasDuplicates ? namesRead() : []
    var others: [String: JSONValue] = [:]
    var member = Cursor(key: index + 1, number: 0)
    while member.key < end {
      if !marks.contains(member.number) {
        let name = unsafe reader.tape.text(member.key)
        // The first of two members with a name is used.
        let isSecond = unsafe reader.duplicates.contains(member.key) && read.contains(name)
        if !isSecond { others[name] = unsafe TapeValue(reader, member.key + 1).jsonValue() }
      }
      member = next(after: member)
    }
    return Annotations(note: note, citation: citation, sharing: sharing, others: others)
  }
}

// MARK: - Finding members

extension TapeObjectReader {
  /// The names of the members that have been read.
  private func namesRead() -> Set<String> {
    var names: Set<String> = []
    var member = Cursor(key: index + 1, number: 0)
    while member.key < end {
      if marks.contains(member.number) { unsafe names.insert(reader.tape.text(member.key)) }
      member = next(after: member)
    }
    return names
  }
}

extension TapeObjectReader {
  /// Returns the value of a member and marks it as read; `nil` when it is absent or `null`.
  @inline(__always)
  private mutating func take(_ name: StaticString) -> TapeValue? {
    let fingerprint = unsafe JSONNodes.fingerprint(name.utf8Start, count: name.utf8CodeUnitCount)
    guard unread > 0, names & (1 << UInt64(fingerprint & 63)) != 0 else { return nil }
    return search(name, fingerprint)
  }

  private mutating func search(_ name: StaticString, _ fingerprint: UInt8) -> TapeValue? {
    let first = Cursor(key: index + 1, number: 0)
    let start = unsafe reader.hasDuplicates ? first : cursor
    var place = start
    repeat {
      if place.key >= end {
        place = first
        if start.key == first.key { break }
      }
      if isNamed(name, fingerprint, place.key) {
        cursor = place
        guard unsafe reader.tape.nodes[place.key + 1].kind != .null else { return nil }
        marks.insert(place.number)
        unread -= 1
        cursor = next(after: place)
        return unsafe TapeValue(reader, place.key + 1)
      }
      place = next(after: place)
    } while place.key != start.key
    return nil
  }

  @inline(__always)
  private func next(after place: Cursor) -> Cursor {
    unsafe Cursor(key: reader.tape.next(after: place.key + 1), number: place.number + 1)
  }

  @inline(__always)
  private func isNamed(_ name: StaticString, _ fingerprint: UInt8, _ key: Int) -> Bool {
    let node = unsafe reader.tape.nodes[key]
    if node.fingerprint == fingerprint, Int(node.extent) == name.utf8CodeUnitCount {
      return unsafe isEqual(reader.tape.bytes + Int(node.start), name)
    }
    // A byte of the name takes at most six as an escape.
    guard node.kind == .escapedText, node.extent <= 6 * name.utf8CodeUnitCount else { return false }
    return unsafe reader.tape.text(key) == name.description
  }

  @inline(__always)
  private func isEqual(_ bytes: UnsafePointer<UInt8>, _ name: StaticString) -> Bool {
    for index in 0..<name.utf8CodeUnitCount where unsafe bytes[index] != name.utf8Start[index] { return false }
    return true
  }
}

/// The numbers of an object's members that have been read. Few objects have more than 64.
private struct MemberMarks {
  private var near: UInt64 = 0
  private var far: Set<Int> = []

  @inline(__always)
  mutating func insert(_ number: Int) {
    if number < 64 { near |= 1 << UInt64(number) } else { far.insert(number) }
  }

  func contains(_ number: Int) -> Bool {
    number < 64 ? near & (1 << UInt64(number)) != 0 : far.contains(number)
  }
}
