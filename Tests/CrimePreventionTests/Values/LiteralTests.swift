import CrimePrevention
import Foundation
import Testing

/// Dates, periods, times and decimals as literals in Swift source.
struct LiteralTests {
  @Test func literalsSayWhatTheTextsSay() throws {
    let day: CalendarDate = "2026-06-30"
    #expect(day == CalendarDate(year: 2026, month: 6, day: 30))
    let periods: [ReportingPeriod] = ["2024", "2024-H2", "2024-T3", "2024-Q1", "2024-02", "2024-02-29"]
    let parts: [ReportingPeriod?] = [
      .init(.year, of: 2024), .init(.halfYear, 2, of: 2024), .init(.tertial, 3, of: 2024), .init(.quarter, 1, of: 2024),
      .init(.month, 2, of: 2024), .init(day: "2024-02-29"),
    ]
    #expect(periods == parts.compactMap(\.self))
    #expect(("2026-06-30T14:00" as CivilMoment).description == "2026-06-30T14:00")
    #expect(("14:00" as TimeOfDay).description == "14:00")
  }

  @Test func decimalsAreTheOnesThatAreWritten() {
    let value: JSONValue = ["tenth": 0.1, "whole": 2.0, "negative": -74.6, "small": 1e-7, "count": 3]
    #expect(
      value == [
        "tenth": .number(JSONNumber(literal: "0.1") ?? 0), "whole": 2,
        "negative": .number(JSONNumber(literal: "-74.6") ?? 0), "small": .number(JSONNumber(literal: "1e-7") ?? 0),
        "count": 3,
      ]
    )
    #expect((0.30000000000000004 as JSONNumber) != 0.3)
  }

  @Test func aLiteralThatSaysNoSuchTimeEndsTheProgramWithTheReason() async throws {
    let day = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "2025-02-30" as CalendarDate
    }
    #expect(try Self.said(day).contains("“2025-02-30” isn't a day: write an existing day as YYYY-MM-DD."))
    let period = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "2024-Q5" as ReportingPeriod
    }
    #expect(
      try Self.said(period).contains(
        "“2024-Q5” isn't a period: write 2024, 2024-H1, 2024-T1, 2024-Q1, 2024-01, 2024-01-31 or 2024-01-01/2024-01-31."
      )
    )
    let moment = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "2026-06-30 14:00" as CivilMoment
    }
    #expect(
      try Self.said(moment).contains(
        "“2026-06-30 14:00” isn't a moment: write an existing day, with a time or without, as YYYY-MM-DD or YYYY-MM-DDTHH:MM."
      )
    )
    let time = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = "24:00" as TimeOfDay
    }
    #expect(try Self.said(time).contains("“24:00” isn't a time of day: write 00:00 to 23:59 as HH:MM."))
    let number = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
      _ = JSONNumber(floatLiteral: .infinity)
    }
    #expect(try Self.said(number).contains("A decimal is too large: write less than 1e308."))
  }

  private static func said(_ result: ExitTest.Result?) throws -> String {
    String(decoding: try #require(result).standardErrorContent, as: UTF8.self)
  }
}
