import CrimePrevention

/// The versions of a record.
struct VersionsPage: Sendable {
  let view: View
  let entries: [VersionEntry]
  let caller: Caller
  let language: MessageLanguage

  var page: Page {
    let items: [HTML] = entries.map { "<li>\(Self.line($0, view, language))</li>" }
    let earlier = entries.last.flatMap { $0.number > 1 ? $0.number : nil }
    return view.page(
      language.say("Versions", "Versioner"),
      for: caller,
      in: language,
      """
      <ul>\(items)</ul>
      \(earlier.map { "<p><a href=\"\(view.path("versions"))?before=\($0)\">\(language.say("Earlier ones", "Tidigare"))</a></p>" as HTML })
      """
    )
  }

  /// A version on one line: who wrote it, when and why.
  static func line(_ entry: VersionEntry, _ view: View, _ language: MessageLanguage) -> HTML {
    let moment = entry.writtenAt.prefix(16).split(separator: "T").joined(separator: " ") + " UTC"
    let words = language.say("Version \(entry.number), \(moment)", "Version \(entry.number), \(moment)")
    let head: HTML =
      entry.number > 1
      ? "<a href=\"\(view.path("changes"))?from=\(entry.number - 1)&amp;to=\(entry.number)\">\(words)</a>"
      : "\(words)"
    return "\(head), <bdi>\(entry.who)</bdi>\(entry.why.map { ": <bdi>\($0)</bdi>" as HTML })"
  }
}
