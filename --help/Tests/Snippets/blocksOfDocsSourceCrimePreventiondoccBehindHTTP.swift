import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

@Test func blocksOfDocsSourceCrimePreventiondoccBehindHTTP() throws {
var record = try CouncilRecord(contentsOf: URL(filePath: "Examples/Records/example-council.json"))
let body = Array(#"{ "period": "2026", "value": 29.1 }"#.utf8)
let observation = try JSONDocument(body).decode(Observation.self)
try record.insert(observation, into: "thefts-rate" as Identifier<Indicator>)
let answer = try observation.jsonBytes()
let validator = Validator(.strict)
let before = validator.report(on: record)
try record.update("thefts-rate" as Identifier<Indicator>) { $0.source = nil }
let after = validator.report(on: record)
for finding in after.added(since: before) { print(finding.description(in: .swedish)) }
}
