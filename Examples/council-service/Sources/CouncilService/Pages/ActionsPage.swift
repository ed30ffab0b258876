import CrimePrevention

/// The open actions of meetings and, for keepers, a form for each to mark it as done.
struct ActionsPage: Sendable {
  let view: View
  let open: [ActionProgress]
  let caller: Caller
  let language: MessageLanguage
  let today: CalendarDate

  var page: Page {
    let items: [HTML] = open.enumerated().map { place, action in
      """
      <li><bdi>\(action.text)</bdi> \(action.lastDay.map { "(" + language.say("by", "senast") + " \($0.words.text(in: language))" + ")" } ?? "")
      \(finish(action, id: "action-\(place + 1)"))</li>
      """
    }
    return view.page(
      language.say("What is to be done", "Vad som ska göras"),
      for: caller,
      in: language,
      items.isEmpty
        ? "<p>\(language.say("Nothing is open.", "Inget återstår."))</p>"
        : "<ul>\(items)</ul>"
    )
  }

  private func finish(_ action: ActionProgress, id: String) -> HTML? {
    // Actions have no identifiers: this is the first with the same text that isn't done.
    guard let item = view.index.meetings[action.meeting]?.agenda.first(where: { $0.id == action.item }),
      let place = item.actions.firstIndex(where: { $0.text == action.text && $0.doneOn == nil })
    else { return nil }
    return view.form(
      "meetings/\(action.meeting.rawValue.inPath)/agenda/\(action.item.rawValue.inPath)/actions/\(place + 1)/done",
      for: caller,
      """
      \(Field.day("doneOn", language.say("Done on", "Klart den"), today, id: id))
      \(Field.button(language.say("Done", "Klart"), of: action.text))
      """
    )
  }
}
