import CrimePrevention
@testable import CrimePreventionReports
import TestSupport
import Testing

struct AgendaTimetableTests {
  private func starts(_ agenda: [AgendaItem], from start: String? = "13:00") throws -> [String?] {
    let meeting = Meeting(
      id: "m",
      date: try day("2026-03-01"),
      status: .planned,
      startsAt: try start.map(time),
      agenda: agenda
    )
    return try timetable(of: meeting).entries.map { entry in
      switch entry.start {
      case .stated(let time): time.description
      case .computed(let time): time.description + "*"
      case nil: nil
      }
    }
  }

  private func timetable(of meeting: Meeting) throws -> AgendaTimetable {
    let record = CouncilRecord.small(meetings: [meeting])
    let document = ShownRecord(of: record, for: .residents, on: nil, policy: .standard)
    let withheld = meeting.agenda.compactMap { Audience.residents.reason(for: $0.sharing, on: nil) }
    let counts = withheld.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let shown = PublicMeeting(try #require(document.record.meetings.first), in: document, withheldItems: counts)
    return AgendaTimetable(of: shown)
  }

  @Test func startsAreComputedFromTheMinutesBeforeThem() throws {
    let agenda = [
      AgendaItem(id: "a", title: "A", minutes: 5), AgendaItem(id: "b", title: "B", minutes: 65),
      AgendaItem(id: "c", title: "C"),
    ]
    #expect(try starts(agenda) == ["13:00*", "13:05*", "14:10*"])
    #expect(try starts(agenda, from: nil) == [nil, nil, nil])
  }

  @Test func aStatedStartStandsAndIsCountedFrom() throws {
    let agenda = [
      AgendaItem(id: "a", title: "A", minutes: 5),
      AgendaItem(id: "b", title: "B", minutes: 10, startsAt: try time("14:00")),
      AgendaItem(id: "c", title: "C"), AgendaItem(id: "d", title: "D"),
    ]
    #expect(try starts(agenda) == ["13:00*", "14:00", "14:10*", nil])
  }

  @Test(arguments: [-5, 1441, Int.max, Int.min])
  func minutesThatMakeNoSenseAreUnknown(minutes: Int) throws {
    let agenda = [AgendaItem(id: "a", title: "A", minutes: minutes), AgendaItem(id: "b", title: "B")]
    #expect(try starts(agenda) == ["13:00*", nil])
  }

  @Test func nothingStartsOnTheNextDay() throws {
    #expect(
      try starts([AgendaItem(id: "a", title: "A", minutes: 700), AgendaItem(id: "b", title: "B")]) == ["13:00*", nil]
    )
  }

  @Test func theLengthOfAHiddenItemCannotBeWorkedOut() throws {
    let secret = Sharing(level: .secret)
    let agenda = [
      AgendaItem(id: "a", title: "A", minutes: 5), AgendaItem(id: "b", title: "B", minutes: 20, sharing: secret),
      AgendaItem(id: "c", title: "C", minutes: 10),
      AgendaItem(id: "d", title: "D", minutes: 10, startsAt: try time("15:00")),
      AgendaItem(id: "e", title: "E"),
    ]
    #expect(try starts(agenda) == [nil, nil, "15:00", nil])
  }

  /// Computed starts add up: each is the start before it plus its minutes.
  @Test func computedStartsAddUp() throws {
    var random = RandomSource(seed: 7)
    for _ in 0..<300 {
      let agenda: [AgendaItem] = (0..<random.int(0...8)).map { number in
        var item: AgendaItem = random.value()
        item.minutes = random.chance(0.8) ? random.int(0...90) : item.minutes
        item.startsAt = random.chance(0.2) ? random.value() : nil
        item.sharing = nil
        item.title = "\(number)"
        return item
      }
      let meeting = Meeting(
        id: "m",
        date: try day("2026-03-01"),
        status: .planned,
        startsAt: random.optional(),
        agenda: agenda
      )
      let entries = try timetable(of: meeting).entries
      for (previous, entry) in zip(entries, entries.dropFirst()) {
        guard case .computed(let time) = entry.start else { continue }
        let start = try #require(previous.start)
        let minutes = try #require(previous.item.minutes)
        switch start {
        case .stated(let before), .computed(let before): #expect(before.minutes + minutes == time.minutes)
        }
      }
    }
  }
}
