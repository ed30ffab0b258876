import CrimePrevention

/// The head of a meeting's document: what, when, where, who leads, and what was left out.
extension MeetingContext {
  /// What sort of document it is.
  var documentName: String {
    switch meeting.status.known {
    case .planned: say("Invitation", "Kallelse")
    case .held: say("Minutes", "Mötesanteckningar")
    case .cancelled: say("Cancelled meeting", "Inställt möte")
    case nil: say("Meeting", "Möte")
    }
  }

  var head: [Block] {
    var facts = [
      Block.Fact(name: say("Date", "Datum"), value: .words(day(meeting.date))),
      fact(say("Time", "Tid"), hours.map(Passage.words)),
    ]
    if let form { facts.append(Block.Fact(name: say("Form", "Form"), value: form)) }
    if meeting.place != nil || meeting.mode != .digital {
      facts.append(fact(say("Place", "Plats"), meeting.place.map(Passage.record)))
    }
    if meeting.status.known == nil {
      facts.append(Block.Fact(name: say("Status", "Status"), value: .record(meeting.status.rawValue)))
    }
    facts.append(fact(say("Chair", "Ordförande"), meeting.chair.map { name(of: $0) }))
    if isHeld { facts.append(fact(say("Notes taken by", "Antecknat av"), meeting.noteTaker.map { name(of: $0) })) }
    if let approved { facts.append(approved) }
    return cancellation + [.facts(facts)] + leftOut
  }

  private func fact(_ name: String, _ value: Passage?) -> Block.Fact {
    Block.Fact(name: name, value: value ?? .quiet(say("not recorded", "ej angivet")))
  }

  private var form: Passage? {
    meeting.mode.map { mode in
      switch mode.known {
      case .inPerson: .words(say("In person", "Fysiskt möte"))
      case .digital: .words(say("Online", "Digitalt möte"))
      case .hybrid: .words(say("In person and online", "Fysiskt och digitalt (hybrid)"))
      case nil: .record(mode.rawValue)
      }
    }
  }

  private var approved: Block.Fact? {
    guard let id = meeting.approves else { return nil }
    return Block.Fact(
      name: say("Approves", "Godkänner"),
      value: .words(say("the notes of ", "anteckningarna från ")) + earlier(id)
    )
  }

  private func earlier(_ id: Identifier<Meeting>) -> Passage {
    guard view.shows(Reference(kind: .meeting, id: id.rawValue)) else {
      return .quiet(say("a meeting that isn't shown", "ett möte som inte visas"))
    }
    guard let earlier = index.meetings[id] else { return .record(id.rawValue) }
    let day = earlier.date.words.text(in: language)
    return earlier.title.map { .record($0) + .words(" (\(day))") }
      ?? .words(say("the meeting of \(day)", "mötet den \(day)"))
  }

  private var cancellation: [Block] {
    guard meeting.status == .cancelled else { return [] }
    return [notice(say("The meeting is cancelled.", "Mötet är inställt."))]
  }

  /// What isn't shown: counts and reasons, never contents.
  private var leftOut: [Block] {
    let total = withheldItems.values.reduce(0, +)
    guard total > 0 else { return [] }
    let isMixed = withheldItems.count > 1
    let reasons = WithheldReason.allCases.compactMap { reason in
      withheldItems[reason].map { (isMixed ? FigureText(language).text($0) + " " : "") + words(for: reason) }
    }
    let items = count(total, ("agenda item isn't", "agenda items aren't"), ("punkt visas", "punkter visas"))
    return [notice(say("\(items) shown here: ", "\(items) inte här: ") + reasons.joined(separator: ", ") + ".")]
  }

  func notice(_ text: String) -> Block {
    .callout(Block.Callout(kind: .notice, label: text, points: []))
  }

  /// Why something isn't shown, in words that fit one thing and several.
  func words(for reason: WithheldReason) -> String {
    reason.words(in: language)
  }
}
