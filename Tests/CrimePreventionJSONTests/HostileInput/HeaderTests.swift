import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// `format` and `formatVersion`, which decide whether the rest is read at all.
@Suite struct HeaderTests {
  private func text(_ header: String) -> String {
    "{\n  \(header)\n}"
  }

  @Test(arguments: [
    (#""formatVersion": "1.0""#, "1:1 /format document.format-unknown"),
    (#""format": "other""#, "2:13 /format document.format-unknown"),
    (#""format": """#, "2:13 /format document.format-unknown"),
    (#""format": "Crime-Prevention-Record""#, "2:13 /format document.format-unknown"),
    (#""format": 1"#, "2:13 /format document.format-unknown"),
    (#""format": null"#, "2:13 /format document.format-unknown"),
    (#""format": ["crime-prevention-record"]"#, "2:13 /format document.format-unknown"),
  ])
  func otherFormatIsRefused(header: String, expected: String) {
    #expect(problems(in: text(header)).summaries == [expected])
  }

  @Test(arguments: [
    ("\"x\"", "version-unreadable"), ("\"\"", "version-unreadable"), ("\"1\"", "version-unreadable"),
    ("\"1.0.0\"", "version-unreadable"), ("\"01.0\"", "version-unreadable"), ("\"1.00\"", "version-unreadable"),
    ("\"+1.0\"", "version-unreadable"), ("\"-1.0\"", "version-unreadable"), ("\"1.-1\"", "version-unreadable"),
    ("\" 1.0\"", "version-unreadable"), ("\"1.99999999999999999999\"", "version-unreadable"),
    ("1.0", "version-unreadable"), ("1", "version-unreadable"), ("null", "version-unreadable"),
    ("true", "version-unreadable"), ("{}", "version-unreadable"),
    ("\"2.0\"", "version-unsupported"), ("\"0.9\"", "version-unsupported"), ("\"10.0\"", "version-unsupported"),
  ])
  func otherVersionIsRefused(version: String, expected: String) {
    let found = problems(in: text(#""format": "crime-prevention-record", "formatVersion": \#(version)"#))
    #expect(found.summaries == ["2:57 /formatVersion document.\(expected)"])
  }

  @Test func missingVersionIsRefused() {
    let found = problems(in: text(#""format": "crime-prevention-record""#))
    #expect(found.summaries == ["1:1 /formatVersion document.version-unreadable"])
  }

  @Test func theRefusalIsTyped() {
    let text = SmallRecord.text.replacing("\"1.0\"", with: "\"2.0\"")
    let error = #expect(throws: UnreadableRecord.self) { try record(text) }
    #expect(error?.cause == .unsupportedFormat(.majorVersion(FormatVersion(major: 2, minor: 0))))
  }

  @Test func contentOfAnotherVersionIsNotJudged() {
    let text = #"{"format": "crime-prevention-record", "formatVersion": "2.0", "council": [], "language": 5}"#
    #expect(problems(in: text).rules == ["document.version-unsupported"])
  }

  @Test func headerMayStandLast() throws {
    #expect(try record("{\(SmallRecord.council),\(SmallRecord.header)}") == record(SmallRecord.text))
  }

  @Test func newerMinorVersionIsKeptByteForByte() throws {
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
            "amount" : 12.5,
            "lines" : [
              1,
              null,
              {
                "a" : false
              }
            ]
          }
        ]
      """
    let text = SmallRecord.written(adding: members, version: "1.7") + "\n"
    let read = try record(text)
    #expect(read.formatVersion == FormatVersion(major: 1, minor: 7))
    #expect(read.areas.first?.kind.rawValue == "archipelago")
    #expect(read.areas.first?.annotations.others == ["climate": "oceanic"])
    #expect(try rewritten(text) == text)
  }
}
