import CrimePrevention

/// What came of the items: decisions, and what is to be done.
extension MeetingContext {
  /// How many decisions and actions there are, and under which items, so that they are found.
  var outcomeSummary: Block {
    let decisions = summary(\.decisions.count, ("decision", "decisions"), ("beslut", "beslut"))
    let actions = summary(\.actions.count, ("action", "actions"), ("uppdrag", "uppdrag"))
    let noDecisions = say("No decisions are recorded", "Inga beslut är antecknade")
    let noActions = say("No actions are recorded", "Inga uppdrag är antecknade")
    return .paragraph(.words("\(decisions ?? noDecisions). \(actions ?? noActions)."))
  }

  private func summary(
    _ number: (AgendaItem) -> Int,
    _ english: (one: String, more: String),
    _ swedish: (one: String, more: String)
  ) -> String? {
    let entries = timetable.shown.filter { number($0.item) > 0 }
    guard !entries.isEmpty else { return nil }
    let total = entries.reduce(0) { $0 + number($1.item) }
    let numbers = entries.map { String($0.number) }.joined(separator: ", ")
    let place = say(entries.count == 1 ? "item" : "items", entries.count == 1 ? "punkt" : "punkterna")
    return count(total, english, swedish) + " (\(place) \(numbers))"
  }

  /// The decisions and actions of one item, set apart.
  func outcome(of item: AgendaItem) -> [Block] {
    var blocks: [Block] = []
    if !item.decisions.isEmpty {
      let label = say(item.decisions.count == 1 ? "Decision" : "Decisions", "Beslut")
      let points = item.decisions.map { Passage.record($0.text) }
      blocks.append(.callout(Block.Callout(kind: .decision, label: label, points: points)))
    } else if item.kind == .decision, isHeld {
      blocks.append(.remark(.words(say("No decision is recorded.", "Inget beslut är antecknat."))))
    }
    if !item.actions.isEmpty {
      let label = say(item.actions.count == 1 ? "Action" : "Actions", "Uppdrag")
      blocks.append(.callout(Block.Callout(kind: .action, label: label, points: item.actions.map(presentation))))
    }
    return blocks
  }

  private func presentation(of action: MeetingAction) -> Passage {
    let details = [owner(of: action), .words(due(of: action)), done(action)].compactMap { $0 }
    return .record(action.text) + .words(" – ") + details.joined("; ")
  }

  func owner(of action: MeetingAction) -> Passage {
    guard let owner = action.owner else { return .quiet(say("no one is named", "ingen ansvarig är angiven")) }
    guard view.shows(owner) else { return .quiet(say("the owner isn't shown", "ansvarig visas inte")) }
    return .words(say("owner: ", "ansvarig: ")) + name(of: owner)
  }

  private func due(of action: MeetingAction) -> String {
    switch action.due {
    case .by(let period):
      let day = period.last.words.text(in: language)
      return say("by \(day)", "senast \(day)")
    case .nextMeeting:
      guard let date = nextMeeting else { return say("at the next meeting", "till nästa möte") }
      let day = date.words.text(in: language)
      return say("at the next meeting, \(day)", "till nästa möte, \(day)")
    case nil: return say("no date is set", "ingen tid är satt")
    }
  }

  private func done(_ action: MeetingAction) -> Passage? {
    action.doneOn.map { date in
      let day = date.words.text(in: language)
      return .words(say("done \(day)", "klart \(day)"))
    }
  }
}
