public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension CouncilRecord {
  /// The record as JSON text in UTF-8: sorted names, two spaces a level, slashes as they are, a line feed at the end.
  ///
  /// The same record gives the same bytes. Members that were read and kept are written back; absent values and empty
  /// lists are left out.
  ///
  /// - Throws: `EncodingError` when a number of the record is infinite or not a number, which JSON can't say.
  public func jsonData() throws -> Data {
    try lastingJSON()
  }
}
