import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import Testing

struct DeclarationsblocksOfDocsSourceCrimePreventiondoccGettingStarted {
func summary(of body: Data, asOf today: CalendarDate) -> String {
  do {
    let record = try CouncilRecord(jsonData: body)
    let checked = try Validator().check(record, asOf: today)
    return "\(checked.record.council.name): \(checked.report.warnings.count) warnings"
  } catch let unreadable as UnreadableRecord {
    // The text isn't a record: every problem, with line and column.
    return unreadable.problems.map { $0.description(in: .swedish) }.joined(separator: "\n")
  } catch let rejected as RejectedRecord {
    // It's a broken record: duplicate identifiers, references to nothing, intervals upside down.
    return rejected.report.errors.map { $0.description(in: .swedish) }.joined(separator: "\n")
  } catch {
    return "\(error)"
  }
}

@Test func ourPlanIsConsistent() throws {
  let record = try CouncilRecord(contentsOf: URL(filePath: "Examples/Records/example-council.json"))
  let report = Validator().report(on: record, asOf: "2026-06-30")
  #expect(report.errors.isEmpty)
  #expect(report.warnings["measure.owner-missing"].isEmpty)
}
}

@Test func blocksOfDocsSourceCrimePreventiondoccGettingStarted() throws {
let declared = DeclarationsblocksOfDocsSourceCrimePreventiondoccGettingStarted()
_ = declared
let file = URL(filePath: "Examples/Records/example-council.json")
let page = FileManager.default.temporaryDirectory.appending(path: "council.html")
#expect(declared.summary(of: try Data(contentsOf: file), asOf: "2026-06-30").hasSuffix(" warnings"))
#expect(declared.summary(of: Data("{}".utf8), asOf: "2026-06-30").contains("[document.format-unknown]"))
// Read. What isn't a record is refused with every problem at once.
let document = try JSONDocument(contentsOf: file)
var record = try document.record()

// Look and change: a record is a value, made of plain lists and texts. Dates and identifiers are literals.
for measure in record.plans.flatMap(\.focusAreas).flatMap(\.measures) where measure.status == .ongoing {
  print(measure.id, measure.title, measure.levels.contains(.indicated))
}
record.meetings.append(Meeting(id: "autumn", date: "2026-10-06", status: .planned))

// Check by the library's rules and one of your own.
let today: CalendarDate = "2026-06-30"
let budgetMissing = Rule<Measure>("acme.measure.budget-missing", .note, "A measure has no budget.") { measure, report in
  if measure.budget == nil { report(at: \.budget) }
}
let rules = RuleSet {
  RuleSet.standard
  budgetMissing
}
let report = Validator(rules).report(on: record, asOf: today).located(in: document)
for finding in report.warnings { print(finding.description(in: .swedish)) }

// Only a record without errors is computed on. Missing is not zero: what can't be assessed says why.
let checked = try Validator(rules).check(record, asOf: today)
let progress = checked.progress(asOf: today)
for target in progress.targets {
  print(target.target.id, target.verdict, target.attainment ?? 0, target.reasons.map(\.sentence.english))
}
for plan in progress.plans {
  print(plan.production.coverage.assessable, "of", plan.production.coverage.total, "parts can be assessed")
  for sentence in plan.explanation { print(sentence.swedish) }
}

// Show it: to people as a page, to programs as JSON or SARIF. Write the record back: the same value, the same bytes.
try Data(try ProgressReport(of: .council, in: checked, language: .swedish, asOf: today).html.utf8).write(to: page)
let json = progress.json(in: .swedish).jsonData()
let sarif = report.sarif(in: .swedish, file: "plan.json", document: document, rules: rules, tool: "council-service")
let written = try record.jsonData()
let files = [FileFindings(in: "plan.json", checkedBy: Validator(.all), asOf: today) { () throws(UnreadableRecord) in
  try JSONDocument(contentsOf: file)
}]
let log = files.sarif(checkedWith: .all, asOf: today, tool: "council-service").jsonData()
}

@Test func blocksOfDocsSourceCrimePreventiondoccGettingStartedJSON1() throws {
  #expect(try read(##"""
{
  "format": "crime-prevention-record",
  "formatVersion": "1.0",
  "language": "sv",
  "council": { "id": "rad", "name": "Exempelstads brå", "municipality": { "code": "0000", "name": "Exempelstad" } }
}
"""##, as: "record") == [])
}

@Test func blocksOfDocsSourceCrimePreventiondoccGettingStartedJSON2() throws {
  #expect(try read(##"""
{
  "format": "crime-prevention-record",
  "formatVersion": "1.0",
  "language": "sv",
  "council": {
    "id": "rad", "name": "Exempelstads brå", "municipality": { "code": "0000", "name": "Exempelstad" },
    "ledBy": "ks", "glossary": { "KS": "kommunstyrelsen" }
  },
  "organizations": [
    { "id": "ks", "name": "Kommunstyrelsen", "abbreviation": "KS", "kind": "board" },
    { "id": "police", "name": "Lokalpolisområdet", "kind": "police" }
  ],
  "indicators": [
    {
      "id": "night-walk-groups", "name": "Grupper som nattvandrar", "statistic": "count", "unit": "groups",
      "better": "higher", "aggregation": "latest", "source": "Kommunens egen räkning",
      "observations": [ { "period": "2025-12-31", "value": 2 }, { "period": "2026-05-31", "value": 3 } ]
    }
  ],
  "plans": [
    {
      "id": "plan", "title": "Åtgärdsplan 2026–2028", "kind": "measures",
      "period": { "from": "2026-01-01", "through": "2028-12-31" },
      "focusAreas": [
        {
          "id": "evenings", "title": "Trygga kvällar",
          "goals": [
            {
              "id": "more-groups", "text": "Antalet nattvandrande grupper ska öka från 2 till minst 6.",
              "kind": "production",
              "targets": [
                {
                  "id": "six-groups", "indicator": "night-walk-groups", "expectation": { "kind": "atLeast", "value": 6 },
                  "baseline": { "period": "2025-12-31", "value": 2 }, "due": "2028"
                }
              ]
            }
          ],
          "measures": [
            {
              "id": "recruit", "title": "Värva vuxna till nattvandringen", "goals": [ "more-groups" ],
              "levels": [ "universal" ], "status": "ongoing",
              "commitments": [ { "organization": "ks", "text": "Samordnar grupperna" } ],
              "milestones": [ { "id": "meeting", "title": "Startmöte hållet", "due": "2026-H1" } ]
            }
          ]
        }
      ]
    }
  ]
}
"""##, as: "record") == [])
}
