import CrimePrevention

extension Defect {
  static let baselines = [
    Defect(
      "target.baseline-missing",
      "baseline and all observations of a change taken away",
      also: ["indicator.observations-missing"],
      \.top
    ) { record, _ in
      let place = record.targetPlaces.first { place in
        let target = record[keyPath: place.keyPath]
        guard target.baseline != nil || record.indicator(of: target)?.observations.isEmpty == false else {
          return false
        }
        return target.isChange
      }
      guard let place,
        let indicator = record.indicators.firstIndex(where: {
          $0.id == record[keyPath: place.keyPath].indicator
        })
      else { return nil }
      record[keyPath: place.keyPath].baseline = nil
      record.indicators[indicator].observations = []
      return .pointer(place.pointer)
    },
    Defect("target.baseline-undated", "baseline's period taken away", \.targetPlaces) { target, _ in
      guard target.baseline?.value != nil, target.baseline?.period != nil else { return nil }
      target.baseline?.period = nil
      return .member("baseline")
    },
    Defect(
      "target.baseline-after-due",
      "baseline of a time after the due day",
      also: ["waypoint.date-off-path"],
      \.targetPlaces
    ) { target, _ in
      guard target.baseline?.value != nil, target.due != nil else { return nil }
      target.baseline?.period = ReportingPeriod(day: .farOff)
      return .member("baseline")
    },
    Defect(
      "target.baseline-conflict",
      "baseline that differs from the observation",
      also: ["target.baseline-meets-target", "target.value-off-scale"],
      \.targetPlaces
    ) { target, scene in
      guard let value = target.baseline?.value, let period = target.baseline?.period,
        scene.record.indicator(of: target)?.observations.contains(where: {
          $0.period == period && $0.breakdown == nil && $0.value != nil
        }) == true
      else { return nil }
      target.baseline?.value = value + 2
      return .member("baseline")
    },
    Defect("target.value-equals-baseline", "target moved onto the baseline", \.targetPlaces) { target, _ in
      guard let value = target.baseline?.value, target.due != nil else { return nil }
      switch target.expectation.condition {
      case .atLeast: target.expectation = .atLeast(value)
      case .atMost: target.expectation = .atMost(value)
      default: return nil
      }
      return .here
    },
    Defect("target.baseline-meets-target", "target easier than the baseline", \.targetPlaces) { target, _ in
      guard let value = target.baseline?.value, value > 4 else { return nil }
      switch target.expectation.condition {
      case .atLeast: target.expectation = .atLeast(value - 3)
      case .atMost: target.expectation = .atMost(value + 3)
      default: return nil
      }
      return .here
    },
    Defect(
      "target.within-noise",
      "target one event below the baseline",
      also: ["waypoint.value-off-path"],
      \.targetPlaces
    ) { target, scene in
      guard let value = target.baseline?.value, case .atMost = target.expectation.condition,
        scene.record.indicator(of: target)?.statistic == .count
      else { return nil }
      target.expectation = .atMost(value - 1)
      return .member("expectation")
    },
    Defect("target.series-break", "new series since the baseline", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard let baseline = target.baseline?.period, target.each == nil, target.expectation.condition != .monitor,
          let indicator = record.indicators.firstIndex(where: { $0.id == target.indicator && $0.aggregation != .sum }),
          let later = record.indicators[indicator].observations.firstIndex(where: {
            $0.period.last > baseline.last && $0.breakdown == nil && $0.seriesBreak != true
          })
        else { continue }
        record.indicators[indicator].observations[later].seriesBreak = true
        return .pointer(place.pointer)
      }
      return nil
    },
    Defect(
      "range.upside-down",
      "ends of an uncertain baseline swapped",
      \.targetPlaces
    ) { target, _ in
      guard let range = target.baseline?.range else { return nil }
      target.baseline?.range = ValueRange(min: range.max, max: range.min)
      return .member("baseline/range")
    },
  ]

  static let expectations = [
    Defect("target.direction-against-better", "what is better turned round", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard let indicator = record.indicators.firstIndex(where: { $0.id == target.indicator }) else { continue }
        switch (target.expectation.condition, record.indicators[indicator].better) {
        case (.atLeast, .higher), (.increase, .higher): record.indicators[indicator].better = .lower
        case (.atMost, .lower), (.decrease, .lower): record.indicators[indicator].better = .higher
        default: continue
        }
        return .pointer(place.pointer)
      }
      return nil
    },
    Defect("target.wording-against-figures", "goal's wording turned round", \.goalPlaces) { goal, _ in
      guard goal.targets.count == 1 else { return nil }
      switch goal.targets[0].expectation.condition {
      case .atLeast, .increase: goal.text = "Detta ska minska"
      case .atMost, .decrease: goal.text = "Detta ska öka"
      default: return nil
      }
      return .member("targets/0")
    },
    Defect("target.value-off-scale", "target beyond the scale", \.targetPlaces) { target, scene in
      guard let scale = scene.record.indicator(of: target)?.scale else { return nil }
      switch target.expectation.condition {
      case .atLeast: target.expectation = .atLeast(scale.max + 2)
      case .atMost: target.expectation = .atMost(scale.min - 2)
      default: return nil
      }
      return .member("expectation")
    },
    Defect("target.over-precise", "target with three decimals", \.targetPlaces) { target, scene in
      guard let decimals = scene.record.indicator(of: target)?.decimals, decimals < 3 else { return nil }
      switch target.expectation.condition {
      case .atLeast(let value): target.expectation = .atLeast(value - 0.125)
      case .atMost(let value): target.expectation = .atMost(value + 0.125)
      default: return nil
      }
      return .member("expectation")
    },
    Defect("target.tolerance-missing", "level to be kept, without a tolerance", \.targetPlaces) { target, _ in
      guard target.isChange, target.baseline?.value != nil else { return nil }
      target.expectation = .maintain()
      return .here
    },
    Defect(
      "expectation.upside-down",
      "limits of a target swapped",
      \.targetPlaces
    ) { target, _ in
      guard case .between(let min, let max) = target.expectation.condition else { return nil }
      target.expectation = .between(max, and: min)
      return .here
    },
    Defect("expectation.factor-or-tolerance-negative", "negative factor", \.targetPlaces) { target, _ in
      guard case .factor(let factor) = target.expectation.condition else { return nil }
      target.expectation = .factor(-factor)
      return .here
    },
    Defect("each.members-missing", "which areas it is for taken away", \.targetPlaces) { target, _ in
      guard target.each?.ids.isEmpty == false else { return nil }
      target.each?.ids = []
      return .member("each")
    },
    Defect("target.denominator-missing", "all are to be reached, of nobody knows how many", \.targetPlaces) {
      target,
      scene in
      guard let indicator = scene.record.indicator(of: target), indicator.statistic == .share,
        indicator.unit == .percent,
        indicator.observations.allSatisfy({ $0.denominator == nil }), case .atLeast = target.expectation.condition
      else { return nil }
      target.expectation = .atLeast(100)
      return .here
    },
    Defect("target.sample-size-missing", "sample sizes taken away", \.top) { record, _ in
      for place in record.targetPlaces {
        let target = record[keyPath: place.keyPath]
        guard let indicator = record.indicators.firstIndex(where: { $0.id == target.indicator }),
          record.indicators[indicator].statistic == .share,
          record.indicators[indicator].observations.contains(where: { $0.sampleSize != nil })
        else { continue }
        for index in record.indicators[indicator].observations.indices {
          record.indicators[indicator].observations[index].sampleSize = nil
        }
        return .pointer(place.pointer)
      }
      return nil
    },
  ]

}

extension Target {
  var isChange: Bool {
    switch expectation.condition {
    case .factor, .increase, .decrease, .maintain: true
    default: false
    }
  }
}

extension CouncilRecord {
  func indicator(of target: Target) -> Indicator? { indicators.first { $0.id == target.indicator } }
}

extension Scene {
  /// The plan that contains the damaged object.
  var plan: ActionPlan? {
    record.planPlaces.first { pointer.hasPrefix($0.pointer + "/") }.map { record[keyPath: $0.keyPath] }
  }
}
