import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Tables of cells, as spreadsheets and registers write them.
struct CSVTests {
  @Test func swedishSpreadsheetIsReadWithItsMarksAsStatuses() throws {
    let figures = try FigureScene().read(try Fixtures.bytes("figures/excel.csv"))
    #expect(
      figures.inShort == [
        "2022 71.5", "2023 74.6", "2023 norrangen missing", "2023 hamnkvarteret suppressed", "2023 sorby missing",
        "2024 missing",
      ]
    )
    #expect(figures.observations.map(\.observation.sampleSize) == [1184, 1211, 4, 2, 0, nil])
    #expect(figures.observations.map(\.position.description).prefix(2) == ["4:20", "5:20"])
    #expect(figures.left == [])
    #expect(
      figures.remarks.map(\.english) == [
        "The file is UTF-8; semicolons divide its cells.", "The head is on line 3; each row is a value.",
        "“-” is read as missing; some sources write it for zero. Look it up there.",
        "Line 10 is no row of figures: “Källa: egen enkät”.",
      ]
    )
  }

  @Test(arguments: [(",", "commas"), (";", "semicolons"), ("\t", "tabs"), ("|", "“|”")])
  func whatDividesCellsIsSaid(delimiter: String, name: String) throws {
    let figures = try FigureScene.count.read("År;Antal brott;Del\n2023;754;\n".replacing(";", with: delimiter))
    #expect(figures.remarks[0].english == "The file is UTF-8; \(name) divide its cells.")
  }

  @Test func utf16WithTabsAndSwedishPeriodsIsRead() throws {
    let figures = try FigureScene.count.read(try Fixtures.bytes("figures/register-utf16.txt"))
    #expect(
      figures.inShort == ["2024-Q1 1204.0", "2024-Q2 1187.0", "2024-Q3 998.0", "2024-10 310.0", "2024-T2 1512.0"]
    )
    #expect(
      figures.observations.map(\.observation.status) == [.final, .final, .preliminary, .preliminary, .final]
    )
    #expect(figures.remarks[0].swedish == "Filen är UTF-16; tabbar skiljer cellerna åt.")
  }

  @Test func yearsAsColumnsInWindows1252AreReadAndTheTotalIsTheWhole() throws {
    let figures = try FigureScene.count.read(try Fixtures.bytes("figures/years-1252.csv"))
    #expect(figures.inShort.count == 12)
    #expect(figures.inShort.contains("2023 sorby notApplicable"))
    #expect(figures.inShort.suffix(3) == ["2022 119.0", "2023 108.0", "2024 103.0"])
    #expect(figures.remarks[0].english == "The file is Windows-1252; semicolons divide its cells.")
    #expect(
      figures.leftInShort == ["7:1: The record has no area “Okänt område”. Add it, or name it in a map."]
    )
  }

  @Test func quotedCellsWithBreaksAndMarksAreRead() throws {
    let figures = try FigureScene().read(try Fixtures.bytes("figures/rfc4180.csv"))
    #expect(figures.inShort == ["2023 norrangen 12.5", "2023 hamnkvarteret 14.25", "2024 norrangen 11.75"])
    #expect(figures.observations.map(\.position.description) == ["2:18", "4:22", "5:18"])
  }

  @Test func sexAgeAndRegionAreParts() throws {
    let figures = try FigureScene().read(try Fixtures.bytes("figures/parts.csv"))
    #expect(figures.inShort == ["2023 female 16-24 61.5", "2023 male 16-24 75.0", "2023 68.25"])
    #expect(figures.leftInShort == ["5:1: It is about another region: 0180 Stockholm."])
  }

  @Test func partsAreSpelledAsTheIndicatorSpellsThem() throws {
    let used = Breakdown(sex: "kvinnor", ageGroup: "16–24")
    let scene = FigureScene(observations: [
      Observation(period: ReportingPeriod("2022"), value: 60, breakdown: used)
    ])
    let figures = try scene.read("Kön;Ålder;År;Värde\nFlickor;16-24 år;2023;61,5\n")
    #expect(figures.inShort == ["2023 kvinnor 16–24 61.5"])
  }

  @Test func headMayStandInAnyOfTheFirstTenRows() throws {
    let titles = (1...8).map { "Rubrik \($0);;\n" }.joined()
    #expect(try FigureScene().read(titles + "År;Värde;\n2023;5;\n").inShort == ["2023 5.0"])
    #expect(throws: UnreadableFigures.self) { try FigureScene().read(titles + titles + "År;Värde\n2023;5\n") }
  }

  @Test func yearAndQuarterInTwoColumnsAreOnePeriod() throws {
    let figures = try FigureScene.count.read("År;Kvartal;Antal\n2024;1;12\n2024;K2;14\n2024;kvartal 3;9\n")
    #expect(figures.inShort == ["2024-Q1 12.0", "2024-Q2 14.0", "2024-Q3 9.0"])
  }

  @Test func sexesAsColumnsAreParts() throws {
    let figures = try FigureScene().read("År;Kvinnor;Män;Totalt\n2024;66,4;83,3;74,6\n")
    #expect(figures.inShort == ["2024 female 66.4", "2024 male 83.3", "2024 74.6"])
  }

  @Test func numeratorAndDenominatorAreKept() throws {
    let figures = try FigureScene().read("År;Täljare;Nämnare;Värde\n2024;112;180;\n2025;121;178;68\n")
    let observations = figures.observations.map(\.observation)
    #expect(observations.map(\.numerator) == [112, 121])
    #expect(observations.map(\.denominator) == [180, 178])
    #expect(observations.map(\.value) == [nil, 68])
    #expect(observations.map(\.status) == [nil, nil])
  }

  @Test func otherUnitIsLeftOutAndNeverConverted() throws {
    let rate = FigureScene(statistic: .rate, unit: .events, per: 1000)
    let figures = try rate.read("År;Anmälda brott per 100 000 invånare\n2023;1210\n")
    #expect(figures.observations == [])
    #expect(figures.leftInShort == ["2:6: The source counts per 100000, the indicator per 1000. Nothing is converted."])
    let share = try FigureScene.count.read("År;Andel, %\n2023;12\n")
    #expect(
      share.leftInShort == ["2:6: The source's unit is “Andel, %”, the indicator's “events”. Nothing is converted."]
    )
  }

  @Test func titleAboveTheHeadMayStateTheUnit() throws {
    let rate = FigureScene(statistic: .rate, unit: .events, per: 1000)
    let figures = try rate.read("Anmälda brott per 100 000 invånare;;\nOmråde;2022;2023\nTotalt;1210;1190\n")
    #expect(figures.left.count == 2)
    #expect(
      try rate.read("Anmälda brott per 1 000 invånare;;\nOmråde;2022;2023\nTotalt;12,1;11,9\n").inShort == [
        "2022 12.1", "2023 11.9",
      ]
    )
  }

  @Test func columnThatNothingMapsIsAnErrorThatNamesIt() throws {
    let text = "År;Brottstyp;Antal\n2023;Stöld;5\n2023;Rån;2\n"
    let error = #expect(throws: UnreadableFigures.self) { try FigureScene.count.read(text) }
    #expect(
      error?.description
        == "1:1: The column “Brottstyp” has several values (“Stöld”, “Rån”), and nothing says which one is read. Select one in a map."
    )
    #expect(
      error?.description(in: .swedish)
        == "1:1: Kolumnen ”Brottstyp” har flera värden (”Stöld”, ”Rån”), och inget säger vilket som ska läsas. Välj ett i en mappning."
    )
    let selected = try FigureScene.count.read(text, map: ImportMap(select: ["Brottstyp": "Rån"]))
    #expect(selected.inShort == ["2023 2.0"])
    #expect(selected.leftInShort == ["2:6: It is another figure: “Stöld”."])
    let named = FigureScene(statistic: .count, unit: .events, name: "Stöld")
    #expect(try named.read(text).inShort == ["2023 5.0"])
  }

  @Test func mapNamesColumnsAndValues() throws {
    let map = try ImportMap(
      jsonBytes: Array(
        #"{"dimensions": {"Del": "area", "Mätt": "value"}, "values": {"Del": {"N": "norrangen", "Allt": ""}}}"#.utf8
      )
    )
    let figures = try FigureScene().read("År;Del;Mätt\n2023;N;5\n2023;Allt;6\n", map: map)
    #expect(figures.inShort == ["2023 norrangen 5.0", "2023 6.0"])
  }

  @Test func mapThatIsNoneIsRefusedWithItsPlace() {
    let cases = [
      // If there are several, the first one by name is reported.
      (
        #"{"x": {}, "dimension": {}}"#,
        "1:24: A map has no member “dimension”: its members are dimensions, values and select."
      ),
      (#"{"dimension": {}}"#, "1:15: A map has no member “dimension”: its members are dimensions, values and select."),
      (
        #"{"dimensions": {"A": "color"}}"#,
        "1:22: “color” is no meaning of a dimension: write one of area, unit, sex, ageGroup, period, value, numerator, denominator, sampleSize, status, publishedOn, ignore."
      ),
      (#"{"select": {"A": 1}}"#, "1:18: “/select/A” isn't a text."), ("[]", "The map isn't a JSON object."),
    ]
    for (text, message) in cases {
      let error = #expect(throws: UnreadableFigures.self) { try ImportMap(jsonBytes: Array(text.utf8)) }
      #expect(error?.description == message)
    }
  }

  @Test func severalColumnsOfValuesNeedAChoice() throws {
    let text = "År;Antal brott;Per 1 000 invånare\n2023;754;31,2\n"
    #expect(try FigureScene.kolada.read(text).inShort == ["2023 31.2"])
    #expect(try FigureScene.count.read(text).inShort == ["2023 754.0"])
    let error = #expect(throws: UnreadableFigures.self) {
      try FigureScene.count.read("År;Antal brott;Antal offer\n2023;754;31\n")
    }
    #expect(
      error?.description == "1:1: Several columns may hold the values: “Antal brott”, “Antal offer”. Name one in a map."
    )
  }

  @Test func figureGivenTwiceIsReadOnceAndTwoDifferentOnesNeither() throws {
    let figures = try FigureScene().read("År;Värde\n2023;5\n2023;5\n2024;6\n2024;7\n")
    #expect(figures.inShort == ["2023 5.0"])
    #expect(figures.leftInShort.map { String($0.prefix(5)) } == ["4:6: ", "5:6: "])
    #expect(
      figures.left[0].reason.english == "The file gives several values for this period and part: 6, 7. None is read."
    )
  }

  @Test func tableWithoutPeriodsOrValuesSaysWhatIsMissing() {
    let cases = [
      (
        "Område;Värde\nNorrängen;5\n",
        "No column of the head holds periods. Name one År or Period, or name it in a map."
      ),
      (
        "År;Område\n2023;Norrängen\n",
        "No column of the head holds values. Name one Värde, or name it in a map: “År”, “Område”."
      ),
      (
        "Hej\n",
        "None of the first 10 rows is a head that names a period and a value. Name the columns in the file or in a map."
      ),
    ]
    for (text, message) in cases {
      let error = #expect(throws: UnreadableFigures.self) { try FigureScene().read(text) }
      #expect(error?.sentence.english == message)
    }
  }
}
