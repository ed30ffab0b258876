import CrimePrevention
import Foundation
import Testing

@testable import CouncilService

/// Records over HTTP: versions, merging, rejected writes.
struct RecordTests {
  private let path = "/councils/exempelstad"
  private let values = "/councils/exempelstad/indicators/reported-vandalism/observations"
  private let patchType = "application/merge-patch+json"

  @Test func theFirstStartHasTheFictionalCouncil() async throws {
    try await TestService().run { visitor in
      let councils = try await visitor.get("/councils")
      #expect(councils.status == .ok)
      #expect(councils.text.contains("exempelstad"))
      let record = try await visitor.get(path, token: TestService.keeper)
      let written = try TestService.record.jsonBytes()
      #expect(Array(record.body.readableBytesView) == written)
      #expect(record.headers[.eTag] == "\"\(try TestService.record.fingerprint())\"")
    }
  }

  @Test func aWriteIsANewVersionWithWhoAndWhy() async throws {
    try await TestService().run { visitor in
      let written = try await visitor.send(.post, values + "?why=M%C3%A4tt", #"{"period": "2026-01", "value": 12}"#)
      #expect(written.status == .created)
      #expect(try written.json()["version"] as? Int == 2)
      let versions = try await visitor.get(path + "/versions", token: TestService.keeper)
      #expect(versions.text.contains("Samordnaren") && versions.text.contains("Mätt"))
      let changes = try await visitor.get(path + "/changes?from=1&to=2", token: TestService.keeper)
      #expect(try (changes.json()["changes"] as? [Any])?.count == 1)
      let first = try await visitor.get(path + "/versions/1", token: TestService.keeper)
      #expect(Array(first.body.readableBytesView) == (try TestService.record.jsonBytes()))
    }
  }

  @Test func aRecordIsReplacedOnlyFromANamedVersion() async throws {
    try await TestService().run { visitor in
      var record = try TestService.record
      record.council.contact = "radet@example.com"
      let body = String(decoding: try record.jsonBytes(), as: UTF8.self)
      let found1 = try await visitor.send(.put, path, body).status
      #expect(found1 == .preconditionRequired)
      let written = try await visitor.send(.put, path, body, from: visitor.version())
      #expect(written.status == .ok)
      let found2 = try await visitor.send(.put, path, body, from: visitor.version()).json()["version"] as? Int
      #expect(found2 == 2)
      let found3 = try await visitor.send(.put, path, body, from: "\"no-such-version\"").status
      #expect(found3 == .preconditionFailed)
    }
  }

  @Test func whatOthersWroteMeanwhileIsMerged() async throws {
    try await TestService().run { visitor in
      let start = try await visitor.version()
      _ = try await visitor.send(.post, values, #"{"period": "2026-01", "value": 12}"#, from: start)
      let merged = try await visitor.send(.patch, path, #"{"council": {"contact": "x"}}"#, as: patchType, from: start)
      #expect(merged.status == .ok)
      #expect(try merged.json()["merged"] as? Bool == true)
      let record = try await visitor.get(path, token: TestService.keeper).text
      #expect(record.contains(#""contact" : "x""#) && record.contains(#""period" : "2026-01""#))
    }
  }

  @Test func aStaleWriteIsRefusedOnRequest() async throws {
    try await TestService().run { visitor in
      let start = try await visitor.version()
      _ = try await visitor.send(.post, values, #"{"period": "2026-01", "value": 12}"#)
      let answer = try await visitor.send(
        .patch,
        path,
        #"{"council": {"contact": "x"}}"#,
        as: patchType,
        from: start,
        [.named("Prefer"): "handling=strict"]
      )
      #expect(answer.status == .preconditionFailed)
      let newest = try await visitor.version()
      #expect(answer.headers[.eTag] == newest)
    }
  }

  @Test func aRealConflictHasBothSidesAndWritesNothing() async throws {
    try await TestService().run { visitor in
      let start = try await visitor.version()
      _ = try await visitor.send(.patch, path, #"{"council": {"contact": "a@b.se"}}"#, as: patchType, from: start)
      let newest = try await visitor.version()
      let answer = try await visitor.send(
        .patch,
        path,
        #"{"council": {"contact": "c@d.se"}}"#,
        as: patchType,
        from: start
      )
      #expect(answer.status == .conflict)
      let conflict = try #require((answer.json()["conflicts"] as? [[String: Any]])?.first)
      #expect(conflict["ours"] as? String == "c@d.se")
      #expect(conflict["theirs"] as? String == "a@b.se")
      #expect(conflict["path"] as? String == "/council" && conflict["member"] as? String == "contact")
      let found4 = try await visitor.version()
      #expect(found4 == newest)
    }
  }

  @Test func aRecordWithErrorsIsRefusedWithItsWorkList() async throws {
    try await TestService().run { visitor in
      let answer = try await visitor.send(.patch, path, #"{"organizations": []}"#, as: patchType, from: "*")
      #expect(answer.status == .unprocessableContent)
      #expect(answer.headers[.contentType] == "application/problem+json")
      let problem = try answer.json()
      #expect((problem["findings"] as? [Any])?.isEmpty == false)
      #expect((problem["workList"] as? [Any])?.isEmpty == false)
    }
  }

  @Test func whatCannotBeReadIsRefusedWithAllProblemsAndPositions() async throws {
    try await TestService().run { visitor in
      let answer = try await visitor.send(.post, values, #"{"period": "2026-13", "value": "x"}"#)
      #expect(answer.status == .badRequest)
      let problems = try #require(answer.json()["problems"] as? [[String: Any]])
      #expect(problems.count == 2)
      #expect(problems.allSatisfy { $0["line"] as? Int == 1 && $0["column"] is Int })
    }
  }

  @Test func otherMediaTypesAreRefused() async throws {
    try await TestService().run { visitor in
      let found5 = try await visitor.send(.post, values, "x", as: "text/plain").status
      #expect(found5 == .unsupportedMediaType)
      let found6 = try await visitor.send(.put, path, "{}", as: patchType, from: "*").status
      #expect(found6 == .unsupportedMediaType)
    }
  }

  @Test func aBodyThatIsTooLargeIsRefused() async throws {
    try await TestService().run { visitor in
      let body = #"{"period": "2026", "x-y": ""# + String(repeating: "a", count: Bodies.partLimit) + "\"}"
      let found7 = try await visitor.send(.post, values, body).status
      #expect(found7 == .contentTooLarge)
    }
  }

  @Test func aLikeIsNotAddedTwice() async throws {
    try await TestService().run { visitor in
      let body = #"{"period": "2026-01", "value": 12}"#
      let found8 = try await visitor.send(.post, values, body).status
      #expect(found8 == .created)
      let found9 = try await visitor.send(.post, values, body).status
      #expect(found9 == .conflict)
    }
  }

  @Test func aNewCouncilIsCreatedOnce() async throws {
    try await TestService().run { visitor in
      let body = """
        {"format": "crime-prevention-record", "formatVersion": "1.1", "language": "sv",
         "council": {"id": "provstad", "name": "Provstads brå", "municipality": {"code": "0000", "name": "Provstad"}}}
        """
      let found10 = try await visitor.send(.put, "/councils/provstad", body).status
      #expect(found10 == .created)
      let found11 = try await visitor.get("/councils/provstad").status
      #expect(found11 == .ok)
      let found12 = try await visitor.send(.put, "/councils/provstad", body).status
      #expect(found12 == .preconditionRequired)
      let found13 = try await visitor.send(.put, "/councils/annanstad", body).status
      #expect(found13 == .badRequest)
    }
  }

  @Test func aMeetingIsPutAndChangedFromANamedVersion() async throws {
    try await TestService().run { visitor in
      let meeting = path + "/meetings/extra-meeting"
      let found14 = try await visitor.send(
        .put,
        meeting,
        #"{"id": "extra-meeting", "date": "2026-09-01", "status": "planned"}"#
      ).status
      #expect(found14 == .ok)
      let changed = #"{"id": "extra-meeting", "date": "2026-09-02", "status": "planned"}"#
      let found15 = try await visitor.send(.put, meeting, changed).status
      #expect(found15 == .preconditionRequired)
      let found16 = try await visitor.send(.put, meeting, changed, from: visitor.version()).status
      #expect(found16 == .ok)
      let found17 = try await visitor.send(
        .put,
        meeting,
        #"{"id": "other", "date": "2026-09-01", "status": "planned"}"#
      ).status
      #expect(found17 == .badRequest)
    }
  }

  @Test func anAnswerThatTheClientHasIsNotSentAgain() async throws {
    try await TestService().run { visitor in
      for part in ["", "/progress", "/report", "/calendar.ics", "/observations.csv", "/statute"] {
        let first = try await visitor.get(path + part)
        let tag = try #require(first.headers[.eTag])
        #expect(first.headers[.cacheControl] == "public, no-cache")
        let second = try await visitor.get(path + part, [.ifNoneMatch: tag])
        #expect(second.status == .notModified && second.body.readableBytes == 0, "\(part)")
      }
    }
  }

  @Test func otherMethodsAreRefusedWithThoseThatAre() async throws {
    try await TestService().run { visitor in
      let answer = try await visitor.send(.delete, path, "")
      #expect(answer.status == .methodNotAllowed)
      #expect(answer.headers[.allow] == "GET, HEAD, PATCH, PUT")
    }
  }

  @Test func whoAsksTooOftenWaits() async throws {
    try await TestService().run(requestsPerSecond: 1) { visitor in
      var last = try await visitor.get("/health")
      for _ in 0..<5 { last = try await visitor.get("/health") }
      #expect(last.status == .tooManyRequests)
      #expect(last.headers[.retryAfter] == "1")
    }
  }
}
