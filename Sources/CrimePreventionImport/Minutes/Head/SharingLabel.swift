/// A municipality's own label on a document (*Begränsad delning*).
enum SharingLabel {
  static func find(in text: MarkedText) -> MarkedText? {
    let words = text.words
    guard words.count <= 12 else { return nil }
    for index in words.indices {
      if let match = labels.longestMatch(in: words[index...]) {
        // "Sekretess kan gälla" only says that it may apply.
        let next = words[(index + match.count)...].first?.letters ?? ""
        if ["kan", "prövas", "bedöms"].contains(next) { continue }
        return text.text(from: words[index], through: words[index + match.count - 1])
      }
    }
    return nil
  }

  private static let labels = Lexicon(
    words: "begränsad delning",
    "begränsad spridning",
    "får ej spridas",
    "intern delning",
    "öppen delning",
    "sekretess",
    "känslig information",
    "delning begränsad",
    "arbetsmaterial",
    "får inte spridas",
    "ej för spridning",
    "inte för spridning",
    "sekretessbelagt",
    "sekretessbelagd",
    "endast för internt bruk",
    "för internt bruk",
    "konfidentiellt"
  )
}
