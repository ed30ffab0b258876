import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Findings in the form `crime-prevention-report` 1.0.
struct FindingsJSONTests {
  private func json(_ files: [FileFindings], language: MessageLanguage = .english) -> String {
    let json = files.json(in: language, checkedWith: SmallFindings.rules, asOf: CalendarDate("2026-06-30"))
    return String(decoding: json.jsonData(), as: UTF8.self)
  }

  @Test func findingsAreWrittenInTheirForm() {
    let text = json([SmallFindings.findings(rules: SmallFindings.rules.removing("acme.council.contact-missing"))])
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

        },
        "workList" : [
          {
            "cause" : "acme.factor.name-short",
            "consequence" : "form",
            "file" : "plan.json",
            "findings" : 2,
            "id" : "acme.factor.name-short",
            "message" : "Look at the other findings (2 findings, 2 of 2 factors): “Få {vuxna}” and “Mörkt”.",
            "owner" : null,
            "rank" : 1,
            "rules" : {
              "acme.factor.name-short" : 2
            },
            "subject" : {
              "kind" : "record"
            },
            "unlocks" : null
          }
        ]
      }

      """
    #expect(text == expected)
  }

  @Test func oneReportIsWrittenAsItsFileIs() throws {
    let document = try JSONDocument(Data(SmallFindings.record.utf8))
    let date = CalendarDate("2026-06-30")
    let report = Validator(SmallFindings.rules).report(on: try document.record(), asOf: date)
    let files = [SmallFindings.findings()]
    #expect(
      report.json(in: .swedish, file: "plan.json", document: document)
        == files.json(in: .swedish, checkedWith: SmallFindings.rules, asOf: date)
    )
    #expect(
      report.sarif(in: .swedish, file: "plan.json", document: document, rules: SmallFindings.rules, tool: "acme")
        == files.sarif(in: .swedish, checkedWith: SmallFindings.rules, asOf: date, tool: "acme")
    )
  }

  @Test func whatIsWrittenCanBeReadBack() throws {
    let files = [SmallFindings.findings(), SmallFindings.findings(in: "{", named: "broken.json")]
    let json = files.json(checkedWith: SmallFindings.rules, asOf: nil)
    #expect(try JSONDecoder().decode(JSONValue.self, from: json.jsonData()) == json)
  }

  @Test func somethingMissingStandsWhereItIsMissingFrom() throws {
    let finding = try #require(SmallFindings.findings().findings.first { $0.rule == "acme.council.contact-missing" })
    #expect(finding.path.description == "/council/contact")
    #expect(finding.position == SourcePosition(line: 3, column: 14))
    #expect(finding.subject == Reference(kind: .council, id: "råd"))
  }

  @Test func problemsOfReadingStandAmongTheFindings() throws {
    let broken = SmallFindings.findings(in: SmallFindings.record.replacing("\"sv\"", with: "5"), named: "b.json")
    let json = [SmallFindings.findings(), broken].json(checkedWith: SmallFindings.rules, asOf: nil)
    #expect(json["counts"] == ["error": 1, "warning": 1, "note": 2])
    let finding = try #require(json["files"].elements.last?["findings"].elements.first)
    #expect(finding["rule"] == "document.type-mismatch")
    #expect(finding["severity"] == "error")
    #expect(finding["subject"] == ["kind": "record"])
    #expect([finding["path"], finding["line"], finding["column"]] == ["/language", 2, 76])
  }

  @Test func whatDidNotRunIsListed() {
    let rules = SmallFindings.rules.removing("acme.factor.name-short")
    let json = [FileFindings]().json(checkedWith: rules, asOf: nil)
    #expect(json["disabled"] == ["acme.factor.name-short"])
    #expect(json["notRun"] == ["acme.council.contact-missing"])
    #expect([FileFindings]().json(checkedWith: rules, asOf: CalendarDate("2026-01-01"))["notRun"] == [])
  }

  @Test func messagesAreInTheLanguageAskedFor() {
    #expect(json([SmallFindings.findings()], language: .swedish).contains("Namnet Mörkt har 5 bokstäver. Skriv mer."))
  }

  @Test func moreFindingsThanAreListedAreCounted() throws {
    let factor = #"{ "id": "f", "name": "F", "kind": "risk" }"#
    let factors = Array(repeating: factor, count: Report.keptPerRule + 5).joined(separator: ",")
    let start = try #require(SmallFindings.record.range(of: "\"factors\": ["))
    let text = SmallFindings.record[..<start.upperBound] + factors + "] }"
    let many = SmallFindings.findings(in: String(text))
    let json = [many, SmallFindings.findings()].json(checkedWith: SmallFindings.rules, asOf: nil)
    #expect(json["files"].elements.map(\.["findings"].elements.count) == [Report.keptPerRule + 1, 3])
    #expect(json["truncated"]["acme.factor.name-short"].int == Report.keptPerRule + 7)
    let counts = json["counts"]
    #expect([counts["error"].int, counts["warning"].int, counts["note"].int] == [0, 2, Report.keptPerRule + 7])
  }

  @Test func withoutTheTextThereIsNoPosition() throws {
    let record = try CouncilRecord(jsonData: Data(SmallFindings.record.utf8))
    let findings = FileFindings(Validator(SmallFindings.rules).report(on: record), in: "record")
    #expect(findings.findings.count == 2)
    #expect(findings.findings.allSatisfy { $0.position == nil })
  }
}
