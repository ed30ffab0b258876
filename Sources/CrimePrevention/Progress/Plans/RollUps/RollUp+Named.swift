extension RollUp where Result == Double {
  /// The mean of how far targets have come, weighted by their goals' weights (vägt medelvärde av måluppfyllelse).
  ///
  /// Each attainment is taken as 0 at least and 1 at most, so that one target beyond its aim doesn't hide another that
  /// isn't there. Every target has its goal's weight, 1 when none is stated. Σ w·min(max(a, 0), 1) ÷ Σ w
  public static var weightedAttainment: Self {
    RollUp("weighted mean of attainment", swedish: "vägt medelvärde av måluppfyllelse", of: \.attainment) { members in
      let clamped = members.map { min(max($0.value, 0), 1) }
      // Weights are taken as shares of the largest, so that their sum is finite.
      guard let largest = members.map(\.weight).max(), let least = clamped.min(), let most = clamped.max() else {
        return nil
      }
      let weights = members.map { $0.weight / largest }
      let sum = zip(clamped, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return min(max(sum / weights.reduce(0, +), least), most)
    }
  }
}

extension RollUp where Result == Verdict {
  /// The weakest verdict, in the order of ``Verdict`` (svagaste delen).
  public static var weakest: Self {
    RollUp("weakest", swedish: "svagaste delen", of: \.verdict) { Verdict.weakest(of: $0.lazy.map(\.value)) }
  }
}

extension RollUp where Result == VerdictCounts {
  /// How many have each verdict (antal per bedömning).
  public static var counts: Self {
    RollUp("counts by verdict", swedish: "antal per bedömning", of: \.verdict) { VerdictCounts($0.lazy.map(\.value)) }
  }
}
