/// Finds the line and column of bytes.
///
/// Making one takes time linear in the length of the text; each position then takes a short search.
struct PositionFinder {
  private let tape: JSONTape
  /// Where each line starts. A line feed in a text would be escaped, so each one in the bytes ends a line.
  private let lineStarts: [Int]
  /// How many characters are before each block of bytes, as far as needed so far.
  private var charactersBefore = [0]

  private static let blockLength = 256

  init(_ tape: JSONTape) {
    self.tape = tape
    var lineStarts = [0]
    for offset in tape.bytes.indices where tape.bytes[offset] == 0x0A { lineStarts.append(offset + 1) }
    self.lineStarts = lineStarts
  }

  /// The position of a byte.
  mutating func position(at offset: Int) -> SourcePosition {
    let line = line(at: offset)
    let start = min(contentStart(ofLine: line), offset)
    return SourcePosition(line: line + 1, column: 1 + characterCount(from: start, to: offset))
  }

  /// The line, from 0, that a byte is on.
  private func line(at offset: Int) -> Int {
    var range = 0..<lineStarts.count
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = lineStarts[middle] <= offset ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  /// Where a line's text starts, after a byte-order mark.
  private func contentStart(ofLine line: Int) -> Int {
    line == 0 && tape.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStarts[line]
  }

  /// Counts short stretches directly; in a long line, many positions share one count of all its blocks.
  private mutating func characterCount(from start: Int, to end: Int) -> Int {
    guard end - start > Self.blockLength else { return tape.characterCount(in: start..<end) }
    return characterCount(before: end) - characterCount(before: start)
  }

  private mutating func characterCount(before offset: Int) -> Int {
    let block = offset / Self.blockLength
    for next in charactersBefore.count..<max(charactersBefore.count, block + 1) {
      let last = (next - 1) * Self.blockLength..<next * Self.blockLength
      charactersBefore.append(charactersBefore[next - 1] + tape.characterCount(in: last))
    }
    return charactersBefore[block] + tape.characterCount(in: block * Self.blockLength..<offset)
  }
}

extension JSONTape {
  /// Where a value starts, its quotation mark included.
  func startOffset(_ index: Int) -> Int {
    let node = nodes[index]
    return Int(node.start) - (node.kind == .text || node.kind == .escapedText ? 1 : 0)
  }

  /// How many characters start within a range of bytes.
  fileprivate func characterCount(in range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }
}
