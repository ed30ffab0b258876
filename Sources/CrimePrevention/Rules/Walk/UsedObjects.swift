/// Which objects something other than a waiver refers to, for the kinds that exist to be referred to. Filled by the
/// walk.
struct UsedObjects {
  /// A kind of object that exists to be referred to.
  enum Kind: Int, CaseIterable {
    case organization, person, area, unit, factor, dialogue, indicator

    init?(_ kind: EntityKind.Known?) {
      switch kind {
      case .organization: self = .organization
      case .person: self = .person
      case .area: self = .area
      case .unit: self = .unit
      case .factor: self = .factor
      case .dialogue: self = .dialogue
      case .indicator: self = .indicator
      default: return nil
      }
    }
  }

  /// Whether each object of these kinds is used, one kind after the other.
  private var isUsed: [Bool]
  /// By kind, the position of its first object in `isUsed`.
  private let starts: [Int]
  /// By kind, the identifier last found to belong to exactly one object, which is used: the same one is often named
  /// many times over.
  private var lastClear: [String?] = Array(repeating: nil, count: Kind.allCases.count)

  init(_ index: RecordIndex) {
    let counts = [
      index.organizations.all.count, index.people.all.count, index.areas.all.count, index.units.all.count,
      index.factors.all.count, index.dialogues.all.count, index.indicators.all.count,
    ]
    isUsed = Array(repeating: false, count: counts.reduce(0, +))
    starts = counts.indices.map { counts[..<$0].reduce(0, +) }
  }

  /// Notes that something refers to an object by its identifier. The place holds the position of the first object with
  /// it in its list, and how many there are.
  mutating func use(_ kind: Kind, _ id: String, at place: (first: Int, count: Int)) {
    isUsed[starts[kind.rawValue] + place.first] = true
    if place.count == 1 { lastClear[kind.rawValue] = id }
  }

  /// Whether an identifier is the one that was last found to be clear.
  func isKnownToBeClear(_ kind: Kind, _ id: String) -> Bool { lastClear[kind.rawValue] == id }

  /// Whether something refers to an object at a position in its list.
  func isUsed(_ kind: Kind, at position: Int) -> Bool {
    isUsed[starts[kind.rawValue] + position]
  }
}
