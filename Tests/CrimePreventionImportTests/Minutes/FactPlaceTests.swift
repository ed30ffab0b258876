import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing
import TestSupport

/// Nothing is invented: every fact is at the place that it gives, and every value of a draft is a fact.
struct FactPlaceTests {
  /// Minutes that have been read, with the characters of their lines.
  private struct ReadMinutes {
    let name: String
    let draft: MinutesDraft
    let lines: [[Unicode.Scalar]]

    init(_ name: String, _ text: String) throws {
      self.name = name
      draft = try MinutesReader(text).read(names: .kept)
      lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(Array.init)
    }
  }

  /// All fixtures, whole and damaged.
  private static let minutes = Result {
    try Fixtures.minutes.flatMap { name in
      let text = try Fixtures.text("minutes/\(name).txt")
      var random = RandomSource(seed: 7)
      let damaged = Damage.everything.apply(to: text, saying: try ExpectedMinutes(of: name), &random).0
      return [try ReadMinutes(name, text), try ReadMinutes(name + ", damaged", damaged)]
    }
  }

  @Test func everyFactStandsWhereItSays() throws {
    var count = 0
    for minutes in try Self.minutes.get() {
      for fact in minutes.draft.facts {
        let line = minutes.lines[fact.position.line - 1]
        let there = line.dropFirst(fact.position.column - 1).prefix(fact.text.unicodeScalars.count)
        #expect(Array(there) == Array(fact.text.unicodeScalars), "\(minutes.name): \(fact)")
        #expect(!fact.text.isEmpty, "\(minutes.name): \(fact)")
        count += 1
      }
    }
    #expect(count > 3000)
  }

  /// The text at the place has the digits of a time or date, or the words of a text.
  @Test func everyStatedValueIsShownByTheTextAtItsPlace() throws {
    for minutes in try Self.minutes.get() {
      let name = minutes.name
      let values = Dictionary(try JSONTree(minutes.draft).leaves.map { ($0.path, $0.value) }) { first, _ in first }
      for fact in minutes.draft.facts where fact.certainty == .stated {
        guard let value = values[fact.path.description], let last = fact.path.steps.last,
          case .member(let member) = last
        else { continue }
        let shownText = Self.text(from: fact.position, through: fact.end, of: minutes.lines)
        switch member {
        case "date", "approves", "filed":
          // The year may have two digits.
          let digits = shownText.filter(\.isNumber)
          #expect(digits.contains(value.prefix(4).suffix(2)), "\(name): \(fact) isn't \(value)")
        case "startsAt", "endsAt":
          let hour = Int(value.prefix(2)).map(String.init) ?? value
          #expect(shownText.contains(hour), "\(name): \(fact) isn't \(value)")
        case "title", "text", "place", "label", "registryNumber", "summary", "name":
          #expect(Self.holds(shownText, theWordsOf: value), "\(name): \(fact) isn't \(value)")
        case "minutes":
          #expect(shownText.contains(value), "\(name): \(fact) isn't \(value)")
        default: break
        }
      }
    }
  }

  /// The text from one position through another.
  private static func text(from start: SourcePosition, through end: SourcePosition, of lines: [[Unicode.Scalar]])
    -> String
  {
    var text = String.UnicodeScalarView()
    for number in start.line...end.line {
      let line = lines[number - 1]
      let from = number == start.line ? start.column - 1 : 0
      let to = number == end.line ? min(end.column, line.count) : line.count
      if from < to { text.append(contentsOf: line[from..<to]) }
      text.append("\n")
    }
    return String(text)
  }

  /// Whether a text has the words of a value in order; tags, labels and other cells may come between them.
  private static func holds(_ text: String, theWordsOf value: String) -> Bool {
    var rest = letters(withoutReferences(text))[...]
    for word in value.split(whereSeparator: \.isWhitespace).map({ letters(String($0)) }) where !word.isEmpty {
      guard let range = rest.firstRange(of: word) else { return false }
      rest = rest[range.upperBound...]
    }
    return true
  }

  /// An HTML text with its character references replaced by letters.
  private static func withoutReferences(_ text: String) -> String {
    let references = [
      "&aring;": "å", "&auml;": "ä", "&ouml;": "ö", "&Aring;": "Å", "&Auml;": "Ä", "&Ouml;": "Ö", "&eacute;": "é",
    ]
    return references.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }

  private static func letters(_ text: String) -> String {
    String(text.lowercased().filter { $0.isLetter || $0.isNumber })
  }

  @Test func everyValueOfADraftIsAFact() throws {
    // Values that are made and not read: identifiers, the status, and what explains an uncertain attendance.
    let made = ["id", "status", "reason", "kind"]
    for minutes in try Self.minutes.get() {
      let facts = Set(minutes.draft.facts.map(\.path.description))
      for (path, _) in try JSONTree(minutes.draft).leaves {
        let top = path.split(separator: "/").first ?? ""
        guard ["meeting", "people", "organizations"].contains(top), !path.contains("/x-draft/"),
          !path.contains("/aliases/")
        else { continue }
        let steps = path.split(separator: "/").map(String.init)
        if let last = steps.last, made.contains(last), !path.hasSuffix("/owner/id"), !path.hasSuffix("/owner/kind") {
          continue
        }
        // The title of a document is that of the meeting or the item.
        if path.hasSuffix("/title"), path.contains("/documents/") { continue }
        let isFact = facts.contains(path) || facts.contains(where: { path.hasPrefix($0 + "/") })
        #expect(isFact, "\(minutes.name): no fact for \(path)")
      }
    }
  }

  @Test func whatIsNotReadIsListed() throws {
    let text = """
      Minnesanteckningar Brå Övningsvik
      Datum: 2024-03-14
      Närvarande: Alva Provberg, Bo Testström, Cilla Mallgren
      Hälsningar från kollegorna i grannkommunen kom med posten

      1. Inledning
      2. Övrigt
      """
    let draft = try MinutesReader(text).read()
    #expect(draft.unread.map(\.line) == [4])
    #expect(draft.unread.map(\.text) == ["Hälsningar från kollegorna i grannkommunen kom med posten"])
  }
}
