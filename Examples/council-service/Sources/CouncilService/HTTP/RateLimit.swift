import Foundation
import HTTPTypes
import Hummingbird
import Synchronization

/// How many requests a client may send: a number per second, and more in a short burst.
final class RateLimit: Sendable {
  private struct Bucket {
    var tokens: Double
    var filledAt: Date
  }

  private let perSecond: Double
  private let burst: Double
  private let buckets = Mutex<[String: Bucket]>([:])
  private static let most = 50_000

  /// - Parameter perSecond: How many requests per second a client may send in the long run; 0 for no limit.
  init(perSecond: Int) {
    self.perSecond = Double(perSecond)
    burst = Double(perSecond) * 4
  }

  /// Counts a request, and returns how many seconds the client must wait; `nil` when it needn't.
  func wait(for client: String, at moment: Date) -> Int? {
    guard perSecond > 0 else { return nil }
    return buckets.withLock { buckets in
      if buckets.count >= Self.most { buckets = buckets.filter { !isFull($0.value, at: moment) } }
      var bucket = buckets[client] ?? Bucket(tokens: burst, filledAt: moment)
      bucket.tokens = min(burst, bucket.tokens + moment.timeIntervalSince(bucket.filledAt) * perSecond)
      bucket.filledAt = moment
      guard bucket.tokens >= 1 else {
        buckets[client] = bucket
        return max(1, Int(((1 - bucket.tokens) / perSecond).rounded(.up)))
      }
      bucket.tokens -= 1
      buckets[client] = bucket
      return nil
    }
  }

  private func isFull(_ bucket: Bucket, at moment: Date) -> Bool {
    bucket.tokens + moment.timeIntervalSince(bucket.filledAt) * perSecond >= burst
  }
}

/// Rejects clients that send too many requests.
struct RateLimitMiddleware: RouterMiddleware {
  typealias Context = CouncilContext

  let limit: RateLimit
  /// Whether a proxy in front states who the client is.
  let isBehindProxy: Bool
  let now: @Sendable () -> Date

  func handle(
    _ request: Request,
    context: CouncilContext,
    next: (Request, CouncilContext) async throws -> Response
  ) async throws -> Response {
    let forwarded = isBehindProxy ? request.headers[values: Self.forwardedFor].last : nil
    // The last address is the one that the proxy itself saw.
    let client = forwarded?.split(separator: ",").last.map { String($0.trimmingSpaces) } ?? context.peer
    if let seconds = limit.wait(for: client, at: now()) { throw ServiceError.tooManyRequests(retryAfter: seconds) }
    return try await next(request, context)
  }

  private static let forwardedFor = HTTPField.Name.named("X-Forwarded-For")
}
