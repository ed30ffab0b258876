import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Parts of a record with any coder, and as separate bytes.
struct OtherCoderTests {
  @Test func aPartIsReadFromTheBytesThatItIsWrittenAs() throws {
    let measure = Measure(id: "lights", title: "Belysning", milestones: [Milestone(id: "step", title: "Stolpar")])
    #expect(try Measure(jsonData: measure.jsonData()) == measure)
    #expect(throws: UnreadableRecord.self) { try Measure(jsonData: Data(#"{ "id": "lights" }"#.utf8)) }
  }

  @Test func identifiersAreTextsForAnyCoder() throws {
    let ids: [Measure.ID] = ["a", "b"]
    #expect(try JSONDecoder().decode([Measure.ID].self, from: JSONEncoder().encode(ids)) == ids)
  }

  @Test func everyProblemOfAPartIsToldWithAnyCoder() {
    let text = #"{ "id": 5, "milestones": [{ "id": "step", "due": "soon" }] }"#
    let error = #expect(throws: InvalidRecord.self) {
      try JSONDecoder().decode(Measure.self, from: Data(text.utf8))
    }
    // A missing member is reported for the object that lacks it.
    #expect(error?.problems.map(\.path.description) == ["/milestones/0/due", "/milestones/0", "/id", ""])
    #expect(error?.description.split(separator: "\n").count == 4)
  }
}
