import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// The version of the format in which a record is written.
struct FormatVersionTests {
  private func version(adding members: String) throws -> String {
    try version(writtenFor: try record(SmallRecord.text(adding: members)))
  }

  private func version(writtenFor record: CouncilRecord) throws -> String {
    let written = try CouncilRecord(jsonData: record.jsonData()).formatVersion
    let encoded = try JSONDecoder().decode(CouncilRecord.self, from: JSONEncoder().encode(record)).formatVersion
    #expect(written == encoded)
    return written.description
  }

  @Test func aRecordThatUsesNothingNewStaysInItsVersion() throws {
    let text = SmallRecord.written() + "\n"
    #expect(try rewritten(text) == text)
    let old =
      #""meetings":[{"id":"m","date":"2026-01-01","status":"held","sharing":{"level":"public"},"agenda":[{"id":"i","title":"I","sharing":{"level":"secret"}}]}]"#
    #expect(try version(adding: old) == "1.0")
  }

  @Test(arguments: [
    #""recordedThrough":"2026-01-01""#, #""methods":[{"id":"m","name":"M"}]"#, #""sharing":{"level":"public"}"#,
    #""areas":[{"id":"a","name":"A","kind":"area","sharing":{"level":"restricted"}}]"#,
    #""meetings":[{"id":"m","date":"2026-01-01","status":"held","sharing":{"level":"public","sharing":{"level":"secret"}}}]"#,
    #""plans":[{"id":"p","title":"P","kind":"measures","focusAreas":[{"id":"f","title":"F","measures":[{"id":"m","title":"M","spent":[{"on":"2025","amount":1,"currency":"SEK"}]}]}]}]"#,
    #""followUps":[{"id":"f","of":{"kind":"council","id":"a"},"status":"planned"}]"#,
    #""followUps":[{"id":"f","of":{"kind":"council","id":"a"}}]"#,
  ])
  func aRecordThatUsesWhatCameLaterSaysSo(members: String) throws {
    #expect(try version(adding: members) == "1.1")
  }

  @Test func whatIsReadIsNotChangedByReading() throws {
    let read = try record(SmallRecord.text(adding: #""recordedThrough":"2026-01-01""#))
    #expect(read.formatVersion == FormatVersion(major: 1, minor: 0))
    #expect(read.recordedThrough == "2026-01-01")
  }

  @Test func onlyAVersionThatIsNotKnownIsNoted() throws {
    for (version, isNoted) in [("1.0", false), ("1.1", false), ("1.2", true)] {
      let text = SmallRecord.text.replacing(#""1.0""#, with: "\"\(version)\"")
      let report = Validator(.standard).report(on: try record(text))
      #expect(report.findings.contains { $0.rule == "document.version-newer" && $0.severity == .note } == isNoted)
    }
  }

  /// This reader treats a record of a later version as an older reader does: it keeps what it doesn't know, notes the
  /// version, and finds no error.
  @Test func whatALaterVersionAddsIsKeptAndIsNoError() throws {
    let members = """
        "areas" : [
          {
            "climate" : "oceanic",
            "id" : "north",
            "kind" : "archipelago",
            "name" : "North"
          }
        ],
        "budgets" : [
          {
            "id" : "l"
          }
        ]
      """
    let text = SmallRecord.written(adding: members, version: "1.2") + "\n"
    #expect(try rewritten(text) == text)
    let report = Validator(.standard).report(on: try record(text))
    #expect(!report.findings.contains { $0.severity == .error })
    #expect(report.findings.contains { $0.rule == "document.version-newer" })
  }
}
