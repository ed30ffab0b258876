import CrimePrevention
@testable import CrimePreventionImport
import Testing

/// Numbers, marks and periods as Swedish sources write them.
struct FigureCellTests {
  private static func read(_ text: String, percent: Bool = false, comma: Bool = true) -> Result<FigureCell, LeftReason>
  {
    FigureCell.read(text, isPercent: percent, decimalIsComma: comma, multiplier: nil)
  }

  @Test(arguments: [
    ("12", 12), ("74,6", 74.6), ("74.6", 74.6), ("1 204", 1204), ("1\u{A0}204,5", 1204.5),
    ("1\u{202F}204\u{2009}887", 1_204_887),
    ("-3,5", -3.5), ("−3", -3), ("–3", -3), (" 7 ", 7), ("0", 0), ("0,000", 0), ("1'204", 1204), ("+5", 5),
  ])
  func numberIsReadAsItIsWritten(text: String, value: Double) {
    #expect(Self.read(text) == .success(.number(value)))
  }

  @Test(arguments: [
    ("..", Observation.Status.missing), ("", .missing), ("-", .missing), ("–", .missing), (".", .notApplicable),
    ("x", .suppressed),
    ("X", .suppressed), ("*", .suppressed), ("<5", .suppressed), ("< 3", .suppressed), ("färre än 5", .suppressed),
    ("Färre än 5", .suppressed),
    ("Uppgift saknas", .missing), ("Ej aktuellt", .notApplicable),
  ])
  func markBecomesAStatusAndNeverZero(text: String, status: Observation.Status) {
    #expect(Self.read(text) == .success(.status(status, mark: text)))
  }

  @Test(arguments: [
    ("=SUM(A1:A3)", LeftReason.formula("=SUM(A1:A3)")), ("@x", .formula("@x")),
    ("+cmd|' /C calc'!A0", .formula("+cmd|' /C calc'!A0")),
    ("#VÄRDEFEL!", .spreadsheetError("#VÄRDEFEL!")), ("#N/A", .spreadsheetError("#N/A")),
    ("12 34", .valueUnclear("12 34")),
    ("1,2,3", .valueUnclear("1,2,3")), ("1.204,5", .valueAmbiguous("1.204,5")), ("1.204", .valueAmbiguous("1.204")),
    ("12 st", .valueUnclear("12 st")), ("74 %", .valueUnclear("74 %")), ("ca 5", .valueUnclear("ca 5")),
    (",5", .valueUnclear(",5")),
    ("\u{200F}12", .hiddenCharacter("\u{200F}12")), ("1\u{202E}2", .hiddenCharacter("1\u{202E}2")),
    ("1e400", .valueUnclear("1e400")),
  ])
  func whatIsNoPlainNumberIsLeftOutWithItsReason(text: String, reason: LeftReason) {
    #expect(Self.read(text) == .failure(reason))
  }

  @Test func percentSignAndMultipliersFitTheirUnit() {
    #expect(Self.read("74,6 %", percent: true) == .success(.number(74.6)))
    #expect(
      FigureCell.read("1 150 tkr", isPercent: false, decimalIsComma: true, multiplier: 1000) == .success(.number(1150))
    )
    #expect(
      FigureCell.read("1 150 tkr", isPercent: false, decimalIsComma: true, multiplier: nil)
        == .failure(.valueUnclear("1 150 tkr"))
    )
  }

  @Test func threeDigitsAfterTheOtherSignAreAmbiguous() {
    #expect(Self.read("1,234", comma: true) == .success(.number(1.234)))
    #expect(Self.read("1,234", comma: false) == .failure(.valueAmbiguous("1,234")))
    #expect(Self.read("1.234", comma: false) == .success(.number(1.234)))
  }

  @Test(arguments: [
    ("2024", "2024"), ("2024-K1", "2024-Q1"), ("2024K1", "2024-Q1"), ("kvartal 1 2024", "2024-Q1"),
    ("Q3 2024", "2024-Q3"),
    ("2024 kvartal 4", "2024-Q4"), ("jan 2024", "2024-01"), ("Januari 2024", "2024-01"), ("2024M03", "2024-03"),
    ("2024-03", "2024-03"),
    ("mar-24", "2024-03"), ("2024 tertial 2", "2024-T2"), ("T2 2024", "2024-T2"), ("tertial 3, 2024", "2024-T3"),
    ("2024H1", "2024-H1"),
    ("första halvåret 2024", "2024-H1"), ("halvår 2 2024", "2024-H2"), ("2024-05-12", "2024-05-12"),
    ("12 maj 2024", "2024-05-12"),
    ("20240512", "2024-05-12"), ("år 2024", "2024"), ("Helår 2024", "2024"),
    ("2024-01-01/2024-03-31", "2024-01-01/2024-03-31"),
    ("2024-01-01 – 2024-03-31", "2024-01-01/2024-03-31"), ("2024-Q2", "2024-Q2"),
  ])
  func periodIsReadInSwedishSpellings(text: String, period: String) throws {
    #expect(try PeriodText.read(text).get().description == period)
  }

  @Test(arguments: ["2023/24", "2023/2024", "2023–2024", "läsåret 2023/24", "23/24"])
  func periodOverTwoYearsIsRefusedWithItsReason(text: String) {
    #expect(throws: LeftReason.periodSpansYears(text)) { try PeriodText.read(text).get() }
  }

  @Test(arguments: [
    "vecka 12", "vt 2024", "2024-13", "2024K5", "okänt", "12", "2024 2025 2026", "tertial 4 2024", "0000",
  ])
  func whatIsNoPeriodIsRefused(text: String) {
    #expect(throws: LeftReason.periodUnclear(text)) { try PeriodText.read(text).get() }
  }
}
