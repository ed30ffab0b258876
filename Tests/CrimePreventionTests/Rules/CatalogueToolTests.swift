import TestSupport
import Testing

@testable import CrimePrevention

/// The tools that the rules of the catalogue are made with.
struct CatalogueToolTests {
  @Test(arguments: [
    "19121212-1212", "191212121212", "121212-1212", "1212121212", "121212+1212", "se 121212–1212.", "a191212121212b",
    "640883-3231", "19640883-3231", "2016-05-12, 121212-1212",
  ])
  func personalNumberIsSeen(text: String) {
    #expect(PersonalNumber.occurs(in: text))
  }

  @Test(arguments: [
    "19121212-1213", "556036-0793", "121312-1212", "1212121212121", "12121212-1212", "121212 1212", "121212-12121",
    "17121212-1212", "0701-234567", "2016-05-12/2016-08-31", "",
  ])
  func otherNumbersAreNot(text: String) {
    #expect(!PersonalNumber.occurs(in: text))
  }

  @Test func personalNumberIsSeenInAnyValue() {
    #expect(PersonalNumber.occurs(in: ["a": [["b": "121212-1212"]]]))
    #expect(PersonalNumber.occurs(in: 191_212_121_212))
    #expect(PersonalNumber.occurs(in: ["121212-1212": true]))
    #expect(!PersonalNumber.occurs(in: ["a": [1, .null, "b"]]))
  }

  @Test(
    arguments: [
      ("Träffas två gånger om året", 2), ("En gång i månaden", 12), ("minst 3 ggr per termin", 6), ("Varje kvartal", 4),
      ("Rapporterar årligen", 1), ("twice a year", 2), ("Meets every week", 52), ("Håller en kurs per halvår", nil),
      ("Året runt", nil), ("Ansvarar", nil),
    ] as [(String, Int?)]
  )
  func statedCadenceIsRead(text: String, timesAYear: Int?) {
    #expect(StatedCadence.timesAYear(in: text) == timesAYear)
  }

  @Test func areasAreCoveredThoughManyLevelsLieBetween() {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.areas = (0..<40).map {
      Area(id: Identifier("a\($0)"), name: "Norr", kind: .area, parent: Identifier("a\($0 + 1)"))
    }
    record.areas.append(Area(id: "other", name: "Söder", kind: .area, parent: "other"))
    let index = RecordIndex(record)
    #expect(index.areas.count(of: "a7") == 1 && index.areas.count(of: "none") == 0)
    #expect(AreaCover(["a39"], in: index).touches("a0"))
    #expect(AreaCover(["a0"], in: index).touches("a39"))
    #expect(AreaCover(["a0"], in: index).missing(from: ["a20", "other"]) == ["other"])
    #expect(AreaCover(["other"], in: index).missing(from: ["a20", "other"]) == ["a20"])
  }

  @Test func areasNamedInATextAreFoundInItsOrderAndThatOfTheirLengths() {
    let names = AreaNames([
      Area(id: "harbour", name: "Norra hamnen", kind: .area), Area(id: "north", name: "Norra", kind: .district),
      Area(id: "centre", name: "Centrum", kind: .district),
    ])
    #expect(names.areas(in: "Belysning i Centrum och Norra hamnen").map(\.id) == ["centre", "north", "harbour"])
    #expect(names.areas(in: "Belysning i norra hamnen") == [])
  }

  @Test func partsOfWordsAreFoundWhateverTheirCapitals() {
    let search = TextSearch(["åtgärd", "trygghetsvandring"])
    #expect(search.first(in: "Nya ÅTGÄRDER") == "åtgärd")
    #expect(search.first(in: "Ungas Trygghetsvandringar") == "trygghetsvandring")
    #expect(search.first(in: "trygghetsvandrin") == nil)
    #expect(TextSearch(["øst", "þing", "zon"]).first(in: "ÞING") == "þing")
    #expect(TextSearch(["øst", "þing", "zon"]).first(in: "ZONEN ØST") == "zon")
    #expect(Words.words(of: "Så ofta, det går–ÄN 20 %.") == ["så", "ofta", "det", "går", "än", "20"])
    #expect(Words.stems(of: "Trygghetsvandringar med polisen") == ["trygghe", "polisen"])
  }

  @Test func everyPlaceThatRefersCounts() {
    let collector = Rule<UnclearReference>("test.collected", .note, "") { reference, report in
      report(facts: ["kind": .string(reference.kind.rawValue), "id": .string(reference.id)])
    }
    let owned = Rule<RecordIdentifier>("test.owned", .note, "") { identifier, report in
      report(facts: ["kind": .string(identifier.kind.rawValue), "id": .string(identifier.text)])
    }
    let rules = RuleSet {
      owned
      Rule<UnusedObject>.identifierUnreferenced
    }
    let kinds: Set<JSONValue> = [
      "organization", "person", "area", "unit", "factor", "dialogue", "indicator",
    ]
    for seed in 1...60 {
      var random = RandomSource(seed: UInt64(seed))
      var record: CouncilRecord = random.value()
      record.waivers = []
      record.areas.removeAll { $0.kind == .municipality }
      let report = Validator(rules).report(on: record)
      let referred = Set(
        Validator(RuleSet { collector }).report(on: record.withDoubles).findings["test.collected"].map(\.facts)
      )
      let expected = report.findings["test.owned"].map(\.facts)
        .filter { facts in facts["kind"].map(kinds.contains) == true && !referred.contains(facts) }
      #expect(report.findings["identifier.unreferenced"].map(\.facts) == expected)
    }
  }

  @Test func anyRecordCanBeChecked() {
    for seed in 1...150 {
      var random = RandomSource(seed: UInt64(seed))
      let report = Validator(.all).report(on: random.value(), asOf: CalendarDate("2026-06-30"))
      #expect(report.findings.allSatisfy { !$0.sentence.swedish.isEmpty })
    }
  }
}

extension CouncilRecord {
  /// The record with each object of some kinds twice, so that no reference to them is unambiguous.
  fileprivate var withDoubles: CouncilRecord {
    var record = self
    record.organizations += organizations
    record.people += people
    record.areas += areas
    record.units += units
    record.factors += factors
    record.dialogues += dialogues
    record.indicators += indicators
    return record
  }
}
