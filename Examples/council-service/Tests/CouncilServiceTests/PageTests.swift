import CrimePrevention
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import CouncilService

/// The pages and their forms.
struct PageTests {
  private let council = "/councils/exempelstad"
  private let form = "application/x-www-form-urlencoded"

  /// Signs in, and returns the cookie.
  private func cookie(_ visitor: Visitor, token: String = TestService.keeper) async throws -> HTTPFields {
    let answer = try await visitor.send(.post, "/sign-in", "token=\(token)", as: form, token: nil)
    #expect(answer.status == .seeOther)
    let cookie = try #require(answer.headers[.setCookie])
    #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
    return [.cookie: String(cookie.prefix { $0 != ";" })]
  }

  private func hidden(_ name: String, in page: String) throws -> String {
    let start = try #require(page.range(of: "name=\"\(name)\" value=\"")).upperBound
    return String(page[start...].prefix { $0 != "\"" })
  }

  private func fields(_ page: String, _ rest: String) throws -> String {
    "key=\(try hidden("key", in: page))&base=\(try hidden("base", in: page))&\(rest)"
  }

  @Test func everyPageIsStrictAndHasNoScript() async throws {
    try await TestService().run { visitor in
      let cookie = try await cookie(visitor)
      for path in [
        "/councils", council, council + "/report", council + "/statute", council + "/findings", council + "/versions",
        council + "/actions", council + "/meetings/meeting-2026-05-12", council + "/measures/lighting",
        council + "/indicators/reported-vandalism", "/sign-in", "/nowhere",
      ] {
        let page = try await visitor.get(path, accept: "text/html", cookie)
        #expect(page.headers[.contentType] == "text/html; charset=utf-8", "\(path)")
        let policy = try #require(page.headers[.contentSecurityPolicy])
        #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
        #expect(
          !page.text.contains("<script") && !page.text.contains("style=\"") && !page.text.contains("<style"),
          "\(path)"
        )
        #expect(page.headers[.xContentTypeOptions] == "nosniff")
      }
    }
  }

  @Test func aValueIsEnteredInAForm() async throws {
    try await TestService().run { visitor in
      let cookie = try await cookie(visitor)
      let path = council + "/indicators/reported-vandalism"
      let page = try await visitor.get(path, accept: "text/html", cookie)
      #expect(page.headers[.cacheControl] == "no-store")
      let body = try fields(page.text, "period=2026-01&value=12%2C5&why=M%C3%A4tt+igen")
      let answer = try await visitor.send(.post, path + "/observations", body, as: form, token: nil, cookie)
      #expect(answer.status == .seeOther)
      #expect(answer.headers[.location] == path)
      let found1 = try await visitor.get(path, accept: "text/html", cookie).text.contains("2026-01")
      #expect(found1)
      let found2 = try await visitor.get(path).text.contains(#""value" : 12.5"#)
      #expect(found2)
      let found3 = try await visitor.get(council + "/versions", token: TestService.keeper).text.contains("Mätt igen")
      #expect(found3)
    }
  }

  @Test func anOccurrenceAStepAndAnActionAreEnteredInForms() async throws {
    try await TestService().run { visitor in
      let cookie = try await cookie(visitor)
      let measure = council + "/measures/sig"
      var page = try await visitor.get(measure, accept: "text/html", cookie).text
      var body = try fields(page, "on=2026-06-01&count=2")
      let found4 = try await visitor.send(.post, measure + "/occurrences", body, as: form, token: nil, cookie).status
      #expect(found4 == .seeOther)
      page = try await visitor.get(measure, accept: "text/html", cookie).text
      body = try fields(page, "doneOn=2026-06-02")
      let step = measure + "/milestones/evaluation/done"
      let found5 = try await visitor.send(.post, step, body, as: form, token: nil, cookie).status
      #expect(found5 == .seeOther)
      page = try await visitor.get(council + "/actions", accept: "text/html", cookie).text
      body = try fields(page, "doneOn=2026-06-03")
      let action = council + "/meetings/meeting-2026-05-12/agenda/attendance/actions/1/done"
      #expect(page.contains(action))
      let found6 = try await visitor.send(.post, action, body, as: form, token: nil, cookie).status
      #expect(found6 == .seeOther)
      let beyond = council + "/meetings/meeting-2026-05-12/agenda/attendance/actions/\(Int.min)/done"
      #expect(try await visitor.send(.post, beyond, body, as: form, token: nil, cookie).status == .notFound)
      let record = try await visitor.get(council, token: TestService.keeper).text
      for day in ["2026-06-01", "2026-06-02", "2026-06-03"] { #expect(record.contains(day)) }
    }
  }

  @Test func aFormOfOthersIsRefused() async throws {
    try await TestService().run { visitor in
      let cookie = try await cookie(visitor)
      let path = council + "/indicators/reported-vandalism"
      let page = try await visitor.get(path, accept: "text/html", cookie).text
      let base = try hidden("base", in: page)
      let values = path + "/observations"
      let forged = "key=guess&base=\(base)&period=2026-01&value=1"
      let found7 = try await visitor.send(.post, values, forged, as: form, token: nil, cookie).status
      #expect(found7 == .forbidden)
      let found8 = try await visitor.send(.post, values, "period=2026-01&value=1", as: form, token: nil, cookie).status
      #expect(found8 == .forbidden)
      var foreign = cookie
      foreign[.named("Sec-Fetch-Site")] = "cross-site"
      let body = try fields(page, "period=2026-01&value=1")
      let found9 = try await visitor.send(.post, values, body, as: form, token: nil, foreign).status
      #expect(found9 == .forbidden)
      let found10 = try await visitor.send(.post, values, body, as: form, token: nil).status
      #expect(found10 == .unauthorized)
      // The cookie alone doesn't give the right to write as programs do.
      let json = #"{"period": "2026-01", "value": 1}"#
      let found11 = try await visitor.send(.post, values, json, token: nil, cookie).status
      #expect(found11 == .unauthorized)
      let found12 = try await visitor.get(council + "/versions/2", token: TestService.keeper).status
      #expect(found12 == .notFound)
    }
  }

  @Test func twoEditorsInConflictSeeBothSides() async throws {
    try await TestService().run { visitor in
      let cookie = try await cookie(visitor)
      let path = council + "/indicators/reported-vandalism"
      let page = try await visitor.get(path, accept: "text/html", cookie).text
      let values = path + "/observations"
      _ = try await visitor.send(.post, values, #"{"period": "2026-01", "value": 11}"#)
      let body = try fields(page, "period=2026-01&value=12")
      var headers = cookie
      headers[.accept] = "text/html"
      let answer = try await visitor.send(.post, values, body, as: form, token: nil, headers)
      #expect(answer.status == .conflict)
      #expect(answer.text.contains("<html") && answer.text.contains("11") && answer.text.contains("12"))
    }
  }

  @Test func aMemberReadsWithoutFormsAndSignsOut() async throws {
    try await TestService().run { visitor in
      let cookie = try await cookie(visitor, token: TestService.member)
      let page = try await visitor.get(council + "/indicators/reported-vandalism", accept: "text/html", cookie).text
      #expect(!page.contains("/observations\""))
      let key = try hidden("key", in: page)
      let found13 = try await visitor.send(.post, "/sign-out", "key=\(key)", as: form, token: nil, cookie).status
      #expect(found13 == .seeOther)
      let found14 = try await visitor.get(council + "/findings", cookie).status
      #expect(found14 == .unauthorized)
    }
  }

  @Test func aWrongTokenIsToldOnThePage() async throws {
    try await TestService().run { visitor in
      let answer = try await visitor.send(.post, "/sign-in", "token=wrong", as: form, token: nil)
      #expect(answer.status == .forbidden)
      #expect(answer.text.contains("role=\"alert\""))
      #expect(answer.headers[.setCookie] == nil)
    }
  }

  @Test func textsAreEscaped() {
    let title = "<b>\"råd\" & 'möten'"
    let markup: HTML = "<p title=\"\(title)\">\(title)</p>"
    let escaped = "&lt;b&gt;&quot;råd&quot; &amp; &#39;möten&#39;"
    #expect(markup.text == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func whatIsMostWantedIsAnswered() async throws {
    try await TestService().run { visitor in
      let meeting = council + "/meetings/meeting-2026-05-12"
      for (accept, type) in [
        ("text/html,application/xhtml+xml,*/*;q=0.8", "text/html; charset=utf-8"), ("*/*", "application/json"),
        ("text/markdown", "text/markdown; charset=utf-8"),
        ("text/calendar;q=0.5, text/markdown;q=0.1", "text/calendar; charset=utf-8"),
        ("text/*", "text/html; charset=utf-8"), ("application/json;q=0, */*", "text/html; charset=utf-8"),
      ] {
        let found15 = try await visitor.get(meeting, accept: accept).headers[.contentType]
        #expect(found15 == type, "\(accept)")
      }
      let found16 = try await visitor.get(meeting, accept: "image/png").status
      #expect(found16 == .notAcceptable)
      let found17 = try await visitor.get(meeting + "?format=ics", accept: "text/html").text.hasPrefix(
        "BEGIN:VCALENDAR"
      )
      #expect(found17)
      let found18 = try await visitor.get(meeting + "?format=pdf").status
      #expect(found18 == .badRequest)
    }
  }
}
