import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Foundation
import Hummingbird

/// What all routes work with.
struct Desk: Sendable {
  let store: RecordStore
  let views: Views
  let editor: RecordEditor
  let access: AccessList
  let sessions: Sessions
  let now: @Sendable () -> Date

  /// The day in Sweden.
  var today: CalendarDate { CalendarDate(now(), in: .stockholm) }

  /// The newest version of the record that the address names, as the caller sees it.
  func view(in context: CouncilContext) async throws -> View {
    let council = try context.parameter("council")
    return try await views.view(of: council, for: context.caller.audience(of: council), on: today)
  }

  /// The same for those who have at least the rights of an audience.
  func view(in context: CouncilContext, for least: Audience) async throws -> View {
    try context.caller.require(least, of: context.parameter("council"))
    return try await view(in: context)
  }

  /// The asking date of the request: today, unless the request gives another.
  func askingDate(_ request: Request) throws -> CalendarDate {
    guard let text = request.uri.queryParameters["asOf"] else { return today }
    guard let date = CalendarDate(String(text)), (1990...2100).contains(date.year) else {
      throw ServiceError.malformed(
        Sentence(
          "The query parameter “asOf” isn't a day from 1990 to 2100, written YYYY-MM-DD.",
          "Frågeparametern ”asOf” är ingen dag från 1990 till 2100, skriven ÅÅÅÅ-MM-DD."
        )
      )
    }
    return date
  }

  /// Answers with something made from a view, once for all who ask for the same. Its name states everything that it depends
  /// on in addition to the view, the media type and the language.
  func answer(
    _ request: Request,
    _ context: CouncilContext,
    _ view: View,
    _ name: String,
    offering offered: [MediaKind],
    _ make: (MediaKind) throws -> Output
  ) throws -> Response {
    let type = try Negotiation.type(for: request, of: offered)
    let output = try views.output(of: view, for: "\(type.rawValue) \(context.language.rawValue) \(name)") {
      try make(type)
    }
    return .sending(output, view.audience == .residents ? .shared : .own, to: request)
  }

  /// Answers with a page. In a session, the page has the session's data, so it isn't cached.
  func answer(_ request: Request, _ context: CouncilContext, _ page: Page) -> Response {
    let open: Caching = context.caller.name == nil ? .shared : .own
    return .sending(.text(page.html, as: .html), context.caller.session == nil ? open : .none, to: request)
  }

  /// The location of a page in the site.
  func frame(for view: View, _ language: MessageLanguage) -> PageFrame {
    PageFrame(
      stylesheet: "/style.css",
      links: [
        PageFrame.Link(language.say("Councils", "Råd"), to: "/councils"),
        PageFrame.Link(view.record.council.name, to: "/councils/\(view.key.council.inPath)"),
      ]
    )
  }
}

extension MessageLanguage {
  /// One of two wordings.
  func say(_ english: String, _ swedish: String) -> String { self == .swedish ? swedish : english }
}

extension String {
  /// The text as one component of an address.
  var inPath: String {
    utf8.reduce(into: "") { path, byte in
      let scalar = Unicode.Scalar(byte)
      let isPlain =
        byte < 0x80
        && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || "-._~".unicodeScalars.contains(scalar))
      let digits = String(byte, radix: 16, uppercase: true)
      path += isPlain ? String(scalar) : "%" + (digits.count < 2 ? "0" : "") + digits
    }
  }
}
