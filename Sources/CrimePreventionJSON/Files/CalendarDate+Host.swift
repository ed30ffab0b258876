public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension CalendarDate {
  /// The day that a moment falls on in a place.
  ///
  /// ```swift
  /// let today = CalendarDate(Date(), in: .stockholm)
  /// ```
  ///
  /// The library itself reads no clock: the caller states the day.
  public init(_ moment: Date, in zone: TimeZone) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: moment)
    let (year, month, day) = (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      preconditionFailure("The moment lies outside the years 1 to 9999.")
    }
    self = date
  }
}

extension TimeZone {
  /// Swedish time. Where the system doesn't know the place, Central European time without summer time.
  public static var stockholm: TimeZone {
    TimeZone(identifier: "Europe/Stockholm") ?? TimeZone(secondsFromGMT: 3600) ?? .gmt
  }
}
