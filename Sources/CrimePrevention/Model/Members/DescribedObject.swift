/// An object of a record that tells its members once; reading, writing, rules and all else follow from that.
package protocol DescribedObject: RecordObject, ChildMember where Child == Self {
  /// An object with nothing in it, to be read into. It never leaves the reader: reading fails when a member that must be
  /// there isn't.
  static var blank: Self { get }

  /// Tells a visitor each member that the format defines for the type, besides those that every object may
  /// have (``Annotations``).
  static func members(_ visit: inout some MemberVisitor<Self>)

  /// The kind by which references name such an object; `nil` for objects without identifier.
  static var kind: EntityKind.Known? { get }

  /// The object's identifier; `nil` for objects without.
  var identifierText: String? { get }

  /// Whether the object is only referred to, so that nothing is asked of it but that it isn't broken.
  var isOnlyReferredTo: Bool { get }

  /// As what the objects inside see this one; `nil` when they needn't.
  static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { get }
}

extension DescribedObject {
  package static var kind: EntityKind.Known? { nil }
  package var identifierText: String? { nil }
  package var isOnlyReferredTo: Bool { false }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { nil }

  package static var isRequired: Bool { true }
  package var isLeftOut: Bool { false }

  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.object() }

  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }

  @inline(__always)
  package func visitChildren(one: (borrowing Self) -> Void, list: ([Self]) -> Void) { one(self) }
}

extension DescribedObject where Self: Identifiable, ID == Identifier<Self> {
  package var identifierText: String? { id.rawValue }
}
