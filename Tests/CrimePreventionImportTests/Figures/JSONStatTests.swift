import CrimePrevention
@testable import CrimePreventionImport
import Foundation
import Testing

/// Data sets of JSON-stat 2.0, as Statistics Sweden writes them.
struct JSONStatTests {
  private static func dataset(_ change: (inout [String: JSONValue]) -> Void = { _ in }) throws -> [UInt8] {
    let value = try JSONDecoder().decode(JSONValue.self, from: Data(Fixtures.bytes("figures/scb-dense.json")))
    guard case .object(var members) = value else { return [] }
    change(&members)
    return [UInt8](try JSONEncoder().encode(JSONValue.object(members)))
  }

  @Test func denseValuesAndStatusesAreRead() throws {
    let figures = try FigureScene().read(try Fixtures.bytes("figures/scb-dense.json"))
    #expect(
      figures.inShort == [
        "2022 male 80.1", "2023 male 81.4", "2024 male missing", "2022 female 66.2", "2023 female 67.9",
        "2024 female 69.3",
        "2022 73.1", "2023 74.6", "2024 missing",
      ]
    )
    #expect(Set(figures.observations.map(\.observation.publishedOn)) == [CalendarDate("2025-02-20")])
    #expect(
      figures.remarks.map(\.english) == [
        "The file is JSON-stat 2.0 with 9 cells, all listed.", "“tabellinnehåll” is “Andel trygga” throughout.",
      ]
    )
  }

  @Test func sparseValuesListsOfCategoriesAndTimeLabelsAreRead() throws {
    let figures = try FigureScene().read(try Fixtures.bytes("figures/scb-sparse.json"))
    #expect(
      figures.inShort.sorted() == [
        "2023-Q4 73.5", "2023-Q4 female 66.0", "2024-03 74.0", "2024-03 female notApplicable",
      ]
    )
    #expect(
      figures.left.map(\.reason.english) == [
        "“2023/24” spans two calendar years, and which days it has isn't stated. Write its first and last day."
      ]
    )
    #expect(figures.remarks[0].english == "The file is JSON-stat 2.0 with 9 cells, 4 of them given.")
  }

  @Test func dimensionThatNothingMapsIsAnErrorThatNamesIt() throws {
    let bytes = try Self.dataset { members in
      guard case .object(var dimensions)? = members["dimension"] else { return }
      dimensions["Kon"] = .object([
        "label": "brottstyp",
        "category": .object(["index": ["A", "B", "C"], "label": .object(["A": "Stöld", "B": "Rån", "C": "Hot"])]),
      ])
      dimensions["Brottstyp"] = dimensions.removeValue(forKey: "Kon")
      members["dimension"] = .object(dimensions)
      members["id"] = ["Region", "Brottstyp", "ContentsCode", "Tid"]
    }
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene().read(bytes) }
    #expect(
      error?.sentence.english
        == "The dimension “brottstyp” has several categories (“Stöld”, “Rån”, “Hot”), and nothing maps them. Map it, or select one."
    )
    let figures = try FigureScene().read(bytes, map: ImportMap(select: ["brottstyp": "Rån"]))
    #expect(figures.inShort == ["2022 66.2", "2023 67.9", "2024 69.3"])
    let unknown = #expect(throws: UnreadableFigures.self) {
      try FigureScene().read(bytes, map: ImportMap(select: ["Brottstyp": "Mord"]))
    }
    #expect(unknown?.description == "The dimension “brottstyp” has no category “Mord”.")
  }

  @Test func unitOfTheContentsIsHeldAgainstTheIndicators() throws {
    let figures = try FigureScene.count.read(try Fixtures.bytes("figures/scb-dense.json"))
    #expect(figures.observations == [])
    #expect(figures.left.count == 9)
    #expect(
      figures.left[0].reason.english
        == "The source's unit is “procent”, the indicator's “events”. Nothing is converted."
    )
  }

  @Test func otherRegionsAreLeftOut() throws {
    var scene = FigureScene()
    scene.record.council.municipality.code = "1480"
    let figures = try scene.read(try Fixtures.bytes("figures/scb-dense.json"))
    #expect(figures.left.first?.reason.english == "It is about another region: 0000 Exempelstad.")
  }

  @Test(arguments: [
    ("value", JSONValue.array([1]), "“value” and “size” don't have the same number of entries."),
    ("size", JSONValue.array([1, 3, 1]), "“id” and “size” don't have the same number of entries."),
    (
      "size", JSONValue.array([1, 4, 1, 3]),
      "“dimension/Kon/category” and “size” don't have the same number of entries."
    ),
    (
      "class", JSONValue.string("collection"),
      "The file isn't a data set of JSON-stat 2.0: it needs class “dataset”, id, size and dimension."
    ),
    ("value", JSONValue.object(["99": 1]), "“99” is no number of a cell: there are 9."),
    (
      "id", JSONValue.array(["Region", "Region", "Kon", "Tid"]),
      "“id” names a dimension more than once: each has one place."
    ),
  ])
  func brokenDataSetIsRefused(member: String, value: JSONValue, message: String) throws {
    let bytes = try Self.dataset { $0[member] = value }
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene().read(bytes, as: .jsonStat) }
    #expect(error?.sentence.english == message)
  }

  @Test func version1IsToldFromVersion2() {
    let error = #expect(throws: UnreadableFigures.self) {
      try FigureScene().read(Array(#"{"dataset":{"dimension":{}}}"#.utf8))
    }
    #expect(error?.description == "The file is JSON-stat 1; ask the source for JSON-stat 2.0 (json-stat2).")
  }
}
