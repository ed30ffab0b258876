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
    let words = text.ends(of: "per ")
    let slashes = text[(words.last ?? text.startIndex)...].ends(of: "/")
    return (words + slashes).lazy.compactMap { number(at: text[$0...]) }.first
  }

  /// The number of inhabitants that a text starts with.
  private static func number(at text: Substring) -> Int? {
    let text = text.drop { $0 == " " }
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber { digits.append(character) } else if !character.isWhitespace { break }
    }
    if let number = Int(digits), [100, 1000, 10_000, 100_000].contains(number) { return number }
    if text.hasPrefix("tusen") { return 1000 }
    return text.hasPrefix("hundratusen") ? 100_000 : nil
  }

  func fits(_ indicator: Indicator) -> Bool { difference(from: indicator) == nil }

  /// Why values of this unit can't be an indicator's; `nil` when they can.
  func difference(from indicator: Indicator) -> LeftReason? {
    switch kind {
    case .per(let number):
      guard indicator.per != Double(number) else { return nil }
      return .perDiffers(stated: number, wanted: indicator.per)
    case .percent:
      return indicator.unit == .percent ? nil : .unitDiffers(stated: text, wanted: indicator.unit.rawValue)
    case .count:
      guard indicator.unit == .percent || indicator.statistic == .rate else { return nil }
      let per = indicator.per.map { "per " + FigureText.plain($0) }
      return .unitDiffers(stated: text, wanted: per ?? indicator.unit.rawValue)
    }
  }
}

extension StringProtocol {
  /// The ends of the occurrences of a text, in order.
  fileprivate func ends(of text: String) -> [Index] {
    indices.filter { self[$0...].hasPrefix(text) }.map { index($0, offsetBy: text.count) }
  }
}
