/// A measure with what surrounds it: the time that it inherits, and where its areas and units lie.
package struct MeasureFrame: Sendable {
  package let measure: Measure
  /// When it is carried out: its own period, else its plan's.
  let period: CalendarInterval?
  let places: Places
  /// What the areas, units or organizations are called for each of which it is to take place, by identifier.
  let memberNames: [String: String]

  /// Frames a measure.
  ///
  /// - Parameters:
  ///   - measure: The measure.
  ///   - plan: The plan that it belongs to, whose period stands in for a missing one.
  ///   - places: Where the record's areas and units lie.
  ///   - memberNames: What the members of its cadence's ``Cadence/each`` are called, by identifier.
  package init(
    _ measure: Measure,
    in plan: ActionPlan? = nil,
    places: Places = Places(),
    memberNames: [String: String] = [:]
  ) {
    self.measure = measure
    self.places = places
    self.memberNames = memberNames
    period = measure.period ?? plan?.period
  }
}
