import CrimePrevention
import HTTPTypes
import Hummingbird

/// How an answer may be cached, and by whom.
enum Caching {
  /// By anyone, who must ask each time whether it's still valid.
  case shared
  /// By this reader only, who must ask each time whether it's still valid.
  case own
  /// By nobody: it contains a form with data of one session.
  case none

  var header: String {
    switch self {
    case .shared: "public, no-cache"
    case .own: "private, no-cache"
    case .none: "no-store"
    }
  }
}

extension Response {
  /// An answer with a body, or `304` when the client has it already.
  static func sending(
    _ output: Output,
    tagged tag: String? = nil,
    _ caching: Caching,
    to request: Request
  ) -> Response {
    var headers: HTTPFields = [
      .cacheControl: caching.header, .vary: "Accept, Accept-Language, Authorization, Cookie",
    ]
    if caching != .none {
      let tag = tag ?? output.tag
      headers[.eTag] = "\"\(tag)\""
      if request.hasTag(tag) { return Response(status: .notModified, headers: headers) }
    }
    headers[.contentType] = output.type.header
    return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: output.body))
  }

  /// An answer that sends the browser to another page, after a form.
  static func seeOther(_ path: String) -> Response {
    Response(status: .seeOther, headers: [.location: path, .cacheControl: "no-store"])
  }
}

extension Request {
  /// The entity tags of a header, without their quotation marks.
  func tags(_ name: HTTPField.Name) -> [String] {
    headers[values: name].flatMap { $0.split(separator: ",") }.map { part in
      let text = part.trimmingSpaces
      return String((text.hasPrefix("W/") ? text.dropFirst(2) : text).filter { $0 != "\"" })
    }
  }

  fileprivate func hasTag(_ tag: String) -> Bool { tags(.ifNoneMatch).contains { $0 == tag || $0 == "*" } }
}
