import TestSupport
import Testing

@testable import CrimePrevention

struct FigureTextTests {
  private let english = FigureText(.english)
  private let swedish = FigureText(.swedish)

  @Test func eachLanguageWritesNumbersItsWay() {
    #expect(english.text(1234.5, decimals: 2) == "1,234.5")
    #expect(swedish.text(1234.5, decimals: 2) == "1\u{A0}234,5")
    #expect(swedish.text(-0.125, decimals: 2) == "−0,13")
    #expect(swedish.text(1_234_567) == "1\u{A0}234\u{A0}567")
    #expect(english.text(-12) == "−12")
    #expect(english.text(Int.min) == "−9,223,372,036,854,775,808")
    #expect(english.text(0.004, decimals: 2) == "0")
    #expect(english.text(-0.004, decimals: 2) == "0")
    #expect(english.text(3.0, decimals: 2) == "3")
    #expect(english.text(1000, decimals: 0) == "1,000")
    #expect(swedish.text(1e17, decimals: 2) == "100\u{A0}000\u{A0}000\u{A0}000\u{A0}000\u{A0}000")
    #expect(swedish.text(1.5e300, decimals: 2) == "1,5e+300")
    #expect(english.text(.infinity, decimals: 2) == "inf")
  }

  @Test func valueShortOfALimitIsNeverShownAsTheLimit() {
    #expect(english.text(99.95, shortOf: 100, decimals: 0) == "99.95")
    #expect(english.text(99.6, shortOf: 100, decimals: 0) == "99.6")
    #expect(english.text(99.4, shortOf: 100, decimals: 0) == "99")
    #expect(english.text(99.9999, shortOf: 100, decimals: 0) == "99.99")
    #expect(english.text(100.0001, shortOf: 100, decimals: 0) == "100.01")
    #expect(english.text(100, shortOf: 100, decimals: 0) == "100")
    #expect(english.text(99.99999999999, shortOf: 100, decimals: 0) == "100", "the last digits are noise")
    #expect(swedish.text(3.7196, shortOf: 3.72, decimals: 2) == "3,7196")
    #expect(english.text(-0.001, shortOf: 0, decimals: 0) == "−0.01")
    #expect(english.text(89.96, shortOf: 90, decimals: 0) == "89.96")
  }

  @Test func shareBelowAllIsNeverShownAsAll() {
    #expect(english.percent(0.6) == "60\u{A0}%")
    #expect(swedish.percent(0.9995) == "99,95\u{A0}%")
    #expect(english.percent(1) == "100\u{A0}%")
    #expect(english.percent(0) == "0\u{A0}%")
    #expect(english.percent(0.001) == "0.1\u{A0}%")
    #expect(english.percent(0.8996, shortOf: 0.9) == "89.96\u{A0}%")
    #expect(english.percent(2.0 / 3, decimals: 1) == "66.7\u{A0}%")
  }

  @Test func whatIsShownStaysOnTheSideOfTheValue() throws {
    var random = RandomSource(seed: 3)
    for _ in 0..<2_000 {
      let limit = Double(random.int(-50...50)) / 4
      let value = limit + Double(random.int(-2_000...2_000)) / 1e5
      let text = english.text(value, shortOf: limit, decimals: random.int(0...3))
      let shown = try #require(Double(String(text.map { $0 == "−" ? "-" : $0 })))
      #expect(value < limit ? shown < limit : value > limit ? shown > limit : true, "\(value) at \(limit): \(text)")
    }
  }
}
