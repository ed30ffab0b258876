import CrimePrevention

/// What can't be assessed, and for those who can mend it, what would make it assessable.
struct UnsayableSection: Sendable {
  /// By reason, how many targets, goals without targets and measures can't be assessed; the most first.
  let reasons: [(reason: NotAssessableReason, count: Int)]
  /// How many there are in all, assessable or not; cancelled ones stay out.
  let total: Int
  /// What would make more assessable, what unlocks most first; none for residents.
  let items: [WorkItem]
  private let names: RecordNames

  private var language: MessageLanguage { names.language }

  private let mostReasons: Int
  private let mostItems: Int

  init(of scope: ReportScope, _ assessed: AssessedRecord, _ items: [WorkItem]) {
    let goals = scope.plans.flatMap(\.plan.focusAreas).flatMap(\.goals).filter(\.targets.isEmpty)
    let judged =
      scope.targets.compactMap { assessed.progress.target($0.id)?.reasons }
      + goals.map { _ in [NotAssessableReason.targetMissing] }
      + scope.measures.compactMap { assessed.progress.measure($0.id)?.reasons }
    let counted = judged.filter { !$0.contains(.cancelled) }
    let counts = counted.compactMap(\.first).reduce(into: [NotAssessableReason: Int]()) { $0[$1, default: 0] += 1 }
    let ordered = NotAssessableReason.allCases.compactMap { reason in counts[reason].map { (reason: reason, count: $0) }
    }
    reasons = ordered.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    total = counted.count
    self.items = items
    // A council has two pages.
    (mostReasons, mostItems) = scope.isWhole ? (5, 4) : (4, 3)
    names = assessed.names
  }

  private var unassessable: Int { reasons.reduce(0) { $0 + $1.count } }

  /// The section; `nil` when everything can be assessed.
  var block: Block? {
    guard unassessable > 0 || !items.isEmpty else { return nil }
    let figures = FigureText(language)
    let (some, all) = (figures.text(unassessable), figures.text(total))
    let intro =
      total == 0
      ? language.say("There is no goal and no measure to assess.", "Det finns inget mål och ingen åtgärd att bedöma.")
      : language.say(
        "\(some) of \(all) goals and measures can't be assessed; that isn't a failure.",
        "\(some) av \(all) mål och åtgärder kan inte bedömas; det är inte ett misslyckande."
      )
    let points = reasons.map { found in
      Passage.strong(figures.text(found.count) + ": ") + language.passage(found.reason.sentence)
    }
    let title =
      items.isEmpty
      ? language.say("What can't be said", "Vad som inte kan sägas")
      : language.say(
        "What can't be said, and what would change that",
        "Vad som inte kan sägas, och vad som skulle ändra det"
      )
    let listed = language.lines(points, atMost: mostReasons)
    return .section(titled: title, [.remark(.words(intro))] + (listed.isEmpty ? [] : [.names(listed)]) + mending)
  }

  private var mending: [Block] {
    guard !items.isEmpty else { return [] }
    let points = items.map { item in
      let owner = item.owner.map { Passage.quiet(" (") + names.name(of: $0) + .quiet(")") }
      return language.passage(item.message) + (owner ?? .words(""))
    }
    let title = language.say("More can be said when this is mended:", "Mer kan sägas när det här är åtgärdat:")
    return [.paragraph(.words(title)), .list(language.lines(points, atMost: mostItems))]
  }
}
