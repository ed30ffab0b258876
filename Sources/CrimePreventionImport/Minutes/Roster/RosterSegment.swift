/// A part of a roster between two separators.
struct RosterSegment {
  let text: MarkedText
  /// The separator before it.
  let separator: Separator
  /// Whether a dash next to it doesn't separate it from anything, as left by a line drawn through it.
  var hasLooseDash = false

  enum Separator {
    /// The start of a line.
    case line
    /// A comma, semicolon, slash or the like.
    case comma
    /// A colon: the text before it is about what follows.
    case colon
    /// An opening parenthesis.
    case parenthesis
    /// A closing parenthesis without a comma after it.
    case closing
    /// A spaced dash.
    case dash
    /// A tab, a `|` or a wide gap.
    case cell
  }
}

extension RosterSegment {
  /// The segments, with those split in two where a full stop ends one organization's people and the next one's name
  /// follows: `Kommunen: Bo Ek. Polisen: Cia Al`.
  static func divided(_ segments: [RosterSegment]) -> [RosterSegment] {
    segments.indices.flatMap { index -> [RosterSegment] in
      let segment = segments[index]
      guard index + 1 < segments.count, segments[index + 1].separator == .colon,
        let stop = segment.text.marks.lastIndex(where: { $0.scalar == "." }), stop + 1 < segment.text.endIndex,
        segment.text[stop + 1].isSpace
      else { return [segment] }
      let (before, name) = (segment.text.prefix(upTo: stop).trimmed, segment.text.suffix(from: stop + 1).trimmed)
      guard !before.isEmpty, name.words.count <= 3, name.marks.first?.scalar.isUppercase == true,
        before.endsSentence || RosterLines.isOrganization(name)
      else { return [segment] }
      return [
        RosterSegment(text: before, separator: segment.separator, hasLooseDash: segment.hasLooseDash),
        RosterSegment(text: name, separator: .comma),
      ]
    }
  }
}

extension MarkedText {
  /// The segments of a line of a roster.
  ///
  /// Text in parentheses is one segment. A slash is a separator only outside of words such as *och/eller*.
  var rosterSegments: [RosterSegment] {
    var segments: [RosterSegment] = []
    var start = startIndex
    var separator = RosterSegment.Separator.line
    var depth = 0
    var hasLooseDash = false
    func close(at end: Int, with next: RosterSegment.Separator, resumeAt: Int) {
      let text = self[start..<Swift.max(start, end)].trimmed
      if !text.isEmpty {
        segments.append(RosterSegment(text: text, separator: separator, hasLooseDash: hasLooseDash))
        hasLooseDash = false
      } else if next == .dash, separator == .comma {
        hasLooseDash = true
      } else if separator == .dash, let last = segments.indices.last {
        segments[last].hasLooseDash = true
      }
      start = resumeAt
      // A gap after a colon doesn't start a cell of its own.
      if text.isEmpty, separator == .colon, next == .cell { return }
      separator = next
    }
    var index = startIndex
    while index < endIndex {
      let scalar = self[index]
      if depth > 0 {
        if scalar == ")" || scalar == "]" {
          depth = 0
          close(at: index, with: .comma, resumeAt: index + 1)
          // What follows a parenthesis without a comma still belongs to the same person.
          if index + 1 < endIndex, self[index + 1] != "," { separator = .closing }
        }
      } else if scalar == "(" || scalar == "[" {
        close(at: index, with: .parenthesis, resumeAt: index + 1)
        depth = 1
      } else if scalar == "," || scalar == ";" || scalar == .innerBreak || scalar.isBullet {
        close(at: index, with: scalar == .innerBreak || scalar.isBullet ? .line : .comma, resumeAt: index + 1)
      } else if scalar == ":", !isInsideTime(index) {
        close(at: index, with: .colon, resumeAt: index + 1)
      } else if scalar == "\t" || scalar == "|" {
        close(at: index, with: .cell, resumeAt: index + 1)
      } else if scalar == "/", isSlashSeparator(index) {
        close(at: index, with: .comma, resumeAt: index + 1)
      } else if scalar.isDash, isSpaced(index), !isBetweenNumbers(index) {
        close(at: index, with: .dash, resumeAt: index + 1)
      } else if scalar == " ", isGap(index) {
        close(at: index, with: .cell, resumeAt: index + 1)
      }
      index += 1
    }
    close(at: endIndex, with: .line, resumeAt: endIndex)
    return segments
  }

  private func scalar(_ index: Int) -> Unicode.Scalar? { index >= startIndex && index < endIndex ? self[index] : nil }

  private func isInsideTime(_ index: Int) -> Bool {
    scalar(index - 1)?.isDigit == true && (scalar(index + 1)?.isDigit == true || scalar(index + 1) == "e")
  }

  private func isSlashSeparator(_ index: Int) -> Bool {
    guard let before = scalar(index - 1), let after = scalar(index + 1) else { return false }
    return !before.isDigit && !after.isDigit && !(before.isLowercase && after.isLowercase)
  }

  private func isSpaced(_ index: Int) -> Bool {
    (scalar(index - 1)?.isSpace ?? true) && (scalar(index + 1)?.isSpace ?? true)
  }

  private func isBetweenNumbers(_ index: Int) -> Bool {
    let before = marks[..<index].last { !$0.scalar.isSpace }
    let after = marks[(index + 1)...].first { !$0.scalar.isSpace }
    return before?.scalar.isDigit == true && after?.scalar.isDigit == true
  }

  private func isGap(_ index: Int) -> Bool { scalar(index + 1) == " " && scalar(index + 2) == " " }
}
