import CrimePrevention
import Testing

struct CalendarVectorTests {
  private let calendar = SwedishCalendar()

  @Test func everyVectorHolds() throws {
    try VectorFile("calendar").run([
      "calendar.swedishPublicHolidays": holidays,
      "calendar.statutoryDeadline": { vector in
        let date: CalendarDate = try vector.inputs.value("date")
        try vector.expect(exactly: SwedishCalendar.statutoryDeadline(fallingOn: date), "effective")
      },
      "calendar.addMonths": { vector in
        let date: CalendarDate = try vector.inputs.value("date")
        try vector.expect(exactly: date.adding(months: vector.inputs.value("months")), "end")
      },
      "calendar.workingDaysBetween": { vector in
        let after: CalendarDate = try vector.inputs.value("afterDate")
        let through: CalendarDate = try vector.inputs.value("throughDate")
        try vector.expect(exactly: calendar.workingDays(after: after, through: through), "days")
      },
      "calendar.compliance": compliance,
    ])
  }

  private func holidays(_ vector: Vector) throws {
    let days = try #require(SwedishCalendar.publicHolidays(in: vector.inputs.value("year")))
    #expect(Set(days.keys.map(\.name.swedish)) == vector.expected.keys, "\(vector.name)")
    for (holiday, day) in days { try vector.expect(exactly: day, holiday.name.swedish) }
  }

  private struct Item: Decodable {
    let due: CalendarDate
    let done: CalendarDate?
  }

  /// Deadlines that move as statutory deadlines do.
  private func compliance(_ vector: Vector) throws {
    let asOf: CalendarDate = try vector.inputs.value("asOf")
    let items: [Item] = try vector.inputs.value("items")
    let due = try items.map { try #require(SwedishCalendar.statutoryDeadline(fallingOn: $0.due)) }
    #expect(due.allSatisfy { $0 <= asOf }, "none of them is open")
    let onTime = zip(items, due).map { item, due in item.done.map { $0 <= due } ?? false }
    try vector.expect(exactly: onTime, "onTime")
    try vector.expect(
      PooledShare([(numerator: Double(onTime.count { $0 }), denominator: Double(onTime.count))]).share,
      "share"
    )
    let interval = try ObservedShare(onTime.count { $0 }, of: onTime.count).interval()
    try vector.expect(interval.lower, "lower")
    try vector.expect(interval.upper, "upper")
  }
}
