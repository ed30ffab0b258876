// Rows whose cells are separated by spaces only: text below a column name belongs to that column.

extension AgendaTable {
  /// Adds a line whose cells are below those of the header.
  mutating func addColumns(_ line: SourceLine) {
    guard let starts else { return }
    let pieces = line.text.splitAtGaps(of: 2)
    // Cells that aren't aligned with the header show that the page width has broken the table.
    let isAligned = pieces.allSatisfy { piece in starts.contains { abs($0 - (piece.marks.first?.column ?? 0)) <= 2 } }
    if !isAligned { isBroken = true }
    var cells = [MarkedText](repeating: MarkedText(), count: columns.count)
    for piece in pieces {
      guard let column = piece.marks.first?.column else { continue }
      let index = starts.lastIndex { $0 <= column + 2 } ?? 0
      cells[index] = cells[index].isEmpty ? piece : MarkedText.joining([cells[index], piece])
    }
    let titleIndex = columns.firstIndex(of: .title) ?? 0
    let others = columns.indices.filter {
      [.presenter, .minutes, .number, .owner].contains(columns[$0])
    }
    let startsItem =
      !cells[titleIndex].isEmpty
      && (items.isEmpty || line.followsBlank || others.contains { !cells[$0].isEmpty } && !isWrapped(cells)
        || RawItem(titleCell: cells[titleIndex]).number != nil || isNextMeeting(cells[titleIndex])
        || others.isEmpty && startsWithTitle(cells, titleIndex))
    // Without columns for presenters, owners, durations or numbers, a title may continue the one above.
    if startsItem, others.isEmpty, !line.followsBlank { isBroken = true }
    // A capital letter may start an item or continue a title.
    if !startsItem, !items.isEmpty, !cells[titleIndex].isEmpty, !isWrapped(cells) {
      items[items.count - 1].isClear = false
    }
    if startsItem {
      append(RawItem(titleCell: cells[titleIndex]))
      fill(cells, from: 0, except: titleIndex)
    } else if !items.isEmpty {
      addToLast(cells, from: 0)
    }
  }

  /// Returns whether the title cell starts with a capital letter and another cell isn't empty.
  private func startsWithTitle(_ cells: [MarkedText], _ titleIndex: Int) -> Bool {
    cells[titleIndex].marks.first?.scalar.isUppercase == true
      && cells.indices.contains { $0 != titleIndex && !cells[$0].isEmpty }
  }

  /// Returns whether a cell consists only of a term for coming meetings.
  private func isNextMeeting(_ cell: MarkedText) -> Bool {
    let words = cell.words
    guard let match = Label.lexicon.longestMatch(in: words[...]) else { return false }
    return match.meaning == .nextMeetings && match.count == words.count
  }

  /// Returns whether the cells continue the row above: their title starts with a lowercase letter.
  private func isWrapped(_ cells: [MarkedText]) -> Bool {
    cells[columns.firstIndex(of: .title) ?? 0].marks.first?.scalar.isLowercase == true
  }
}

extension MarkedText {
  /// Whether it consists only of days and times of day.
  var isOnlyTimes: Bool {
    let words = self.words
    return words.contains { $0.kind == .number }
      && words.allSatisfy { word in
        word.kind != .word || ["kl", "klockan", "den", "och"].contains(word.letters)
          || Months.number(of: word.letters) != nil || Weekdays.number(of: word.letters) != nil
      }
  }

  /// The text with spaces in place of inner breaks.
  var singleLine: MarkedText {
    guard firstIndex(of: .innerBreak) != nil else { return self }
    return MarkedText.joining(lines)
  }
}
