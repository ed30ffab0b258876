import CrimePrevention
import Foundation
import TestSupport
import Testing

/// Damages the records, one thing at a time: the rule for it must fire at that place, and no other rules except those
/// that follow from it.
struct DamageTests {
  /// In how many records each kind of defect is planted, and in how many places in each record.
  private static let (recordsOfAKind, placesInARecord) = TestEffort.isThorough ? (Int.max, Int.max) : (2, 1)
  private static let date = CalendarDate("2026-06-30")
  private static let validator = Validator(.all)

  @Test func everyDamageIsFoundWhereItWasDone() throws {
    var random = RandomSource(seed: 1609)
    var tally = Tally()
    let hosts = try RecordFile.allCases.map { file in
      let record = try file.record()
      return (file, record, FoundBefore(Self.validator.report(on: record, asOf: Self.date)))
    }
    for defect in Defect.all {
      var damagedRecords = 0
      for (file, record, before) in hosts.shuffled(using: &random) where damagedRecords < Self.recordsOfAKind {
        let sound = defect.planted(in: record, using: &random).lazy.filter { !before.has(defect.rule, at: $0.spot) }
        for (number, damaged) in sound.prefix(Self.placesInARecord).enumerated() {
          if number == 0 { damagedRecords += 1 }
          tally.add(Self.validator.report(on: damaged.record, asOf: Self.date), of: defect, damaged, file, before)
        }
      }
    }
    print(tally.summary)
    #expect(tally.planted >= 150)
    #expect(tally.missed.isEmpty, "\(tally.missed.joined(separator: "\n"))")
    #expect(tally.undue.isEmpty, "\(tally.undue.joined(separator: "\n"))")
    let idle = Defect.all.filter { tally.counts[$0.name] == nil }.map(\.testDescription)
    #expect(idle.isEmpty, "never planted: \(idle.joined(separator: "\n"))")
    if TestEffort.isThorough {
      #expect(tally.unseen.isEmpty, "never followed: \(tally.unseen.joined(separator: "\n"))")
    }
  }

  @Test func defectsAreNamedOnceAndForRulesThatExist() {
    let rules = Set(RuleSet.all.rules.map(\.id))
    #expect(Set(Defect.all.map(\.name)).count == Defect.all.count)
    #expect(Defect.all.count >= 60)
    for defect in Defect.all {
      #expect(rules.contains(defect.rule), "\(defect.rule)")
      #expect(defect.consequences.isSubset(of: rules), "\(defect.name)")
    }
  }
}

/// What was found in a record before it was damaged.
private struct FoundBefore {
  private let findings: Findings

  init(_ report: Report) {
    findings = report.findings
  }

  func has(_ rule: RuleID, at spot: Spot) -> Bool {
    findings.contains { $0.rule == rule && spot.matches($0) }
  }

  /// The new findings after a damage. Damage may move objects and rename one, but not both.
  func news(in later: Findings) -> [Diagnostic] {
    let same = zip(findings, later).prefix { Self.isSame($0, $1) }.count
    let rest = (findings.dropFirst(same), later.dropFirst(same))
    let sameAtEnd = zip(rest.0.reversed(), rest.1.reversed()).prefix { Self.isSame($0, $1) }.count
    let (gone, come) = (rest.0.dropLast(sameAtEnd), rest.1.dropLast(sameAtEnd))
    let paths = Set(gone.map(Self.path))
    let subjects = Dictionary(gone.map { (Self.subject($0), 1) }, uniquingKeysWith: +)
    let counts = Dictionary(come.map { (Self.subject($0), 1) }, uniquingKeysWith: +)
    return come.filter { finding in
      let subject = Self.subject(finding)
      return counts[subject, default: 0] > subjects[subject, default: 0] && !paths.contains(Self.path(finding))
    }
  }

  private static func isSame(_ one: Diagnostic, _ other: Diagnostic) -> Bool {
    one.rule == other.rule && one.subject.id == other.subject.id && one.path == other.path
  }

  private static func path(_ finding: Diagnostic) -> String { "\(finding.rule) \(finding.path)" }

  private static func subject(_ finding: Diagnostic) -> String {
    "\(finding.rule) \(finding.subject.kind) \(finding.subject.id ?? "-")"
  }
}

/// The outcomes of the planted defects.
private struct Tally {
  var planted = 0
  var counts: [String: Int] = [:]
  var missed: [String] = []
  var undue: [String] = []
  private var followed: Set<String> = []

  mutating func add(
    _ report: Report,
    of defect: Defect,
    _ damaged: Damaged,
    _ file: RecordFile,
    _ before: FoundBefore
  ) {
    planted += 1
    counts[defect.name, default: 0] += 1
    let isFound = report.findings.contains { $0.rule == defect.rule && damaged.spot.matches($0) }
    if !isFound { missed.append("\(defect.testDescription), in \(file.rawValue), at \(damaged.spot)") }
    for finding in before.news(in: report.findings) where finding.rule != defect.rule {
      if defect.consequences.contains(finding.rule) {
        followed.insert("\(defect.name) \(finding.rule)")
      } else {
        undue.append("\(defect.testDescription), in \(file.rawValue), at \(damaged.spot): \(finding)")
      }
    }
  }

  /// Listed consequences that never occurred.
  var unseen: [String] {
    Defect.all.flatMap { defect in
      defect.consequences.filter { !followed.contains("\(defect.name) \($0)") }
        .map { "\(defect.testDescription): \($0)" }
    }
    .sorted()
  }

  var summary: String {
    let found = planted - missed.count
    return "damaged \(planted) places in \(counts.count) ways, found \(found): "
      + "\(planted == 0 ? 0 : Double(found * 1000 / planted) / 10) %"
  }
}
