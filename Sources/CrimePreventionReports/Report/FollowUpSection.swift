import CrimePrevention

/// What people found, alongside what the record's figures say.
struct FollowUpSection: Sendable {
  private let comparisons: [FollowUpComparison]
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  init(_ scope: ReportScope, _ assessed: AssessedRecord) {
    comparisons = assessed.progress.followUps.filter { scope.isWhole || scope.includes($0.of) }
    names = assessed.names
  }

  /// The section, the latest first; `nil` without follow-ups.
  var block: Block? {
    guard !comparisons.isEmpty else { return nil }
    let sections = comparisons.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map { section(of: $0.element) }
    let intro = language.say(
      "What those who followed up found, beside what the record's figures said on that day.",
      "Vad de som följde upp kom fram till, bredvid vad underlagets uppgifter sade den dagen."
    )
    return .section(titled: language.say("Follow-ups", "Uppföljningar"), [.remark(.words(intro))] + sections)
  }

  private func section(of comparison: FollowUpComparison) -> Block {
    let period = comparison.period.map { " (\($0.words.text(in: language)))" } ?? ""
    let grid = Block.Grid(
      caption: language.say("Recorded and computed verdicts", "Angivna och beräknade bedömningar"),
      columns: [
        Block.Grid.Column(name: language.say("About", "Om")),
        Block.Grid.Column(name: language.say("Found", "Uppföljningen")),
        Block.Grid.Column(name: language.say("Computed", "Beräknat")),
        Block.Grid.Column(name: language.say("Beside each other", "Jämförelse")),
      ],
      rows: comparison.entries.map(row),
      hasRowNames: true
    )
    let documents = language.documents(names.index.followUps[comparison.followUp]?.documents ?? [])
    return .section(
      Block.Section(
        title: names.name(of: comparison.of) + .words(period),
        blocks: [.remark(whenAndBy(comparison))] + (documents.isEmpty ? [] : [.facts(documents)])
          + (comparison.entries.isEmpty ? [] : [.table(grid)])
      )
    )
  }

  /// When it was held, and by whom.
  private func whenAndBy(_ comparison: FollowUpComparison) -> Passage {
    let followUp = names.index.followUps[comparison.followUp]
    let held = followUp?.heldOn.map(language.day).map { Passage.words(language.say("Held on \($0)", "Gjord \($0)")) }
    let by = followUp?.by.map { Passage.words(language.say("by ", "av ")) + names.name(of: $0) }
    let unknown = language.missing("When it was held isn't recorded", "När den gjordes är inte angivet")
    return [held ?? unknown, by].compactMap { $0 }.joined(" ")
  }

  private func row(for entry: FollowUpComparison.Entry) -> [Passage] {
    let comment =
      entry.recorded.comment.map { Passage.words(language.say(" Remark: ", " Anmärkning: ")) + .record($0) }
      ?? Passage(runs: [])
    return [
      subject(of: entry.recorded),
      .badge(entry.recorded.verdict.badge(in: language)),
      entry.computed.map(language.passage) ?? language.missing("none of its own", "ingen egen"),
      comparison(of: entry) + comment,
    ]
  }

  /// What the entry is about, and how the follow-up words it when that differs.
  private func subject(of entry: FollowUpEntry) -> Passage {
    let name = names.name(of: entry.subject)
    guard let restated = entry.restated, restated != name.text else { return name }
    return name + .quiet(language.say(", restated as ", ", återgivet som ")) + .record(restated)
  }

  private func comparison(of entry: FollowUpComparison.Entry) -> Passage {
    guard entry.computed != nil else { return language.missing("Nothing to compare with.", "Inget att jämföra med.") }
    guard !entry.differences.isEmpty else { return .words(language.say("They agree.", "De stämmer överens.")) }
    return .strong(language.say("They differ. ", "De skiljer sig. "))
      + entry.differences.map { language.passage($0.sentence) }.joined(" ")
  }
}

/// The actions that meetings asked for and that aren't noted as done.
struct ActionSection: Sendable {
  private let actions: [ActionProgress]
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  /// Finds the actions of a report: all of the council's; for a plan or a promise those of items that concern something in
  /// it.
  init(of scope: ReportScope, _ assessed: AssessedRecord) {
    let all = assessed.progress.actions
    let concerning = { (action: ActionProgress) in
      scope.index.agendaItems[action.item]?.concerns.contains(where: scope.includes) == true
    }
    actions = scope.isWhole ? all : all.filter(concerning)
    names = assessed.names
  }

  /// The actions that aren't noted as done.
  var open: [ActionProgress] { actions.filter(\.state.isOpen) }

  /// The section; `nil` without actions.
  var block: Block? {
    guard !actions.isEmpty else { return nil }
    let open = open
    let done = actions.count - open.count
    let summary = language.say(
      "\(language.count(open.count, ("action isn't", "actions aren't"), ("", ""))) noted as done, "
        + "\(FigureText(language).text(done)) done.",
      language.count(
        open.count,
        ("", ""),
        ("uppdrag är inte antecknat som klart", "uppdrag är inte antecknade som klara")
      )
        + ", \(language.count(done, ("", ""), ("klart", "klara")))."
    )
    return .section(
      titled: language.say("Actions from meetings", "Uppdrag från möten"),
      [.paragraph(.words(summary))] + (open.isEmpty ? [] : [.list(open.map(presentation))])
    )
  }

  private func presentation(of action: ActionProgress) -> Passage {
    let owner =
      action.owner.map { names.name(of: $0) } ?? language.missing("no one is named", "ingen ansvarig är angiven")
    let steps = action.explanation.map(language.passage).joined(" ")
    let meeting = names.index.meetings[action.meeting].map { Passage.quiet(" (") + names.name(of: $0) + .quiet(")") }
    return .badge(action.state.actionBadge(in: language)) + .words(": ") + .record(action.text) + .words(" – ") + owner
      + .words(". ") + steps + (meeting ?? Passage(runs: []))
  }
}
