/// Takes out of a record what isn't for an audience, until nothing that is left refers to something that isn't there.
///
/// A first walk notes the names of all objects that are for the audience; then the record is made of what refers to
/// these only. When objects were dropped because they are meaningless without what they refer to, their names are gone
/// too, and the record is made once more.
struct AudienceFilter {
  private let audience: Audience
  private let date: CalendarDate
  private let policy: PublicationPolicy

  init(_ audience: Audience, on date: CalendarDate, policy: PublicationPolicy) {
    self.audience = audience
    self.date = date
    self.policy = policy
  }

  func filtered(_ whole: CouncilRecord) -> (record: CouncilRecord, log: [WithheldEntry]) {
    var names = NameWalk(audience, on: date).names(in: whole)
    while true {
      let pass = AudiencePass(audience, on: date, policy: policy, of: whole, names: names)
      let published = pass.published(whole)
      // Unless something was dropped, all names are there.
      let found = pass.hasFallen ? Set(pass.found) : names
      if found == names {
        var record = published ?? pass.place(of: whole)
        if audience == .residents { PeopleInRoles.call(in: &record, named: policy.namedPeople) }
        return (record, pass.log)
      }
      names = found
    }
  }
}

/// The kind and the identifier of an object; those of a milestone, a problem or an agenda item both with and without
/// the object that contains it.
struct ObjectName: Hashable {
  let kind: EntityKind.Known
  let id: String
  var parent: String?
}

/// One pass that makes a record.
final class AudiencePass {
  let audience: Audience
  private let date: CalendarDate
  private let policy: PublicationPolicy
  /// The names of the objects that may be referred to.
  let names: Set<ObjectName>
  private let roles: PeopleInRoles?
  private let masks: TextMask?
  /// The names of the objects met.
  private(set) var found: [ObjectName] = []
  /// Whether an object was dropped because it is meaningless without what isn't for the audience.
  private(set) var hasFallen = false
  /// What was taken out.
  private(set) var log: [WithheldEntry] = []
  /// The object that identifiers are unique within.
  private var parent: String?
  private var safeMembers: [ObjectIdentifier: [Bool]] = [:]

  init(
    _ audience: Audience,
    on date: CalendarDate,
    policy: PublicationPolicy,
    of whole: CouncilRecord,
    names: Set<ObjectName>
  ) {
    self.audience = audience
    self.date = date
    self.policy = policy
    self.names = names
    let isForResidents = audience == .residents
    roles = isForResidents ? PeopleInRoles(of: whole, shown: names, named: policy.namedPeople) : nil
    masks = isForResidents ? TextMask(whole.language) : nil
  }

  /// Whether texts may be shown changed.
  var masksTexts: Bool { masks != nil }

  /// An object as the audience may see it; `nil` when it isn't for the audience, or is meaningless without what isn't.
  func published<Object: DescribedObject>(_ object: Object) -> Object? {
    published(object, flags(of: Object.self))
  }

  /// The same, when it is known which members of its type are safe.
  func published<Object: DescribedObject>(_ object: Object, _ isSafe: [Bool]) -> Object? {
    if let reason = audience.reason(hiding: object, on: date) {
      note(reason, Self.kind(of: Object.self))
      return nil
    }
    let (logged, named, outer) = (log.count, found.count, parent)
    if let id = object.identifierText, let kind = Object.kind {
      add(ObjectName(kind: kind, id: id))
      if kind.holdsNames { parent = id }
    }
    defer { parent = outer }
    var visitor = PublishingVisitor(object, isSafe, in: self)
    Object.members(&visitor)
    guard visitor.stands else {
      log.removeSubrange(logged...)
      found.removeSubrange(named...)
      hasFallen = true
      note(.dangling, Self.kind(of: Object.self))
      return nil
    }
    noteAnnotations(of: object)
    var published = visitor.published
    if let sharing = object.sharing { published.sharing = mark(sharing) }
    return published
  }

  /// What is left of a record that isn't for the audience at all, or whose council isn't: only that there is one.
  func place(of whole: CouncilRecord) -> CouncilRecord {
    let municipality = Municipality(code: "0000", name: "–")
    return CouncilRecord(
      language: whole.language,
      council: Council(id: "council", name: "–", municipality: municipality)
    )
  }

  /// An identifier as the audience sees it; `nil` when what it names isn't there.
  func published(_ id: String, of kind: EntityKind.Known?, isWithin: Bool = false) -> String? {
    guard let kind else { return nil }
    let scope = isWithin && kind.isUniqueWithinParent ? parent : nil
    guard kind == .record || names.contains(ObjectName(kind: kind, id: id, parent: scope)) else { return nil }
    return kind == .person ? roles?.identifier(of: id) ?? id : id
  }

  /// A text as the audience sees it.
  func published(_ text: String) -> String {
    guard let masks, let masked = masks.masked(text) else { return text }
    for kind in masked.kinds { note(.personal, kind) }
    return masked.text
  }

  func note(_ reason: WithheldCounts.Reason, _ kind: String) {
    log.append(WithheldEntry(reason: reason, kind: kind))
  }

  /// The mark of an object that is shown. It is kept whatever its own mark says, since narrower audiences are
  /// determined by it.
  private func mark(_ sharing: Sharing) -> Sharing {
    let isLabelShown = audience.reason(for: sharing.sharing, on: date) == nil
    let label = isLabelShown ? sharing.label.map(published) : nil
    var marked = Sharing(level: sharing.level, label: label, releaseOn: sharing.releaseOn)
    // The mark of its label is kept too, for the same reason.
    if let own = sharing.sharing { marked.sharing = mark(own) }
    return marked
  }

  private func noteAnnotations(of object: some DescribedObject) {
    guard !object.annotations.isEmpty else { return }
    if object.note != nil { note(.keepersOnly, "note") }
    if object.citation != nil { note(.keepersOnly, "citation") }
    for _ in object.annotations.others { note(.keepersOnly, "x-…") }
  }

  private func add(_ name: ObjectName) {
    found.append(name)
    guard name.kind.isUniqueWithinParent, let parent else { return }
    found.append(ObjectName(kind: name.kind, id: name.id, parent: parent))
  }

  /// Whether each member of a type is safe, in the order in which the type describes them.
  func flags<Object: DescribedObject>(of type: Object.Type) -> [Bool] {
    if let known = safeMembers[ObjectIdentifier(type)] { return known }
    let flags = SafeMembers.flags(of: type)
    safeMembers[ObjectIdentifier(type)] = flags
    return flags
  }

  /// The name of a type of object in counts.
  static func kind<Object: DescribedObject>(of type: Object.Type) -> String {
    if let kind = Object.kind { return kind.rawValue }
    let name = "\(type)"
    return name.prefix(1).lowercased() + name.dropFirst()
  }
}
