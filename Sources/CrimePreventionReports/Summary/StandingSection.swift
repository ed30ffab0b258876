import CrimePrevention

/// The state of each part of a subject, in words and symbols: focus areas, work in no plan, promises; for a promise
/// alone, its targets and measures.
struct StandingSection: Sendable {
  /// A part with the verdicts on its targets and on its measures, side by side and never blended.
  struct Row: Sendable {
    let subject: Reference
    let title: Passage
    /// Goals without a target are included, as not assessable.
    let targets: VerdictCounts
    /// Cancelled ones stay out.
    let measures: VerdictCounts
  }

  let rows: [Row]
  private let single: [Single]
  private let language: MessageLanguage

  /// A single target or measure.
  private struct Single: Sendable {
    let title: Passage
    let verdict: Verdict
    let inShort: Passage
  }

  private static let mostRows = 16
  private static let mostSingle = 12

  init(of scope: ReportScope, _ assessed: AssessedRecord) {
    let counter = StandingCounter(assessed: assessed)
    language = assessed.language
    if case .promise = scope.subject {
      rows = scope.promises.map { counter.row(of: $0.promise) }
      single = Self.single(in: scope, assessed)
    } else {
      let hasSeveral = scope.plans.count { !$0.plan.focusAreas.isEmpty } > 1
      let areas = scope.plans.flatMap { plan, _ in
        plan.focusAreas.map { counter.row(of: $0, in: hasSeveral ? plan : nil) }
      }
      let others = scope.isWhole ? counter.rowOfWorkInNoPlan(scope.record.measures) : []
      rows = areas + others + scope.promises.map { counter.row(of: $0.promise) }
      single = []
    }
  }

  private static func single(in scope: ReportScope, _ assessed: AssessedRecord) -> [Single] {
    let ofMeasures = Set(scope.measures.flatMap(\.targets).map(\.id))
    let titles = TargetTitles(in: scope, assessed)
    let targets = scope.targets.filter { !ofMeasures.contains($0.id) }.compactMap { target in
      assessed.progress.target(target.id).map { found in
        Single(
          title: titles.title(of: found),
          verdict: found.verdict,
          inShort: found.figures(in: assessed.language)
        )
      }
    }
    let measures = scope.measures.compactMap { measure in
      assessed.progress.measure(measure.id).map { found in
        Single(
          title: .record(measure.title.shortened(to: 70)),
          verdict: found.verdict,
          inShort: found.doneInShort.map(assessed.language.passage).joined(", ")
        )
      }
    }
    return targets + measures
  }

  var block: Block {
    let title = language.say("Where things stand", "Så står det till")
    guard single.isEmpty else {
      return .section(titled: title, [.table(singleTable)] + more(single.count, Self.mostSingle))
    }
    guard rows.contains(where: { $0.targets.total + $0.measures.total > 0 }) else {
      let none = language.missing("No goals and no measures are recorded.", "Inga mål och inga åtgärder är angivna.")
      return .section(titled: title, [.remark(none)])
    }
    return .section(titled: title, [.table(table)] + more(rows.count, Self.mostRows))
  }

  private func more(_ all: Int, _ most: Int) -> [Block] { language.more(all - most).map(Block.remark) }

  private var table: Block.Grid {
    Block.Grid(
      caption: language.say("Verdicts on targets and measures", "Bedömningar av mål och åtgärder"),
      columns: [
        Block.Grid.Column(name: language.say("Part", "Del")),
        Block.Grid.Column(name: language.say("Targets", "Målvärden")),
        Block.Grid.Column(name: language.say("Measures", "Åtgärder")),
      ],
      rows: rows.prefix(Self.mostRows).map { [$0.title, language.passage($0.targets), language.passage($0.measures)] },
      hasRowNames: true
    )
  }

  private var singleTable: Block.Grid {
    Block.Grid(
      caption: language.say("Verdicts on targets and measures", "Bedömningar av mål och åtgärder"),
      columns: [
        Block.Grid.Column(name: language.say("Target or measure", "Mål eller åtgärd")),
        Block.Grid.Column(name: language.say("Verdict", "Bedömning")),
        Block.Grid.Column(name: language.say("In short", "I korthet")),
      ],
      rows: single.prefix(Self.mostSingle).map { [$0.title, language.passage($0.verdict), $0.inShort] },
      hasRowNames: true
    )
  }
}

/// Counts the verdicts of parts.
private struct StandingCounter {
  let assessed: AssessedRecord

  func row(of area: FocusArea, in plan: ActionPlan?) -> StandingSection.Row {
    let title = Passage.record(area.title.shortened(to: 70))
    return StandingSection.Row(
      subject: Reference(kind: .focusArea, id: area.id.rawValue),
      title: plan.map { title + .quiet(" · ") + .record($0.title.shortened(to: 50)) } ?? title,
      targets: VerdictCounts(area.goals.flatMap(verdicts)),
      measures: VerdictCounts(area.measures.compactMap(verdict))
    )
  }

  func rowOfWorkInNoPlan(_ measures: [Measure]) -> [StandingSection.Row] {
    guard !measures.isEmpty else { return [] }
    return [
      StandingSection.Row(
        subject: Reference(kind: .record),
        title: .words(assessed.language.say("Work in no plan", "Arbete utanför planerna")),
        targets: VerdictCounts(),
        measures: VerdictCounts(measures.compactMap(verdict))
      )
    ]
  }

  func row(of promise: CitizenPromise) -> StandingSection.Row {
    StandingSection.Row(
      subject: Reference(kind: .promise, id: promise.id.rawValue),
      title: .words(assessed.language.say("Promise: ", "Löfte: ")) + .record(promise.text.shortened(to: 70)),
      targets: VerdictCounts(promise.targets.compactMap { assessed.progress.target($0.id)?.verdict }),
      measures: VerdictCounts(promise.measures.compactMap { assessed.index.measures[$0] }.compactMap(verdict))
    )
  }

  private func verdicts(on goal: Goal) -> [Verdict] {
    guard !goal.targets.isEmpty else { return [.notAssessable] }
    return goal.targets.compactMap { assessed.progress.target($0.id)?.verdict }
  }

  private func verdict(on measure: Measure) -> Verdict? {
    guard let found = assessed.progress.measure(measure.id), !found.reasons.contains(.cancelled) else { return nil }
    return found.verdict
  }
}

/// Short names of targets: their indicator, and where several have it, also what each expects.
struct TargetTitles: Sendable {
  private let assessed: AssessedRecord
  private let counts: [Indicator.ID: Int]

  init(in scope: ReportScope, _ assessed: AssessedRecord) {
    self.assessed = assessed
    counts = scope.targets.reduce(into: [:]) { $0[$1.indicator, default: 0] += 1 }
  }

  func title(of target: TargetAssessment) -> Passage {
    let indicator = target.target.indicator
    let name = Passage.record(assessed.name(of: indicator).shortened(to: 80))
    guard counts[indicator, default: 0] > 1 else { return name }
    return name.followed(by: [assessed.language.passage(target.expectationInShort)])
  }
}

extension MessageLanguage {
  /// How many have each verdict, at a glance: “✓ 3 uppfyllda”.
  func passage(_ counts: VerdictCounts) -> Passage {
    guard counts.total > 0 else { return .quiet("–") }
    return counts.present.map { verdict, count in
      let badge = verdict.badge(in: self, count: count)
      let words = FigureText(self).text(count) + " " + badge.words
      return .badge(Badge(symbol: badge.symbol, words: words, tone: badge.tone))
    }.joined(" ")
  }
}

extension TargetAssessment {
  /// The latest value and what is to be reached, in a few words.
  func figures(in language: MessageLanguage, withDue hasDue: Bool = true) -> Passage {
    let latest = latestInShort.map { value in
      let period = self.latest.map { " (\($0.period.words.text(in: language)))" } ?? ""
      return Passage.words(value.text(in: language) + period)
    }
    let due = (hasDue ? due : nil).map { language.say(" by \(language.day($0))", " senast \(language.day($0))") } ?? ""
    let goal =
      target.expectation.condition == .monitor
      ? nil : Passage.words(language.say("target: ", "mål: ")) + language.passage(expectationInShort) + .words(due)
    return [latest ?? language.missing("no value", "inget värde"), goal].compactMap { $0 }.joined("; ")
  }
}
