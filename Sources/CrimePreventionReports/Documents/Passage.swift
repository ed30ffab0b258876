import CrimePrevention

/// Text within a line: our own words and texts of the record, one after the other.
struct Passage: Sendable, Hashable {
  /// A run of text of one sort.
  enum Run: Sendable, Hashable {
    /// Our own words, in the reader's language.
    case words(String)
    /// Our own words that say that something isn't known, or where a figure is from.
    case quiet(String)
    /// Our own words in a heavier hand.
    case strong(String)
    /// A text of the record, in the record's language and in whichever direction that is written.
    case record(String)
    /// A sentence of ours that may quote texts of the record.
    case sentence(String)
    case badge(Badge)
  }

  var runs: [Run]

  static func words(_ text: String) -> Passage { Passage(runs: [.words(text)]) }
  static func quiet(_ text: String) -> Passage { Passage(runs: [.quiet(text)]) }
  static func strong(_ text: String) -> Passage { Passage(runs: [.strong(text)]) }
  static func record(_ text: String) -> Passage { Passage(runs: [.record(text)]) }
  static func sentence(_ text: String) -> Passage { Passage(runs: [.sentence(text)]) }
  static func badge(_ badge: Badge) -> Passage { Passage(runs: [.badge(badge)]) }

  static func + (left: Passage, right: Passage) -> Passage { Passage(runs: left.runs + right.runs) }

  /// The text without its sorts, for places that have none, such as a calendar.
  var text: String {
    runs.reduce(into: "") { text, run in
      switch run {
      case .words(let words), .quiet(let words), .strong(let words), .record(let words), .sentence(let words):
        text += words
      case .badge(let badge): text += badge.text
      }
    }
  }
}

extension [Passage] {
  /// The passages in one, with words between them.
  func joined(_ separator: String) -> Passage {
    var joined = Passage(runs: [])
    for (position, passage) in enumerated() {
      if position > 0 { joined.runs.append(.words(separator)) }
      joined.runs += passage.runs
    }
    return joined
  }
}
