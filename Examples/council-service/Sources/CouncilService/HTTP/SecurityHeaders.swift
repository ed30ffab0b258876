import HTTPTypes
import Hummingbird

/// What a browser may do with an answer: fetch styles and images from here, send forms back here, and nothing else.
struct SecurityHeaders: RouterMiddleware {
  typealias Context = CouncilContext

  private static let policy = [
    "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
    "base-uri 'none'",
  ].joined(separator: "; ")

  func handle(
    _ request: Request,
    context: CouncilContext,
    next: (Request, CouncilContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    response.headers[.contentSecurityPolicy] = Self.policy
    response.headers[.xContentTypeOptions] = "nosniff"
    response.headers[Self.referrerPolicy] = "same-origin"
    response.headers[Self.resourcePolicy] = "same-origin"
    return response
  }

  private static let referrerPolicy = HTTPField.Name.named("Referrer-Policy")
  private static let resourcePolicy = HTTPField.Name.named("Cross-Origin-Resource-Policy")
}

extension HTTPField.Name {
  /// The name of a field that is written in the source.
  static func named(_ name: StaticString) -> HTTPField.Name {
    guard let name = HTTPField.Name("\(name)") else {
      preconditionFailure("“\(name)” isn't the name of a header field.")
    }
    return name
  }
}
