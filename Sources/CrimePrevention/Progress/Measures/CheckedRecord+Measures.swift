extension CheckedRecord {
  /// All measures of the record in their order, with the time that each inherits from its plan.
  package var measureFrames: [MeasureFrame] {
    let places = Places(areas: record.areas, units: record.units)
    return record.plans.flatMap { plan in
      plan.focusAreas.flatMap(\.measures).map {
        MeasureFrame($0, in: plan, places: places, memberNames: index.names(of: $0.cadence?.each))
      }
    }
  }
}
