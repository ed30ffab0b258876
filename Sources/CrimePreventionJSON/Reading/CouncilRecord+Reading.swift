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
  /// - Throws: ``CrimePreventionJSON/UnreadableRecord``: the file can't be read, isn't JSON, isn't a record of a version that this library
  ///   reads, or has content that doesn't fit the format.
  public init(contentsOf file: URL) throws(UnreadableRecord) {
    self = try JSONDocument(contentsOf: file).record()
  }

  /// Reads a record from JSON text in UTF-8.
  ///
  /// - Throws: ``CrimePreventionJSON/UnreadableRecord`` with every problem in the text. To find the place of a value afterwards, read
  ///   through ``CrimePreventionJSON/JSONDocument``.
  public init(jsonData: Data) throws(UnreadableRecord) {
    self = try JSONDocument(jsonData).record()
  }
}
