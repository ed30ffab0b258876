import CrimePrevention
import Testing

/// What several values combine to, as the assessment of a target says.
struct AggregationVectorTests {
  @Test func everyVectorHolds() throws {
    try VectorFile("aggregation").run([
      "aggregate.latest": { vector in
        let verdicts = try Self.verdicts(vector)
        let ranks = verdicts.map { Double(Verdict.allCases.firstIndex(of: $0) ?? 0) }
        let latest = try #require(try combined(ranks, by: .latest).flatMap(Int.init(exactly:)))
        try vector.expect(exactly: Self.statuses.first { $0.value == Verdict.allCases[latest] }?.key, "status")
      },
      "aggregate.worst": { vector in
        let weakest = Verdict.weakest(of: try Self.verdicts(vector))
        try vector.expect(exactly: Self.statuses.first { $0.value == weakest }?.key, "status")
      },
      "aggregate.mean": { vector in
        let mean = try combined(try vector.inputs.value("scores"), by: .mean)
        try vector.expect(mean, "mean")
        try vector.expect(exactly: mean.map { Rounding.halfAwayFromZero($0, decimals: 2) }, "rounded2")
      },
      "aggregate.periods": { vector in
        let kinds: [String: Indicator.Aggregation] = ["cumulative": .latest, "incremental": .sum]
        let kind = try #require(kinds[vector.inputs.value("kind")])
        try vector.expect(try combined(try vector.inputs.value("values"), by: kind), "total")
      },
      "aggregate.shares": { vector in
        let numerators: [Double] = try vector.inputs.value("numerators")
        let denominators: [Double] = try vector.inputs.value("denominators")
        let groups = zip(numerators, denominators).map { (numerator: $0, denominator: $1) }
        try vector.expect(PooledShare(groups).share, "share")
        try vector.expect(try combined(groups.compactMap { PooledShare([$0]).share }, by: .mean), "meanOfShares")
      },
    ])
  }

  /// The colours of the vectors, from the worst to the best.
  private static let statuses: [String: Verdict] = ["red": .farBehind, "yellow": .behind, "green": .onPath]

  private static func verdicts(_ vector: Vector) throws -> [Verdict] {
    try vector.inputs.value("statuses", as: [String].self).map { try #require(statuses[$0]) }
  }

  /// The value that a target is assessed by after years with these values.
  private func combined(_ values: [Double], by aggregation: Indicator.Aggregation) throws -> Double? {
    let years = try values.indices.map { try #require(ReportingPeriod(.year, of: 2020 + $0)) }
    let last = try #require(years.last)
    var indicator = Indicator(
      id: "index",
      name: "Index",
      statistic: .index,
      unit: .points,
      better: .higher,
      aggregation: aggregation
    )
    indicator.observations = zip(years, values).map { Observation(period: $0, value: $1) }
    let target = Target(id: "t", indicator: "index", expectation: .atLeast(1000), start: "2020-01-01", due: last)
    var record = CouncilRecord(
      language: .swedish,
      council: Council(id: "council", name: "Rådet", municipality: Municipality(code: "0000", name: "Exempelstad"))
    )
    record.indicators = [indicator]
    record.promises = [CitizenPromise(id: "p", text: "Ett löfte", targets: [target])]
    return try Validator(RuleSet()).check(record).progress(asOf: last.last).target("t")?.latest?.value.exact
  }
}
