import CrimePrevention

/// Which part of the population a figure of a source is about, as the record names it.
struct FigurePart: Hashable {
  var area: Identifier<Area>?
  var unit: Identifier<CountedUnit>?
  var sex: String?
  var ageGroup: String?

  /// The breakdown; `nil` for the whole.
  var breakdown: Breakdown? {
    guard area != nil || unit != nil || sex != nil || ageGroup != nil else { return nil }
    return Breakdown(area: area, unit: unit, sex: sex, ageGroup: ageGroup)
  }

  /// Combines two parts: what this one doesn't state, the other one does.
  func joined(with other: FigurePart) -> FigurePart {
    FigurePart(
      area: area ?? other.area,
      unit: unit ?? other.unit,
      sex: sex ?? other.sex,
      ageGroup: ageGroup ?? other.ageGroup
    )
  }
}

/// What a dimension of a source divides values by (indelning).
enum FigureAxis: String {
  case area, unit, sex, ageGroup
}

/// Finds the parts of a record that a source's words and codes refer to.
struct PartFinder {
  private var areas: [String: Identifier<Area>?] = [:]
  private var units: [String: Identifier<CountedUnit>?] = [:]
  private let municipality: Municipality
  private let map: ImportMap
  private let usedSexes: Set<String>
  private let usedAges: [String: String]
  private let near: NearMiss

  init(_ record: CouncilRecord, _ indicator: Indicator, _ map: ImportMap) {
    municipality = record.council.municipality
    self.map = map
    for area in record.areas {
      for name in [area.name, area.id.rawValue] { Self.note(area.id, Self.key(name), in: &areas) }
    }
    for unit in record.units {
      for name in [unit.name, unit.id.rawValue] { Self.note(unit.id, Self.key(name), in: &units) }
    }
    let breakdowns = indicator.observations.compactMap(\.breakdown)
    usedSexes = Set(breakdowns.compactMap(\.sex))
    usedAges = Dictionary(breakdowns.compactMap(\.ageGroup).map { (Self.ageKey($0), $0) }) { first, _ in first }
    near = NearMiss(record.areas.map(\.name) + record.units.map(\.name))
  }

  private static func note<ID: Equatable>(_ id: ID, _ name: String, in names: inout [String: ID?]) {
    if let known = names[name], known != id { names[name] = .some(nil) } else { names[name] = id }
  }

  /// A name in lowercase, without spaces and punctuation.
  static func key(_ name: String) -> String {
    String(name.lowercased().unicodeScalars.filter { $0.isLetter || $0.isDigit })
  }

  /// The part that a value of a dimension refers to, which can be the whole; a reason when the record has no such part.
  ///
  /// The code is empty when the source has none.
  func part(_ axis: FigureAxis, dimension: String, code: String, label: String) -> Result<FigurePart, LeftReason> {
    for text in [code, label] {
      guard let mapped = map.value(text, of: dimension) else { continue }
      return mapped.isEmpty ? .success(FigurePart()) : named(mapped, on: axis, as: label)
    }
    if Self.isWhole(code) || Self.isWhole(label) { return .success(FigurePart()) }
    switch axis {
    case .area: return area(code: code, label: label)
    case .unit: return named(label, on: axis, as: label)
    case .sex: return sex(code: code, label: label)
    case .ageGroup: return .success(FigurePart(ageGroup: age(label.isEmpty ? code : label)))
    }
  }

  private func named(_ name: String, on axis: FigureAxis, as label: String) -> Result<FigurePart, LeftReason> {
    switch axis {
    case .area:
      if let found = areas[Self.key(name)], let id = found { return .success(FigurePart(area: id)) }
      return .failure(.areaUnknown(label, near: near.nearest(to: label)))
    case .unit:
      if let found = units[Self.key(name)], let id = found { return .success(FigurePart(unit: id)) }
      return .failure(.unitUnknown(label, near: near.nearest(to: label)))
    case .sex: return .success(FigurePart(sex: name))
    case .ageGroup: return .success(FigurePart(ageGroup: name))
    }
  }

  /// Finds a region by its code, a name, or both: `0486`, `0486 Eskilstuna`.
  private func area(code: String, label: String) -> Result<FigurePart, LeftReason> {
    let (first, rest) = Self.codeAndName(label)
    let codes = [code, first].filter { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
    if codes.contains(municipality.code) { return .success(FigurePart()) }
    if let other = codes.first, other.count == 2 || other.count == 4 {
      return .failure(.otherRegion(rest.isEmpty ? other : "\(other) \(rest)"))
    }
    let keys = [label, rest, code].map { Self.key($0) }.filter { !$0.isEmpty }
    let own = [municipality.name, municipality.name + " kommun", municipality.name + "s kommun"].map { Self.key($0) }
    if keys.contains(where: { own.contains($0) }) { return .success(FigurePart()) }
    for key in keys { if let found = areas[key], let id = found { return .success(FigurePart(area: id)) } }
    return named(label, on: .area, as: label)
  }

  private static func codeAndName(_ label: String) -> (code: String, name: String) {
    let parts = label.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, first.allSatisfy(\.isNumber) else { return ("", label) }
    return (String(first), parts.count > 1 ? String(parts[1]) : "")
  }

  private func sex(code: String, label: String) -> Result<FigurePart, LeftReason> {
    guard let sex = Self.sexes[Self.key(label)] ?? Self.sexes[Self.key(code)] else {
      return .failure(.sexUnknown(label.isEmpty ? code : label))
    }
    // The word that the indicator's observations already use.
    let used = usedSexes.first { Self.sexes[Self.key($0)] == sex }
    return .success(FigurePart(sex: used ?? sex))
  }

  static let sexes: [String: String] = {
    var sexes: [String: String] = [:]
    for word in ["kvinnor", "kvinna", "flickor", "flicka", "tjejer", "k", "f", "2", "female", "women", "girls"] {
      sexes[word] = "female"
    }
    for word in ["män", "man", "pojkar", "pojke", "killar", "m", "1", "male", "men", "boys"] { sexes[word] = "male" }
    return sexes
  }()

  /// An age group as the indicator's observations spell it; otherwise as the source does, without *år*.
  private func age(_ text: String) -> String {
    usedAges[Self.ageKey(text)] ?? Self.ageText(text)
  }

  private static func ageText(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    if let last = words.last, ["år", "years"].contains(last.lowercased()) { words.removeLast() }
    return String(String.UnicodeScalarView(words.joined(separator: " ").unicodeScalars.map { $0.isDash ? "-" : $0 }))
  }

  private static func ageKey(_ text: String) -> String {
    ageText(text).lowercased().filter { $0 != " " }
  }

  /// Whether a value means the whole: *Totalt*, *Samtliga*, `1+2`, `T`.
  static func isWhole(_ text: String) -> Bool { wholes.contains(key(text)) || text == "1+2" }

  private static let wholes: Set<String> = [
    "totalt", "total", "samtliga", "alla", "hela", "helakommunen", "kommunen", "kommunentotalt", "kommuntotalt",
    "bådakönen", "t",
    "tot", "tot1", "tot16", "totaltålder", "samtligaåldrar", "allaåldrar", "summa", "summatotalt", "totaltkön",
    "totalkommunen",
    "kvinnorochmän", "mänochkvinnor", "totaltallaåldrar", "totalsumma", "totaltkommunen", "bothsexes", "totalages",
    "allages",
    "samtligakön", "flickorochpojkar", "totaltsamtliga",
  ]
}
