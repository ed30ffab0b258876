import Testing

@testable import CrimePrevention

/// The actions that meetings asked for.
struct ActionProgressTests {
  private func meeting(
    _ date: String,
    _ actions: [MeetingAction] = [],
    status: Meeting.Status = .held,
    next: [String] = []
  ) throws -> Meeting {
    Meeting(
      id: Identifier(date),
      date: try day(date),
      status: status,
      agenda: [AgendaItem(id: "item", title: "Ärende", actions: actions)],
      nextMeetings: try next.map { NextMeeting(date: try day($0)) }
    )
  }

  private func actions(
    _ meetings: [Meeting],
    _ date: String,
    recordedThrough: String? = "2030-12-31"
  ) throws -> [ActionProgress] {
    var work = try Workplace()
    work.record.meetings = meetings
    work.record.recordedThrough = try recordedThrough.map { try day($0) }
    return try work.progress(date).actions
  }

  @Test func actionIsOpenUntilItsLastDayAndThenOverdue() throws {
    let owner = Reference(kind: .organization, id: "ks")
    let action = MeetingAction(text: "Laga lampan", owner: owner, due: .by(try period("2025-03")))
    let meetings = [try meeting("2025-02-01", [action])]
    #expect(try actions(meetings, "2025-01-31").isEmpty)
    let open = try #require(try actions(meetings, "2025-03-30").first)
    #expect(open.state == .open)
    #expect(open.owner == owner)
    #expect(
      open.explanation.map(\.swedish) == [
        "Det ska vara klart senast 31 mars 2025.", "Det är inte antecknat som gjort.",
      ]
    )
    #expect(try actions(meetings, "2025-03-31").map(\.state) == [.open])
    #expect(try actions(meetings, "2025-04-01").map(\.state) == [.overdue])
  }

  @Test func actionThatIsNotRecordedIsNotLate() throws {
    let action = MeetingAction(text: "Laga lampan", due: .by(try period("2025-03")))
    let meetings = [try meeting("2025-02-01", [action])]
    let unknown = try #require(try actions(meetings, "2025-04-01", recordedThrough: nil).first)
    #expect(unknown.state == .notRecorded && unknown.state.isOpen)
    #expect(unknown.explanation.last?.english == "Whether it was done isn't recorded.")
    #expect(unknown.explanation.last?.swedish == "Om det har gjorts är inte redovisat.")
    #expect(try actions(meetings, "2025-04-01", recordedThrough: "2025-03-30").map(\.state) == [.notRecorded])
    #expect(try actions(meetings, "2025-04-01", recordedThrough: "2025-03-31").map(\.state) == [.overdue])
  }

  @Test func doneActionStaysOpenBeforeTheDayItWasDone() throws {
    let action = MeetingAction(text: "Laga", due: .by(try period("2025-03")), doneOn: try day("2025-04-02"))
    let meetings = [try meeting("2025-02-01", [action])]
    #expect(try actions(meetings, "2025-04-01").map(\.state) == [.overdue])
    #expect(try actions(meetings, "2025-04-01").map(\.doneOn) == [nil])
    #expect(try actions(meetings, "2025-04-02").map(\.state) == [.doneLate])
  }

  @Test func nextMeetingIsTheOneHeldOrAnnouncedNext() throws {
    let action = MeetingAction(text: "Redovisa", due: .nextMeeting)
    let announced = [try meeting("2025-02-01", [action], next: ["2025-05-13"])]
    #expect(try actions(announced, "2025-05-12").map(\.lastDay) == [try day("2025-05-13")])
    #expect(try actions(announced, "2025-05-14").map(\.state) == [.overdue])
    let moved = announced + [try meeting("2025-05-13", status: .cancelled), try meeting("2025-06-03")]
    #expect(try actions(moved, "2025-05-13").map(\.lastDay) == [try day("2025-06-03")])
    let unknown = try #require(try actions([try meeting("2025-02-01", [action])], "2030-01-01").first)
    #expect(unknown.state == .open)
    #expect(unknown.explanation.first?.english == "It is due at the next meeting, whose day isn't known.")
  }

  @Test func cancelledMeetingDecidesNothing() throws {
    let action = MeetingAction(text: "Redovisa")
    #expect(try actions([try meeting("2025-02-01", [action], status: .cancelled)], "2026-01-01").isEmpty)
  }
}
