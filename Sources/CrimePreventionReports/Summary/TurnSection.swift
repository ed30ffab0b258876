import CrimePrevention

/// What has a different verdict than on an earlier day: both are based on what is recorded now, as it could be known on
/// each day.
struct TurnSection: Sendable {
  /// A target or measure whose verdict has changed.
  struct Turn: Sendable {
    let subject: Reference
    let title: Passage
    let before: Verdict
    let now: Verdict

    /// Whether the verdict is worse, or can no longer be given.
    var isWorse: Bool { Verdict.weakest(of: [before, now]) == now }
  }

  /// Those that have become worse first, else in the order of the record.
  let turns: [Turn]
  /// How many targets and measures have the verdict that they had.
  let unchanged: Int
  private let since: EarlierDay
  private let language: MessageLanguage

  init(in scope: ReportScope, _ assessed: AssessedRecord, from earlier: RecordProgress, _ since: EarlierDay) {
    // A measure's verdict takes in those of its targets.
    let ofMeasures = Set(scope.measures.flatMap(\.targets).map(\.id))
    let titles = TargetTitles(in: scope, assessed)
    let targets = scope.targets.filter { !ofMeasures.contains($0.id) }.compactMap { target in
      assessed.progress.target(target.id).flatMap { now in
        Self.turn(
          Reference(kind: .target, id: target.id.rawValue),
          titles.title(of: now),
          earlier.target(target.id)?.verdict,
          now.verdict
        )
      }
    }
    let measures = scope.measures.compactMap { measure in
      Self.turn(
        Reference(kind: .measure, id: measure.id.rawValue),
        .record(measure.title.shortened(to: 80)),
        earlier.measure(measure.id)?.verdict,
        assessed.progress.measure(measure.id)?.verdict
      )
    }
    let all = targets + measures
    let changed = all.filter { $0.before != $0.now }
    turns = changed.filter(\.isWorse) + changed.filter { !$0.isWorse }
    unchanged = all.count - changed.count
    self.since = since
    language = assessed.language
  }

  private static func turn(_ subject: Reference, _ title: Passage, _ before: Verdict?, _ now: Verdict?) -> Turn? {
    guard let before, let now else { return nil }
    return Turn(subject: subject, title: title, before: before, now: now)
  }

  func block(atMost most: Int) -> Block {
    let intro = language.say(
      "Compared with \(since.words(in: language)); both computed from what is recorded now.",
      "Jämfört med \(since.words(in: language)); båda räknade ur dagens underlag."
    )
    let lines = turns.map { turn in
      turn.title + .words(language.say(": before ", ": förut ")) + language.passage(turn.before)
        + .words(language.say(", now ", ", nu ")) + language.passage(turn.now)
    }
    let none = language.missing("No verdict has changed.", "Ingen bedömning har ändrats.")
    let all = lines.isEmpty ? [] : [Block.list(language.lines(lines, atMost: most))]
    let rest = turns.isEmpty ? [none] : others
    return .section(
      titled: language.say("What has changed", "Vad som har förändrats"),
      [.remark(.words(intro))] + all + rest.map(Block.remark)
    )
  }

  private var others: [Passage] {
    guard unchanged > 0 else { return [] }
    let count = FigureText(language).text(unchanged)
    let words = language.say(
      "The other targets and measures (\(count)) have the verdict that they had.",
      "Övriga mål och åtgärder (\(count)) har samma bedömning som då."
    )
    return [.words(words)]
  }
}
