import CrimePrevention

/// Finds line and column of what paths name. Fastest for paths in the order of the text: it goes on where it was.
struct PositionFinder {
  private let tape: JSONTape
  private var lastChild: [Int: (step: Int, index: Int)] = [:]
  private var lastColumn = (offset: 0, line: -1, column: 1)

  init(_ tape: JSONTape) {
    self.tape = tape
  }

  /// The position of the value that a path names; `nil` when the text has no such value.
  mutating func position(of path: DocumentPath) -> SourcePosition? {
    var index = 0
    for step in path.steps {
      switch (step, tape.nodes[index].kind) {
      case (.member(let name), .object):
        guard let member = member(name, of: index) else { return nil }
        index = member
      case (.element(let element), .array):
        guard let child = child(element, of: index) else { return nil }
        index = child
      default: return nil
      }
    }
    return position(at: tape.startOffset(index))
  }

  /// The position of a byte.
  mutating func position(at offset: Int) -> SourcePosition {
    let line = tape.line(at: offset)
    if lastColumn.line != line || lastColumn.offset > offset {
      lastColumn = (tape.contentStart(ofLine: line), line, 1)
    }
    for byte in tape.bytes[lastColumn.offset..<offset] where byte & 0xC0 != 0x80 { lastColumn.column += 1 }
    lastColumn.offset = offset
    return SourcePosition(line: line + 1, column: lastColumn.column)
  }

  private mutating func child(_ element: Int, of array: Int) -> Int? {
    guard element >= 0, element < tape.childCount(of: array) else { return nil }
    var (step, index) = lastChild[array] ?? (0, array + 1)
    if step > element { (step, index) = (0, array + 1) }
    while step < element {
      index = tape.next(after: index)
      step += 1
    }
    lastChild[array] = (step, index)
    return index
  }

  /// Looks from the member found last, since paths tend to come in order, and then from the start.
  private mutating func member(_ name: String, of object: Int) -> Int? {
    let start = lastChild[object]?.index ?? object + 1
    let found = tape.member(name, of: object, from: start) ?? tape.member(name, of: object)
    if let found { lastChild[object] = (0, found - 1) }
    return found
  }
}

extension JSONTape {
  /// Where a value starts, its quotation mark included.
  func startOffset(_ index: Int) -> Int {
    let node = nodes[index]
    return Int(node.start) - (node.kind == .text || node.kind == .escapedText ? 1 : 0)
  }

  /// The line, from 0, that a byte stands on.
  func line(at offset: Int) -> Int {
    var range = 0..<lineStarts.count
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range = lineStarts[middle] <= offset ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }

  /// Where a line's text starts, after a byte-order mark.
  func contentStart(ofLine line: Int) -> Int {
    line == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : lineStarts[line]
  }
}
