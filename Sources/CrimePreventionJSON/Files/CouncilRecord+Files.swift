public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension CouncilRecord {
  /// Reads a record from a file.
  ///
  /// - Parameter file: Where the file is. Only files on this machine can be read.
  /// - Throws: `UnreadableRecord`: the file can't be read, isn't JSON, isn't a record of a version that this library
  ///   reads, or has content that doesn't fit the format.
  public init(contentsOf file: URL) throws(UnreadableRecord) {
    self = try JSONDocument(contentsOf: file).record()
  }

  /// Reads a record from JSON text in UTF-8.
  ///
  /// - Throws: `UnreadableRecord` with every problem in the text. To find the place of a value afterwards, read through
  ///   `JSONDocument`.
  public init(jsonData: Data) throws(UnreadableRecord) {
    guard let record = CouncilRecord(soundText: jsonData.span) else {
      // A copy of the text is needed only to say where its problems are.
      self = try JSONDocument(jsonData).record()
      return
    }
    self = record
  }

  /// The record as JSON text in UTF-8: sorted names, two spaces a level, unescaped slashes, a line feed at the end.
  ///
  /// The same record gives the same bytes. Members that were read and kept are written back; absent values and empty
  /// lists are left out.
  ///
  /// - Throws: `EncodingError` when a number of the record is infinite or not a number, which JSON can't represent.
  public func jsonData() throws -> Data {
    Data(try jsonBytes())
  }
}

extension JSONDocument {
  /// Reads JSON text in UTF-8, strictly by RFC 8259; a byte-order mark at the start is skipped.
  ///
  /// Takes time and memory linear in the length of the text. Objects and lists may nest 512 deep.
  ///
  /// - Throws: `UnreadableRecord` with the place where the text stops being JSON, and why.
  public init(_ data: Data) throws(UnreadableRecord) {
    try self.init(Array(data))
  }

  /// Reads JSON text in UTF-8 from a file, or from a pipe to its end.
  ///
  /// - Parameter file: Where the file is. Only files on this machine can be read.
  /// - Throws: `UnreadableRecord`: the file can't be read, or isn't JSON.
  public init(contentsOf file: URL) throws(UnreadableRecord) {
    guard file.isFileURL else { throw UnreadableRecord(file: file.absoluteString, .remote) }
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(file.path)
    } catch {
      throw UnreadableRecord(file: file.path, error)
    }
    guard !bytes.isEmpty else { throw UnreadableRecord(file: file.path, .empty) }
    try self.init(bytes)
  }
}
