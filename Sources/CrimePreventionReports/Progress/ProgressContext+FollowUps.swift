import CrimePrevention

/// What people found, beside what the record's figures say.
extension ProgressContext {
  var followUpSection: Block? {
    let comparisons = progress.followUps.filter(isAbout)
    guard !comparisons.isEmpty else { return nil }
    // The latest first.
    let sections = comparisons.enumerated().sorted { ($1.element.day, $0.offset) < ($0.element.day, $1.offset) }
      .map { section(of: $0.element) }
    let intro = say(
      "What those who followed up found, beside what the record's figures said on that day.",
      "Vad de som följde upp kom fram till, bredvid vad underlagets uppgifter sade den dagen."
    )
    return section(say("Follow-ups", "Uppföljningar"), [.remark(.words(intro))] + sections)
  }

  private func isAbout(_ comparison: FollowUpComparison) -> Bool {
    subject == .council || subjects.contains(Reference(kind: comparison.of.kind, id: comparison.of.id))
  }

  private func section(of comparison: FollowUpComparison) -> Block {
    let period = comparison.period.words.text(in: language)
    let grid = Block.Grid(
      caption: say("Recorded and computed verdicts", "Angivna och beräknade bedömningar"),
      columns: [
        Block.Grid.Column(name: say("About", "Om")), Block.Grid.Column(name: say("Found", "Uppföljningen")),
        Block.Grid.Column(name: say("Computed", "Beräknat")),
        Block.Grid.Column(name: say("Beside each other", "Jämförelse")),
      ],
      rows: comparison.entries.map(row),
      hasRowNames: true
    )
    return .section(
      Block.Section(
        title: names.name(of: comparison.of) + .words(", " + period),
        blocks: [.remark(circumstances(of: comparison))] + (comparison.entries.isEmpty ? [] : [.table(grid)])
      )
    )
  }

  private func circumstances(of comparison: FollowUpComparison) -> Passage {
    let followUp = index.followUps[comparison.followUp]
    let held =
      followUp?.heldOn.map { Passage.words(say("Held on \(day($0))", "Gjord \(day($0))")) }
      ?? missing("When it was held isn't recorded", "När den gjordes är inte angivet")
    let by = followUp?.by.map { Passage.words(say("by ", "av ")) + names.name(of: $0) }
    return [held, by].compactMap { $0 }.joined(" ")
  }

  private func row(for entry: FollowUpComparison.Entry) -> [Passage] {
    let comment = entry.recorded.comment.map { Passage.words(" ") + .record($0) } ?? Passage(runs: [])
    return [
      subject(of: entry.recorded),
      .badge(entry.recorded.verdict.badge(in: language)),
      entry.computed.map(badge) ?? missing("none of its own", "ingen egen"),
      comparison(of: entry) + comment,
    ]
  }

  /// What the entry is about, and how the follow-up words it when that differs.
  private func subject(of entry: FollowUpEntry) -> Passage {
    let name = names.name(of: entry.subject)
    guard let restated = entry.restated, restated != name.text else { return name }
    return name + .quiet(say(", restated as ", ", återgivet som ")) + .record(restated)
  }

  private func comparison(of entry: FollowUpComparison.Entry) -> Passage {
    guard entry.computed != nil else { return .quiet(say("Nothing to compare with.", "Inget att jämföra med.")) }
    guard !entry.differences.isEmpty else { return .words(say("They agree.", "De stämmer överens.")) }
    return .strong(say("They differ. ", "De skiljer sig. ")) + entry.differences.map { told($0.sentence) }.joined(" ")
  }
}
