import CrimePrevention
import Testing

struct ProgressVectorTests {
  @Test func everyVectorHolds() throws {
    try VectorFile("progress").run([
      "progress.linearPath": linearPath,
      "progress.attainment": { vector in
        let attainment = try Self.attainment(vector)
        try vector.expect(attainment, "attainment")
        try vector.expect(Rounding.halfAwayFromZero(attainment, decimals: 2), "rounded2")
      },
      "progress.attainmentClampedPercent": { vector in
        try vector.expect(min(max(Self.attainment(vector), 0), 1) * 100, "percent")
      },
      "progress.anticipatedGap": { vector in
        // |T − projection| ÷ |T − b| is the missing share of the path; its classes belong to another system.
        let attainment = try TargetPath(
          from: .init(time: 0, value: vector.inputs.value("base")),
          to: .init(time: 1, value: vector.inputs.value("target"))
        ).attainment(of: vector.inputs.value("predictedAtTarget"))
        let gap = abs(1 - attainment) * 100
        try vector.expect(gap, "gapPercent")
        let limits: [(most: Double, name: String)] = [(10, "maintain"), (100, "accelerate"), (.infinity, "reverse")]
        try vector.expect(exactly: limits.first { gap <= $0.most }?.name, "class")
      },
    ])
  }

  private static func attainment(_ vector: Vector) throws -> Double {
    try TargetPath(
      from: .init(time: 0, value: vector.inputs.value("baseline")),
      to: .init(time: 1, value: vector.inputs.value("target"))
    ).attainment(of: vector.inputs.value("latest"))
  }

  private func linearPath(_ vector: Vector) throws {
    let baseline = TargetPath.Point(
      time: try vector.inputs.value("baselineYear"),
      value: try vector.inputs.value("baseline")
    )
    let target = TargetPath.Point(time: try vector.inputs.value("targetYear"), value: try vector.inputs.value("target"))
    let latest = TargetPath.Point(time: try vector.inputs.value("latestYear"), value: try vector.inputs.value("latest"))
    if vector.expected.keys.contains("error") {
      let error: String = try vector.expected.value("error")
      let thrown = #expect(throws: TargetPath.Impossible.self, "\(vector.name)") {
        _ = try TargetPath(from: baseline, to: target).position(of: latest)
      }
      #expect(error.hasPrefix(thrown?.rawValue ?? "?"), "\(vector.name)")
      return
    }
    let position = try TargetPath(from: baseline, to: target).position(of: latest)
    let figures: [String: Double?] = [
      "attainment": position.attainment, "elapsed": position.elapsed, "expectedNow": position.expectedNow,
      "deviationFromPath": position.deviation, "pace": position.pace, "observedRatePerYear": position.observedRate,
      "requiredRatePerYear": position.requiredRate, "projectedAtTarget": position.projected,
      "projectedAttainment": position.projectedAttainment,
    ]
    #expect(vector.expected.keys == Set(figures.keys), "\(vector.name)")
    for (key, figure) in figures {
      if try vector.expected.value(key, as: Double?.self) == nil {
        #expect(figure == nil, "\(vector.name): \(key)")
      } else {
        try vector.expect(figure, key)
      }
    }
  }
}
