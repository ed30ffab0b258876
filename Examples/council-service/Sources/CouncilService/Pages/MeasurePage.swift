import CrimePrevention

/// A measure: its steps and occurrences and, for keepers, forms to enter what was done.
struct MeasurePage: Sendable {
  let view: View
  let measure: Measure
  let caller: Caller
  let language: MessageLanguage
  let today: CalendarDate

  private var path: String { "measures/\(measure.id.rawValue.inPath)" }

  var page: Page {
    view.page(
      measure.title,
      for: caller,
      in: language,
      """
      \(verdict)
      \(steps)
      \(occurrences)
      """
    )
  }

  private var verdict: HTML? {
    guard let assessment = view.progress.measure(measure.id) else { return nil }
    return "<p><strong>\(assessment.verdict.words.text(in: language))</strong></p>"
  }

  private var steps: HTML? {
    guard !measure.milestones.isEmpty else { return nil }
    let items: [HTML] = measure.milestones.map { step in
      let state =
        step.doneOn.map { language.say("done on \($0.words.english)", "klart den \($0.words.swedish)") }
        ?? language.say("not recorded as done", "inte infört som klart")
      return """
        <li><bdi>\(step.title)</bdi>: \(state)
        \(step.doneOn == nil ? finish(step) : nil)</li>
        """
    }
    return "<section><h2>\(language.say("Steps", "Steg"))</h2><ul>\(items)</ul></section>"
  }

  private func finish(_ step: Milestone) -> HTML? {
    view.form(
      "\(path)/milestones/\(step.id.rawValue.inPath)/done",
      for: caller,
      """
      \(Field.day("doneOn", language.say("Done on", "Klart den"), today, id: "done-\(step.id)"))
      \(Field.button(language.say("Done", "Klart"), of: step.title))
      """
    )
  }

  private var occurrences: HTML? {
    let items: [HTML] = (measure.occurrences ?? []).reversed().map { occurrence in
      "<li>\(occurrence.on.words.text(in: language))\(occurrence.count.map { ": \($0)" } ?? "")</li>"
    }
    let form = view.form(
      "\(path)/occurrences",
      for: caller,
      """
      \(Field.text("on", language.say("When", "När"), hint: language.say("A day, month, quarter or year", "En dag, månad, ett kvartal eller år"), isRequired: true))
      \(Field.text("count", language.say("How many times", "Hur många gånger")))
      \(Field.why(language))
      \(Field.button(language.say("Enter that it took place", "För in att det genomfördes")))
      """
    )
    guard !items.isEmpty || form != nil else { return nil }
    return """
      <section><h2>\(language.say("Carried out", "Genomfört"))</h2>
      \(items.isEmpty ? nil : "<ul class=\"names\">\(items)</ul>" as HTML)
      \(form)
      </section>
      """
  }
}
