import CrimePrevention
import Testing

/// The known faults of the four real documents are found, by rule and subject, and sound places are left alone.
struct ExpectedFindingsTests {
  private static let documents = ["eskilstuna-2016", "landskrona-2016", "umea-2024-06-11", "umea-2021-11-30"]
  private static let realRecords: [RecordFile] = [.eskilstuna, .landskrona, .umea]

  @Test(arguments: documents)
  func knownFaultsAreFound(document: String) throws {
    let fixture = try ExpectedFindings(document: document)
    let report = try report(on: fixture.record, asOf: fixture.asOf)
    #expect(!fixture.expected.isEmpty)
    for row in fixture.expected {
      #expect(row.subject != nil, "\(row): a fault has a place")
      let isFound = report.findings.contains(where: row.matches)
      #expect(isFound, "\(row), \(row.subject?.id ?? "")")
    }
  }

  @Test(arguments: documents)
  func soundPlacesAreLeftAlone(document: String) throws {
    let fixture = try ExpectedFindings(document: document)
    let report = try report(on: fixture.record, asOf: fixture.asOf)
    #expect(!fixture.absent.isEmpty)
    for row in fixture.absent {
      let hasRun = report.ran.contains(RuleID(rawValue: row.rule))
      #expect(hasRun, "\(row): the rule ran")
      let findings = Findings(report.findings.filter(row.matches), of: Set(report.ran))
      #expect(findings.isEmpty, "\(row)")
    }
  }

  @Test(arguments: documents)
  func rowsNameOneFaultAtOnePlace(document: String) throws {
    let fixture = try ExpectedFindings(document: document)
    let places = fixture.expected.map { "\($0.rule) \($0.subject?.id ?? "") \($0.path ?? "")" }
    #expect(Set(places).count == places.count)
    let index = try RecordIndex(fixture.record.record())
    for row in fixture.expected + fixture.absent {
      guard let subject = row.subject, let id = subject.id else { continue }
      #expect(index.count(of: subject.kind, id: id) == 1, "\(row): \(id)")
    }
  }

  @Test(arguments: realRecords)
  func noRealRecordHasAnError(file: RecordFile) throws {
    let counts = try #require(try FindingCounts.all()[file])
    let report = try report(on: file, asOf: counts.asOf)
    #expect(report.errors.isEmpty)
    #expect(report.notRun.isEmpty)
  }

  @Test(arguments: realRecords)
  func everyRuleFindsAsMuchAsBefore(file: RecordFile) throws {
    let expected = try #require(try FindingCounts.all()[file])
    let report = try report(on: file, asOf: expected.asOf)
    let found = Dictionary(uniqueKeysWithValues: report.totals.map { ($0.key.rawValue, $0.value) })
    let changed = Set(found.keys).union(expected.counts.keys)
      .filter { found[$0, default: 0] != expected.counts[$0, default: 0] }
      .sorted()
      .map { "\($0): \(expected.counts[$0, default: 0]) before, \(found[$0, default: 0]) now" }
    #expect(changed.isEmpty, "\(changed.joined(separator: "\n"))")
  }

  private func report(on file: RecordFile, asOf date: CalendarDate) throws -> Report {
    try Validator(.all).report(on: file.record(), asOf: date)
  }
}
