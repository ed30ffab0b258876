import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

struct FindingsSARIFTests {
  private func run(_ files: [FileFindings], language: MessageLanguage = .english) throws -> JSONValue {
    let log = files.sarif(in: language, checkedWith: SmallFindings.rules, asOf: CalendarDate("2026-06-30"))
    return try #require(log["runs"].elements.first)
  }

  private func rules(of run: JSONValue) -> [JSONValue] { run["tool"]["driver"]["rules"].elements }

  @Test func logIsWrittenInTheFormOfSARIF() throws {
    let rules = RuleSet(named: "acme") { SmallFindings.contactMissing }
    let log = [SmallFindings.findings(rules: rules)].sarif(checkedWith: rules, asOf: nil, tool: "acme-check")
    let expected = """
      {
        "$schema" : "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "runs" : [
          {
            "artifacts" : [
              {
                "location" : {
                  "index" : 0,
                  "uri" : "plan.json"
                }
              }
            ],
            "columnKind" : "unicodeCodePoints",
            "invocations" : [
              {
                "executionSuccessful" : true
              }
            ],
            "language" : "en",
            "properties" : {
              "disabled" : [

              ],
              "notRun" : [
                "acme.council.contact-missing"
              ],
              "ruleSets" : [
                "acme"
              ],
              "truncated" : {

              }
            },
            "results" : [
              {
                "level" : "warning",
                "locations" : [
                  {
                    "logicalLocations" : [
                      {
                        "fullyQualifiedName" : "/council/contact",
                        "kind" : "property"
                      }
                    ],
                    "physicalLocation" : {
                      "artifactLocation" : {
                        "index" : 0,
                        "uri" : "plan.json"
                      },
                      "region" : {
                        "startColumn" : 14,
                        "startLine" : 3
                      }
                    }
                  }
                ],
                "message" : {
                  "text" : "There is no contact."
                },
                "partialFingerprints" : {
                  "ruleAndLastingPath/v1" : "FINGERPRINT"
                },
                "rank" : 100,
                "ruleId" : "acme.council.contact-missing",
                "ruleIndex" : 0
              }
            ],
            "tool" : {
              "driver" : {
                "language" : "en",
                "name" : "acme-check",
                "rules" : [
                  {
                    "defaultConfiguration" : {
                      "level" : "warning"
                    },
                    "fullDescription" : {
                      "text" : "There is no contact."
                    },
                    "help" : {
                      "text" : "HELP"
                    },
                    "id" : "acme.council.contact-missing",
                    "shortDescription" : {
                      "text" : "There is no contact."
                    }
                  }
                ],
                "version" : "2026.1"
              }
            }
          }
        ],
        "version" : "2.1.0"
      }

      """
    let run = try #require(log["runs"].elements.first)
    let help = try #require(self.rules(of: run).first?["help"]["text"].text)
    #expect(help.contains("documentation of the rule acme.council.contact-missing"))
    let written = String(decoding: log.jsonData(), as: UTF8.self)
    let fingerprint = Self.hash("acme.council.contact-missing /council/contact")
    #expect(written == expected.replacing("FINGERPRINT", with: fingerprint).replacing("HELP", with: help))
  }

  /// FNV-1a, implemented a second time.
  private static func hash(_ text: String) -> String {
    let hash = text.utf8.reduce(14_695_981_039_346_656_037 as UInt64) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
    return String(repeating: "0", count: hash.leadingZeroBitCount / 4) + String(hash, radix: 16)
  }

  @Test func hashIsTheKnownOne() {
    #expect(Self.hash("") == "cbf29ce484222325")
    #expect(Self.hash("foobar") == "85944171f73967e8")
  }

  @Test func fingerprintsOutliveReordering() throws {
    let moved = SmallFindings.record
      .replacing("\"dark\", \"name\": \"Mörkt\"", with: "\"x\", \"name\": \"X\"")
      .replacing("\"few/adults\", \"name\": \"Få {vuxna}\"", with: "\"dark\", \"name\": \"Mörkt\"")
      .replacing("\"x\", \"name\": \"X\"", with: "\"few/adults\", \"name\": \"Få {vuxna}\"")
    func fingerprints(_ text: String) throws -> [String: String] {
      let results = try run([SmallFindings.findings(in: text)])["results"].elements.filter { $0["level"] == "note" }
      return Dictionary(
        uniqueKeysWithValues: results.compactMap { result in
          guard let message = result["message"]["text"].text,
            let fingerprint = result["partialFingerprints"]["ruleAndLastingPath/v1"].text
          else { return nil }
          return (message, fingerprint)
        }
      )
    }
    let before = try fingerprints(SmallFindings.record)
    #expect(Set(before.values).count == 2)
    #expect(try fingerprints(moved) == before)
    let dark = before["The name Mörkt has 5 letters. Write more."]
    #expect(dark == Self.hash("acme.factor.name-short /factors/dark/name"))
    #expect(before.values.contains(Self.hash("acme.factor.name-short /factors/few~1adults/name")))
  }

  @Test func bracesInMessagesAreDoubled() throws {
    let texts = try run([SmallFindings.findings()])["results"].elements.map(\.["message"]["text"])
    #expect(texts.contains("The name Få {{vuxna}} has 10 letters. Write more."))
  }

  @Test func rulesAreDescribedWithoutPlacesForFacts() throws {
    let run = try run([SmallFindings.findings()], language: .swedish)
    let rule = try #require(rules(of: run).first { $0["id"] == "acme.factor.name-short" })
    #expect(rule["shortDescription"] == ["text": "Namnet … har … bokstäver."])
    #expect(rule["fullDescription"] == ["text": "Namnet … har … bokstäver. Skriv mer."])
    #expect(rule["help"]["text"].text?.hasPrefix("Varför detta söks") == true)
    #expect([run["language"], run["tool"]["driver"]["language"]] == ["sv", "sv"])
  }

  @Test func resultsNameTheirRuleByPlaceToo() throws {
    let broken = SmallFindings.findings(in: #"{ "a": "#, named: "b.json")
    let run = try run([SmallFindings.findings(), broken])
    let (rules, results) = (rules(of: run), run["results"].elements)
    #expect(results.count == 4)
    for result in results {
      let index = try #require(result["ruleIndex"].int)
      #expect(rules[index]["id"] == result["ruleId"])
    }
    #expect(rules.last?["id"] == "json.truncated")
    #expect(rules.last?["defaultConfiguration"] == ["level": "error"])
    #expect(run["invocations"] == [["executionSuccessful": false]])
    let place = results.last?["locations"].elements.first?["logicalLocations"].elements.first
    #expect(place?["kind"] == "object")
  }

  @Test(arguments: [
    ("Examples/Records/umea.json", "Examples/Records/umea.json"), ("/tmp/a b.json", "file:///tmp/a%20b.json"),
    ("råd:1.json", "r%C3%A5d%3A1.json"), ("../x?#.json", "../x%3F%23.json"), ("-", "-"),
  ])
  func namesOfFilesBecomeURIReferences(file: String, uri: String) throws {
    let run = try run([SmallFindings.findings(named: file)])
    #expect(run["artifacts"].elements.map(\.["location"]["uri"].text) == [uri])
    #expect(URL(string: uri) != nil)
  }

  @Test func fileThatCannotBeReadHasNoRegion() throws {
    let missing = FileFindings(in: "no-such-file.json", checkedBy: Validator()) { () throws(UnreadableRecord) in
      try JSONDocument(contentsOf: URL(filePath: "no-such-file.json"))
    }
    let result = try #require(try run([missing])["results"].elements.first)
    #expect(result["ruleId"] == "document.file-unreadable")
    #expect(result["locations"].elements.first?["physicalLocation"]["region"] == .null)
  }
}
