import CrimePrevention

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Encodable {
  /// The value as JSON text in UTF-8 in the form that everything is written in: sorted names, two spaces a level,
  /// slashes as they are, a line feed at the end.
  func lastingJSON() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    if let key = CodingUserInfoKey.exactNumber {
      let exactNumber: ExactNumberEncoding = { Decimal(string: $0) }
      encoder.userInfo[key] = exactNumber
    }
    return try encoder.encode(self) + Data([0x0A])
  }
}
