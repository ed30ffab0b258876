import CrimePrevention

/// Which characters of a source have been read; the rest is shown as unread.
struct Coverage {
  /// Columns by line, as ranges.
  private var read: [Int32: [ClosedRange<Int32>]] = [:]

  /// Records that a text was read.
  mutating func add(_ text: MarkedText) {
    var marks = text.marks
    while let first = marks.first {
      let end = marks.firstIndex { $0.line != first.line } ?? marks.endIndex
      let last = marks[end - 1]
      if first.column <= last.column { read[first.line, default: []].append(first.column...last.column) }
      marks = marks[end...]
    }
  }

  /// Returns the coverage with the ranges of each line sorted by column and without overlaps.
  func settled() -> Coverage {
    var settled = Coverage()
    settled.read = read.mapValues { ranges in
      ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
        guard let last = merged.last, range.lowerBound <= last.upperBound + 1 else { return merged.append(range) }
        merged[merged.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
      }
    }
    return settled
  }

  /// Returns the unread stretches of a text, each from its first to its last letter or digit on one line. The coverage
  /// must be settled.
  func unread(in text: MarkedText) -> [MarkedText] {
    var stretches: [MarkedText] = []
    var rest = text.marks
    while let first = rest.first {
      let end = rest.firstIndex { $0.line != first.line } ?? rest.endIndex
      stretches += unread(inLine: MarkedText(rest[..<end]), first.line)
      rest = rest[end...]
    }
    return stretches
  }

  private func unread(inLine line: MarkedText, _ number: Int32) -> [MarkedText] {
    let ranges = read[number] ?? []
    guard let first = line.marks.first?.column else { return [] }
    var next = ranges.firstPosition { $0.upperBound >= first }
    var reach: Int32 = 0
    var stretches: [MarkedText] = []
    var start: Int?
    for index in line.marks.indices {
      let column = line.marks[index].column
      while next < ranges.count, ranges[next].lowerBound <= column {
        reach = max(reach, ranges[next].upperBound)
        next += 1
      }
      if column <= reach {
        if let from = start { stretches.append(line[from..<index]) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let from = start { stretches.append(line[from..<line.endIndex]) }
    return stretches.map { $0.trimming { !$0.isLetter && !$0.isDigit } }.filter { !$0.isEmpty && !Self.isGlue($0) }
  }

  /// Returns whether a text consists only of punctuation, connecting words and weekdays.
  private static func isGlue(_ text: MarkedText) -> Bool {
    text.words.allSatisfy { $0.kind == .sign || glue.contains($0.letters) || Weekdays.number(of: $0.letters) != nil }
  }

  private static let glue = Lexicon(
    words: "kl",
    "klockan",
    "den",
    "och",
    "samt",
    "i",
    "på",
    "av",
    "till",
    "för",
    "från",
    "vid",
    "var",
    "dnr",
    "nr",
    "ca",
    "med",
    "p"
  )
}
