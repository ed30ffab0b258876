import CrimePrevention

/// A map that says what columns, dimensions and values of a source mean in a record (mappning).
///
/// A map is written as JSON with three optional members: `dimensions` says what columns or dimensions mean (`area`,
/// `unit`, `sex`, `ageGroup`, `period`, `value`, `numerator`, `denominator`, `sampleSize`, `status`, `publishedOn`,
/// `ignore`), `values` what their values mean (an identifier or name of the record, or the empty text for the whole),
/// and `select` which single value of a dimension is read.
///
/// ```swift
/// let text = """
///   { "dimensions": { "Delområde": "area", "Årskurs": "ageGroup", "Källa": "ignore" },
///     "values": { "Delområde": { "Norra": "norrangen", "Alla områden": "" } },
///     "select": { "Brottstyp": "Skadegörelse" } }
///   """
/// let map = try ImportMap(jsonBytes: Array(text.utf8))
/// ```
public struct ImportMap: Sendable, Hashable {
  /// The meanings of dimensions, by their names or codes.
  package var dimensions: [String: Meaning]
  /// The meanings of values of dimensions: an identifier or name of the record, or the empty text for the whole.
  package var values: [String: [String: String]]
  /// The single values of dimensions that are read.
  package var select: [String: String]

  /// The meaning of a column or dimension.
  package enum Meaning: String, Sendable, Hashable, CaseIterable {
    /// An area of the record.
    case area
    /// A unit of the record.
    case unit
    /// The sex.
    case sex
    /// The age group.
    case ageGroup
    /// The period.
    case period
    /// The value.
    case value
    /// The numerator.
    case numerator
    /// The denominator.
    case denominator
    /// The number of people who answered.
    case sampleSize
    /// How firm the value is.
    case status
    /// The day of publication.
    case publishedOn
    /// Not read.
    case ignore
  }

  /// Creates an empty map.
  public init() { self.init(dimensions: [:]) }

  package init(
    dimensions: [String: Meaning] = [:],
    values: [String: [String: String]] = [:],
    select: [String: String] = [:]
  ) {
    self.dimensions = dimensions
    self.values = values
    self.select = select
  }

  /// Reads a map from JSON.
  ///
  /// - Throws: ``UnreadableFigures`` with the position of what isn't a map.
  public init(jsonBytes: [UInt8]) throws(UnreadableFigures) {
    let document: JSONDocument
    let value: JSONValue
    do {
      document = try JSONDocument(jsonBytes)
      value = try document.value()
    } catch {
      throw UnreadableFigures(json: error)
    }
    guard case .object(let members) = value else {
      throw UnreadableFigures("The map isn't a JSON object.", "Mappningen är inget JSON-objekt.")
    }
    self.init(dimensions: [:])
    for (name, member) in members.sorted(by: { $0.key < $1.key }) {
      let path = DocumentPath([.member(name)])
      switch name {
      case "dimensions": dimensions = try Self.meanings(member, at: path, in: document)
      case "select": select = try Self.texts(member, at: path, in: document)
      case "values":
        for (dimension, entries) in try Self.object(member, at: path, in: document) {
          values[dimension] = try Self.texts(entries, at: path.member(dimension), in: document)
        }
      default:
        throw UnreadableFigures(
          "A map has no member “\(name.excerpt)”: its members are dimensions, values and select.",
          "En mappning har inget som heter ”\(name.excerpt)”: den har dimensions, values och select.",
          at: document.position(of: path)
        )
      }
    }
  }

  private static func object(
    _ value: JSONValue,
    at path: DocumentPath,
    in document: JSONDocument
  ) throws(UnreadableFigures) -> [String: JSONValue] {
    guard case .object(let members) = value else {
      throw UnreadableFigures(
        "“\(path)” isn't a JSON object.",
        "”\(path)” är inget JSON-objekt.",
        at: document.position(of: path)
      )
    }
    return members
  }

  private static func texts(
    _ value: JSONValue,
    at path: DocumentPath,
    in document: JSONDocument
  ) throws(UnreadableFigures) -> [String: String] {
    var texts: [String: String] = [:]
    for (name, member) in try object(value, at: path, in: document) {
      guard case .string(let text) = member else {
        let place = path.member(name)
        throw UnreadableFigures(
          "“\(place)” isn't a text.",
          "”\(place)” är ingen text.",
          at: document.position(of: place)
        )
      }
      texts[name] = text
    }
    return texts
  }

  private static func meanings(
    _ value: JSONValue,
    at path: DocumentPath,
    in document: JSONDocument
  ) throws(UnreadableFigures) -> [String: Meaning] {
    var meanings: [String: Meaning] = [:]
    for (name, text) in try texts(value, at: path, in: document) {
      guard let meaning = Meaning(rawValue: text) else {
        let known = Meaning.allCases.map(\.rawValue).joined(separator: ", ")
        throw UnreadableFigures(
          "“\(text.excerpt)” is no meaning of a dimension: write one of \(known).",
          "”\(text.excerpt)” är ingen innebörd av en dimension: skriv en av \(known).",
          at: document.position(of: path.member(name))
        )
      }
      meanings[name] = meaning
    }
    return meanings
  }

  /// The meaning of a dimension, by its code or its name.
  func meaning(of names: String...) -> Meaning? {
    for name in names {
      if let meaning = dimensions[name] { return meaning }
      let key = PartFinder.key(name)
      if let meaning = dimensions.first(where: { PartFinder.key($0.key) == key })?.value { return meaning }
    }
    return nil
  }

  /// The meaning of a value of a dimension.
  func value(_ text: String, of dimension: String) -> String? {
    guard !values.isEmpty, !text.isEmpty else { return nil }
    let entries = values[dimension] ?? values.first { PartFinder.key($0.key) == PartFinder.key(dimension) }?.value
    return entries?[text] ?? entries?.first { PartFinder.key($0.key) == PartFinder.key(text) }?.value
  }

  /// The value of a dimension that is read.
  func selected(of names: String...) -> String? {
    for name in names {
      if let value = select[name] ?? select.first(where: { PartFinder.key($0.key) == PartFinder.key(name) })?.value {
        return value
      }
    }
    return nil
  }
}

extension UnreadableFigures {
  /// Creates an error that says why a text isn't JSON.
  init(json error: UnreadableRecord) {
    let problem = error.problems.first
    self.init(
      problem?.sentence ?? Sentence(english: "The file isn't JSON.", swedish: "Filen är inte JSON."),
      at: problem?.position
    )
  }
}
