import Testing

@testable import CrimePrevention

struct StatedFiguresTests {
  private static func amounts(_ text: String, _ language: Language = .swedish) -> [String] {
    StatedFigures(text, language: language).all.map(\.amount)
  }

  @Test(arguments: [
    ("Minst sextio av 60", ["60", "60"]),
    ("Högst 1 150 tkr", ["1150"]),
    ("Från 3,72 till 4.72", ["3.72", "4.72"]),
    ("Kontaktpoliser på 5–8 skolor", ["5", "8"]),
    ("Tjugofem eller trettioen", ["25", "31"]),
    ("Minst ett besök per månad", ["1", "each month"]),
    ("En grupp ska börja i år, under 2016–2019", []),
    ("Svarar inom en vecka", ["1"]),
    ("Varje månad, i veckan och årligen", ["each month", "each week", "each year"]),
    ("Varje skola och samtliga gym", ["all", "all"]),
    ("Halvera användningen inom 48h", ["half", "48"]),
    ("Vi arbetar för lugna kvällar", []),
  ])
  func quantitiesAreReadFromSwedish(text: String, expected: [String]) {
    #expect(Self.amounts(text) == expected)
  }

  @Test func quantitiesAreReadFromEnglish() {
    #expect(Self.amounts("At least twenty-five walks every week", .english) == ["20", "5", "each week"])
    #expect(Self.amounts("Halve it, monthly", .english) == ["half", "each month"])
  }

  @Test func ofOtherLanguagesOnlyDigitsAreRead() {
    #expect(Self.amounts("kaksi vai 3", Language(rawValue: "fi")) == ["3"])
  }

  @Test func whatIsMissingIsNamedInItsOwnWords() {
    let promised = StatedFigures("Tre kvällar varje månad, minst 60 samtal", language: .swedish)
    #expect(promised.missing(in: StatedFigures("3 kvällar i månaden", language: .swedish)) == ["60"])
    #expect(promised.missing(in: StatedFigures("Många kvällar", language: .swedish)) == ["tre", "varje månad", "60"])
  }
}
