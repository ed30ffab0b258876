public import CrimePrevention

extension ObservationImport {
  /// Reads figures of an indicator.
  ///
  /// - Parameters:
  ///   - files: The bytes of the file; several pages can be given for Kolada's responses.
  ///   - indicator: The indicator whose values are read. For Kolada, its external code identifies the key figure.
  ///   - record: The record with the municipality, areas and units that the source's words and codes are matched
  ///     against.
  ///   - format: The format of the file; without it, the format is detected from the content.
  ///   - map: What columns, dimensions and values mean where they don't show it themselves.
  ///   - group: A group of Kolada (`G…`) whose unweighted means are read; without it, groups are left out.
  /// - Throws: ``UnreadableFigures`` when nothing can be read: no JSON, no head, or a dimension that isn't mapped.
  public init(
    _ files: [[UInt8]],
    for indicator: Indicator,
    in record: CouncilRecord,
    as format: FigureFormat? = nil,
    map: ImportMap = ImportMap(),
    group: String? = nil
  ) throws(UnreadableFigures) {
    let texts = files.map { DecodedText($0) }
    guard let first = texts.first, texts.contains(where: { !$0.utf8.isEmpty }) else {
      throw UnreadableFigures("The file is empty.", "Filen är tom.")
    }
    let form = format ?? Self.format(of: first)
    guard texts.count == 1 || form == .kolada else {
      throw UnreadableFigures(
        "Several files at a time are pages of Kolada only; read other files one by one.",
        "Flera filer på en gång är bara sidor från Kolada; läs andra filer en i taget."
      )
    }
    switch form {
    case .csv:
      var table = try CSVImport(first, for: indicator, in: record, map: map)
      self = try table.read()
    case .jsonStat:
      var dataset = try JSONStatImport(first, for: indicator, in: record, map: map)
      self = dataset.read()
    case .kolada:
      var response = try KoladaImport(for: indicator, in: record, map: map, group: group)
      var documents: [FigureDocument] = []
      for text in texts { documents.append(try FigureDocument(text)) }
      self = try response.read(documents)
    }
  }

  /// The format that a file shows: JSON starts with a brace or bracket, and a data set of JSON-stat has names such as
  /// `dataset`.
  private static func format(of text: DecodedText) -> FigureFormat {
    let start = text.utf8.prefix(4096)
    guard let first = start.first(where: { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return .csv }
    let beginning = String(decoding: start, as: UTF8.self)
    let end = String(decoding: text.utf8.suffix(4096), as: UTF8.self)
    let names = ["\"dataset\"", "\"dimension\"", "\"role\""]
    return names.contains { beginning.contains($0) || end.contains($0) } ? .jsonStat : .kolada
  }
}
