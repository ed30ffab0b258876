import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Members of the wrong type and missing members: all are listed at once, each with its place.
@Suite struct WrongContentTests {
  /// A record with values of the wrong type or form in twenty places.
  private let faulty = """
    {
      "format": "crime-prevention-record", "formatVersion": "1.0",
      "language": 5,
      "council": {
        "id": ["a"], "name": {"sv": "Rådet"}, "meetingsPerYear": "four",
        "municipality": "Åmål",
        "glossary": {"BRÅ": 1, "KS": "styrelsen"},
        "memberships": {}
      },
      "organizations": [7, {"id": "ks", "name": null, "kind": true}],
      "areas": [{"id": "north", "name": "Norr", "kind": "area", "isPriority": "yes"}],
      "indicators": [{
        "id": "i", "name": "I", "statistic": "count", "unit": "persons", "better": "lower", "aggregation": "sum",
        "decimals": 1.5, "multiplier": "1000",
        "observations": [{"period": "2015-13", "value": "12"}, {"period": 2015}, {"period": "2015-Q1", "value": 3}]
      }],
      "plans": [{"id": "p", "title": "P", "kind": "measures", "period": {"from": "2015-02-30"},
        "focusAreas": [{"id": "f", "title": "F", "measures": [
          {"id": "m", "title": "M", "cases": [{"openedAt": "2015-01-01 08:00"}]}]}]}],
      "meetings": [{"id": "x", "date": "2015-01-01", "status": "held", "startsAt": "8.30"}],
      "waivers": "none"
    }
    """

  @Test func twentyFaultsAreAllListedWithTheirPlaces() {
    #expect(
      Set(problems(in: faulty).summaries) == [
        "3:15 /language document.type-mismatch",
        "5:11 /council/id document.type-mismatch",
        "5:26 /council/name document.type-mismatch",
        "5:62 /council/meetingsPerYear document.type-mismatch",
        "6:21 /council/municipality document.type-mismatch",
        "7:25 /council/glossary/BRÅ document.type-mismatch",
        "8:20 /council/memberships document.type-mismatch",
        "10:21 /organizations/0 document.type-mismatch",
        "10:24 /organizations/1 document.member-missing",
        "10:59 /organizations/1/kind document.type-mismatch",
        "11:75 /areas/0/isPriority document.type-mismatch",
        "14:17 /indicators/0/decimals document.type-mismatch",
        "14:36 /indicators/0/multiplier document.type-mismatch",
        "15:33 /indicators/0/observations/0/period document.value-malformed",
        "15:53 /indicators/0/observations/0/value document.type-mismatch",
        "15:71 /indicators/0/observations/1/period document.type-mismatch",
        "17:78 /plans/0/period/from document.value-malformed",
        "19:56 /plans/0/focusAreas/0/measures/0/cases/0/openedAt document.value-malformed",
        "20:80 /meetings/0/startsAt document.value-malformed",
        "21:14 /waivers document.type-mismatch",
      ]
    )
    #expect(problems(in: faulty).count == 20)
  }

  @Test func theSameFaultsAreListedOnOneLine() {
    let minified = faulty.split(separator: "\n").map { $0.drop { $0 == " " } }.joined()
    let found = problems(in: minified)
    #expect(found.map(\.path) == problems(in: faulty).map(\.path))
    for problem in found {
      #expect(problem.position?.line == 1)
    }
    #expect(Set(found.compactMap(\.position)).count == found.count)
  }

  @Test func everyMissingMemberIsListed() {
    let text = #"{"format":"crime-prevention-record","formatVersion":"1.0","plans":[{}],"council":{"municipality":{}}}"#
    let found = problems(in: text)
    #expect(Set(found.rules) == ["document.member-missing"])
    #expect(
      Set(found.map { "\($0.path) \($0.facts["member"].map { "\($0)" } ?? "")" }) == [
        #" string("language")"#, #"/council string("id")"#, #"/council string("name")"#,
        #"/council/municipality string("code")"#, #"/council/municipality string("name")"#,
        #"/plans/0 string("id")"#, #"/plans/0 string("title")"#, #"/plans/0 string("kind")"#,
      ]
    )
  }

  @Test func missingMembersAreOtherThanWrongOnes() {
    let text = SmallRecord.text.replacing(#""id":"a""#, with: #""id":1"#)
    #expect(problems(in: text).rules == ["document.type-mismatch"])
  }

  @Test func aWrongKindHidesNoOtherFault() {
    let target = #"{"id": "t", "expectation": {"kind": 5, "value": "x"}, "due": "soon"}"#
    let text = SmallRecord.text(
      adding: #""promises":[{"id":"p","text":"P","targets":[\#(target), {"expectation": {"kind": "between"}}]}]"#
    )
    #expect(
      Set(problems(in: text).map { "\($0.path) \($0.rule)" }) == [
        "/promises/0/targets/0 document.member-missing",
        "/promises/0/targets/0/expectation/kind document.type-mismatch",
        "/promises/0/targets/0/due document.value-malformed",
        "/promises/0/targets/1 document.member-missing",
        "/promises/0/targets/1/expectation document.member-missing",
      ]
    )
  }

  @Test func elementsThatAreNullAreReported() {
    let text = SmallRecord.text(adding: #""areas":[null,null],"promises":[{"id":"p","text":"P","areas":["a",null]}]"#)
    #expect(
      problems(in: text).map { "\($0.path) \($0.rule)" } == [
        "/areas/0 document.type-mismatch", "/areas/1 document.type-mismatch",
        "/promises/0/areas/1 document.type-mismatch",
      ]
    )
  }
}
