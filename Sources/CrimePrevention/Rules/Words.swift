/// Looks at the words of texts that rules compare.
enum Words {
  /// Whether any of some parts of words, in small letters, occurs in any of some texts.
  static func occur(_ parts: [String], in texts: [String?]) -> Bool {
    texts.contains { text in
      guard let lowered = text?.lowercased() else { return false }
      return parts.contains { lowered.contains($0) }
    }
  }

  /// The beginnings of the long words in a text: what it is about, whatever the endings.
  static func stems(of text: String, length: Int = 7) -> Set<String> {
    Set(words(of: text).filter { $0.count >= length }.map { String($0.prefix(length)) })
  }

  /// The words of a text in small letters.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
  }
}
