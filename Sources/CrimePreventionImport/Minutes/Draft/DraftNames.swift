import CrimePrevention

/// Assigns identifiers to the people and organizations of a document, and display names to the people.
struct DraftNames {
  private(set) var people: [Identifier<Person>] = []
  private(set) var shownNames: [String] = []
  private(set) var organizations: [Identifier<Organization>] = []
  /// The order in which people are listed: by their first position in the document.
  let order: [Int]
  private(set) var proposals: [(isPerson: Bool, index: Int, candidate: Reference)] = []
  private let mask: NameMask?

  init(_ reading: Reading, handling: NameHandling, record: CouncilRecord?) {
    let entries = reading.people.entries
    order = entries.indices.sorted { first, second in
      (entries[first].name.text.position ?? .first, first) < (entries[second].name.text.position ?? .first, second)
    }
    var ranks = [Int](repeating: 0, count: entries.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank + 1 }
    let known = RecordNames(record)
    var labels: [(names: [String], label: String)] = []
    for (index, entry) in entries.enumerated() {
      let label = "Person \(ranks[index])"
      let name = entry.name.value
      let match = known.person(named: [name] + entry.aliases)
      let matched = match.flatMap { handling == .kept || !Self.tells($0.rawValue, name) ? $0 : nil }
      people.append(matched ?? Identifier("person-\(ranks[index])"))
      shownNames.append(handling == .kept ? name : label)
      labels.append(([name] + entry.aliases, label))
      if match == nil, let near = known.personNear(name), handling == .kept || !Self.tells(near, name) {
        proposals.append((true, index, Reference(kind: .person, id: near)))
      }
    }
    let mask = handling == .kept ? nil : NameMask(labels)
    self.mask = mask
    var used: Set<String> = []
    for (index, entry) in reading.organizations.entries.enumerated() {
      if let match = known.organization(named: entry.name.value) {
        organizations.append(match)
        continue
      }
      if let near = known.organizationNear(entry.name.value) {
        proposals.append((false, index, Reference(kind: .organization, id: near)))
      }
      organizations.append(
        Identifier(Self.unused(Self.slug(mask?.masked(entry.name.value) ?? entry.name.value), among: &used))
      )
    }
  }

  func masked(_ text: String) -> String { mask?.masked(text) ?? text }

  /// Returns whether an identifier contains a part of a name.
  private static func tells(_ id: String, _ name: String) -> Bool {
    let id = Spelling.folded(id)
    return name.split { !$0.isLetter }.contains { $0.count > 2 && id.contains(Spelling.folded($0)) }
  }

  /// Returns an identifier made from a name: `Barn- och utbildningsnämnden` becomes `barn-och-utbildningsnamnden`.
  static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in Spelling.folded(name).unicodeScalars {
      if scalar.isASCII, scalar.properties.isAlphabetic || scalar.isDigit {
        slug.unicodeScalars.append(scalar)
      } else if !slug.isEmpty, !slug.hasSuffix("-") {
        slug += "-"
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty ? "organisation" : String(slug.prefix(60)).trimmingHyphens
  }

  private static func unused(_ slug: String, among used: inout Set<String>) -> String {
    var name = slug
    var number = 2
    while !used.insert(name).inserted {
      name = "\(slug)-\(number)"
      number += 1
    }
    return name
  }
}

extension String {
  fileprivate var trimmingHyphens: String {
    var text = self
    while text.hasSuffix("-") { text.removeLast() }
    return text
  }
}

extension SourcePosition {
  fileprivate static let first = SourcePosition(line: 1, column: 1)
}

/// The people and organizations of a record, by name.
private struct RecordNames {
  private var people: [String: Identifier<Person>?] = [:]
  private var foldedPeople: [String: Identifier<Person>?] = [:]
  private var organizations: [String: Identifier<Organization>?] = [:]
  private var foldedOrganizations: [String: Identifier<Organization>?] = [:]
  private var nearPeople: NearMiss?
  private var nearOrganizations: NearMiss?

  init(_ record: CouncilRecord?) {
    guard let record else { return }
    for person in record.people {
      for name in [person.name] + person.aliases {
        Self.note(person.id, name, in: &people)
        Self.note(person.id, Spelling.folded(name), in: &foldedPeople)
      }
    }
    let glossary = record.council.glossary
    for organization in record.organizations {
      let abbreviations =
        [organization.abbreviation].compactMap { $0 }
        + glossary.filter { Spelling.folded($0.value) == Spelling.folded(organization.name) }.map(\.key)
      for name in [organization.name] + abbreviations {
        Self.note(organization.id, name, in: &organizations)
        Self.note(organization.id, Spelling.folded(name), in: &foldedOrganizations)
      }
    }
    nearPeople = NearMiss(Array(foldedPeople.keys))
    nearOrganizations = NearMiss(Array(foldedOrganizations.keys))
  }

  private static func note<ID: Equatable>(_ id: ID, _ name: String, in names: inout [String: ID?]) {
    if let known = names[name], known != id { names[name] = .some(nil) } else { names[name] = id }
  }

  func person(named names: [String]) -> Identifier<Person>? {
    names.lazy.compactMap { people[$0] ?? nil }.first
      ?? names.lazy.compactMap { foldedPeople[Spelling.folded($0)] ?? nil }.first
  }

  func organization(named name: String) -> Identifier<Organization>? {
    (organizations[name] ?? nil) ?? (foldedOrganizations[Spelling.folded(name)] ?? nil)
  }

  func personNear(_ name: String) -> String? {
    nearPeople?.nearest(to: Spelling.folded(name)).flatMap { foldedPeople[$0] ?? nil }?.rawValue
  }

  func organizationNear(_ name: String) -> String? {
    nearOrganizations?.nearest(to: Spelling.folded(name)).flatMap { foldedOrganizations[$0] ?? nil }?.rawValue
  }
}
