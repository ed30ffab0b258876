import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

struct HostDayTests {
  /// In Sweden, a day begins one hour earlier than in universal time, and two hours earlier in summer.
  @Test(arguments: [
    (1_781_517_600.0, "2026-06-15"), (1_782_855_000, "2026-06-30"), (1_782_858_600, "2026-07-01"),
    (1_798_755_000, "2026-12-31"), (1_798_758_600, "2027-01-01"),
  ])
  func theDayOfAMomentIsThatInSweden(seconds: Double, day: String) {
    #expect(CalendarDate(Date(timeIntervalSince1970: seconds), in: .stockholm).description == day)
  }
}
