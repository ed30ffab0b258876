extension Rule where Subject == RecordText {
  /// A text holds characters that can't be seen or that replace unreadable ones.
  ///
  /// **Why.** They come from copied documents and text recognition: letters may be lost, searches miss, and some of
  /// them reverse the direction of the text that follows. Line breaks and tabs are fine.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Nor\u0007r", "kind": "district" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr\nGamla torget", "kind": "district" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var textControlCharacter: Self {
    Rule(
      "text.control-character",
      .warning,
      MessageTemplate(
        english:
          "The text “{fieldEnglish}” holds an invisible or unreadable character ({character}): write the passage "
          + "anew.",
        swedish: "Texten ”{fieldSwedish}” har ett osynligt eller oläsligt tecken ({character}): skriv om stället."
      )
    ) { text, report in
      guard let found = text.text.firstControlCharacter else { return }
      report(facts: text.fieldFacts.merging(["character": .string("U+" + hexadecimal(found))]) { $1 })
    }
  }
}

/// The number of a character, as it is usually written.
private func hexadecimal(_ scalar: Unicode.Scalar) -> String {
  let digits = String(scalar.value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension String {
  /// The first character that doesn't belong in a text.
  fileprivate var firstControlCharacter: Unicode.Scalar? {
    guard unsafe withBytes({ unsafe $0.contains(where: Self.mayBeginControlCharacter) }) else { return nil }
    return unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      case 0x00...0x1F, 0x7F...0x9F: true
      // Soft hyphen, zero-width space, marks that change the direction, byte-order mark, replacement character.
      case 0xAD, 0x200B, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFD: true
      default: false
      }
    }
  }

  /// Whether a byte of UTF-8 begins, or is, one of these characters.
  private static func mayBeginControlCharacter(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F, 0xC2, 0xE2, 0xEF: true
    default: false
    }
  }
}
