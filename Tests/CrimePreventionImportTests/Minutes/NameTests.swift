import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing
import TestSupport

/// Names stay out of a draft unless they are asked for, and labels don't move.
struct NameTests {
  private static func words(_ text: String) -> Set<String> {
    Set(text.split { !$0.isLetter }.map(String.init))
  }

  @Test(arguments: Fixtures.minutes)
  func namesStayOutOfTheWholeDraft(name: String) throws {
    let text = try Fixtures.text("minutes/\(name).txt")
    let expected = try ExpectedMinutes(of: name)
    var random = RandomSource(seed: 3)
    let damaged = Damage.diacritics.apply(to: text, saying: expected, &random).0
    for text in [text, damaged] {
      let kept = try MinutesReader(text).read(names: .kept)
      let labelled = try MinutesReader(text).read()
      let output = Self.words(String(decoding: try JSONEncoder().encode(labelled), as: UTF8.self))
      let names = kept.people.map(\.name) + expected.participants.map(\.name)
      for word in names.flatMap({ Self.words($0) }) where word.count > 2 {
        #expect(!output.contains(word), "\(word) is in the draft")
      }
    }
  }

  @Test func labelsAreNumberedByFirstAppearanceAndTheSameEachTime() throws {
    let text = try Fixtures.text("minutes/bullets.txt")
    let first = try MinutesReader(text).read()
    #expect(first.people.map(\.name) == (1...9).map { "Person \($0)" })
    #expect(first.people.map(\.id.rawValue) == (1...9).map { "person-\($0)" })
    #expect(try MinutesReader(text).read() == first)
    let kept = try MinutesReader(text).read(names: .kept)
    #expect(kept.people.map(\.id) == first.people.map(\.id))
    #expect(kept.facts.map(\.path) == first.facts.map(\.path))
    #expect(kept.facts.map(\.position) == first.facts.map(\.position))
  }

  @Test func namesInRunningTextBecomeLabelsOfTheSamePeople() throws {
    let draft = try MinutesReader(try Fixtures.text("minutes/bullets.txt")).read()
    #expect(
      draft.meeting.agenda[2].summary?.contains("Person 3 lyfte att oron bland ungdomarna i centrum är stor.") == true
    )
    #expect(draft.meeting.agenda[2].actions.map(\.text) == ["Person 2 återkommer med statistik till nästa möte."])
  }

  @Test func namesOfOthersAndAddressesAreMaskedAsWell() throws {
    let text = """
      Minnesanteckningar Brå Övningsvik 2024-03-14
      Närvarande: Alva Provberg, Bo Testström, Cilla Mallgren
      1. Inledning
      Enligt Karin Formlund vid länsstyrelsen är läget gott. Frågor: karin.formlund@exempel.se. Alvas svar kommer.
      2. Övrigt
      """
    let draft = try MinutesReader(text).read()
    #expect(
      draft.meeting.agenda[0].summary
        == "Enligt [namn] vid länsstyrelsen är läget gott. Frågor: [adress]. Person 1 svar kommer."
    )
  }
}
