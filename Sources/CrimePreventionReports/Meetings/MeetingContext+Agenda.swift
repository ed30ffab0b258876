import CrimePrevention

/// The agenda with its times, and what came of each item.
extension MeetingContext {
  /// The agenda as a table, as an invitation has it.
  var agendaTable: [Block] {
    let heading = Block.heading(level: 2, .words(say("Agenda", "Dagordning")))
    guard !meeting.agenda.isEmpty else {
      return [heading, .remark(.words(say("No agenda is recorded.", "Ingen dagordning är angiven.")))]
    }
    let grid = Block.Grid(
      caption: minutesTold ?? say("Planned lengths aren't recorded.", "Punkternas längd är inte angiven."),
      columns: [
        Block.Grid.Column(name: say("Time", "Tid"), isNarrow: true),
        Block.Grid.Column(name: say("Item", "Punkt")),
        Block.Grid.Column(name: "min", isNarrow: true, isNumber: true),
      ],
      rows: timetable.entries.map(row)
    )
    return [heading, .table(grid)] + computedRemark
  }

  private func row(for entry: AgendaTimetable.Entry) -> [Passage] {
    let number = Passage.words("\(entry.number). ")
    if let reason = entry.withheld { return [.quiet("–"), number + .quiet(notShown(reason)), .quiet("–")] }
    let presenters = presenters(of: entry.item).map { Passage.quiet(" – ") + $0 } ?? Passage(runs: [])
    let purpose = Passage.words(entry.item.kind == .decision ? say(" (for decision)", " (för beslut)") : "")
    return [
      start(of: entry).map(Passage.words) ?? .quiet("–"),
      number + .record(entry.item.title) + purpose + presenters,
      entry.item.plannedMinutes.map { .words(String($0)) } ?? .quiet("–"),
    ]
  }

  /// The items one after the other, as minutes have them.
  var itemSections: [Block] {
    let heading = Block.heading(level: 2, .words(say("Items", "Ärenden")))
    guard !meeting.agenda.isEmpty else {
      return [heading, .remark(.words(say("No items are recorded.", "Inga ärenden är antecknade.")))]
    }
    let told = minutesTold.map { [Block.remark(.words($0))] } ?? []
    return [heading] + told + computedRemark + timetable.entries.flatMap(section)
  }

  /// The items that have more to tell than the agenda shows.
  var itemDetails: [Block] {
    let told = timetable.shown.filter { entry in
      let item = entry.item
      return item.summary != nil || !item.decisions.isEmpty || !item.actions.isEmpty || !item.concerns.isEmpty
    }
    guard !told.isEmpty else { return [] }
    return [.heading(level: 2, .words(say("About the items", "Om punkterna")))] + told.flatMap(section)
  }

  private var computedRemark: [Block] {
    guard timetable.hasComputedStart else { return [] }
    let text = say(
      "* Not stated, but computed from the meeting's start and the planned minutes of the items before.",
      "* Inte angiven, utan uträknad från mötets början och de föregående punkternas planerade minuter."
    )
    return [.remark(.words(text))]
  }

  private func section(for entry: AgendaTimetable.Entry) -> [Block] {
    let number = Passage.words("\(entry.number). ")
    if let reason = entry.withheld { return [.heading(level: 3, number + .quiet(notShown(reason)))] }
    let item = entry.item
    let details = details(of: entry)
    return [.heading(level: 3, number + .record(item.title))]
      + (details.runs.isEmpty ? [] : [.remark(details)])
      + (item.summary.map { [.paragraph(.record($0))] } ?? [])
      + concerns(of: item) + outcome(of: item)
  }

  private func notShown(_ reason: WithheldReason) -> String {
    say("Not shown (\(words(for: reason)))", "Visas inte (\(words(for: reason)))")
  }

  private func details(of entry: AgendaTimetable.Entry) -> Passage {
    let minutes = entry.item.plannedMinutes.map { Passage.words("\($0) min") }
    let presenters = presenters(of: entry.item).map { Passage.words(say("presented by ", "föredragande: ")) + $0 }
    return [start(of: entry).map(Passage.words), minutes, kind(of: entry.item), presenters].compactMap { $0 }
      .joined(" · ")
  }

  private func kind(of item: AgendaItem) -> Passage? {
    item.kind.flatMap { kind in
      switch kind.known {
      case .opening, .other: nil
      case .report: .words(say("report", "rapport"))
      case .information: .words(say("information", "information"))
      case .discussion: .words(say("discussion", "diskussion"))
      case .decision: .words(say("decision", "beslut"))
      case nil: .record(kind.rawValue)
      }
    }
  }

  private func presenters(of item: AgendaItem) -> Passage? {
    let presenters = item.presenters.compactMap { presenter -> Passage? in
      switch (presenter.person, presenter.organization) {
      case (let person?, let organization?): name(of: person) + .words(", ") + name(of: organization)
      case (let person?, nil): name(of: person)
      case (nil, let organization?): name(of: organization)
      case (nil, nil): nil
      }
    }
    return presenters.isEmpty ? nil : presenters.joined("; ")
  }

  private func concerns(of item: AgendaItem) -> [Block] {
    guard !item.concerns.isEmpty else { return [] }
    let shown = item.concerns.filter(view.shows)
    let hidden = item.concerns.count - shown.count
    let rest = count(hidden, ("that isn't shown", "that aren't shown"), ("som inte visas", "som inte visas"))
    let names = shown.map { name(of: $0) } + (hidden > 0 ? [.quiet(rest)] : [])
    return [.remark(.words(say("Concerns: ", "Gäller: ")) + names.joined("; "))]
  }
}
