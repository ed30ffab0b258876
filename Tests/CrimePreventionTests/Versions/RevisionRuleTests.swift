import CrimePrevention
import Foundation
import Testing

/// A rule on revisions with the two pairs in its documentation.
struct RevisionExample: CustomTestStringConvertible {
  let rule: String
  let flagged: String
  let accepted: String

  var testDescription: String { rule }

  static let all: [RevisionExample] = {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = package.appending(path: "Sources/CrimePrevention/Versions/Revision")
    let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    return files.sorted { $0.path < $1.path }.compactMap { try? RevisionExample(file: $0) }
  }()

  private init?(file: URL) throws {
    let source = try String(contentsOf: file, encoding: .utf8)
    guard let rule = source.firstMatch(of: /Rule\(\s*"([a-z0-9.-]+)"/) else { return nil }
    self.rule = String(rule.1)
    flagged = Self.block(after: "/// Flagged:", in: source)
    accepted = Self.block(after: "/// Accepted:", in: source)
  }

  private static func block(after heading: String, in source: String) -> String {
    guard let start = source.range(of: heading) else { return "" }
    let lines = source[start.upperBound...].split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    let inside = lines.drop { $0 != "/// ```json" }.dropFirst().prefix { $0 != "/// ```" }
    return inside.map { $0.dropFirst("///".count) }.joined(separator: "\n")
  }

  /// The two versions of an example, with what every record has.
  static func pair(_ text: String) throws -> (older: CouncilRecord, newer: CouncilRecord) {
    let pair = try JSONDecoder().decode([String: [String: JSONValue]].self, from: Data(text.utf8))
    let header: [String: JSONValue] = [
      "format": "crime-prevention-record", "formatVersion": "1.0", "language": "en",
      "council": ["id": "council", "name": "Council", "municipality": ["code": "0000", "name": "Example"]],
    ]
    let records = try ["older", "newer"].map { version in
      let members = (pair[version] ?? [:]).merging(header) { given, _ in given }
      return try CouncilRecord(jsonBytes: Array(JSONEncoder().encode(members)))
    }
    return (records[0], records[1])
  }
}

/// What rules on revisions find, and what they accept.
struct RevisionRuleTests {
  @Test func everyRuleHasItsExamples() {
    #expect(RevisionExample.all.map(\.rule).sorted() == RuleSet.revision.rules.map(\.id.rawValue))
    #expect(RevisionExample.all.count >= 12)
  }

  @Test(arguments: RevisionExample.all) func theFlaggedPairIsFlagged(example: RevisionExample) throws {
    let (older, newer) = try RevisionExample.pair(example.flagged)
    let report = Validator(.revision).report(on: newer, since: older)
    #expect(report.findings.map(\.rule.rawValue) == [example.rule])
    #expect(report.ran.map(\.rawValue).contains(example.rule))
    let significant = newer.changes(since: older).significant
    #expect(!significant.isEmpty)
    #expect(significant.allSatisfy { $0.rules.map(\.rawValue) == [example.rule] })
    #expect(try significant[0].jsonValue().isMarked)
  }

  @Test(arguments: RevisionExample.all) func theAcceptedPairIsAccepted(example: RevisionExample) throws {
    let (older, newer) = try RevisionExample.pair(example.accepted)
    let changes = newer.changes(since: older)
    #expect(!changes.isEmpty, "something should have changed")
    #expect(Validator(.revision).report(on: newer, since: older).findings.isEmpty)
    #expect(changes.significant == [])
  }

  @Test func sentencesSayWhatWasBeforeAndWhatIsNow() throws {
    let sentences = try RevisionExample.all.map { example in
      let (older, newer) = try RevisionExample.pair(example.flagged)
      let found = Validator(.revision).report(on: newer, since: older).findings
      return example.rule + ": " + (found.first?.sentence.english ?? "") + " / " + (found.first?.sentence.swedish ?? "")
    }
    #expect(
      sentences.sorted() == [
        "baseline.rewritten: The baseline was rewritten: 2 became 4. / Basvärdet har skrivits om: 2 blev 4.",
        "decision.text-changed: A decision was rewritten after the fact: “To walk.” became “Not to walk.”. / Ett beslut har skrivits om i efterhand: ”To walk.” blev ”Not to walk.”.",
        "follow-up.removed: The follow-up of 2025 is gone. / Uppföljningen av 2025 är borta.",
        "indicator.definition-changed: What is measured was changed: definition. / Det som mäts har ändrats: definition.",
        "measure.owner-removed: No longer undertaking the measure: ks. / Har inte längre något åtagande i åtgärden: ks.",
        "observation.removed: The figure for 2024, 5, is gone. / Värdet för 2024, 5, är borta.",
        "observation.revised: The figure for 2024 was revised from 5 to 6. / Värdet för 2024 har reviderats från 5 till 6.",
        "plan.period-moved: The period of the plan was 1 January 2024 to 31 December 2026 and is now 1 January 2024 to 31 December 2027. / Planens period var 1 januari 2024 till 31 december 2026 och är nu 1 januari 2024 till 31 december 2027.",
        "promise.number-dropped: The promise no longer says: 12, a month. / Löftet säger inte längre: 12, a month.",
        "sharing.widened: More people may see this than before: “restricted” became “public”. / Fler får se detta än förut: ”begränsad delning” blev ”offentlig”.",
        "target.due-postponed: The day by which the target is to be reached was put off from 2026 to 2028. / Dagen då målvärdet ska vara nått har skjutits upp från 2026 till 2028.",
        "target.made-easier: The target was made easier to reach: at least 8 became at least 6. / Målvärdet har gjorts lättare att nå: minst 8 blev minst 6.",
        "target.removed: A target was removed. / Ett målvärde har tagits bort.",
      ]
    )
  }

  @Test func aRuleOfOnesOwnJudgesRevisions() {
    let budgetCut = Rule<Revision<Measure>>("acme.measure.budget-cut", .note, "The budget was cut.") {
      revision,
      report in
      guard let (older, newer) = revision.both, let before = older.budget, let now = newer.budget else { return }
      if now.amount < before.amount { report(member: "budget") }
    }
    var older = CouncilRecord.scene
    older.measure.budget = Budget(amount: 100, currency: "SEK")
    var newer = older
    newer.measure.budget?.amount = 50
    let report = Validator(RuleSet { budgetCut }).report(on: newer, since: older)
    #expect(report.findings.map(\.path.description) == ["/plans/0/focusAreas/0/measures/0/budget"])
  }

  @Test func anObjectThatComesOrGoesIsJudgedToo() {
    let came = Rule<Revision<Budget>>("acme.budget.new", .note, "A budget.") { revision, report in
      if revision.older == nil { report() }
    }
    let went = Rule<Revision<Budget>>("acme.budget.gone", .note, "No budget.") { revision, report in
      if revision.newer == nil { report() }
    }
    let validator = Validator(
      RuleSet {
        came
        went
      }
    )
    var record = CouncilRecord.scene
    record.measure.budget = Budget(amount: 100, currency: "SEK")
    let reports = [validator.report(on: record, since: .scene), validator.report(on: .scene, since: record)]
    let found = reports.map(\.findings)
    #expect(found.map { $0.map(\.rule) } == [["acme.budget.new"], ["acme.budget.gone"]])
    let path = "/plans/0/focusAreas/0/measures/0/budget"
    #expect(found.map { $0.map(\.path.description) } == [[path], [path]])
  }

  @Test func rulesThatNeedADateAreSaidNotToHaveRunWithoutOne() {
    let late = Rule<Revision<Measure>>("acme.measure.late-change", .note, "Changed late.") { _, _, date, report in
      if date > "2026-01-01" { report() }
    }
    let early = Rule<Revision<Measure>>("acme.measure.early-change", .note, "Changed early.") { _, _, date, report in
      if date < "2026-01-01" { report() }
    }
    let any = Rule<Revision<Measure>>("acme.measure.change", .note, "Changed.") { _, report in report() }
    var newer = CouncilRecord.scene
    newer.measure.title = "Nattvandringar"
    let validator = Validator(
      RuleSet {
        late
        early
        any
      }
    )
    let undated = validator.report(on: newer, since: .scene)
    #expect(undated.notRun == ["acme.measure.early-change", "acme.measure.late-change"])
    #expect(undated.ran == ["acme.measure.change"])
    #expect(undated.findings.map(\.rule) == ["acme.measure.change"])
    let dated = validator.report(on: newer, since: .scene, asOf: "2026-06-30")
    #expect(dated.notRun == [])
    #expect(dated.ran == ["acme.measure.change", "acme.measure.early-change", "acme.measure.late-change"])
    #expect(Set(dated.findings.map(\.rule)) == ["acme.measure.change", "acme.measure.late-change"])
  }

  @Test func aChangeNamesAllRulesItMattersByInTheOrderOfTheirNames() {
    var older = CouncilRecord.scene
    let decision = MeetingDecision(text: "Vandring", annotations: Annotations(sharing: Sharing(level: .restricted)))
    let item = AgendaItem(id: "walks", title: "Vandringar", decisions: [decision])
    older.meetings = [Meeting(id: "meeting", date: "2026-02-10", status: .held, agenda: [item])]
    var newer = older
    newer.meetings[0].agenda[0].decisions[0].text = "Ingen vandring"
    newer.meetings[0].agenda[0].decisions[0].sharing?.level = .public
    let rules = newer.changes(since: older).map(\.rules)
    #expect(rules.contains(["decision.text-changed", "sharing.widened"]))
    #expect(rules.contains(["decision.text-changed"]))
  }

  @Test func aWaiverSilencesARevision() {
    var older = CouncilRecord.scene
    older.target.expectation = .atLeast(9)
    var newer = CouncilRecord.scene
    newer.waivers = [
      Waiver(rule: "target.made-easier", subject: Reference(kind: .target, id: "eight-groups"), reason: "Beslut 2026.")
    ]
    let report = Validator(.revision).report(on: newer, since: older)
    #expect(report.findings.isEmpty)
    #expect(report.waived.count == 1)
    #expect(newer.changes(since: older).significant == [])
  }

  @Test(arguments: [((1, 4), false), ((2, 5), false), ((1, 5), false), ((0, 5), true), ((1, 6), true), ((0, 4), true)])
  func aBandIsEasierWhenItReachesFurtherAtAnEnd(band: (Double, Double), isEasier: Bool) {
    var (older, newer) = (CouncilRecord.scene, CouncilRecord.scene)
    older.target.expectation = .between(1, and: 5)
    newer.target.expectation = .between(band.0, and: band.1)
    let found = Validator(.revision).report(on: newer, since: older).findings
    #expect(found.map(\.rule) == (isEasier ? ["target.made-easier"] : []))
  }

  @Test(arguments: [(0.5, 1, true), (1, 0.5, false), (1, nil, true), (nil, 1, false), (nil, nil, false)])
  func keepingAValueIsEasierWithMoreTolerance(before: Double?, now: Double?, isEasier: Bool) {
    var (older, newer) = (CouncilRecord.scene, CouncilRecord.scene)
    older.target.expectation = .maintain(tolerance: before)
    newer.target.expectation = .maintain(tolerance: now)
    let found = Validator(.revision).report(on: newer, since: older).findings
    #expect(found.map(\.rule) == (isEasier ? ["target.made-easier"] : []))
  }

  @Test func whatAnEditBringsIsToldApart() throws {
    let earlier = Validator().report(on: .scene)
    var record = CouncilRecord.scene
    record.measure.commitments.append(Commitment(organization: "nobody", text: "Hjälper till"))
    let report = Validator().report(on: record)
    #expect(report.added(since: earlier).map(\.rule) == ["reference.unknown"])
    #expect(earlier.added(since: report).isEmpty)
    #expect(report.added(since: report).isEmpty)
  }
}

extension JSONValue {
  fileprivate var isMarked: Bool {
    guard case .object(let members) = self else { return false }
    return members["significant"] == true && members["rules"] != nil
  }
}
