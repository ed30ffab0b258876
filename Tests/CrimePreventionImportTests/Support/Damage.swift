import Foundation
import TestSupport

/// What happens to minutes along the way: scans, text extracted from a PDF, lost headings.
enum Damage: String, CaseIterable {
  /// å, ä and ö have lost their rings and dots.
  case diacritics
  /// A scan reads å and ä as a, é or d, and ö as o, 6, é or d.
  case scan
  /// Lines are broken at a page's width.
  case brokenLines
  /// Spaces between given name and surname and after commas and colons are lost.
  case fusedWords
  /// Labels and headings are lost.
  case lostHeadings
  /// Strikethroughs of names have become hyphens.
  case strikes
  /// All of these at once; the scan includes the lost diacritics.
  case everything

  /// A damaged text, and what it still says.
  func apply(to text: String, saying expected: ExpectedMinutes, _ random: inout RandomSource) -> (
    String, ExpectedMinutes
  ) {
    var (text, expected) = (text, expected)
    let isAll = self == .everything
    if isAll || self == .strikes { (text, expected) = Self.hyphenated(text, expected, &random) }
    if isAll || self == .fusedWords { (text, expected) = Self.fused(text, expected, &random) }
    if isAll || self == .lostHeadings { text = Self.withoutHeadings(text, &random) }
    if isAll || self == .brokenLines { text = Self.broken(text, width: random.int(60...85)) }
    if self == .diacritics { text = String(text.map { Self.plain[$0] ?? $0 }) }
    if isAll || self == .scan {
      text = String(
        text.map { character in
          guard let scanned = Self.scanned[character] else { return character }
          return random.pick(scanned)
        }
      )
    }
    return (text, expected)
  }

  private static let plain: [Character: Character] = [
    "å": "a", "ä": "a", "ö": "o", "Å": "A", "Ä": "A", "Ö": "O", "é": "e",
  ]
  private static let scanned: [Character: [Character]] = [
    "å": ["a", "é", "d"], "ä": ["a", "é", "d"], "ö": ["o", "6", "é", "d"], "Å": ["A", "É"], "Ä": ["A", "É"],
    "Ö": ["O", "6"],
  ]

  private static func broken(_ text: String, width: Int) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var rest = line
      var lines: [Substring] = []
      while rest.count > width, let space = rest.prefix(width).lastIndex(of: " "), rest[..<space].count >= 20 {
        lines.append(rest[..<space])
        rest = rest[rest.index(after: space)...]
      }
      return (lines + [rest]).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private static func hyphenated(
    _ text: String,
    _ expected: ExpectedMinutes,
    _ random: inout RandomSource
  ) -> (String, ExpectedMinutes) {
    var expected = expected
    var parts = text.components(separatedBy: "~~")
    for index in stride(from: 1, to: parts.count, by: 2) {
      let name = parts[index].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let joined = name.replacing(" ", with: "-")
      parts[index] = random.pick(["-\(name)-", joined, name.replacing(" ", with: ""), "-\(joined)-"])
      for person in expected.participants.indices where name.contains(expected.participants[person].name) {
        expected.participants[person].attendance = "uncertain"
      }
    }
    return (parts.joined(), expected)
  }

  private static func fused(_ text: String, _ expected: ExpectedMinutes, _ random: inout RandomSource) -> (
    String, ExpectedMinutes
  ) {
    var (text, expected) = (text, expected)
    for person in expected.participants.indices where random.chance(0.15) {
      let name = expected.participants[person].name
      // Only the mention in the roster counts, so names that are mentioned again are left as they are.
      guard let place = text.firstRange(of: name), !text[place.upperBound...].contains(name.split(separator: " ")[0]),
        !text[..<place.lowerBound].contains(name.split(separator: " ")[0]),
        // A name that is struck through as a whole is left as it is.
        text[..<place.lowerBound].last != "~", text[..<place.lowerBound].last != ">"
      else { continue }
      text.replaceSubrange(place, with: name.replacing(" ", with: ""))
      expected.participants[person].attendance = "uncertain"
    }
    var damaged = ""
    for character in text {
      let isLost = character == " " && (damaged.last == "," || damaged.last == ":") && random.chance(0.3)
      if !isLost { damaged.append(character) }
    }
    return (damaged, expected)
  }

  private static let headings = [
    "Närvarande", "Deltagare", "Beslutande", "Ledamöter", "Frånvarande", "Förhinder", "Datum", "Tid", "Plats",
    "Ej närvarande",
    "Sekreterare", "Ordförande", "Kallade", "Noterat av", "Nästa möte",
  ]

  private static func withoutHeadings(_ text: String, _ random: inout RandomSource) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line -> String in
      let start = line.drop { " \t*•-".contains($0) }
      guard let colon = start.prefix(40).firstIndex(of: ":"), headings.contains(where: { start.hasPrefix($0) }),
        random.chance(0.35)
      else {
        return String(line)
      }
      return String(start[start.index(after: colon)...].drop { $0 == " " || $0 == "\t" })
    }.joined(separator: "\n")
  }
}
