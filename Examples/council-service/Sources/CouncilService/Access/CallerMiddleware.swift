import Foundation
import Hummingbird

/// Determines who makes a request: by the request's token, otherwise by the browser's session.
struct CallerMiddleware: RouterMiddleware {
  typealias Context = CouncilContext

  let access: AccessList
  let sessions: Sessions
  let now: @Sendable () -> Date

  func handle(
    _ request: Request,
    context: CouncilContext,
    next: (Request, CouncilContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    if let header = request.headers[.authorization] {
      guard let caller = bearer(header).flatMap(access.caller) else { throw ServiceError.unauthenticated }
      context.caller = caller
    } else if let cookie = request.cookies[Sessions.cookie], let caller = sessions.caller(in: cookie.value, at: now()) {
      context.caller = caller
    }
    return try await next(request, context)
  }

  private func bearer(_ header: String) -> Substring? {
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    return parts[1].trimmingSpaces
  }
}
