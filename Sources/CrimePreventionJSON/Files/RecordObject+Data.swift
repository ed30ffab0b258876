public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension RecordObject {
  /// Reads a part of a record from JSON text in UTF-8, as strictly as a whole one.
  ///
  /// - Throws: `UnreadableRecord` with every problem in the text, each with its position.
  public init(jsonData: Data) throws(UnreadableRecord) {
    self = try JSONDocument(jsonData).decode(Self.self)
  }

  /// The object as JSON text in UTF-8, in the same form as a record's.
  ///
  /// - Throws: `EncodingError` when a number is infinite or not a number, which JSON can't represent.
  public func jsonData() throws -> Data {
    Data(try jsonBytes())
  }
}
