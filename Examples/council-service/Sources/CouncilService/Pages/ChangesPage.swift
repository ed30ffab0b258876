import CrimePrevention

/// What has changed from one version to another, in words; what a council must know about comes first.
struct ChangesPage: Sendable {
  let view: View
  let from: VersionEntry
  let to: VersionEntry
  let changes: [RecordChange]
  let caller: Caller
  let language: MessageLanguage

  var page: Page {
    let significant = changes.significant
    let other = changes.filter { !$0.isSignificant }
    return view.page(
      language.say(
        "What has changed from version \(from.number) to \(to.number)",
        "Vad som ändrats från version \(from.number) till \(to.number)"
      ),
      for: caller,
      in: language,
      """
      \(section(language.say("What a council must know of", "Vad rådet måste få veta"), significant))
      \(section(language.say("Everything else", "Allt annat"), other))
      \(changes.isEmpty ? "<p>\(language.say("Nothing.", "Inget."))</p>" as HTML : nil)
      """
    )
  }

  private func section(_ title: String, _ changes: [RecordChange]) -> HTML? {
    guard !changes.isEmpty else { return nil }
    let items: [HTML] = changes.map { "<li>\($0.sentence.text(in: language))</li>" }
    return "<section><h2>\(title)</h2><ul>\(items)</ul></section>"
  }
}
