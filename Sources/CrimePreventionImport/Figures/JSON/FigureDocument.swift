import CrimePrevention

/// A JSON file of figures, with the positions of what is read from it.
struct FigureDocument {
  let document: JSONDocument
  let value: JSONValue

  /// The longest JSON file that is read, in bytes; responses hold a few thousand values.
  static let longest = 32_000_000

  init(_ text: DecodedText) throws(UnreadableFigures) {
    guard text.utf8.count <= Self.longest else {
      throw UnreadableFigures(
        "The file has \(text.utf8.count) bytes; JSON is read up to \(Self.longest). Ask the source for fewer values.",
        "Filen är \(text.utf8.count) byte lång; JSON läses upp till \(Self.longest). Hämta färre värden från källan."
      )
    }
    do {
      document = try JSONDocument(text.utf8)
      value = try document.value()
    } catch {
      throw UnreadableFigures(json: error)
    }
  }

  func position(of path: DocumentPath) -> SourcePosition? { document.position(of: path) }
}

/// A figure of a JSON file before its position is looked up.
struct PlacedFigure {
  let path: DocumentPath
  let outcome: Result<(observation: Observation, part: FigurePart), LeftReason>
}

extension FigureCollector {
  /// Adds figures at their positions, which are looked up together.
  mutating func add(_ figures: [PlacedFigure], of document: FigureDocument) {
    let places = document.document.places(of: figures.map(\.path))
    for (figure, place) in zip(figures, places) {
      switch figure.outcome {
      case .success(let read): add(read.observation, of: read.part, at: place.position)
      case .failure(let reason): leave(reason, at: place.position)
      }
    }
  }
}

extension JSONValue {
  var members: [String: JSONValue]? { if case .object(let members) = self { members } else { nil } }
  var elements: [JSONValue]? { if case .array(let elements) = self { elements } else { nil } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number.doubleValue } else { nil } }
  var whole: Int? { if case .number(let number) = self { number.intValue } else { nil } }
  subscript(name: String) -> JSONValue? { members?[name] }
}
