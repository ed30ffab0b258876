/// Takes out of an object the members that aren't safe for an audience, and changes those that the audience sees otherwise.
///
/// Members that are safe and shown as they are aren't touched: most of a record is of this sort. A property that isn't
/// described as a member can't slip through, since a test fails for a type that has one.
struct PublishingVisitor<Object: DescribedObject>: MemberVisitor {
  /// Whether each member is safe, in the order in which the type describes them.
  private let isSafe: [Bool]
  private let pass: AudiencePass
  private var position = 0
  /// Whether the members that are described are passed over, since the object doesn't have them.
  private var isPassingOver = false

  /// The object, and in the end what is left of it.
  private(set) var published: Object
  /// Whether all members that must be there are left.
  private(set) var stands = true

  init(_ original: Object, _ isSafe: [Bool], in pass: AudiencePass) {
    published = original
    published.annotations = Annotations()
    self.isSafe = isSafe
    self.pass = pass
  }

  mutating func identifier(_ name: StaticString, _ path: WritableKeyPath<Object, Identifier<Object>>) {
    guard takes(name, path), Object.kind == .person else { return }
    // A person with an identifier is in the list of names, but the identifier may still change.
    guard let text = pass.published(published[keyPath: path].rawValue, of: .person) else { return }
    published[keyPath: path] = Identifier<Object>(text)
  }

  @inline(__always)
  mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path), pass.masksTexts, !SafeMembers.isContact(name, of: Object.self) else { return }
    let value = published[keyPath: path]
    guard !value.isLeftOut else { return }
    published[keyPath: path] = value.mapTexts(pass.published)
  }

  @inline(__always)
  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path) else { return }
    let value = published[keyPath: path]
    guard !value.isLeftOut else { return }
    var isWhole = true
    let kept = value.mapReferences { id in
      let published = pass.published(id.rawValue, of: Value.Entity.kind, isWithin: true)
      if published == nil { isWhole = false }
      return published.map { Identifier<Value.Entity>($0) }
    }
    if !isWhole, SafeMembers.isEssential(name, of: Object.self) { stands = false }
    keep(kept, at: path)
  }

  mutating func reference(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, String?>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard takes(name, path), let id = published[keyPath: path] else { return }
    let kept = pass.published(id, of: published[keyPath: kind]?.known)
    published[keyPath: path] = kept
    // A kind alone would name something else.
    if kept == nil { stands = false }
  }

  mutating func references(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, [String]>,
    of kind: KeyPath<Object, EntityKind?>
  ) {
    guard takes(name, path) else { return }
    let ids = published[keyPath: path]
    let kind = published[keyPath: kind]?.known
    let kept = ids.compactMap { pass.published($0, of: kind) }
    published[keyPath: path] = kept
    // An empty list would say that it isn't known which ones.
    if kept.isEmpty, !ids.isEmpty { stands = false }
  }

  @inline(__always)
  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path) else { return }
    let value = published[keyPath: path]
    guard !value.isLeftOut else { return }
    var isWhole = true
    let isSafe = pass.flags(of: Value.Child.self)
    let kept = value.mapChildren { child in
      let published = pass.published(child, isSafe)
      if published == nil { isWhole = false }
      return published
    }
    if !isWhole, SafeMembers.isEssential(name, of: Object.self) { stands = false }
    keep(isWhole || !SafeMembers.isComplete(name, of: Object.self) ? kept : Value.nothing, at: path)
  }

  mutating func symbol<Value: SymbolMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    show(name, path)
  }

  mutating func code<Value: CodeMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>,
    areOthersExpected: Bool
  ) {
    show(name, path)
  }

  mutating func period<Value: PeriodMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    show(name, path)
  }

  mutating func date<Value: DateMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    show(name, path)
  }

  mutating func figure<Value: FigureMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    show(name, path)
  }

  mutating func flag<Value: FlagMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    show(name, path)
  }

  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    show(name, path)
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    position += 1
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    let outer = isPassingOver
    isPassingOver = outer || !published[keyPath: condition]
    members(&self)
    isPassingOver = outer
  }

  /// Shows a member unchanged, if it may be shown.
  @inline(__always)
  private mutating func show<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    _ = takes(name, path)
  }

  /// Whether a member may be shown. One that may not is taken out and noted, and the object is dropped when the member
  /// must be there.
  @inline(__always)
  private mutating func takes<Value: MemberValue>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>
  ) -> Bool {
    defer { position += 1 }
    guard !isPassingOver else { return false }
    if isSafe[position] { return true }
    withhold(name, path)
    return false
  }

  @inline(__always)
  private mutating func withhold<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    let isThere = !published[keyPath: path].isLeftOut
    published[keyPath: path] = Object.blank[keyPath: path]
    if isThere { pass.note(.keepersOnly, name.description) }
    if Value.isRequired { stands = false }
  }

  private mutating func keep<Value: MemberValue>(_ value: Value?, at path: WritableKeyPath<Object, Value>) {
    guard let value else {
      stands = false
      return
    }
    published[keyPath: path] = value
  }
}
