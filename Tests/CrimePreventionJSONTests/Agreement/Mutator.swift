import TestSupport
import CrimePrevention
@testable import CrimePreventionJSON
import Foundation

/// Small changes to JSON texts, such as typing slips and disk faults cause.
struct Mutator {
  private var random: RandomSource
  /// Objects from the example records, as the library writes them.
  private let originals: [[UInt8]]

  init(seed: UInt64) throws {
    random = RandomSource(seed: seed)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    originals = try ExampleRecords.names.flatMap { name in
      let bytes = Array(try ExampleRecords.data(name))
      return try JSONDocument(bytes).value().objects
        .map { Array(try encoder.encode($0)) }
        .filter { (400...2_500).contains($0.count) }
    }
  }

  /// One of the originals with one to three changes.
  mutating func next() -> [UInt8] {
    var bytes = originals[Int.random(in: originals.indices, using: &random)]
    for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let place = Int.random(in: bytes.indices, using: &random)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 1: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 2: bytes.remove(at: place)
    case 3: bytes.insert(contentsOf: insertion(), at: place)
    case 4: bytes.swapAt(place, Int.random(in: bytes.indices, using: &random))
    case 5: bytes.removeSubrange(place...)
    case 6: bytes.removeSubrange(slice(of: bytes, from: place))
    case 7: bytes.insert(contentsOf: bytes[slice(of: bytes, from: place)], at: place)
    case 8: changeNumber(&bytes, near: place)
    default: changeStructure(&bytes, near: place)
    }
  }

  private mutating func slice(of bytes: [UInt8], from place: Int) -> Range<Int> {
    place..<min(bytes.count, place + Int.random(in: 1...40, using: &random))
  }

  /// Inserts something before or after the next structural character, or replaces it. Such changes leave much of the
  /// text as it was, and often leave it JSON.
  private mutating func changeStructure(_ bytes: inout [UInt8], near place: Int) {
    let structure = Array("{}[],:\"0123456789".utf8)
    guard let found = bytes[place...].firstIndex(where: structure.contains) else { return }
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.insert(contentsOf: insertion(), at: found)
    case 1: bytes.insert(contentsOf: insertion(), at: found + 1)
    default: bytes.replaceSubrange(found...found, with: insertion())
    }
  }

  /// Inserts something before or after a digit that follows a space, as numbers do, or replaces it.
  private mutating func changeNumber(_ bytes: inout [UInt8], near place: Int) {
    let digits = Array("0123456789".utf8)
    guard
      let found = bytes.indices.dropFirst(place + 1).first(where: {
        bytes[$0 - 1] == UInt8(ascii: " ") && digits.contains(bytes[$0])
      })
    else { return }
    let number = Array((Self.numberParts.randomElement(using: &random) ?? "").utf8)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: bytes.insert(contentsOf: number, at: found)
    case 1: bytes.insert(contentsOf: number, at: found + 1)
    default: bytes.replaceSubrange(found...found, with: number)
    }
  }

  private mutating func insertion() -> [UInt8] {
    Array((Self.insertions.randomElement(using: &random) ?? "").utf8)
  }

  private static let numberParts = [
    "-", "+", ".", "0", "00", "e", "E+2", "e-2", ".5", "0.", "-0", "-0.0", "e400", "e-400", "1e308", "5e-324", "1_000",
    "123456789012345678901234567890", "0.1234567890123456789012345678901234567890123", "9007199254740993", ",5", " 000",
  ]
  private static let insertions = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "/", " ", "\n", "\t", "\r\n", "0", "1", "-", "+", ".", "e", "E5", "e400",
    "e-400", "null", "true", "false", "nul", "NaN", "\\u00e5", "\\uD83D\\uDE00", "\\uD83D", "\\uDE00", "\\u12", "\\x",
    "\u{0}", "\u{1F}", "\u{7F}", "å", "–", "😀", "e\u{301}", "\u{FEFF}", "\u{A0}", "\u{2028}", "//", "/**/", "[]", "{}",
    "\"\"", ",\"a\":1", ",1", "1,", "\"a\":1,", "-0", "0.0", "1.50", "1e2", "12345678901234567890", "0.1e1", "'",
  ]
}
