/// A measure with what surrounds it: the time that it inherits, and where its areas and units lie.
package struct MeasureFrame: Sendable {
  package var measure: Measure { content.measure }
  /// When it is carried out: its own period, else its plan's.
  var period: CalendarInterval? { content.period }
  var places: Places { content.places }
  /// What the areas, units or organizations are called for each of which it is to take place, by identifier.
  var memberNames: [String: String] { content.memberNames }
  private let content: Content

  /// A measure is large, so that it is shared and not copied.
  private final class Content: Sendable {
    let measure: Measure
    let period: CalendarInterval?
    let places: Places
    let memberNames: [String: String]

    init(_ measure: Measure, _ period: CalendarInterval?, _ places: Places, _ memberNames: [String: String]) {
      self.measure = measure
      self.period = period
      self.places = places
      self.memberNames = memberNames
    }
  }

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
    content = Content(measure, measure.period ?? plan?.period, places, memberNames)
  }
}
