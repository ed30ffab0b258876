import CrimePrevention
import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// What people read names things by their titles: no page contains an identifier of the record or of a rule.
struct NamesTests {
  /// Identifiers that couldn't be words or days: those with a hyphen.
  private static func identifiers(of record: CouncilRecord) -> Set<String> {
    let index = RecordIndex(record)
    let kinds: [EntityKind] = [
      .organization, .person, .area, .unit, .factor, .situation, .problem, .dialogue, .agreement, .indicator, .plan,
      .focusArea,
      .goal, .target, .measure, .milestone, .promise, .meeting, .agendaItem, .followUp,
    ]
    let all = kinds.flatMap(index.identifiers).filter { $0.contains("-") && ReportingPeriod($0) == nil }
    return Set(all)
  }

  private static let rules = Set(RuleSet.standard.rules.map(\.id.rawValue))

  /// The words of a text; hyphens, periods and underscores inside them are kept, as identifiers have them.
  private static func words(of text: String) -> Set<String> {
    let parts = text.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "." || $0 == "_") }
    return Set(parts.map { $0.trimmingCharacters(in: .punctuationCharacters) })
  }

  @Test(arguments: ["example-council", "eskilstuna-2016", "landskrona-2016", "umea"], MessageLanguage.allCases)
  func pagesNameNoIdentifiers(name: String, language: MessageLanguage) throws {
    let checked = try ExampleRecords.checked(name)
    let date = try day("2018-12-31")
    let report = try ProgressReport(in: checked, language: language, asOf: date)
    let minutes = checked.record.meetings.map {
      MeetingDocument(of: $0, in: checked, language: language, asOf: date).markdown
    }
    let words = Self.words(of: ([report.markdown] + minutes).joined(separator: "\n"))
    #expect(!words.isEmpty)
    // Words that the record's own texts contain don't count as identifiers.
    let said = Self.words(of: ([checked.record.council.name] + texts(of: checked.record)).joined(separator: "\n"))
    let shown = words.intersection(Self.identifiers(of: checked.record)).subtracting(said)
    #expect(shown.isEmpty, "\(shown.sorted())")
    #expect(words.isDisjoint(with: Self.rules))
  }

  private func texts(of record: CouncilRecord) -> [String] {
    let areas = record.plans.flatMap(\.focusAreas)
    return areas.map(\.title) + areas.flatMap(\.goals).map(\.text) + areas.flatMap(\.measures).map(\.title)
      + record.indicators.map(\.name) + record.meetings.flatMap(\.agenda).map(\.title)
  }

  @Test func limitsAreNoOrders() throws {
    for (language, orders) in [
      (MessageLanguage.english, ["Say ", "Set ", "enter ", "Give ", "say who"]),
      (.swedish, ["Skriv ", "Sätt ", "för in ", "Ange ", "ange vem"]),
    ] {
      let page = try ProgressReport(
        in: ExampleRecords.checked("landskrona-2016"),
        language: language,
        asOf: day("2016-12-31")
      ).markdown
      let heading = language == .english ? "## What limits the conclusions" : "## Vad som begränsar slutsatserna"
      let start = try #require(page.range(of: heading)?.upperBound)
      let section = page[start...].components(separatedBy: "\n## ")[0]
      #expect(section.count > 1000)
      for order in orders { #expect(!section.contains(order), "\(order)") }
    }
  }
}
