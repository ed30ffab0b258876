/// Writes the members of one object as JSON text.
struct JSONMemberWriter<Object: DescribedObject>: PlainMemberVisitor {
  var writer: JSONWriter
  private let object: Object
  private var firstByte = 0
  /// The members written so far, each with the place where it starts.
  private var written: [(name: String, start: Int)] = []
  private var failure: EncodingError?

  init(_ object: Object, _ writer: JSONWriter) {
    self.object = object
    self.writer = writer
  }

  mutating func start() {
    firstByte = writer.position
    writer.indent()
  }

  @inline(__always)
  mutating func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let value = object[keyPath: path]
    guard !value.isLeftOut, failure == nil else { return }
    written.append((name.description, writer.position))
    writer.writeName(name)
    do {
      try value.write(to: &writer)
    } catch {
      failure = EncodingError.unwritable(error, in: name)
    }
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    written.append((name.description, writer.position))
    writer.writeName(name)
    writer.write(value.description)
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    if object[keyPath: condition] { members(&self) }
  }

  /// Writes the annotations and ends the object. A kept member is skipped when the object has a value by that name.
  mutating func finish() throws {
    if let failure { throw failure }
    if !object.annotations.isEmpty { try writeAnnotations() }
    writer.close(written, from: firstByte)
  }

  private mutating func writeAnnotations() throws {
    if let note = object.note { write(.string(note), "note") }
    if let citation = object.citation { write(.string(citation), "citation") }
    member("sharing", \.sharing)
    if let failure { throw failure }
    let names = Set(written.map(\.name))
    for (name, value) in object.annotations.others where !names.contains(name) { write(value, name) }
  }

  private mutating func write(_ value: JSONValue, _ name: String) {
    written.append((name, writer.position))
    writer.writeName(name)
    writer.write(value)
  }
}

extension EncodingError {
  /// Returns the error with one more step before the place where it happened.
  fileprivate static func unwritable(_ error: any Error, in member: StaticString) -> EncodingError {
    guard let error = error as? EncodingError, case .invalidValue(let value, let context) = error else {
      let context = Context(codingPath: [MemberKey(member.description)], debugDescription: "\(error)")
      return .invalidValue(member.description, context)
    }
    let path = [MemberKey(member.description)] + context.codingPath
    return .invalidValue(value, Context(codingPath: path, debugDescription: context.debugDescription))
  }
}
