import CrimePrevention

/// What doesn't go as agreed (avvikelser), with what is recorded about the cause, the owners and the next step.
struct Deviations: Sendable {
  /// Something that doesn't go as agreed.
  struct Deviation: Sendable {
    let subject: Reference
    let title: Passage
    let verdict: Verdict
    /// How far it has come, in short.
    let figures: Passage
    /// What people have said about the cause.
    let cause: Noted?
    let owners: [Reference]
    /// The step or action that comes next.
    let next: Noted?
  }

  /// A text of the record with the day that belongs to it: when it was said, or is due.
  struct Noted: Sendable {
    let text: String
    let day: CalendarDate?
  }

  /// The gravest, five at most; else in the order of the record.
  let gravest: [Deviation]
  /// How many there are in all.
  let total: Int
  private let isAnythingAssessable: Bool
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  private static let most = 5

  init(in scope: ReportScope, _ assessed: AssessedRecord) {
    let finder = DeviationFinder(scope, assessed)
    let found = finder.deviating
    gravest = found.prefix(Self.most).map(finder.deviation)
    total = found.count
    let verdicts =
      scope.targets.compactMap { assessed.progress.target($0.id)?.verdict }
      + scope.measures.compactMap { assessed.progress.measure($0.id)?.verdict }
    isAnythingAssessable = !found.isEmpty || verdicts.contains { $0 != .notAssessable && $0 != .monitored }
    names = assessed.names
  }

  var block: Block {
    let title = language.say("Deviations", "Avvikelser")
    guard isAnythingAssessable else {
      let unknown = language.missing(
        "Nothing can be assessed, so it can't be said what deviates.",
        "Inget kan bedömas, så vad som avviker kan inte sägas."
      )
      return .section(titled: title, [.remark(unknown)])
    }
    guard !gravest.isEmpty else {
      let none = language.missing(
        "Nothing that can be assessed deviates from what was agreed.",
        "Inget som kan bedömas avviker från det som är bestämt."
      )
      return .section(titled: title, [.remark(none)])
    }
    let more = language.more(total - gravest.count).map(Block.remark)
    return .section(titled: title, [.table(table)] + more)
  }

  private var table: Block.Grid {
    let none = language.missing("not recorded", "uppgift saknas")
    return Block.Grid(
      caption: language.say("The gravest deviations", "De allvarligaste avvikelserna"),
      columns: [
        Block.Grid.Column(name: language.say("Deviation", "Avvikelse")),
        Block.Grid.Column(name: language.say("Recorded cause", "Angiven orsak")),
        Block.Grid.Column(name: language.say("Owner", "Ansvarig")),
        Block.Grid.Column(name: language.say("Next step", "Nästa steg")),
      ],
      rows: gravest.map { deviation in
        [
          language.passage(deviation.verdict) + .words(" ") + deviation.title + deviation.inFigures,
          deviation.cause.map(words(forCause:)) ?? none, owners(of: deviation) ?? none,
          deviation.next.map(words(forStep:)) ?? none,
        ]
      },
      hasRowNames: true
    )
  }
}

extension Deviations.Deviation {
  /// The figures after the title, less prominent.
  fileprivate var inFigures: Passage {
    figures.text.isEmpty ? figures : .quiet(" – \(figures.text)")
  }
}

extension Deviations {
  /// One or two owners; of more, the first.
  private func owners(of deviation: Deviation) -> Passage? {
    let owners = deviation.owners.map { names.name(of: $0) }
    guard let first = owners.first else { return nil }
    return owners.count > 2 ? first + .words(language.say(" and others", " m.fl.")) : owners.joined(", ")
  }

  private func words(forCause cause: Noted) -> Passage {
    .record(cause.text.shortened(to: 120)) + .quiet(cause.day.map { " (\(language.day($0)))" } ?? "")
  }

  private func words(forStep step: Noted) -> Passage {
    let day = step.day.map { language.say(" (by \(language.day($0)))", " (senast \(language.day($0)))") }
    return .record(step.text.shortened(to: 80)) + .quiet(day ?? "")
  }
}
