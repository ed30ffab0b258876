/// Makes an object anew of those of its members that are safe for an audience.
struct PublishingVisitor<Object: DescribedObject>: MemberVisitor {
  private let original: Object
  /// Whether each member is safe, in the order in which the type tells them.
  private let isSafe: [Bool]
  private let pass: AudiencePass
  private var position = 0
  /// Whether the members that are told are passed over, since the object doesn't have them.
  private var isPassingOver = false

  /// What is left.
  private(set) var published: Object = .blank
  /// Whether all members are left that must be there.
  private(set) var stands = true

  init(_ original: Object, _ isSafe: [Bool], in pass: AudiencePass) {
    self.original = original
    self.isSafe = isSafe
    self.pass = pass
  }

  mutating func identifier(_ name: StaticString, _ path: WritableKeyPath<Object, Identifier<Object>>) {
    guard takes(name, path) else { return }
    let id = original[keyPath: path]
    // Whatever has an identifier is in the list of names: what it's called may still change.
    let text = pass.published(id.rawValue, of: Object.kind, isWithin: false)
    published[keyPath: path] = text.map { Identifier<Object>($0) } ?? id
  }

  mutating func text<Value: TextMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path) else { return }
    let value = original[keyPath: path]
    let isMasked = !value.isLeftOut && !SafeMembers.isContact(name, of: Object.self)
    published[keyPath: path] = isMasked ? value.mapTexts(pass.published) : value
  }

  mutating func reference<Value: ReferenceMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path) else { return }
    let value = original[keyPath: path]
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
    guard takes(name, path), let id = original[keyPath: path] else { return }
    let kept = pass.published(id, of: original[keyPath: kind]?.known)
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
    let ids = original[keyPath: path]
    let kept = ids.compactMap { pass.published($0, of: original[keyPath: kind]?.known) }
    published[keyPath: path] = kept
    // None at all would say that it isn't known which ones.
    if kept.isEmpty, !ids.isEmpty { stands = false }
  }

  mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path) else { return }
    let value = original[keyPath: path]
    guard !value.isLeftOut else {
      published[keyPath: path] = value
      return
    }
    var isWhole = true
    let kept = value.mapChildren { child in
      let published = pass.published(child)
      if published == nil { isWhole = false }
      return published
    }
    if !isWhole, SafeMembers.isEssential(name, of: Object.self) { stands = false }
    keep(isWhole || !SafeMembers.isComplete(name, of: Object.self) ? kept : Value.nothing, at: path)
  }

  mutating func symbol<Value: SymbolMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    copy(name, path)
  }

  mutating func code<Value: CodeMember>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>,
    areOthersExpected: Bool
  ) {
    copy(name, path)
  }

  mutating func period<Value: PeriodMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    copy(name, path)
  }

  mutating func date<Value: DateMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    copy(name, path)
  }

  mutating func figure<Value: FigureMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    copy(name, path)
  }

  mutating func flag<Value: FlagMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    copy(name, path)
  }

  mutating func kind(_ name: StaticString, _ path: WritableKeyPath<Object, String>, known: [String]) {
    copy(name, path)
  }

  mutating func constant(_ name: StaticString, _ value: StaticString) {
    position += 1
  }

  mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) {
    let outer = isPassingOver
    isPassingOver = outer || !original[keyPath: condition]
    members(&self)
    isPassingOver = outer
  }

  @inline(__always)
  private mutating func copy<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
    guard takes(name, path) else { return }
    published[keyPath: path] = original[keyPath: path]
  }

  /// Whether a member may be shown. What may not is noted, and the object falls when it must be there.
  @inline(__always)
  private mutating func takes<Value: MemberValue>(
    _ name: StaticString,
    _ path: WritableKeyPath<Object, Value>
  ) -> Bool {
    defer { position += 1 }
    guard !isPassingOver else { return false }
    if isSafe[position] { return true }
    if !original[keyPath: path].isLeftOut { pass.note(.keepersOnly, name.description) }
    if Value.isRequired { stands = false }
    return false
  }

  private mutating func keep<Value: MemberValue>(_ value: Value?, at path: WritableKeyPath<Object, Value>) {
    guard let value else {
      stands = false
      return
    }
    published[keyPath: path] = value
  }
}
