import CrimePrevention

/// Identifies a person while a document is read.
struct PersonKey: Hashable { let index: Int }

/// Identifies an organization while a document is read.
struct OrganizationKey: Hashable { let index: Int }

/// The people whom a document names.
///
/// Spellings that differ only in what a scan loses, or by a surname shortened to its first letter, belong to one
/// person, with the later spelling as an alias; any other spellings belong to different people.
struct PeopleRegister {
  struct Entry {
    let name: Read<String>
    var aliases: [String] = []
    var title: Read<String>?
    var organization: Read<OrganizationKey>?
  }

  private(set) var entries: [Entry] = []
  private var keys: [String: PersonKey] = [:]
  /// People by the skeleton that all spellings of a name that a scan may produce have in common.
  private var skeletons: [String: [PersonKey]] = [:]
  private var givenNames: [String: Set<PersonKey>] = [:]
  private var surnames: [String: Set<PersonKey>] = [:]
  private var initials: [String: Set<PersonKey>] = [:]
  private var posts: [String: Set<PersonKey>] = [:]

  /// Returns the person with a name, adding a new one if there is none. A name in a different spelling is at most
  /// inferred.
  mutating func person(named text: MarkedText, _ certainty: DraftFact.Certainty = .stated) -> Read<PersonKey> {
    let name = Self.spoken(text)
    let folded = Spelling.folded(name)
    if let key = keys[folded] ?? scanned(name) ?? shortened(folded) {
      let isSame = name == entries[key.index].name.value
      if !isSame, !entries[key.index].aliases.contains(name) { entries[key.index].aliases.append(name) }
      return Read(key, from: text, isSame ? certainty : max(certainty, .inferred))
    }
    let key = PersonKey(index: entries.count)
    entries.append(Entry(name: Read(name, from: text, certainty)))
    keys[folded] = key
    skeletons[Spelling.skeleton(name.lowercased()), default: []].append(key)
    let parts = folded.split(separator: " ").map(String.init)
    if let given = parts.first { givenNames[given, default: []].insert(key) }
    if parts.count > 1, let surname = parts.last { surnames[surname, default: []].insert(key) }
    return Read(key, from: text, certainty)
  }

  /// Returns the person with this name, despite scanning errors or a shortened surname, if there is one.
  func known(_ text: MarkedText) -> PersonKey? {
    let name = Self.spoken(text)
    return keys[Spelling.folded(name)] ?? scanned(name) ?? shortened(Spelling.folded(name))
  }

  /// Returns the only person whose name has been shortened to a given name and the first letter of a surname: `Anna L`,
  /// `Anna L.`
  private func shortened(_ folded: String) -> PersonKey? {
    let parts = folded.split(separator: " ")
    guard parts.count == 2, parts[1].count == 1 || parts[1].count == 2 && parts[1].hasSuffix(".") else { return nil }
    // A single letter can't distinguish people with a very common given name.
    let namesakes = givenNames[String(parts[0])] ?? []
    guard namesakes.count <= 50 else { return nil }
    let people = namesakes.filter { key in
      let surname = Spelling.folded(entries[key.index].name.value).split(separator: " ").last
      return surname?.first == parts[1].first && surname?.count ?? 0 > 1
    }
    return people.count == 1 ? people.first : nil
  }

  /// Returns the only person whose name may differ from a name only by scanning errors.
  private func scanned(_ name: String) -> PersonKey? {
    let candidates = (skeletons[Spelling.skeleton(name.lowercased())] ?? []).prefix(20).filter {
      Spelling.mayBeSame(entries[$0.index].name.value.lowercased(), name.lowercased())
    }
    return candidates.count == 1 ? candidates.first : nil
  }

  /// Returns the only person with a given name, surname or initials.
  func only(named word: String) -> PersonKey? {
    let folded = Spelling.folded(word)
    let people = (givenNames[folded] ?? []).union(surnames[folded] ?? []).union(initials[word] ?? [])
    return people.count == 1 ? people.first : nil
  }

  /// Returns the only person with the post that a word names in the definite form: *säkerhetschefen*, *kommunpolisen*.
  func only(inPost word: String) -> PersonKey? {
    let folded = Spelling.folded(word)
    for ending in ["en", "et", "n", "t"] where folded.hasSuffix(ending) {
      guard let people = posts[String(folded.dropLast(ending.count))] else { continue }
      return people.count == 1 ? people.first : nil
    }
    return nil
  }

  /// Records the initials that a document uses for a person: `Anna Ek (AE)`.
  mutating func setInitials(_ letters: String, of key: PersonKey) {
    initials[letters, default: []].insert(key)
    if !entries[key.index].aliases.contains(letters) { entries[key.index].aliases.append(letters) }
  }

  mutating func setTitle(_ title: Read<String>, of key: PersonKey) {
    guard entries[key.index].title == nil else { return }
    entries[key.index].title = title
    for word in title.text.words where PostWords.contain(word) {
      posts[Spelling.folded(word.letters), default: []].insert(key)
    }
  }

  mutating func setOrganization(_ organization: Read<OrganizationKey>, of key: PersonKey) {
    if entries[key.index].organization == nil { entries[key.index].organization = organization }
  }

  /// Returns a name as it is spoken: given name first, without a nickname or surrounding dashes, and with lost spaces
  /// restored.
  static func spoken(_ text: MarkedText) -> String {
    var scalars = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    /// The letters since the last space or capital.
    var part = ""
    let isJoined = !text.marks.contains { $0.scalar.isSpace }
    for mark in text.withoutNickname.trimming({ $0.isDash || $0.isSpace || $0 == "," }).marks {
      let scalar = mark.scalar
      if let last = previous, last.isLowercase, scalar.isUppercase, !NameShape.isPrefix(part.lowercased()) {
        scalars.append(" ")
      }
      let isStrike = isJoined && scalar.isDash
      scalars.append(isStrike || scalar.isSpace ? " " : scalar)
      if scalar.isLetter, !(previous?.isLowercase == true && scalar.isUppercase) {
        part.unicodeScalars.append(scalar)
      } else {
        part = String(Character(scalar))
      }
      previous = scalar
    }
    return ReversedName.turned(String(scalars).split(separator: " ").joined(separator: " "))
  }
}

extension MarkedText {
  /// The name without the part in quotation marks.
  fileprivate var withoutNickname: MarkedText {
    func isQuote(_ mark: Mark) -> Bool { ["\"", "”", "“", "«", "»"].contains(mark.scalar) }
    guard let start = marks.firstIndex(where: isQuote), let end = marks.lastIndex(where: isQuote), start < end else {
      return self
    }
    return MarkedText((marks[..<start] + marks[(end + 1)...])[...])
  }
}

/// The organizations that a document names; spellings that differ only in case or in what a scan loses are one
/// organization.
struct OrganizationRegister {
  struct Entry {
    let name: Read<String>
    let kind: Organization.Kind
  }

  private(set) var entries: [Entry] = []
  private var keys: [String: OrganizationKey] = [:]

  mutating func organization(named text: MarkedText, _ certainty: DraftFact.Certainty = .stated) -> Read<
    OrganizationKey
  > {
    let name = text.bare.string
    let folded = Spelling.folded(name)
    if let key = keys[folded] { return Read(key, from: text, certainty) }
    let key = OrganizationKey(index: entries.count)
    // The last word that names a kind determines it: an office of a council is an office.
    let kind = text.words.reversed().lazy.compactMap { OrganizationWords.kind(of: $0) }.first ?? .other
    entries.append(Entry(name: Read(name, from: text, certainty), kind: kind))
    keys[folded] = key
    return Read(key, from: text, certainty)
  }

  func known(_ text: MarkedText) -> OrganizationKey? { keys[Spelling.folded(text.bare.string)] }
}
