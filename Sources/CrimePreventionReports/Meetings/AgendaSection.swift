import CrimePrevention

/// The agenda with its times, and what came of each item.
struct AgendaSection: Sendable {
  private let shown: PublicMeeting
  private let timetable: AgendaTimetable
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  init(of shown: PublicMeeting, _ names: RecordNames) {
    self.shown = shown
    self.names = names
    timetable = AgendaTimetable(of: shown)
  }

  /// The agenda as a table, as an invitation has it.
  var table: [Block] {
    let heading = Block.heading(level: 2, .words(language.say("Agenda", "Dagordning")))
    guard !timetable.entries.isEmpty else {
      return [heading, .remark(.words(language.say("No agenda is recorded.", "Ingen dagordning är angiven.")))]
    }
    let noMinutes = language.say("Planned lengths aren't recorded.", "Punkternas längd är inte angiven.")
    let grid = Block.Grid(
      caption: minutesInWords ?? noMinutes,
      columns: [
        Block.Grid.Column(name: language.say("Time", "Tid"), isNarrow: true),
        Block.Grid.Column(name: language.say("Item", "Punkt")),
        Block.Grid.Column(name: "min", isNarrow: true, isNumber: true),
      ],
      rows: timetable.entries.map(cells)
    )
    return [heading, .table(grid)] + computedRemark
  }

  private func cells(of entry: AgendaTimetable.Entry) -> [Passage] {
    [
      start(of: entry).map(Passage.words) ?? .quiet("–"), title(of: entry),
      entry.item.plannedMinutes.map { .words(String($0)) } ?? .quiet("–"),
    ]
  }

  private func title(of entry: AgendaTimetable.Entry) -> Passage {
    let purpose = entry.item.kind == .decision ? language.say(" (for decision)", " (för beslut)") : ""
    let presenters = presenters(of: entry.item).map { Passage.quiet(" – ") + $0 } ?? Passage(runs: [])
    return heading(entry) + .words(purpose) + presenters
  }

  /// The items one after the other, as minutes have them.
  var minutes: [Block] {
    let heading = Block.heading(level: 2, .words(language.say("Items", "Ärenden")))
    guard !timetable.entries.isEmpty else {
      return [heading, .remark(.words(language.say("No items are recorded.", "Inga ärenden är antecknade.")))]
    }
    let planned = minutesInWords.map { [Block.remark(.words($0))] } ?? []
    return [heading] + planned + computedRemark + timetable.entries.flatMap(blocks)
  }

  /// The items about which there is more than the agenda shows.
  var details: [Block] {
    let entries = timetable.entries.filter { entry in
      let item = entry.item
      return item.summary != nil || !item.decisions.isEmpty || !item.actions.isEmpty || !item.concerns.isEmpty
        || !item.documents.isEmpty
    }
    guard !entries.isEmpty else { return [] }
    return [.heading(level: 2, .words(language.say("About the items", "Om punkterna")))] + entries.flatMap(blocks)
  }

  private var minutesInWords: String? { timetable.minutesInWords(of: shown.meeting, in: language) }

  private var computedRemark: [Block] {
    guard timetable.hasComputedStart else { return [] }
    let text = language.say(
      "* Not stated, but computed from the meeting's start and the planned minutes of the items before.",
      "* Inte angiven, utan uträknad från mötets början och de föregående punkternas planerade minuter."
    )
    return [.remark(.words(text))]
  }
}

// MARK: - One item

extension AgendaSection {
  private func heading(_ entry: AgendaTimetable.Entry) -> Passage {
    .words("\(entry.number). ") + .record(entry.item.title)
  }

  private func blocks(of entry: AgendaTimetable.Entry) -> [Block] {
    let particulars = particulars(of: entry)
    let summary = entry.item.summary.map { [Block.paragraph(.record($0))] } ?? []
    return [.heading(level: 3, heading(entry))] + (particulars.runs.isEmpty ? [] : [.remark(particulars)])
      + summary + concerns(of: entry.item) + documents(of: entry.item)
      + AgendaOutcome(item: entry.item, meeting: shown, names: names).blocks
  }

  private func documents(of item: AgendaItem) -> [Block] {
    let documents = language.documents(item.documents)
    return documents.isEmpty ? [] : [.facts(documents)]
  }

  /// Start, length, kind and presenters.
  private func particulars(of entry: AgendaTimetable.Entry) -> Passage {
    let start = start(of: entry).map(Passage.words)
    let minutes = entry.item.plannedMinutes.map { Passage.words("\($0) min") }
    let presenters = presenters(of: entry.item).map { presenters in
      Passage.words(language.say("presented by ", "föredragande: ")) + presenters
    }
    return [start, minutes, kind(of: entry.item), presenters].compactMap { $0 }.joined(" · ")
  }

  private func start(of entry: AgendaTimetable.Entry) -> String? { entry.start?.words(in: language) }

  private func kind(of item: AgendaItem) -> Passage? {
    guard let kind = item.kind else { return nil }
    switch kind.known {
    case .opening, .other: return nil
    case .report: return .words(language.say("report", "rapport"))
    case .information: return .words(language.say("information", "information"))
    case .discussion: return .words(language.say("discussion", "diskussion"))
    case .decision: return .words(language.say("decision", "beslut"))
    case nil: return .record(kind.rawValue)
    }
  }

  private func presenters(of item: AgendaItem) -> Passage? {
    let presenters = item.presenters.compactMap { presenter -> Passage? in
      switch (presenter.person, presenter.organization) {
      case (let person?, let organization?): names.name(of: person) + .words(", ") + names.name(of: organization)
      case (let person?, nil): names.name(of: person)
      case (nil, let organization?): names.name(of: organization)
      case (nil, nil): nil
      }
    }
    return presenters.isEmpty ? nil : presenters.joined("; ")
  }

  private func concerns(of item: AgendaItem) -> [Block] {
    guard !item.concerns.isEmpty else { return [] }
    let concerned = item.concerns.map { names.name(of: $0) }
    return [.remark(.words(language.say("Concerns: ", "Gäller: ")) + concerned.joined("; "))]
  }
}

// MARK: - What came of the items

extension AgendaSection {
  /// How many decisions and actions there are, and under which items, so that they can be found.
  var outcomeSummary: Block {
    let decisions = summary(\.decisions.count, ("decision", "decisions"), ("beslut", "beslut"))
    let actions = summary(\.actions.count, ("action", "actions"), ("uppdrag", "uppdrag"))
    let noDecisions = language.say("No decisions are recorded", "Inga beslut är antecknade")
    let noActions = language.say("No actions are recorded", "Inga uppdrag är antecknade")
    return .paragraph(.words("\(decisions ?? noDecisions). \(actions ?? noActions)."))
  }

  private func summary(
    _ number: (AgendaItem) -> Int,
    _ english: (one: String, more: String),
    _ swedish: (one: String, more: String)
  ) -> String? {
    let entries = timetable.entries.filter { number($0.item) > 0 }
    guard !entries.isEmpty else { return nil }
    let total = entries.reduce(0) { $0 + number($1.item) }
    let numbers = entries.map { String($0.number) }.joined(separator: ", ")
    let items = entries.count == 1 ? language.say("item", "punkt") : language.say("items", "punkterna")
    return language.count(total, english, swedish) + " (\(items) \(numbers))"
  }
}

/// The decisions and actions of one agenda item, set apart.
struct AgendaOutcome: Sendable {
  let item: AgendaItem
  let meeting: PublicMeeting
  let names: RecordNames

  private var language: MessageLanguage { names.language }

  var blocks: [Block] { decisions + actions }

  private var decisions: [Block] {
    guard !item.decisions.isEmpty else {
      guard item.kind == .decision, meeting.isHeld else { return [] }
      return [.remark(.words(language.say("No decision is recorded.", "Inget beslut är antecknat.")))]
    }
    let label = language.say(item.decisions.count == 1 ? "Decision" : "Decisions", "Beslut")
    let points = item.decisions.map { Passage.record($0.text) }
    return [.callout(Block.Callout(kind: .decision, label: label, points: points))]
  }

  private var actions: [Block] {
    guard !item.actions.isEmpty else { return [] }
    let label = language.say(item.actions.count == 1 ? "Action" : "Actions", "Uppdrag")
    let points = item.actions.enumerated().map(presentation)
    return [.callout(Block.Callout(kind: .action, label: label, points: points))]
  }

  private func presentation(_ position: Int, _ action: MeetingAction) -> Passage {
    let done = action.doneOn.map(language.day).map { Passage.words(language.say("done \($0)", "klart \($0)")) }
    let particulars = [owner(ofAction: position), .words(due(of: action)), done].compactMap { $0 }
    return .record(action.text) + .words(" – ") + particulars.joined("; ")
  }

  /// Who is to do the action at a position.
  func owner(ofAction position: Int) -> Passage {
    guard let owner = item.actions[position].owner else {
      if meeting.hidesOwners { return language.missing("no one is shown", "ingen ansvarig visas") }
      return language.missing("no one is named", "ingen ansvarig är angiven")
    }
    return .words(language.say("owner: ", "ansvarig: ")) + names.name(of: owner)
  }

  private func due(of action: MeetingAction) -> String {
    switch action.due {
    case .by(let period):
      let day = language.day(period.last)
      return language.say("by \(day)", "senast \(day)")
    case .nextMeeting:
      guard let date = meeting.nextMeeting else { return language.say("at the next meeting", "till nästa möte") }
      let day = language.day(date)
      return language.say("at the next meeting, \(day)", "till nästa möte, \(day)")
    case nil: return language.say("no date is set", "ingen tid är satt")
    }
  }
}
