import CrimePrevention
import Testing

/// Which values can't be summed or averaged: all combinations of what is measured and how values are combined.
struct SummableValueTests {
  private static let notSummed: Set<Indicator.Statistic.Known> = [.share, .mean, .index, .rate, .ordinal]

  @Test(arguments: Indicator.Statistic.Known.allCases, [Indicator.Aggregation.sum, .mean, .latest])
  func onlyWhatAddsUpIsCombined(statistic: Indicator.Statistic.Known, aggregation: Indicator.Aggregation) {
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "c", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempel"))
    )
    record.indicators = [
      Indicator(
        id: "i",
        name: "Indikator",
        statistic: Indicator.Statistic(rawValue: statistic.rawValue),
        unit: .events,
        better: .lower,
        aggregation: aggregation
      )
    ]
    let isWrong =
      switch aggregation {
      case .sum: Self.notSummed.contains(statistic)
      case .mean: statistic == .ordinal
      default: false
      }
    let found = Validator(.all).report(on: record).findings["indicator.values-not-summable"]
    #expect(found.isEmpty == !isWrong)
  }
}
