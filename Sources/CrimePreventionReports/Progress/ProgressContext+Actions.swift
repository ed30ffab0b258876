import CrimePrevention

/// What meetings wanted done, and isn't.
extension ProgressContext {
  var actionSection: Block? {
    let actions = relevantActions
    guard !actions.isEmpty else { return nil }
    let open = actions.filter(\.state.isOpen)
    let done = actions.count - open.count
    let summary = say(
      "\(language.count(open.count, ("action is", "actions are"), ("uppdrag", "uppdrag"))) still to be done, \(figures.text(done)) done.",
      "\(language.count(open.count, ("action", "actions"), ("uppdrag återstår", "uppdrag återstår"))), \(figures.text(done)) klara."
    )
    return section(
      say("Actions from meetings", "Uppdrag från möten"),
      [.paragraph(.words(summary))] + (open.isEmpty ? [] : [.list(open.map(presentation))])
    )
  }

  /// The actions that are still to be done.
  var openActions: [ActionProgress] { relevantActions.filter(\.state.isOpen) }

  /// All actions of the council; for a plan or a promise those of items that concern it or something in it.
  private var relevantActions: [ActionProgress] {
    guard subject != .council else { return progress.actions }
    let subjects = subjects
    return progress.actions.filter { action in
      let concerns = index.agendaItems[action.item]?.concerns ?? []
      return concerns.contains { subjects.contains(Reference(kind: $0.kind, id: $0.id)) }
    }
  }

  private func presentation(of action: ActionProgress) -> Passage {
    let owner = action.owner.map { names.name(of: $0) } ?? missing("no one is named", "ingen ansvarig är angiven")
    let steps = action.explanation.map { told($0) }.joined(" ")
    let meeting = index.meetings[action.meeting].map { Passage.quiet(" (") + names.name(of: $0) + .quiet(")") }
    return .badge(action.state.badgeOfAction(in: language)) + .words(" ") + .record(action.text) + .words(" – ") + owner
      + .words(". ")
      + steps + (meeting ?? Passage(runs: []))
  }
}
