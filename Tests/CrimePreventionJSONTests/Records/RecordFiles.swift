import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// The records that stand in `Examples/Records`.
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

  func record() throws -> CouncilRecord {
    try CouncilRecord(contentsOf: url)
  }
}
