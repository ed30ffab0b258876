@testable import CrimePrevention
import Foundation
import Testing

/// `Fixtures/editions` lists what each edition of the rules contains. The list never changes once the edition is
/// released.
///
/// While its file says `unreleased`, `RECORD_EDITION=1 swift test --filter EditionTests` rewrites it. For a release,
/// that word is removed from the file.
struct EditionTests {
  @Test(arguments: RuleEdition.all)
  func editionHoldsWhatIsWrittenDown(edition: RuleEdition) throws {
    let url = WrittenEdition.url(of: edition)
    let now = WrittenEdition(edition)
    var written = try? WrittenEdition(contentsOf: url)
    if ProcessInfo.processInfo.environment["RECORD_EDITION"] != nil, written?.isReleased != true {
      try now.text.write(to: url, atomically: true, encoding: .utf8)
      written = now
    }
    let frozen = try #require(
      written,
      "write down edition \(edition): RECORD_EDITION=1 swift test --filter EditionTests"
    )
    let changes = now.changes(since: frozen)
    let way = frozen.isReleased ? "" : " (until it is released: RECORD_EDITION=1 swift test --filter EditionTests)"
    #expect(changes.isEmpty, "edition \(edition)\(way):\n\(changes.joined(separator: "\n"))")
  }

  @Test func everyFileIsAnEdition() throws {
    let folder = WrittenEdition.url(of: .latest).deletingLastPathComponent()
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files == RuleEdition.all.map { "\($0).txt" }.sorted())
  }

  @Test func laterRulesLeaveAnEarlierEditionAsItWas() {
    let first = RuleEdition(name: "2026.1")
    let later = RuleEdition(name: "2026.2", entering: ["acme.new"], leaving: ["acme.old"])
    let last = RuleEdition(name: "2027.1", entering: ["acme.newer"])
    let editions = [first, later, last]
    let catalogue = RuleSet {
      Rule<Measure>("acme.old", .note, "-") { _, report in report() }
      Rule<Measure>("acme.same", .note, "-") { _, report in report() }
      Rule<Measure>("acme.new", .note, "-") { _, report in report() }
      Rule<Goal>("acme.newer", .note, "-") { _, report in report() }
    }
    let held = editions.map { catalogue.limited(to: $0, among: editions).rules.map(\.id) }
    #expect(held == [["acme.old", "acme.same"], ["acme.new", "acme.same"], ["acme.new", "acme.newer", "acme.same"]])
    #expect(catalogue.limited(to: later, among: editions).edition == later)
    #expect(catalogue.limited(to: later, among: editions).disabled.isEmpty)
  }

  @Test func changesToAnEditionAreNamed() {
    let frozen = WrittenEdition(lines: ["a.gone standard note", "b.milder wording warning", "c.same standard note"])
    let now = WrittenEdition(lines: ["b.milder wording note", "c.same standard note", "d.new standard error"])
    #expect(
      now.changes(since: frozen) == [
        "a.gone was removed: let it leave with the next edition",
        "b.milder was “wording warning” and is “wording note”: enter it in the next edition under another identifier",
        "d.new was added: enter it in the next edition",
      ]
    )
    #expect(frozen.changes(since: frozen).isEmpty)
  }

  @Test func editionIsFoundByItsName() throws {
    let first = try #require(RuleEdition("2026.1"))
    #expect(RuleEdition.all.first == first)
    #expect(RuleEdition("1999.1") == nil)
    #expect(RuleSet.standard(in: first).edition == first)
    let report = try Validator(.standard(in: first)).report(on: RecordFile.umea.record())
    #expect(report.edition == "2026.1")
  }
}

/// An edition as written in a file: a heading, and a line for each rule with its set and severity.
struct WrittenEdition {
  var isReleased = true
  private(set) var lines: [String]
  private var heading = ""

  init(lines: [String]) {
    self.lines = lines
  }

  init(_ edition: RuleEdition) {
    let sets: [RuleSet] = [
      .standard(in: edition), .statute(StatuteReading(), in: edition), .wording(in: edition),
      .publication(in: edition),
    ]
    let rules = sets.flatMap { set in
      set.rules.map { "\($0.id) \(set.names.joined(separator: ",")) \($0.severity.rawValue)" }
    }
    self.init(lines: rules.sorted())
    (heading, isReleased) = ("# Edition \(edition), unreleased: rule, set, severity", false)
  }

  init(contentsOf url: URL) throws {
    let all = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").map(String.init)
    self.init(lines: all.filter { !$0.hasPrefix("#") })
    isReleased = !all.contains { $0.hasPrefix("#") && $0.contains("unreleased") }
  }

  static func url(of edition: RuleEdition) -> URL {
    ExpectedFindings.url("counts").deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "editions/\(edition).txt")
  }

  var text: String { ([heading] + lines).joined(separator: "\n") + "\n" }

  /// The changes that a frozen edition doesn't allow.
  func changes(since frozen: WrittenEdition) -> [String] {
    let (before, now) = (frozen.byRule, byRule)
    return Set(before.keys).union(now.keys).sorted().compactMap { rule in
      switch (before[rule], now[rule]) {
      case (nil, _): "\(rule) was added: enter it in the next edition"
      case (_, nil): "\(rule) was removed: let it leave with the next edition"
      case (let old?, let new?) where old != new:
        "\(rule) was “\(old)” and is “\(new)”: enter it in the next edition under another identifier"
      default: nil
      }
    }
  }

  private var byRule: [String: String] {
    let pairs = lines.map { $0.split(separator: " ", maxSplits: 1).map(String.init) }
    return Dictionary(pairs.map { ($0[0], $0.last ?? "") }, uniquingKeysWith: { $0 + "; " + $1 })
  }
}
