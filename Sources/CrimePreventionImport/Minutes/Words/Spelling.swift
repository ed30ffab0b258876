/// Compares words as read with Swedish words as spelled.
///
/// Scans and fonts lose the dots and rings of å, ä and ö, which come out as a or o, or as é, d, 6 or 0. Such a letter
/// in the spelled word matches any of these, and l also matches 1; every other letter matches only itself. So
/// *Nérvarande* and *Ndrvarande* match *närvarande*, but *narvaronde* doesn't.
enum Spelling {
  static func matches(_ read: some StringProtocol, _ spelled: some StringProtocol) -> Bool {
    var letters = read.unicodeScalars.makeIterator()
    for letter in spelled.unicodeScalars {
      guard let scalar = letters.next(), matches(scalar, letter) else { return false }
    }
    return letters.next() == nil
  }

  /// Returns whether a letter as read may be a letter as spelled.
  static func matches(_ read: Unicode.Scalar, _ spelled: Unicode.Scalar) -> Bool {
    if read == spelled { return true }
    switch spelled {
    case "å", "ä":
      switch read {
      case "å", "ä", "a", "é", "d", "6", "à", "á", "â", "ã", "4", .lostLetter: return true
      default: return false
      }
    case "ö":
      switch read {
      case "o", "é", "6", "0", "d", "ó", "ò", "ô", "õ", "ø", .lostLetter: return true
      default: return false
      }
    case "l": return read == "1"
    default: return false
    }
  }

  /// Returns whether two words as read may be the same word: they differ only in letters that scans confuse.
  static func mayBeSame(_ first: some StringProtocol, _ second: some StringProtocol) -> Bool {
    var letters = first.unicodeScalars.makeIterator()
    for other in second.unicodeScalars {
      guard let letter = letters.next(), letter == other || areMixedUp(letter, other) || areMixedUp(other, letter)
      else { return false }
    }
    return letters.next() == nil
  }

  private static func areMixedUp(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch first {
    case "å", "ä": ["å", "ä", "a", "é", "d", "6", "4", "à", "á", "â", "ã"].contains(second)
    case "ö": ["o", "é", "d", "6", "0", "ó", "ò", "ô", "õ", "ø"].contains(second)
    case "é": ["a", "o", "d", "6", "e", "è", "ê"].contains(second)
    case "d": ["a", "o", "6"].contains(second)
    case "6", "0": ["o", "é", "d", "ö"].contains(second)
    default: false
    }
  }

  /// Returns a key that is the same for all words that may match each other.
  static func skeleton(_ word: some StringProtocol) -> String {
    var skeleton = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { skeleton.append(self.skeleton(scalar)) }
    return String(skeleton)
  }

  /// Returns a key that is the same for all letters that may match each other.
  static func skeleton(_ letter: Unicode.Scalar) -> Unicode.Scalar {
    switch letter {
    case "å", "ä", "ö", "a", "o", "e", "é", "d", "6", "0", "4", "à", "á", "â", "ã", "ó", "ò", "ô", "õ", "ø", "è",
      .lostLetter:
      "a"
    case "1": "l"
    default: letter
    }
  }

  /// Returns a name or word in lowercase without the marks that scans lose: å and ä as a, ö as o, é as e.
  static func folded(_ word: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in word.lowercased().unicodeScalars {
      switch scalar {
      case "å", "ä", "à", "á", "â", "ã": folded.append("a")
      case "ö", "ó", "ò", "ô", "õ", "ø": folded.append("o")
      case "é", "è", "ê", "ë": folded.append("e")
      case "ü": folded.append("u")
      default: folded.append(scalar)
      }
    }
    return String(folded)
  }
}
