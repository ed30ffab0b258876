extension CouncilRecord {
  /// Reads a record from JSON text in UTF-8.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the text. To find the place of a value afterwards, read through
  ///   ``JSONDocument``.
  public init(jsonBytes: consuming [UInt8]) throws(UnreadableRecord) {
    self = try JSONDocument(jsonBytes).record()
  }

  /// Reads a record from a text that stays where it is; `nil` when anything is amiss: ``JSONDocument`` then tells what.
  package init?(soundText text: Span<UInt8>) {
    let record = unsafe text.withUnsafeBufferPointer { bytes -> CouncilRecord? in
      guard let places = unsafe JSONScanner.places(in: bytes) else { return nil }
      return unsafe TapeReader.read(soundText: bytes, places) { value in
        guard (try? UnsupportedFormat.checkHeader { value.text(of: $0) }) != nil else { return nil }
        return CouncilRecord.read(from: value)
      }
    }
    guard let record else { return nil }
    self = record
  }

  /// The record as JSON text in UTF-8: sorted names, two spaces a level, unescaped slashes, a line feed at the end.
  ///
  /// The record states the version of the format that it was read in or made for, but at least the first one that has
  /// everything it uses. The same record gives the same bytes. Members that were read and kept are written back; absent
  /// values and empty lists are left out.
  ///
  /// - Throws: `EncodingError` when a number of the record is infinite or not a number, which JSON can't represent.
  public func jsonBytes() throws -> [UInt8] {
    try JSONWriter.bytes(of: withVersionNeeded)
  }
}

extension JSONValue {
  /// The value as JSON text in UTF-8: sorted names, two spaces a level, unescaped slashes, numbers digit by digit, a
  /// line feed at the end.
  ///
  /// The same value gives the same bytes.
  public func jsonBytes() -> [UInt8] {
    JSONWriter.bytes(of: self)
  }
}
