/// Masks in texts what identifies a person: identity numbers, e-mail addresses and telephone numbers (maskning).
///
/// They are replaced by the name of what was there, in the record's language.
struct TextMask {
  private let isSwedish: Bool

  init(_ language: Language) {
    isSwedish = language == .swedish
  }

  /// A text without these, and the kind of each as named in counts; `nil` when there are none.
  func masked(_ text: String) -> (text: String, kinds: [String])? {
    let places = unsafe text.withBytes { bytes in
      unsafe Self.mayHold(bytes) ? Self.places(in: bytes) : []
    }
    guard !places.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    var masked: [UInt8] = []
    var end = 0
    for place in places {
      masked += bytes[end..<place.range.lowerBound]
      masked += "[\(isSwedish ? place.kind.swedish : place.kind.english)]".utf8
      end = place.range.upperBound
    }
    masked += bytes[end...]
    return (String(decoding: masked, as: UTF8.self), places.map(\.kind.rawValue))
  }

  private enum Kind: String {
    case personalNumber, emailAddress, telephoneNumber

    var english: String {
      switch self {
      case .personalNumber: "identity number"
      case .emailAddress: "e-mail address"
      case .telephoneNumber: "telephone number"
      }
    }

    var swedish: String {
      switch self {
      case .personalNumber: "personnummer"
      case .emailAddress: "e-postadress"
      case .telephoneNumber: "telefonnummer"
      }
    }
  }

  private struct Place {
    let kind: Kind
    let range: Range<Int>
  }

  /// Most texts have neither an at sign nor so many digits, and are skipped at once.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for position in bytes.indices {
      let byte = unsafe bytes[position]
      if byte == UInt8(ascii: "@") { return true }
      if isDigit(byte) { digits += 1 }
    }
    return digits >= fewestDigits
  }

  private static let fewestDigits = 8

  private static func places(in bytes: UnsafeBufferPointer<UInt8>) -> [Place] {
    var places = unsafe PersonalNumber.places(in: bytes).map { Place(kind: .personalNumber, range: $0) }
    for (kind, ranges) in unsafe [(Kind.emailAddress, addresses(in: bytes)), (.telephoneNumber, numbers(in: bytes))] {
      places += joined(free(ranges, beside: places)).map { Place(kind: kind, range: $0) }
      places.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
    return places
  }

  /// The ranges that share no byte with places found before; both are in the order of the text.
  private static func free(_ ranges: [Range<Int>], beside places: [Place]) -> [Range<Int>] {
    var rest = places[...]
    return ranges.filter { range in
      rest = rest.drop { $0.range.upperBound <= range.lowerBound }
      return rest.first?.range.overlaps(range) != true
    }
  }

  /// The ranges, those that share bytes as one, as in `a@b.se@c.se`.
  private static func joined(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.reduce(into: []) { joined, range in
      guard let last = joined.last, range.lowerBound < last.upperBound else { return joined.append(range) }
      joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
  }

  /// Something, an at sign, and a name with a dot in it.
  private static func addresses(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let marks = Set(".-_+%".utf8)
    return bytes.indices.filter { unsafe bytes[$0] == UInt8(ascii: "@") }.compactMap { at in
      var start = at
      while start > 0, unsafe isWord(bytes[start - 1]) || marks.contains(bytes[start - 1]) { start -= 1 }
      var end = at + 1
      while end < bytes.count,
        unsafe isWord(bytes[end]) || bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: ".")
      {
        end += 1
      }
      // A full stop behind it ends the sentence.
      while end > at + 1, unsafe bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
      guard start < at, unsafe bytes[at..<end].contains(UInt8(ascii: ".")) else { return nil }
      return start..<end
    }
  }

  /// Digits that begin with a plus or a single zero, with spaces, hyphens and brackets between them: from 8 to 15.
  private static func numbers(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var position = 0
    while position < bytes.count {
      guard unsafe begins(at: position, in: bytes) else {
        position += 1
        continue
      }
      var (end, next, digits) = (position, position, 0)
      while next < bytes.count {
        if unsafe isDigit(bytes[next]) {
          digits += 1
          end = next + 1
        } else if unsafe !isSeparator(bytes, at: next, from: position, end) {
          break
        }
        next += 1
      }
      let isWhole = unsafe end == bytes.count || !isWord(bytes[end])
      if isWhole, (fewestDigits...15).contains(digits) { ranges.append(position..<end) }
      position = max(end, position + 1)
    }
    return ranges
  }

  private static func begins(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard position + 1 < bytes.count else { return false }
    let next = unsafe bytes[position + 1]
    let isStart =
      switch unsafe bytes[position] {
      case UInt8(ascii: "+"): isDigit(next)
      case UInt8(ascii: "0"): isDigit(next)
      default: false
      }
    guard isStart, position > 0 else { return isStart }
    let before = unsafe bytes[position - 1]
    // The thousands of a larger number.
    if before == UInt8(ascii: " "), position > 1, unsafe isDigit(bytes[position - 2]) { return false }
    return !isWord(before) && !".,:/-+".utf8.contains(before)
  }

  /// Whether a byte may occur between digits: after at most two other such bytes.
  private static func isSeparator(
    _ bytes: UnsafeBufferPointer<UInt8>,
    at position: Int,
    from start: Int,
    _ end: Int
  ) -> Bool {
    if position == start { return unsafe bytes[position] == UInt8(ascii: "+") }
    return unsafe " -()/".utf8.contains(bytes[position]) && position - end < 3
  }
}
