import CrimePrevention

/// The work list: what to do about the findings, most important first.
struct FindingsPage: Sendable {
  let view: View
  let items: [WorkItem]
  let caller: Caller
  let language: MessageLanguage

  var page: Page {
    let rows: [HTML] = items.map { item in
      let more = item.findings.count > 1 ? details(item) : nil
      return "<li>\(item.message.text(in: language))\(more)</li>"
    }
    return view.page(
      language.say("What to do or decide", "Att göra eller bestämma"),
      for: caller,
      in: language,
      rows.isEmpty
        ? "<p>\(language.say("Nothing was found.", "Inget hittades."))</p>"
        : "<ol>\(rows)</ol>"
    )
  }

  private func details(_ item: WorkItem) -> HTML {
    let rows: [HTML] = item.findings.map { "<li>\($0.sentence.text(in: language))</li>" }
    return """
      <details><summary>\(item.findings.count) \(language.say("findings", "anmärkningar"))\
      <span class="unseen"> (\(item.rank))</span></summary><ul>\(rows)</ul></details>
      """
  }
}
