import CrimePrevention
import Testing

struct AggregationVectorTests {
  /// Statuses from the worst to the best.
  private static let order = ["red", "yellow", "green"]

  @Test func everyVectorHolds() throws {
    try VectorFile("aggregation").run([
      "aggregate.latest": { try rollUp($0, by: .latest) },
      "aggregate.worst": { try rollUp($0, by: .worst) },
      "aggregate.mean": { vector in
        let mean = GroupRollUp.unweightedMean(of: try vector.inputs.value("scores", as: [Double].self))
        try vector.expect(mean, "mean")
        try vector.expect(exactly: mean.map { Rounding.halfAwayFromZero($0, decimals: 2) }, "rounded2")
      },
      "aggregate.periods": { vector in
        let kinds: [String: PeriodTotal] = ["cumulative": .cumulative, "incremental": .incremental]
        let kind = try #require(kinds[vector.inputs.value("kind")])
        try vector.expect(kind.total(of: vector.inputs.value("values", as: [Double].self)), "total")
      },
      "aggregate.shares": { vector in
        let numerators: [Double] = try vector.inputs.value("numerators")
        let denominators: [Double] = try vector.inputs.value("denominators")
        let groups = zip(numerators, denominators).map { (numerator: $0, denominator: $1) }
        try vector.expect(PooledShare(groups).share, "share")
        try vector.expect(
          GroupRollUp.unweightedMean(of: groups.compactMap { PooledShare([$0]).share }),
          "meanOfShares"
        )
      },
    ])
  }

  private func rollUp(_ vector: Vector, by policy: GroupRollUp) throws {
    let statuses: [String] = try vector.inputs.value("statuses")
    let ranks = try statuses.map { try #require(Self.order.firstIndex(of: $0)) }
    try vector.expect(exactly: policy.status(of: ranks, isWorse: <).map { Self.order[$0] }, "status")
  }
}
