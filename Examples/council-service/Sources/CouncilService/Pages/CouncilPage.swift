import CrimePrevention

/// A council: the state of its work, what matters most, its plans, meetings and figures.
struct CouncilPage: Sendable {
  let view: View
  let changes: [VersionEntry]
  let caller: Caller
  let language: MessageLanguage

  var page: Page {
    view.page(view.record.council.name, for: caller, in: language, content)
  }

  private var record: CouncilRecord { view.record }

  private var content: HTML {
    """
    \(summary)
    \(fiveThings)
    \(plans)
    \(meetings)
    \(indicators)
    \(whatHasChanged)
    \(elsewhere)
    \(leftOut)
    """
  }

  private func section(_ title: String, _ content: HTML) -> HTML {
    "<section><h2>\(title)</h2>\n\(content)\n</section>"
  }

  private func list(_ items: [HTML]) -> HTML? {
    items.isEmpty ? nil : "<ul>\(items.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  private func link(_ path: String, _ title: String) -> HTML {
    "<a href=\"\(view.path(path))\"><bdi>\(title)</bdi></a>"
  }

  private var summary: HTML {
    let progress = view.progress
    let targets = VerdictCounts(progress.targets.map(\.verdict)).words.text(in: language)
    let measures = VerdictCounts(progress.measures.map(\.verdict)).words.text(in: language)
    return section(
      language.say("How it stands on \(view.day.words.english)", "Läget den \(view.day.words.swedish)"),
      """
      <dl class="figures"><div><dt>\(language.say("Targets", "Målvärden"))</dt><dd>\(progress.targets.count)</dd></div>\
      <div><dt>\(language.say("Measures", "Åtgärder"))</dt><dd>\(progress.measures.count)</dd></div></dl>
      <p>\(language.say("Targets", "Målvärden")): \(targets)</p>
      <p>\(language.say("Measures", "Åtgärder")): \(measures)</p>
      <p><a href="\(view.path("report"))">\(language.say("The whole report", "Hela uppföljningen"))</a></p>
      """
    )
  }

  /// The most important things to do, for keepers.
  private var fiveThings: HTML? {
    guard view.audience == .keepers else { return nil }
    let items = Validator().report(on: record, asOf: view.day).workList
    guard !items.isEmpty else { return nil }
    let rows: [HTML] = items.prefix(5).map { "<li>\($0.message.text(in: language))</li>" }
    return section(
      language.say("What to do first", "Att göra först"),
      """
      <ol>\(rows)</ol>
      <p><a href="\(view.path("findings"))">\(language.say("The whole list", "Hela listan"))</a></p>
      """
    )
  }

  private var plans: HTML? {
    let plans = list(
      record.plans.map { plan in
        let measures = list(
          plan.focusAreas.flatMap(\.measures).map { link("measures/\($0.id.rawValue.inPath)", $0.title) }
        )
        return """
          \(link("report?plan=\(plan.id.rawValue.inPath)", plan.title))
          \(measures.map { "<details><summary>\(language.say("Measures", "Åtgärder")): <bdi>\(plan.title)</bdi></summary>\($0)</details>" as HTML })
          """
      }
    )
    return plans.map { section(language.say("Plans", "Planer"), $0) }
  }

  private var meetings: HTML? {
    let meetings = record.meetings.sorted { $0.date > $1.date }.prefix(12).map { meeting in
      let day = meeting.date.words.text(in: language)
      return link("meetings/\(meeting.id.rawValue.inPath)", meeting.title.map { "\(day): \($0)" } ?? day)
    }
    guard let list = list(meetings) else { return nil }
    return section(
      language.say("Meetings", "Möten"),
      """
      \(list)
      <p><a href="\(view.path("actions"))">\(language.say("What is to be done", "Vad som ska göras"))</a> · \
      <a href="\(view.path("calendar.ics"))">\(language.say("Calendar (iCalendar)", "Kalender (iCalendar)"))</a></p>
      """
    )
  }

  private var indicators: HTML? {
    guard let list = list(record.indicators.map { link("indicators/\($0.id.rawValue.inPath)", $0.name) }) else {
      return nil
    }
    return section(
      language.say("Figures", "Mätvärden"),
      """
      \(list)
      <p><a href="\(view.path("observations.csv"))">\(language.say("All as a spreadsheet (CSV)", "Alla som kalkylblad (CSV)"))</a></p>
      """
    )
  }

  private var whatHasChanged: HTML? {
    guard let rows = list(changes.map { VersionsPage.line($0, view, language) }) else { return nil }
    return section(
      language.say("What has changed", "Vad som har ändrats"),
      "\(rows)<p><a href=\"\(view.path("versions"))\">\(language.say("All versions", "Alla versioner"))</a></p>"
    )
  }

  private var elsewhere: HTML {
    section(
      language.say("The Act", "Lagen"),
      """
      <p><a href="\(view.path("statute"))">\(language.say("What the record shows of the Act (2023:196)", "Vad underlaget visar av lagen (2023:196)"))</a></p>
      """
    )
  }

  private var leftOut: HTML? {
    let words = view.withheld.words(in: language)
    guard !words.isEmpty else { return nil }
    return section(
      language.say("What isn't shown", "Vad som inte visas"),
      "<ul>\(words.map { "<li>\($0)</li>" as HTML })</ul>"
    )
  }
}
