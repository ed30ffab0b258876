import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import Foundation
import Testing

@Test func blocksOfDocsSourceCrimePreventiondoccFromADocumentToARecord() throws {
let text = try String(contentsOf: URL(filePath: "Examples/Documents/minutes.txt"), encoding: .utf8)
let draft = try MinutesReader(text).read()
for fact in draft.facts where fact.certainty != .stated {
  print(fact.position, fact.certainty, fact.path, fact.text)
}
let empty = CouncilRecord(
  language: .swedish,
  council: Council(id: "bra", name: "Brå", municipality: Municipality(code: "0000", name: "Exempelstad"))
)
if let record = empty.adding(draft) {
  print(Validator().report(on: record, asOf: CalendarDate("2026-06-30")).findings.count)
}
let record = try CouncilRecord(jsonBytes: [UInt8](Data(contentsOf: URL(filePath: "Examples/Records/example-council.json"))))
let file = [UInt8](try Data(contentsOf: URL(filePath: "Examples/Figures/kolada-thefts.json")))
if let indicator = record.indicators.first(where: { $0.id == "thefts-rate" }) {
  let figures = try ObservationImport([file], for: indicator, in: record)
  let merge = ObservationMerge(figures, into: indicator)
  print(merge.replaced.map(\.later.value), figures.left.map(\.reason.english))
}
}
