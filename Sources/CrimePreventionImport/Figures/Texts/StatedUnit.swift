import CrimePrevention

/// What a heading says about the unit of its values: per cent, a number of things, or a number per inhabitants.
struct StatedUnit: Hashable {
  enum Kind: Hashable {
    case percent
    case count
    /// Per a number of inhabitants.
    case per(Int)
  }

  let kind: Kind
  /// The text of the heading.
  let text: String

  /// Reads a heading such as `Antal per 1 000 invånare` or `Andel, %`; `nil` when it says nothing about a unit.
  init?(_ text: String) {
    self.text = text
    let lowered = text.lowercased()
    if let per = Self.per(in: lowered) {
      kind = .per(per)
    } else if lowered.contains("%") || lowered.contains("procent") || lowered.hasPrefix("andel") {
      kind = .percent
    } else if lowered == "antal" || lowered.hasPrefix("antal ") {
      kind = .count
    } else {
      return nil
    }
  }

  /// `per 1 000`, `/100 000`, `per tusen`.
  private static func per(in text: String) -> Int? {
    var rest = text[...]
    while let start = rest.firstRange(of: "per ")?.upperBound ?? rest.firstIndex(of: "/").map({ rest.index(after: $0) })
    {
      let after = rest[start...].drop { $0 == " " }
      var digits = ""
      for character in after {
        if character.isASCII, character.isNumber { digits.append(character) } else if !character.isWhitespace { break }
      }
      if let number = Int(digits), [100, 1000, 10_000, 100_000].contains(number) { return number }
      if after.hasPrefix("tusen") { return 1000 }
      if after.hasPrefix("hundratusen") { return 100_000 }
      rest = rest[start...]
    }
    return nil
  }

  func fits(_ indicator: Indicator) -> Bool { difference(from: indicator) == nil }

  /// Why values of this unit can't be an indicator's; `nil` when they can.
  func difference(from indicator: Indicator) -> LeftReason? {
    switch kind {
    case .per(let number):
      guard indicator.per != Double(number) else { return nil }
      return .perDiffers(stated: number, wanted: indicator.per.map { Int($0) })
    case .percent:
      return indicator.unit == .percent ? nil : .unitDiffers(stated: text, wanted: indicator.unit.rawValue)
    case .count:
      guard indicator.unit == .percent || indicator.statistic == .rate else { return nil }
      return .unitDiffers(stated: text, wanted: indicator.per.map { "per \(Int($0))" } ?? indicator.unit.rawValue)
    }
  }
}

extension StringProtocol {
  /// The range of the first occurrence of a text.
  fileprivate func firstRange(of text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
