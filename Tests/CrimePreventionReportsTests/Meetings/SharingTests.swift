import CrimePrevention
import CrimePreventionReports
import TestSupport
import Testing

/// What isn't for everyone appears in no document, whatever its form.
struct SharingTests {
  private func outputs(_ document: MeetingDocument) throws -> [String] {
    let stamp = CalendarStamp(date: try day("2026-06-30"))
    return [document.markdown, document.html, document.calendar.text(stamp: stamp)]
  }

  private func item(_ sharing: Sharing?, _ number: Int = 1) -> AgendaItem {
    AgendaItem(
      id: "hidden",
      title: "HEMLIGT-titel",
      summary: "HEMLIGT-text",
      presenters: [Presenter(person: "HEMLIGT-person")],
      minutes: 20,
      decisions: [MeetingDecision(text: "HEMLIGT-beslut")],
      actions: [MeetingAction(text: "HEMLIGT-uppdrag", due: .nextMeeting)],
      concerns: [Reference(kind: .area, id: "HEMLIGT-område")],
      sharing: sharing
    )
  }

  private func meeting(_ items: [AgendaItem], _ status: Meeting.Status = .held) throws -> Meeting {
    let open = AgendaItem(id: "open", title: "Öppet", minutes: 10)
    return Meeting(
      id: "m",
      date: try day("2026-03-01"),
      status: status,
      startsAt: try time("13:00"),
      agenda: items + [open]
    )
  }

  @Test(arguments: [Meeting.Status.planned, .held, .cancelled])
  func hiddenItemsAreCountedAndNothingOfThemIsShown(status: Meeting.Status) throws {
    let hidden = [Sharing(level: .secret), Sharing(level: .restricted), Sharing(level: Sharing.Level(rawValue: "röd"))]
    let told = try document(
      of: meeting(hidden.map { item($0) } + [item(Sharing(level: .secret))], status),
      for: .residents
    )
    #expect(told.withheldItems == [.secret: 2, .restricted: 1, .unknownLevel: 1])
    for output in try outputs(told) {
      #expect(!output.contains("HEMLIGT"))
      #expect(output.contains("Öppet"))
    }
    #expect(
      told.markdown.contains(
        "4 agenda items aren't shown here: 1 with restricted sharing, 2 under secrecy, 1 with a marking that isn't known."
      )
    )
  }

  @Test func anEmbargoEndsOnItsDay() throws {
    let embargoed = try meeting([item(Sharing(level: .public, releaseOn: try day("2026-07-01")))])
    for (date, isShown) in [(nil, false), ("2026-06-30", false), ("2026-07-01", true)] {
      let told = try document(of: embargoed, asOf: try date.map(day), for: .residents)
      #expect(told.markdown.contains("HEMLIGT-titel") == isShown)
      #expect(told.withheldItems == (isShown ? [:] : [.embargoed: 1]))
    }
  }

  @Test func releaseDateOfARestrictedItemDoesNotMakeItPublic() throws {
    let restricted = try meeting([item(Sharing(level: .restricted, releaseOn: try day("2020-01-01")))])
    #expect(
      try document(of: restricted, asOf: try day("2026-06-30"), for: .residents).withheldItems == [.restricted: 1]
    )
  }

  @Test func nothingOfARestrictedMeetingIsShownButItsDay() throws {
    var hidden = try meeting([item(nil)])
    hidden.sharing = Sharing(level: .restricted)
    hidden.title = "HEMLIGT-möte"
    let told = try document(of: hidden, for: .residents)
    #expect(told.withheld == .restricted)
    #expect(told.withheldItems == [:])
    #expect(told.calendar.events.isEmpty)
    for output in try outputs(told) {
      for part in ["HEMLIGT", "20260301", "Öppet"] { #expect(!output.contains(part)) }
    }
    #expect(told.markdown.contains("Nothing of the meeting of 1 March 2026 is shown (with restricted sharing)."))
  }

  @Test func hiddenThingsAreNotNamedByOthers() throws {
    let measure = Measure(
      id: "secret-measure",
      title: "HEMLIGT-åtgärd",
      milestones: [Milestone(id: "step", title: "HEMLIGT-steg", due: ReportingPeriod(day: try day("2026-12-01")))],
      sharing: Sharing(level: .secret)
    )
    let area = FocusArea(id: "f", title: "F", measures: [measure])
    let plan = ActionPlan(id: "p", title: "P", kind: .measures, focusAreas: [area])
    var earlier = Meeting(id: "earlier", date: try day("2026-02-02"), status: .held, title: "HEMLIGT-möte")
    earlier.sharing = Sharing(level: .secret)
    var open = try meeting([])
    open.approves = "earlier"
    open.agenda[0].concerns = [
      Reference(kind: .measure, id: "secret-measure"), Reference(kind: .milestone, id: "step"),
      Reference(kind: .meeting, id: "earlier"), Reference(kind: .plan, id: "p"),
      Reference(kind: .followUp, id: "after"),
    ]
    var small = CouncilRecord.small(meetings: [open, earlier], plans: [plan])
    small.followUps = [
      FollowUp(
        id: "after",
        of: Reference(kind: .measure, id: "secret-measure"),
        period: ReportingPeriod(day: open.date)
      )
    ]
    let record = try small.unchecked
    let told = MeetingDocument(of: open, in: record, language: .english)
    for output in try outputs(told) {
      for part in ["HEMLIGT", "secret-measure", "2 February"] { #expect(!output.contains(part)) }
    }
    #expect(told.markdown.contains("Concerns: P\n"))
    #expect(!told.markdown.contains("Approves"))
    let deadlines = EventCalendar(deadlinesOf: record, language: .english)
    #expect(deadlines.events.isEmpty)
    #expect(deadlines.details == "Left out of this calendar: 1 measure under secrecy; 1 meeting under secrecy.")
    #expect(told.calendar.details == nil)
    #expect(EventCalendar(meetingsOf: record, language: .english).events.count == 1)
  }

  @Test func dayOfAHiddenMeetingIsNotGivenAsTheNextOne() throws {
    var next = Meeting(id: "next", date: try day("2026-04-04"), status: .planned)
    next.sharing = Sharing(level: .restricted)
    var now = try meeting([])
    now.agenda[0].actions = [MeetingAction(text: "Svara", due: .nextMeeting)]
    let told = try document(of: now, next, for: .residents)
    #expect(told.markdown.contains("Svara – no one is named; at the next meeting\n"))
  }

  /// In records made at random, what is marked appears nowhere.
  @Test func noMarkedItemOfARandomRecordIsShown() throws {
    var random = RandomSource(seed: 11)
    var hidden = 0
    for _ in 0..<100 {
      var meetings: [Meeting] = (0..<3).map { _ in random.value() }
      for position in meetings.indices {
        meetings[position].sharing = nil
        for item in meetings[position].agenda.indices {
          meetings[position].agenda[item].sharing = random.chance(0.3) ? random.value() : nil
          let isHidden = meetings[position].agenda[item].sharing.map { $0.level != .public } ?? false
          meetings[position].agenda[item].title = isHidden ? "HEMLIGT" : "Öppet"
          meetings[position].agenda[item].summary = isHidden ? "HEMLIGT" : nil
          meetings[position].agenda[item].concerns = []
          hidden += isHidden ? 1 : 0
        }
      }
      let record = try CouncilRecord.small(meetings: meetings).unchecked
      for meeting in meetings {
        for output in try outputs(MeetingDocument(of: meeting, in: record, language: .swedish)) {
          #expect(!output.contains("HEMLIGT"))
        }
      }
    }
    #expect(hidden > 30)
  }
}
