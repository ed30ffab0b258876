import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// The records in `Examples/Records`.
enum RecordFile: String, Decodable, CaseIterable, CustomTestStringConvertible {
  case eskilstuna = "eskilstuna-2016"
  case landskrona = "landskrona-2016"
  case umea
  case example = "example-council"

  var testDescription: String { rawValue }

  var url: URL {
    URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Examples/Records/\(rawValue).json")
  }

  func data() throws -> Data {
    try Data(contentsOf: url)
  }

  /// The record in the file, read once for all tests.
  func record() throws -> CouncilRecord {
    guard let read = Self.records[self] else { return try CouncilRecord(contentsOf: url) }
    return try read.get()
  }

  private static let records = Dictionary(
    uniqueKeysWithValues: allCases.map { file in (file, Result { try CouncilRecord(contentsOf: file.url) }) }
  )
}
