import CrimePrevention
@testable import CrimePreventionReports
import Foundation
import TestSupport
import Testing

/// A record's texts stay texts, whatever they contain.
///
/// When the variable `HOSTILE_REPORTS` names a folder, the same cases are written there. `.ci/reports` does that and
/// parses them with independent readers.
struct HostileTextTests {
  private static func cases() throws -> [HostileCase] {
    var (payloads, random) = (RandomSource(seed: 2026), RandomSource(seed: 2027))
    var cases: [HostileCase] = []
    for name in ["example-council", "umea"] {
      cases += try HostileCase.cases(of: ExampleRecords.record(name), named: name, using: &payloads)
    }
    for number in 0..<TestEffort.rounds(15, thorough: 40) {
      let record = try randomRecord(using: &random)
      cases += try HostileCase.cases(of: record, named: "random-\(number)", using: &payloads)
    }
    return cases
  }

  /// A record whose targets have few parts: a page with thousands of rows takes long, and its rows are alike.
  private static func randomRecord(using random: inout RandomSource) throws -> CouncilRecord {
    while true {
      var record: CouncilRecord = random.value()
      record.meetings = (0..<3).map { _ in random.value() }
      record.promises = record.promises.isEmpty ? [random.value()] : record.promises
      let targets = try record.unchecked.progress(asOf: day("2026-06-30")).targets
      if targets.allSatisfy({ $0.parts.count < 200 }) { return record }
    }
  }

  @Test func hostileTextsChangeNoMarkup() throws {
    let cases = try Self.cases()
    #expect(cases.count > 100)
    for one in cases {
      let (hostile, plain) = (Self.tags(in: one.hostile.html), Self.tags(in: one.plain.html))
      #expect(hostile == plain, "\(one.name): \(hostile.difference(from: plain).prefix(3))")
      #expect(one.hostile.ics.map(Self.propertyNames) == one.plain.ics.map(Self.propertyNames), "\(one.name)")
      for output in [one.hostile.html, one.hostile.markdown, one.hostile.ics].compactMap({ $0 }) {
        #expect(!output.unicodeScalars.contains { $0.isForbidden }, "\(one.name)")
      }
      #expect(!one.hostile.markdown.contains { $0 == "\t" }, "\(one.name)")
    }
    if let folder = ProcessInfo.processInfo.environment["HOSTILE_REPORTS"] {
      try Self.write(cases, to: URL(filePath: folder, directoryHint: .isDirectory))
    }
  }

  @Test func theWalkReachesEveryTextOfAMeeting() throws {
    var random = RandomSource(seed: 1)
    let cases = try HostileCase.cases(of: ExampleRecords.record("example-council"), named: "e", using: &random)
    #expect(cases.flatMap(\.plain.texts).count > 100)
    #expect(cases.flatMap(\.plain.texts).allSatisfy { $0.hasPrefix("Text ") })
  }

  /// Whatever is between angle brackets: since every angle bracket in a text is escaped, that is what we wrote. The
  /// texts in a drawing determine its layout, so only the number of drawings is compared here.
  private static func tags(in html: String) -> [String] {
    var isDrawing = false
    return html.split(separator: "<").dropFirst().compactMap { part in
      let tag = part.prefix { $0 != ">" }
      if tag.hasPrefix("svg ") {
        isDrawing = true
        return "svg"
      }
      if tag == "/svg" { isDrawing = false }
      return isDrawing ? nil : String(tag)
    }
  }

  /// The names at the beginnings of lines that don't continue another line. Compares bytes, as a calendar's reader
  /// does: a space and the next character may form one visible character.
  private static func propertyNames(in calendar: String) -> [String] {
    calendar.utf8.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: " ") }.map { line in
      String(decoding: line.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
    }
  }

  private static func write(_ cases: [HostileCase], to folder: URL) throws {
    for one in cases {
      for (kind, rendering) in [("plain", one.plain), ("hostile", one.hostile)] {
        let file = folder.appending(path: "\(one.name).\(kind).json")
        try JSONEncoder().encode(rendering).write(to: file)
      }
    }
  }
}
