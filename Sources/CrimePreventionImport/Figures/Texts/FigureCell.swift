import CrimePrevention

/// What a cell of figures holds: a number, or a mark in place of one.
enum FigureCell: Hashable {
  case number(Double)
  /// A mark that says why there is no number (`..`, `x`).
  case status(Observation.Status, mark: String)

  /// Reads a cell as Swedish sources write them.
  ///
  /// Accepts a decimal comma or point, spaces of any width between thousands, a minus sign or hyphen before the number,
  /// and `%` only where values are per cent. The marks `..` and `-` and an empty cell mean missing, `.` means not
  /// applicable, and `x` and `<5` mean suppressed. A dash means zero in some sources; it is never read as zero.
  ///
  /// Unless the file's decimal sign is known to be a comma, `1,234` is ambiguous.
  static func read(_ text: String, isPercent: Bool, decimalIsComma: Bool, multiplier: Double?) -> Result<
    FigureCell, LeftReason
  > {
    guard !hasHiddenCharacter(text) else { return .failure(.hiddenCharacter(text)) }
    let trimmed = text.trimmingSpaces
    if let status = marks[trimmed.lowercased()] { return .success(.status(status, mark: trimmed)) }
    if isSmall(trimmed) { return .success(.status(.suppressed, mark: trimmed)) }
    if let first = trimmed.unicodeScalars.first,
      "=@".unicodeScalars.contains(first) || first == "+" && !isSigned(trimmed)
    {
      return .failure(.formula(text))
    }
    if trimmed.hasPrefix("#") { return .failure(.spreadsheetError(text)) }
    return number(trimmed, isPercent: isPercent, decimalIsComma: decimalIsComma, multiplier: multiplier)
  }

  private static let marks: [String: Observation.Status] = [
    "": .missing, "..": .missing, "...": .missing, "-": .missing, "–": .missing, "—": .missing, ".": .notApplicable,
    "x": .suppressed, "*": .suppressed, "c": .suppressed, "**": .suppressed, "saknas": .missing,
    "uppgift saknas": .missing,
    "n/a": .notApplicable, "na": .missing, "ej aktuellt": .notApplicable, "null": .missing, "nan": .missing,
    "sekretess": .suppressed,
    "prickad": .suppressed, "bortfall": .missing, "ej tillämpligt": .notApplicable,
  ]

  /// `<5`, `< 3`, `färre än 5`: a small count that isn't shown.
  private static func isSmall(_ text: String) -> Bool {
    guard let prefix = ["<", "färre än "].first(where: text.lowercased().hasPrefix) else { return false }
    let rest = text.dropFirst(prefix.count)
    return !rest.isEmpty && rest.allSatisfy { $0.isNumber || $0 == " " || $0 == "=" }
  }

  private static func isSigned(_ text: String) -> Bool {
    text.dropFirst().allSatisfy { $0.isNumber || $0 == "," || $0 == "." || $0 == " " }
  }

  private static func number(
    _ text: String,
    isPercent: Bool,
    decimalIsComma: Bool,
    multiplier: Double?
  ) -> Result<FigureCell, LeftReason> {
    var digits = ""
    var rest = text.unicodeScalars[...]
    if let sign = rest.first, sign.isDash || sign == "+" {
      if sign != "+" { digits = "-" }
      rest.removeFirst()
    }
    var separators: [Unicode.Scalar] = []
    var groups = [0]
    var usesSpaces = false
    while let scalar = rest.first {
      if scalar.isDigit {
        digits.unicodeScalars.append(scalar)
        groups[groups.count - 1] += 1
      } else if scalar == "," || scalar == "." {
        separators.append(scalar)
        digits += "."
        groups.append(0)
      } else if isThousandsSpace(scalar) {
        guard separators.isEmpty else { break }
        usesSpaces = true
        groups.append(0)
      } else {
        break
      }
      rest.removeFirst()
    }
    guard groups.contains(where: { $0 > 0 }) else { return .failure(.valueUnclear(text)) }
    guard suffixFits(String(rest).trimmingSpaces, isPercent: isPercent, multiplier: multiplier) else {
      return .failure(.valueUnclear(text))
    }
    if usesSpaces {
      // Each group of thousands after the first has three digits.
      var whole = separators.isEmpty ? groups : Array(groups.dropLast())
      if whole.last == 0 { whole.removeLast() }
      guard let first = whole.first, (1...3).contains(first), whole.dropFirst().allSatisfy({ $0 == 3 }) else {
        return .failure(.valueUnclear(text))
      }
    }
    if separators.count > 1 { return .failure(Set(separators).count > 1 ? .valueAmbiguous(text) : .valueUnclear(text)) }
    if separators.count == 1 {
      let isThousand = !usesSpaces && groups.last == 3 && (1...3).contains(groups[0])
      if isThousand, separators[0] == "," ? !decimalIsComma : decimalIsComma { return .failure(.valueAmbiguous(text)) }
      guard groups.last != 0, groups[0] > 0 else { return .failure(.valueUnclear(text)) }
    }
    guard let value = Double(digits), value.isFinite else { return .failure(.valueUnclear(text)) }
    return .success(.number(value))
  }

  private static func isThousandsSpace(_ scalar: Unicode.Scalar) -> Bool {
    [" ", "\u{A0}", "\u{2009}", "\u{202F}", "\u{2007}", "'", "’"].contains(scalar)
  }

  /// Whether the text after a number is the unit that values have anyway.
  private static func suffixFits(_ suffix: String, isPercent: Bool, multiplier: Double?) -> Bool {
    switch suffix.lowercased() {
    case "": true
    case "%", "procent": isPercent
    case "tkr": multiplier == 1000
    case "mkr", "mnkr": multiplier == 1_000_000
    case "kr": multiplier == nil || multiplier == 1
    default: false
    }
  }

  /// Whether a text has marks that change the writing direction, control characters or the like.
  private static func hasHiddenCharacter(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      guard !scalar.isASCII || scalar.value < 0x20 else { return false }
      let category = scalar.properties.generalCategory
      return category == .format || category == .control && scalar != "\t"
    }
  }
}

extension String {
  /// The text without spaces of any width at its ends.
  var trimmingSpaces: String {
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}
