import CrimePrevention
import TestSupport
import Testing

struct ReportingPeriodTests {
  @Test(arguments: [
    ("2015", "2015-01-01", "2015-12-31"), ("2015-H1", "2015-01-01", "2015-06-30"),
    ("2015-H2", "2015-07-01", "2015-12-31"), ("2015-T2", "2015-05-01", "2015-08-31"),
    ("2015-Q3", "2015-07-01", "2015-09-30"), ("2016-02", "2016-02-01", "2016-02-29"),
    ("2015-05-12", "2015-05-12", "2015-05-12"), ("2015-05-01/2015-08-31", "2015-05-01", "2015-08-31"),
  ])
  func spellingsGiveTheirFirstAndLastDay(text: String, first: String, last: String) throws {
    let period = try #require(ReportingPeriod(text))
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    #expect(period.description == text)
  }

  @Test func rangeThatIsUpsideDownIsReadForRulesToReport() throws {
    let period = ReportingPeriod("2016-01-01/2015-01-01")
    #expect(period.last < period.first)
  }

  @Test func randomPeriodsRoundTrip() {
    var random = RandomSource(seed: 11)
    for _ in 0..<2_000 {
      let period: ReportingPeriod = random.value()
      #expect(ReportingPeriod(period.description) == period)
    }
  }

  @Test func noTextIsAcceptedThatIsNotPrintedBackTheSame() {
    var random = RandomSource(seed: 12)
    let characters = Array("0123459-/HTQhtq ５")
    var accepted = 0
    for _ in 0..<20_000 {
      var text = Array((random.value() as ReportingPeriod).description)
      for _ in 0..<random.int(1...3) {
        let place = random.int(0...text.count)
        switch random.int(0...2) {
        case 0 where place < text.count: text[place] = random.pick(characters)
        case 1 where place < text.count: text.remove(at: place)
        default: text.insert(random.pick(characters), at: place)
        }
      }
      guard let period = ReportingPeriod(String(text)) else { continue }
      accepted += 1
      #expect(period.description == String(text))
    }
    #expect(accepted > 500, "the mutations should still give many periods")
  }

  @Test(arguments: [
    "2015-H3", "2015-H0", "2015-T4", "2015-Q5", "2015-13", "2015-5", "0000", "15", "2015-", "2015-W01", "2015-05-01/",
    "/2015",
  ])
  func textThatIsNoPeriodIsRefused(text: String) {
    #expect(ReportingPeriod(text) == nil)
  }

  @Test func partsThatAYearLacksAreRefused() {
    #expect(ReportingPeriod(.quarter, 5, of: 2015) == nil)
    #expect(ReportingPeriod(.year, 2, of: 2015) == nil)
    #expect(ReportingPeriod(.day, 1, of: 2015) == nil)
    #expect(ReportingPeriod(.month, 12, of: 0) == nil)
  }
}
