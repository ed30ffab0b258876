import CrimePrevention

// Owners and due dates that are stated separately from the actions.

extension ItemReader {
  mutating func takeOwnersAndDues(_ reading: inout Reading) {
    if item.actions.isEmpty, !owners.isEmpty, !dues.isEmpty, let decision = item.decisions.last?.text {
      // The owner and the due date of what was decided are stated separately.
      takeAction(decision, .inferred, &reading)
    }
    for text in owners {
      let isOfItem = raw.cells[.owner] != nil && [.action, .due, .outcome].allSatisfy { raw.cells[$0] == nil }
      if item.actions.isEmpty || isOfItem {
        // Somebody responsible for an item without actions is taken to present it.
        takePresenters(text, .inferred, &reading)
      } else {
        takeOwner(text, &reading)
      }
    }
    for text in dues {
      guard let index = item.actions.firstIndex(where: { $0.due == nil }), let due = due(text) else { continue }
      item.actions[index].due = reading.took(due)
    }
  }

  /// Assigns the last action its owner; earlier ones that name nobody are taken to have the same owner.
  mutating func takeOwner(_ text: MarkedText, _ reading: inout Reading) {
    guard let actor = reading.actors(in: text).first, let last = item.actions.indices.last else { return }
    reading.coverage.add(text)
    let owner = Read(actor.owner, from: actor.text, actor.certainty).atMost(raw.certainty)
    for index in item.actions.indices where item.actions[index].owner == nil {
      item.actions[index].owner = index == last ? owner : owner.atMost(.inferred)
    }
    if item.actions[last].owner?.certainty != .stated { item.actions[last].owner = owner }
  }

  func due(_ text: MarkedText) -> Read<ActionDue>? {
    if let found = text.dates(among: text.words).first {
      if let date = found.date {
        return Read(.by(ReportingPeriod(day: date)), from: text[found.range], raw.certainty)
      }
      if let day, let date = found.first(from: day) {
        return Read(.by(ReportingPeriod(day: date)), from: text[found.range], .inferred)
      }
    }
    return ActionTime(text, meetingOn: day, isAlone: true)?.due
  }
}
