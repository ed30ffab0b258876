import CrimePrevention

/// The day that a short report looks back to, and why that one.
struct EarlierDay: Sendable, Hashable {
  /// Why it is that day.
  enum Choice: String, Sendable {
    /// It was asked for.
    case asked
    /// It is the day of the previous follow-up.
    case followUp
    /// It is the day of the last report to the assembly.
    case report
    /// Nothing earlier is recorded: a year before.
    case yearBefore
  }

  let day: CalendarDate
  let choice: Choice

  /// The day asked for, else the one that fits the part of a report.
  init(_ asked: CalendarDate?, for part: ProgressReport.Part, of scope: ReportScope, asOf date: CalendarDate) {
    let found =
      part == .assembly ? Self.lastReport(in: scope, before: date) : Self.lastFollowUp(of: scope, before: date)
    if let asked {
      self.init(day: asked, choice: .asked)
    } else if let found {
      self.init(day: found, choice: part == .assembly ? .report : .followUp)
    } else {
      self.init(day: date.adding(months: -12) ?? date, choice: .yearBefore)
    }
  }

  private init(day: CalendarDate, choice: Choice) {
    self.day = day
    self.choice = choice
  }

  private static func lastReport(in scope: ReportScope, before date: CalendarDate) -> CalendarDate? {
    date.adding(days: -1).flatMap(scope.index.lastReportToTheAssembly)
  }

  private static func lastFollowUp(of scope: ReportScope, before date: CalendarDate) -> CalendarDate? {
    let days = scope.record.followUps.filter { scope.isWhole || scope.includes($0.of) }.compactMap(\.day)
    return days.filter { $0 < date }.max()
  }

  /// What is compared with, in words that follow “Compared with”.
  func words(in language: MessageLanguage) -> String {
    let day = language.day(day)
    return switch choice {
    case .asked: day
    case .followUp: language.say("\(day), the day of the follow-up before", "\(day), dagen för uppföljningen före")
    case .report:
      language.say(
        "\(day), the day of the last report to the assembly",
        "\(day), dagen för senaste rapporten till fullmäktige"
      )
    case .yearBefore: language.say("\(day), a year before", "\(day), ett år tidigare")
    }
  }
}
