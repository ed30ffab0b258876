/// A measure with what surrounds it: the time that it inherits, and where its areas and units lie.
package struct MeasureFrame: Sendable {
  package var measure: Measure { content.measures[content.position] }
  /// When it is carried out: its own period, else its plan's.
  var period: CalendarInterval? { content.period }
  var places: Places { content.places }
  /// What the areas, units or organizations are called for each of which it is to take place, by identifier.
  var memberNames: [String: String] { content.memberNames }
  private let content: Content

  /// A measure is large, so that it stays where it is and is asked for what is needed.
  private final class Content: Sendable {
    let measures: [Measure]
    let position: Int
    let period: CalendarInterval?
    let places: Places
    let memberNames: [String: String]

    init(
      _ measures: [Measure],
      _ position: Int,
      _ period: CalendarInterval?,
      _ places: Places,
      _ memberNames: [String: String]
    ) {
      self.measures = measures
      self.position = position
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
    self.init([measure], at: 0, in: plan, places: places, memberNames: memberNames)
  }

  /// Frames the measure at a position.
  init(
    _ measures: [Measure],
    at position: Int,
    in plan: ActionPlan?,
    places: Places,
    memberNames: [String: String]
  ) {
    content = Content(measures, position, measures[position].period ?? plan?.period, places, memberNames)
  }
}

extension MeasureFrame {
  var id: Measure.ID { content.measures[content.position].id }
  var status: Measure.Status? { content.measures[content.position].status }
  var milestones: [Milestone] { content.measures[content.position].milestones }
  var cadence: Cadence? { content.measures[content.position].cadence }
  var occurrences: [Occurrence]? { content.measures[content.position].occurrences }
  var deadline: Deadline? { content.measures[content.position].deadline }
  var cases: [TimedCase]? { content.measures[content.position].cases }
}
