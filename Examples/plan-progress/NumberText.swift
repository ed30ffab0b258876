import CrimePrevention

/// Numbers as a reader of one language expects them.
struct NumberText {
  let language: MessageLanguage

  /// A value with at most so many decimals; zeros at the end are left out.
  func text(_ value: Double, decimals wanted: Int) -> String {
    // A record may ask for any number of decimals; a value has no more than these.
    let decimals = min(max(wanted, 0), 15)
    let scale = (0..<decimals).reduce(1.0) { scale, _ in scale * 10 }
    let scaled = (value * scale).rounded()
    guard scaled.magnitude < 1e15 else { return "\(value)" }
    let digits = String(Int(scaled.magnitude)).leftPadded(to: decimals + 1, with: "0")
    let whole = digits.dropLast(decimals)
    var fraction = digits.suffix(decimals)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = scaled < 0 ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : point + fraction)
  }

  /// A share of 1 in whole per cent, never rounded up to 100 % by the display.
  func percent(_ share: Double) -> String {
    let rounded = (share * 100).rounded()
    let shown = share < 1 && rounded >= 100 ? 99 : rounded
    return text(shown, decimals: 0) + "\u{A0}%"
  }

  private var point: String { language == .swedish ? "," : "." }

  private func grouped(_ digits: Substring) -> String {
    guard digits.count > 3 else { return String(digits) }
    let separator = language == .swedish ? "\u{A0}" : ","
    return grouped(digits.dropLast(3)) + separator + digits.suffix(3)
  }
}

extension String {
  /// The text with fill characters in front, to at least `width`.
  func leftPadded(to width: Int, with fill: Character = " ") -> String {
    String(repeating: fill, count: Swift.max(0, width - count)) + self
  }

  /// The text with spaces after it, to at least `width`.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: Swift.max(0, width - count))
  }

  /// The text in lines of at most `width` characters, broken at spaces.
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(whereSeparator: \.isNewlineOrSpace) {
      if let last = lines.last, last.count + 1 + word.count <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    return lines
  }
}

extension Character {
  fileprivate var isNewlineOrSpace: Bool { self == " " || isNewline }
}
