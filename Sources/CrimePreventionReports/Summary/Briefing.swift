import CrimePrevention

/// What the short parts of a report are made of: the state now, the state on an earlier day, and what would make more
/// assessable.
struct Briefing: Sendable {
  let scope: ReportScope
  let assessed: AssessedRecord
  let since: EarlierDay
  /// The progress on the earlier day, by what is recorded now.
  let earlier: RecordProgress
  let withheld: WithheldCounts
  let statute: StatuteSheet
  /// What would make more assessable; none when its readers can't mend anything.
  let items: [WorkItem]

  var language: MessageLanguage { assessed.language }

  var standing: StandingSection { StandingSection(of: scope, assessed) }
  var turns: TurnSection { TurnSection(in: scope, assessed, from: earlier, since) }
  var deviations: Deviations { Deviations(in: scope, assessed) }
  var unsayable: UnsayableSection { UnsayableSection(of: scope, assessed, items) }
  var problems: PictureSection { PictureSection(of: scope, assessed) }
  var statuteDates: StatuteDates { StatuteDates(of: statute) }

  /// What isn't shown, in one line: numbers and reasons, never contents.
  var leftOut: [Block] {
    let words = withheld.wordsOfObjects(in: language)
    guard !words.isEmpty else { return [] }
    let label = language.say("Left out, and not counted here: ", "Utelämnat, och inte inräknat här: ")
    return [.remark(.words(label + words.joined(separator: "; ") + "."))]
  }

  /// How it was made, at the end.
  var colophon: [Block] {
    let day = language.day(assessed.date)
    let words = language.say(
      "Computed from the council's own record as it can be known on \(day). What is missing is neither zero nor failed.",
      "Framräknat ur rådets eget underlag så som det kan vara känt den \(day). Det som saknas är varken noll eller misslyckat."
    )
    return [.remark(.words(words))]
  }
}
