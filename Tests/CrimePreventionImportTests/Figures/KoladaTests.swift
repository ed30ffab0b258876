import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Responses from Kolada, versions 2 and 3.
struct KoladaTests {
  private static func bytes(_ name: String) throws -> [UInt8] { try Fixtures.bytes("figures/kolada-\(name).json") }

  @Test func pagesAreReadTogetherAndEverythingElseIsLeftOut() throws {
    let figures = try FigureScene.kolada.read(try Self.bytes("v2-page-1"), try Self.bytes("v2-page-2"))
    #expect(
      figures.inShort.sorted() == [
        "2021 31.9", "2022 30.2", "2022 female 14.1", "2022 male 46.4", "2023 missing", "2024 0.0",
      ]
    )
    #expect(
      figures.left.map(\.reason.english).sorted() == [
        "G12345 is a group; its value is the unweighted mean of its members. Ask for it by name to read it.",
        "It is about another region: 0180.", "It is another figure: “N07403”.",
      ]
    )
    #expect(
      figures.remarks.map(\.english) == [
        "Kolada gives 0 for 2024: for some key figures non-response counts as 0, so the value may be missing."
      ]
    )
  }

  @Test func zeroThatMayMeanMissingIsRemarked() throws {
    let figures = try FigureScene.kolada.read(try Self.bytes("v2-page-2"))
    let zero = try #require(figures.observations.first { $0.observation.value == 0 })
    #expect(
      zero.observation.note == "Kolada anger 0; för en del nyckeltal räknas bortfall som 0, så värdet kan saknas."
    )
  }

  @Test func furtherPagesThatWereNotGivenAreRemarked() throws {
    let figures = try FigureScene.kolada.read(try Self.bytes("v2-page-1"))
    #expect(figures.remarks.map(\.english) == ["The response has further pages, which weren't given."])
  }

  @Test func withdrawnRowsOfVersion3AreRemovedAndNumbersAreNoCodes() throws {
    let figures = try FigureScene.kolada.read(try Self.bytes("v3"))
    #expect(figures.inShort == ["2022 30.2", "2023 29.7"])
    #expect(
      figures.left.map(\.reason.english) == [
        "The source has withdrawn it.",
        "The municipality is the number 486; a code is a text of four digits, such as \"0486\".",
      ]
    )
  }

  @Test func groupIsReadOnlyWhenAskedFor() throws {
    let figures = try FigureScene.kolada.read(try Self.bytes("v2-page-2"), group: "G12345")
    #expect(figures.inShort == ["2024 29.5"])
    #expect(figures.observations[0].observation.note == "Ovägt medelvärde för medlemmarna i G12345 (7).")
    #expect(
      figures.remarks.map(\.english) == [
        "A group's value is the unweighted mean of its members, not their rate together."
      ]
    )
  }

  @Test func unitOfTheKeyFigureIsHeldAgainstTheIndicators() throws {
    var scene = FigureScene.kolada
    scene.indicator.per = 100_000
    let figures = try scene.read(try Self.bytes("v2-page-1"))
    #expect(figures.observations == [])
    #expect(figures.left.count == 4)
    #expect(
      figures.left[0].reason.english == "The source counts per 1000, the indicator per 100000. Nothing is converted."
    )
    scene.indicator.external = [ExternalCode(scheme: "kolada", code: "N99999")]
    let other = try scene.read(
      Array(
        #"{"values":[{"kpi":"N99999","municipality":"0486","period":2024,"values":[{"gender":"T","value":5}]}]}"#.utf8
      )
    )
    #expect(other.inShort == ["2024 5.0"])
    #expect(
      other.remarks.map(\.english) == ["The unit of N99999 isn't known here; compare it with “events” in Kolada."]
    )
  }

  @Test func titleInADescriptionTellsTheUnit() throws {
    var scene = FigureScene.kolada
    scene.indicator.external = [ExternalCode(scheme: "kolada", code: "N99999")]
    let description = #"{"values":[{"id":"N99999","title":"Anmälda brott, antal/100 000 inv"}]}"#
    let data = #"{"values":[{"kpi":"N99999","municipality":"0486","period":2024,"values":[{"gender":"T","value":5}]}]}"#
    let figures = try scene.read(Array("[\(description),\(data)]".utf8))
    #expect(
      figures.left.map(\.reason.english) == [
        "The source counts per 100000, the indicator per 1000. Nothing is converted."
      ]
    )
  }

  @Test(arguments: [
    (#"{"count":0}"#, "The file isn't a response of Kolada: it has no list “values”."),
    (#"{"values":[}"#, "1:12: "),
  ])
  func whatIsNoResponseIsRefused(text: String, message: String) {
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene.kolada.read(Array(text.utf8), as: .kolada) }
    #expect(error?.description.hasPrefix(message) == true)
  }

  @Test func indicatorNeedsACodeOfKolada() {
    let error = #expect(throws: UnreadableFigures.self) {
      try FigureScene.count.read(Array(#"{"values":[]}"#.utf8), as: .kolada)
    }
    #expect(
      error?.description
        == "The indicator “i” doesn't say which key figure of Kolada it is. Give it an external code of the scheme kolada."
    )
  }

  @Test func suppressedAndUnknownValuesAreTold() throws {
    let text =
      #"{"values":[{"kpi":"U07417","municipality":"0486","period":"2024","values":[{"gender":"T","value":null,"status":"Private"},{"gender":"X","value":1}]},{"kpi":"U07417","municipality":"0486","period":"okänd","values":[]}]}"#
    let figures = try FigureScene.kolada.read(Array(text.utf8))
    #expect(figures.inShort == ["2024 suppressed"])
    #expect(figures.left.count == 2)
  }
}
