import CrimePrevention

/// The first few of some names, in the quotation marks of each language.
struct ShownNames {
  let english: String
  let swedish: String

  private static let most = 5

  init(_ names: [String]) {
    let shown = names.prefix(Self.most).map(\.excerpt)
    let more = names.count > Self.most ? " …" : ""
    english = shown.map { "“\($0)”" }.joined(separator: ", ") + more
    swedish = shown.map { "”\($0)”" }.joined(separator: ", ") + more
  }
}
