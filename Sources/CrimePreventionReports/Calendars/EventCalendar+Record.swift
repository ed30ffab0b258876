public import CrimePrevention

extension EventCalendar {
  /// The calendar of all meetings of a record that everyone may see, cancelled ones marked as such.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, for what has a release date; without it, such things are left out.
  public init(meetingsOf record: CheckedRecord, language: MessageLanguage, asOf date: CalendarDate? = nil) {
    let view = PublicView(of: record.record, asOf: date)
    let contexts = record.record.meetings.map {
      MeetingContext($0, in: record.index, view: view, language: language)
    }
    self.init(name: record.record.council.name, events: contexts.compactMap(\.event))
  }

  /// The calendar of the last days of a record that everyone may see: of actions and milestones that aren't done, and of
  /// targets. Each is a whole day, the last one of the period that is stated.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - language: The language of the calendar's own words.
  ///   - date: The asking date, for what has a release date; without it, such things are left out.
  public init(deadlinesOf record: CheckedRecord, language: MessageLanguage, asOf date: CalendarDate? = nil) {
    let deadlines = DeadlineEvents(record.index, view: PublicView(of: record.record, asOf: date), language: language)
    self.init(name: record.record.council.name, events: deadlines.events)
  }
}
