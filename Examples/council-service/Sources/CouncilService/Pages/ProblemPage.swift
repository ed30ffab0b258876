import CrimePrevention

/// What went wrong, for someone with a browser.
struct ProblemPage: Sendable {
  let problem: Problem
  let language: MessageLanguage

  var html: String {
    let points: [HTML] = problem.points.map { "<li>\($0.text(in: language))</li>" }
    return Page(
      title: problem.title.text(in: language),
      language: language,
      caller: nil,
      content: """
        \(problem.detail.map { "<p>\($0.text(in: language))</p>" as HTML })
        \(points.isEmpty ? nil : "<ul>\(points)</ul>" as HTML)
        <p>\(language.say("What you wrote is still there when you go back in the browser.", "Det du skrev finns kvar om du går tillbaka i webbläsaren."))</p>
        """
    ).html
  }
}
