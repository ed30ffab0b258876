/// Labels without a colon inside a line whose breaks are lost: `… Beslutande Bo Ek, ordförande Cia Al Frånvarande Dan Ås § 3 …`.
struct BareLabels {
  /// The indices where the labels start.
  private(set) var starts: [Int] = []
  /// The indices where labels end that fill a line of their own.
  private(set) var ends: [Int] = []

  /// Whether there are no more labels than signatories need: the others have colons.
  var areFew: Bool { starts.count <= 3 && ends.isEmpty }

  /// Finds labels of the meeting before the first item and after the last item's number, and labels of items in
  /// between.
  init(_ line: MarkedText, items: [Int]) {
    let words = line.words
    let (first, last) = (items.first ?? line.endIndex, items.last ?? line.startIndex)
    var items = items[...]
    var open: Int?
    var index = 0
    while index < words.count {
      guard words[index].kind == .word, !line[words[index].range.lowerBound].isLowercase,
        let match = Label.lexicon.longestMatch(in: words[index...]), index + match.count < words.count
      else {
        index += 1
        continue
      }
      let (start, end) = (words[index].range.lowerBound, words[index + match.count - 1].range.upperBound)
      while let next = items.first, next < start { open = items.removeFirst() }
      let rest = line.suffix(from: end).trimming { $0.isSpace || $0 == "_" || $0 == "." }
      let isOutside = start < first || start >= last
      if isOutside, match.meaning.isOfMeeting, Self.isFollowed(match.meaning, match.count, rest) {
        starts.append(start)
      } else if start > first, Self.fillsLine(match.meaning, rest), Self.mayStart(at: start, in: line, itemAt: open) {
        starts.append(start)
        ends.append(end)
      }
      index += match.count
    }
  }

  /// Whether the text after a label of the meeting confirms it: a name or an organization at once, or no lowercase
  /// letter after a label of several words for place and time.
  private static func isFollowed(_ label: Label, _ count: Int, _ rest: MarkedText) -> Bool {
    let start = rest.prefix(upTo: min(rest.endIndex, rest.startIndex + 60))
    switch label {
    case .when, .place: return count > 1 && start.marks.first?.scalar.isLowercase == false
    default:
      if label.isRoster, startsWithGroup(start) { return true }
      guard let person = PersonPhrase.find(in: start).first else { return false }
      return person.before.isEmpty && person.name.startIndex == start.startIndex
    }
  }

  /// Whether a text starts with an organization and a colon.
  private static func startsWithGroup(_ text: MarkedText) -> Bool {
    guard let colon = text.firstIndex(of: ":") else { return false }
    let group = text.prefix(upTo: colon)
    return group.words.count <= 4 && RosterLines.isOrganization(group)
  }

  /// Whether a label of an item or a page would fill a line if line breaks were kept: a capital letter or a number
  /// follows it.
  private static func fillsLine(_ label: Label, _ rest: MarkedText) -> Bool {
    guard let next = rest.marks.first?.scalar, next.isUppercase || next.isDigit else { return false }
    switch label {
    case .item(.decision), .item(.text), .item(.proposal), .passedOver: return true
    default: return false
    }
  }

  /// The maximum length of a title without a full stop, in characters.
  private static let longestTitle = 400

  /// Whether a sentence, or the title (without a full stop) of the item that an index is in, ends before the index.
  private static func mayStart(at place: Int, in line: MarkedText, itemAt item: Int?) -> Bool {
    let before = line.prefix(upTo: place).trimmed
    if let end = before.marks.last?.scalar, [".", "!", "?"].contains(end) { return true }
    guard let item, place - item <= longestTitle else { return false }
    let title = line[item..<place].trimmed
    return title.words.count <= 16 && title.sentences.count == 1
  }
}
