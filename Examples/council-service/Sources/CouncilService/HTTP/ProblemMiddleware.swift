import CrimePrevention
import Hummingbird
import Logging

/// Turns whatever is thrown into an answer, and logs what is the service's own fault.
///
/// A log line has the pattern of the address, never text from a record.
struct ProblemMiddleware: RouterMiddleware {
  typealias Context = CouncilContext

  func handle(
    _ request: Request,
    context: CouncilContext,
    next: (Request, CouncilContext) async throws -> Response
  ) async throws -> Response {
    var context = context
    context.language = Negotiation.language(for: request)
    do {
      return try await next(request, context)
    } catch {
      let problem = Problem(error)
      if problem.status.kind == .serverError {
        context.logger.error(
          "request failed",
          metadata: ["route": "\(context.endpointPath ?? "-")", "kind": "\(Self.kind(of: error))"]
        )
      }
      return problem.response(to: request, in: context)
    }
  }

  /// The kind of error, without its message.
  private static func kind(of error: any Error) -> String { "\(type(of: error))" }
}
