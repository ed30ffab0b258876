import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

struct ReportDocumentTests {
  private func json(_ files: [FileFindings], language: MessageLanguage = .english) throws -> String {
    let date = CalendarDate("2026-06-30")
    let document = ReportDocument(files, checkedWith: SmallFindings.rules, asOf: date, language: language)
    return String(decoding: try document.jsonData(), as: UTF8.self)
  }

  @Test func findingsAreWrittenInTheirForm() throws {
    let text = try json([SmallFindings.findings(rules: SmallFindings.rules.removing("acme.council.contact-missing"))])
    let expected = """
      {
        "counts" : {
          "error" : 0,
          "note" : 2,
          "warning" : 0
        },
        "disabled" : [

        ],
        "edition" : "2026.1",
        "files" : [
          {
            "file" : "plan.json",
            "findings" : [
              {
                "column" : 35,
                "facts" : {
                  "count" : 10,
                  "name" : "Få {vuxna}"
                },
                "line" : 5,
                "message" : "The name Få {vuxna} has 10 letters. Write more.",
                "path" : "/factors/0/name",
                "rule" : "acme.factor.name-short",
                "severity" : "note",
                "subject" : {
                  "id" : "few/adults",
                  "kind" : "factor"
                }
              },
              {
                "column" : 91,
                "facts" : {
                  "count" : 5,
                  "name" : "Mörkt"
                },
                "line" : 5,
                "message" : "The name Mörkt has 5 letters. Write more.",
                "path" : "/factors/1/name",
                "rule" : "acme.factor.name-short",
                "severity" : "note",
                "subject" : {
                  "id" : "dark",
                  "kind" : "factor"
                }
              }
            ]
          }
        ],
        "format" : "crime-prevention-report",
        "formatVersion" : "1.0",
        "notRun" : [

        ],
        "ruleSets" : [
          "acme"
        ],
        "truncated" : {

        }
      }

      """
    #expect(text == expected)
  }

  @Test func documentCanBeReadBack() throws {
    let document = ReportDocument(
      [SmallFindings.findings(), SmallFindings.findings(in: "{", named: "broken.json")],
      checkedWith: SmallFindings.rules,
      asOf: nil
    )
    #expect(try JSONDecoder().decode(ReportDocument.self, from: document.jsonData()) == document)
  }

  @Test func somethingMissingStandsWhereItIsMissingFrom() throws {
    let finding = try #require(SmallFindings.findings().findings.first { $0.rule == "acme.council.contact-missing" })
    #expect(finding.path.description == "/council/contact")
    #expect(finding.position == SourcePosition(line: 3, column: 14))
    #expect(finding.subject == Reference(kind: .council, id: "råd"))
  }

  @Test func problemsOfReadingStandAmongTheFindings() throws {
    let broken = SmallFindings.findings(in: SmallFindings.record.replacing("\"sv\"", with: "5"), named: "b.json")
    let document = ReportDocument([SmallFindings.findings(), broken], checkedWith: SmallFindings.rules, asOf: nil)
    #expect(document.counts.all == [1, 1, 2])
    let finding = try #require(document.files.last?.findings.first)
    #expect(finding.rule == "document.type-mismatch")
    #expect(finding.severity == .error)
    #expect((finding.subject.kind, finding.subject.id) == ("record", nil))
    #expect((finding.path, finding.line, finding.column) == ("/language", 2, 76))
  }

  @Test func whatDidNotRunIsListed() {
    let rules = SmallFindings.rules.removing("acme.factor.name-short")
    let document = ReportDocument([], checkedWith: rules, asOf: nil)
    #expect(document.disabled == ["acme.factor.name-short"])
    #expect(document.notRun == ["acme.council.contact-missing"])
    #expect(ReportDocument([], checkedWith: rules, asOf: CalendarDate("2026-01-01")).notRun == [])
  }

  @Test func messagesAreInTheLanguageAskedFor() throws {
    #expect(
      try json([SmallFindings.findings()], language: .swedish).contains("Namnet Mörkt har 5 bokstäver. Skriv mer.")
    )
  }

  @Test func moreFindingsThanAreListedAreCounted() throws {
    let factor = #"{ "id": "f", "name": "F", "kind": "risk" }"#
    let factors = Array(repeating: factor, count: Report.keptPerRule + 5).joined(separator: ",")
    let start = try #require(SmallFindings.record.range(of: "\"factors\": ["))
    let text = SmallFindings.record[..<start.upperBound] + factors + "] }"
    let many = SmallFindings.findings(in: String(text))
    let document = ReportDocument([many, SmallFindings.findings()], checkedWith: SmallFindings.rules, asOf: nil)
    #expect(document.files.map(\.findings.count) == [Report.keptPerRule + 1, 3])
    #expect(document.truncated == ["acme.factor.name-short": Report.keptPerRule + 7])
    #expect(document.counts.all == [0, 2, Report.keptPerRule + 7])
  }

  @Test func withoutTheTextThereIsNoPosition() throws {
    let record = try CouncilRecord(jsonData: Data(SmallFindings.record.utf8))
    let findings = FileFindings(Validator(SmallFindings.rules).report(on: record), in: "record")
    #expect(findings.findings.count == 2)
    #expect(findings.findings.allSatisfy { $0.position == nil })
  }
}

extension ReportDocument.Counts {
  fileprivate var all: [Int] { [error, warning, note] }
}
