/// Strike-out marks (`~~name~~`): removes them and records for each character whether it is struck out.
///
/// A mark can open a strike-out if text follows it, and close one if it follows text. Where a mark's counterpart is
/// missing, the text that may be struck out extends to the nearest comma or end of a line.
enum StrikeMarks {
  /// The maximum length of a strike-out, in characters; a mark without a counterpart within that distance has lost it.
  private static let longest = 300

  private struct Token {
    let range: Range<Int>
    let canOpen: Bool
    let canClose: Bool
  }

  static func resolve(_ marks: inout [Mark]) {
    let tokens = tokens(in: marks)
    guard !tokens.isEmpty else { return }
    var next = 0
    while next < tokens.count {
      let token = tokens[next]
      if token.canOpen, next + 1 < tokens.count, isClosed(token, by: tokens[next + 1], in: marks) {
        strike(token.range.upperBound..<tokens[next + 1].range.lowerBound, .struck, in: &marks)
        next += 2
        continue
      }
      let reach =
        token.canOpen && !token.canClose
        ? token.range.upperBound..<end(after: token.range.upperBound, in: marks)
        : start(before: token.range.lowerBound, in: marks)..<token.range.lowerBound
      strike(reach, .possible, in: &marks)
      if token.canOpen && token.canClose {
        strike(token.range.upperBound..<end(after: token.range.upperBound, in: marks), .possible, in: &marks)
      }
      next += 1
    }
    let isToken = Set(tokens.flatMap(\.range))
    marks = marks.indices.lazy.filter { !isToken.contains($0) }.map { marks[$0] }
  }

  private static func tokens(in marks: [Mark]) -> [Token] {
    var tokens: [Token] = []
    var index = 0
    while index < marks.count {
      guard marks[index].scalar == "~" else {
        index += 1
        continue
      }
      var end = index + 1
      while end < marks.count, marks[end].scalar == "~" { end += 1 }
      let before = index > 0 ? marks[index - 1].scalar : " "
      let after = end < marks.count ? marks[end].scalar : " "
      let isRule = end - index > 4
      // A single ~ before a digit means "about".
      let isAbout = end - index == 1 && (after.isDigit || after.isSpace && before.isSpace)
      if !isRule, !isAbout {
        let (opens, closes) = (!isGap(after), !isGap(before))
        tokens.append(Token(range: index..<end, canOpen: opens, canClose: closes))
      }
      index = end
    }
    return tokens
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar == "\n" || scalar == .innerBreak || [",", ";", ")", "."].contains(scalar)
  }

  private static func isClosed(_ opening: Token, by closing: Token, in marks: [Mark]) -> Bool {
    guard closing.canClose, !(opening.canClose && !opening.canOpen) else { return false }
    let inside = marks[opening.range.upperBound..<closing.range.lowerBound]
    guard inside.count <= longest else { return false }
    var breaks = 0
    for mark in inside {
      if mark.scalar == "\n" { breaks += 1 } else if !mark.scalar.isSpace { breaks = 0 }
      if breaks > 1 { return false }
    }
    return true
  }

  private static func strike(_ range: Range<Int>, _ strike: Mark.Strike, in marks: inout [Mark]) {
    for index in range { marks[index].strike = strike }
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "," || scalar == ";" || scalar == "\t" || scalar == .innerBreak
  }

  private static func end(after index: Int, in marks: [Mark]) -> Int {
    let reach = marks[index...].prefix(longest)
    return reach.firstIndex { isEnd($0.scalar) } ?? reach.endIndex
  }

  private static func start(before index: Int, in marks: [Mark]) -> Int {
    let reach = marks[..<index].suffix(longest)
    return reach.lastIndex { isEnd($0.scalar) }.map { $0 + 1 } ?? reach.startIndex
  }
}
