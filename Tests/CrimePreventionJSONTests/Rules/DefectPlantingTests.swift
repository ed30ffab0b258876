import CrimePrevention
import TestSupport
import Testing

/// Plants each defect of the catalogue in each record: the rule for it must fire on what was planted, and must not fire
/// when the sound counterpart is planted instead.
struct DefectPlantingTests {
  /// Leaves out rules about what a record as a whole lacks: a planted example adds, and can't take away. `AbsenceTests`
  /// tests them.
  private static let examples = CatalogueExample.all.filter { !AbsenceTests.rules.contains($0.rule) }

  /// Rules that compare what is planted with all meetings or people: planted where there are none.
  private static let weighedAgainstTheRest: Set<String> = [
    "council.meetings-too-few", "person.name-similar", "meeting.repeated", "action.report-back-missing",
    "council.coming-meeting-missing",
  ]

  private let records: [Host]

  init() throws {
    records = try RecordFile.allCases.map { Host(file: $0, record: try $0.record()) }
  }

  @Test func everyPlantedDefectIsFound() throws {
    var random = RandomSource(seed: 2026)
    var planted = 0
    var missed: [String] = []
    for example in Self.examples {
      let planting = try Planting(example.flagged, for: example.rule)
      for host in hosts(for: example.rule) {
        planted += 1
        if planting.news(in: host, using: &random).isEmpty {
          missed.append("\(example.rule) in \(host.file.rawValue)")
        }
      }
    }
    print("planted \(planted) defects of \(Self.examples.count) kinds, found \(planted - missed.count)")
    #expect(planted >= 150)
    #expect(missed.isEmpty, "\(missed.joined(separator: "\n"))")
  }

  @Test func soundCounterpartIsNotFound() throws {
    var random = RandomSource(seed: 2027)
    var wrong: [String] = []
    for example in Self.examples {
      let planting = try Planting(example.accepted, for: example.rule)
      for host in hosts(for: example.rule) {
        let found = planting.news(in: host, using: &random)
        if !found.isEmpty { wrong.append("\(example.rule) in \(host.file.rawValue): \(found)") }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  private func hosts(for rule: String) -> [Host] {
    records.filter { !Self.weighedAgainstTheRest.contains(rule) || $0.file == .eskilstuna }
  }
}

/// A record that something is planted in.
private final class Host {
  let file: RecordFile
  let record: CouncilRecord
  private var found: [CalendarDate?: [RuleID: Set<String>]] = [:]

  init(file: RecordFile, record: CouncilRecord) {
    (self.file, self.record) = (file, record)
  }

  /// What a rule finds in it without any example.
  func found(by rule: RuleID, asOf date: CalendarDate?) -> Set<String> {
    if let all = found[date] { return all[rule, default: []] }
    let findings = Validator(.all).report(on: record, asOf: date).findings
    let all = Dictionary(grouping: findings, by: \.rule).mapValues { Set($0.map(\.named)) }
    found[date] = all
    return all[rule, default: []]
  }
}

/// An example of a rule, to be planted.
private struct Planting {
  private let rule: RuleID
  private let example: PlantedExample
  private let validator: Validator

  init(_ example: String, for rule: String) throws {
    self.rule = RuleID(rawValue: rule)
    self.example = try PlantedExample(example)
    // A waiver can only be unused when the rule that it names runs.
    validator = Validator(RuleSet.all.keeping(self.rule, self.example.waived ?? self.rule))
  }

  /// What the rule finds with the example but not without it; places are left out, since planting moves them.
  func news(in host: Host, using random: inout RandomSource) -> [String] {
    let before = host.found(by: rule, asOf: example.date)
    let after = validator.report(on: example.planted(in: host.record, using: &random), asOf: example.date).findings
    return after.filter { $0.rule == rule }.map(\.named).filter { !before.contains($0) }
  }
}

extension Diagnostic {
  fileprivate var named: String { "\(rule) \(subject.kind) \(subject.id ?? "-"): \(sentence.english)" }
}
