import CrimePrevention

/// The drawing of a council's year as a circle of months (årshjul).
enum YearWheel {
  /// Something that stands in the year.
  struct Event: Sendable, Hashable {
    /// What sort of event it is.
    enum Kind: Sendable, Hashable, CaseIterable {
      /// A meeting of the council (möte).
      case meeting
      /// A follow-up (uppföljning).
      case followUp
      /// An embargo that ends (offentliggörande).
      case release
      /// A decision (beslut).
      case decision
      /// Something that is due (ska vara klart).
      case due
    }

    let day: CalendarDate
    let kind: Kind
    /// What it is, as the record says it.
    let label: String
  }

  /// Draws the events of a year, in whichever order they are given; those of other years are left out.
  ///
  /// - Returns: The drawing; `nil` without events in the year.
  static func drawing(of events: [Event], year: Int, language: MessageLanguage) -> Drawing? {
    nil
  }
}
