import Foundation
import Peer
import PlainModel

/// Foundation's decoder and encoder, on the plainest possible structs.
@main
enum FoundationPeer {
  static func main() throws {
    let texts = try Documents().texts
    var held: [PlainCouncilRecord] = []

    try converse([
      "read": { try texts.total { try read($0).meetings?.count ?? 0 } },
      "hold": {
        held = try texts.map(read)
        return held.total { $0.meetings?.count ?? 0 }
      },
      "let go": {
        held = []
        return "0"
      },
      "write": { try held.total { try write($0).count } },
      "echo": { try held.map(write).onOneLine },
    ])
  }

  private static func read(_ text: Data) throws -> PlainCouncilRecord {
    try JSONDecoder().decode(PlainCouncilRecord.self, from: text)
  }

  private static func write(_ record: PlainCouncilRecord) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(record)
  }
}
