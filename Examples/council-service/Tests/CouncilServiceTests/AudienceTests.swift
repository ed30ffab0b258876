import CrimePrevention
import Foundation
import HTTPTypes
import Testing

@testable import CouncilService

/// What a reader may not see is in no byte of any answer: bodies, header fields, errors.
struct AudienceTests {
  private static let paths = [
    "/councils", "/councils/exempelstad", "/councils/exempelstad/progress",
    "/councils/exempelstad/progress?asOf=2030-01-01",
    "/councils/exempelstad/statute", "/councils/exempelstad/report", "/councils/exempelstad/report?plan=plan-2024",
    "/councils/exempelstad/report?plan=canary-plan", "/councils/exempelstad/report?asOf=2030-01-01",
    "/councils/exempelstad/report?part=summary", "/councils/exempelstad/report?part=assembly",
    "/councils/exempelstad/meetings/canary-meeting", "/councils/exempelstad/meetings/meeting-2026-05-12",
    "/councils/exempelstad/calendar.ics", "/councils/exempelstad/observations.csv", "/councils/exempelstad/findings",
    "/councils/exempelstad/findings?asOf=2030-01-01", "/councils/exempelstad/actions",
    "/councils/exempelstad/indicators/reported-vandalism", "/councils/exempelstad/indicators/canary-indicator",
    "/councils/exempelstad/measures/lighting", "/councils/exempelstad/measures/canary-measure",
    "/councils/exempelstad/versions", "/councils/exempelstad/versions/1", "/councils/exempelstad/versions/2",
    "/councils/exempelstad/changes", "/councils/exempelstad/changes?from=1&to=2", "/openapi.json", "/style.css",
    "/sign-in",
    "/councils/canary-council", "/nowhere",
  ]
  private static let types = [
    "application/json", "text/html", "text/markdown", "text/calendar", "application/sarif+json",
  ]

  /// The fictional council with hidden content in it, each piece with a marker.
  private func record(marked mark: String) throws -> CouncilRecord {
    var record = try TestService.record
    record.annotations.note = "\(mark)-keepers"
    record.annotations.others = ["x-canary": .string("\(mark)-keepers")]
    let secret = Sharing(level: .secret)
    let restricted = Sharing(level: .restricted)
    let soon = Sharing(level: .public, releaseOn: "2031-01-01")
    for (id, sharing, word) in [("a", secret, "keepers"), ("b", restricted, "members"), ("c", soon, "keepers")] {
      record.meetings.append(
        Meeting(
          id: id == "a" ? "canary-meeting" : Identifier("canary-meeting-\(id)"),
          date: "2026-05-20",
          status: .held,
          title: "\(mark)-\(word)",
          agenda: [
            AgendaItem(id: "item", title: "\(mark)-\(word)", actions: [MeetingAction(text: "\(mark)-\(word)")])
          ],
          annotations: Annotations(sharing: sharing)
        )
      )
      record.indicators.append(
        Indicator(
          id: id == "a" ? "canary-indicator" : Identifier("canary-indicator-\(id)"),
          name: "\(mark)-\(word)",
          statistic: .count,
          unit: .events,
          better: .lower,
          aggregation: .sum,
          observations: [Observation(period: "2025", value: 987_654)],
          annotations: Annotations(sharing: sharing)
        )
      )
      record.measures.append(
        Measure(
          id: id == "a" ? "canary-measure" : Identifier("canary-measure-\(id)"),
          title: "\(mark)-\(word)",
          milestones: [Milestone(id: "step", title: "\(mark)-\(word)", due: "2026-01")],
          sharing: sharing
        )
      )
    }
    return record
  }

  private func answers(_ visitor: Visitor, token: String?) async throws -> [String: String] {
    var answers: [String: String] = [:]
    for path in Self.paths {
      for type in Self.types {
        for language in ["sv", "en"] {
          let answer = try await visitor.get(path, token: token, accept: type, [.acceptLanguage: language])
          answers["\(path) \(type) \(language)"] = answer.everything
        }
      }
    }
    return answers
  }

  @Test(arguments: [nil, TestService.member])
  func hiddenThingsAreInNoAnswer(token: String?) async throws {
    try await TestService().run(beginningWith: record(marked: "KANARIE")) { visitor in
      let written = try await visitor.send(
        .patch,
        "/councils/exempelstad",
        #"{"x-later": "KANARIE-keepers"}"#,
        as: "application/merge-patch+json",
        from: "*"
      )
      #expect(written.status == .ok)
      for (request, answer) in try await answers(visitor, token: token) {
        #expect(!answer.contains("KANARIE-keepers"), "\(request)")
        if token == nil { #expect(!answer.contains("KANARIE"), "\(request)") }
        #expect(!answer.contains("987654") && !answer.contains("987 654") || token != nil, "\(request)")
      }
      let kept = try await visitor.get("/councils/exempelstad", token: TestService.keeper).text
      #expect(kept.contains("KANARIE-keepers") && kept.contains("KANARIE-members"))
    }
  }

  @Test(arguments: [nil, TestService.member])
  func recordsThatDifferOnlyInWhatIsHiddenGiveTheSameBytes(token: String?) async throws {
    var seen: [[String: String]] = []
    for mark in ["KANARIE-1", "KANARIE-2-längre"] {
      var record = try record(marked: mark)
      // Without these, members see the same in both records.
      record.meetings.removeAll { $0.id == "canary-meeting-b" }
      record.indicators.removeAll { $0.id == "canary-indicator-b" }
      record.measures.removeAll { $0.id == "canary-measure-b" }
      let answers = try await TestService().run(beginningWith: record) { visitor in
        // One of them is also written more often.
        for text in mark == "KANARIE-1" ? ["KANARIE", "KANARIE igen", "KANARIE"] : ["EN ANNAN KANARIE"] {
          _ = try await visitor.send(
            .patch,
            "/councils/exempelstad",
            "{\"x-later\": \"\(text)\"}",
            as: "application/merge-patch+json",
            from: "*"
          )
        }
        return try await self.answers(visitor, token: token)
      }
      seen.append(answers)
    }
    #expect(seen.count == 2)
    for (request, answer) in seen[0] { #expect(answer == seen[1][request], "\(request)") }
  }

  @Test func onlyKeepersWriteAndOnlyTheCouncilSeesFindings() async throws {
    try await TestService().run { visitor in
      let values = "/councils/exempelstad/indicators/reported-vandalism/observations"
      let body = #"{"period": "2026-01", "value": 12}"#
      let found1 = try await visitor.send(.post, values, body, token: nil).status
      #expect(found1 == .unauthorized)
      let found2 = try await visitor.send(.post, values, body, token: TestService.member).status
      #expect(found2 == .forbidden)
      let found3 = try await visitor.send(.post, values, body, token: "not-a-token").status
      #expect(found3 == .unauthorized)
      let found4 = try await visitor.get("/councils/exempelstad/findings").status
      #expect(found4 == .unauthorized)
      let found5 = try await visitor.get("/councils/exempelstad/findings", token: TestService.member).status
      #expect(found5 == .ok)
      let found6 = try await visitor.get("/councils/exempelstad/versions", token: TestService.member).status
      #expect(found6 == .forbidden)
    }
  }

  @Test func aTokenForOneCouncilSeesOthersAsResidentsDo() throws {
    let access = try AccessList([
      AccessList.Entry(token: TestService.keeper, name: "A", audience: .keepers, councils: ["one"])
    ])
    let caller = try #require(access.caller(withToken: TestService.keeper))
    #expect(caller.audience(of: "one") == .keepers)
    #expect(caller.audience(of: "other") == .residents)
    #expect(access.caller(withToken: TestService.keeper + "x") == nil)
  }

  @Test func tokensThatCanBeGuessedAreRefused() {
    #expect(throws: AccessList.Unusable.self) {
      try AccessList([AccessList.Entry(token: "short", name: "A", audience: .keepers)])
    }
    #expect(throws: AccessList.Unusable.self) {
      try AccessList([AccessList.Entry(token: TestService.keeper, name: "A", audience: .residents)])
    }
  }

  /// A figure that was withheld stays withheld in later versions, and so does what follows from it.
  @Test func aSmallCountIsWithheldFromResidentsInEveryVersion() async throws {
    var record = try TestService.record
    record.indicators.append(
      Indicator(
        id: "youths",
        name: "Ungdomar",
        statistic: .count,
        unit: .persons,
        better: .lower,
        aggregation: .sum,
        population: "ungdomar"
      )
    )
    try await TestService().run(beginningWith: record) { visitor in
      let path = "/councils/exempelstad/indicators/youths"
      _ = try await visitor.send(.post, path + "/observations", #"{"period": "2025", "value": 3}"#)
      let found7 = try await visitor.get(path).text.contains("suppressed")
      #expect(found7)
      let found8 = try await visitor.get(path).text.contains(#""value" : 3"#)
      #expect(!found8)
      _ = try await visitor.send(.post, path + "/observations", #"{"period": "2026-01", "value": 40}"#)
      let found9 = try await visitor.get(path).text.contains("suppressed")
      #expect(found9)
      let found10 = try await visitor.get(path, token: TestService.keeper).text.contains(#""value" : 3"#)
      #expect(found10)
    }
  }
}
