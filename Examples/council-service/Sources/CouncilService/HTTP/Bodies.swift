import CrimePrevention
import HTTPTypes
import Hummingbird

/// Reads bodies that have an expected media type, are no larger than a limit, and arrive in time.
enum Bodies {
  /// How large a whole record may be, in bytes.
  static let recordLimit = 4 * 1024 * 1024
  /// How large a part or a form may be, in bytes.
  static let partLimit = 256 * 1024
  /// How long a body may take, in seconds.
  static let seconds = 20

  // Not inlined, here and below: when a task group is inlined into another asynchronous function, Swift 6.3 can't compile that
  // with optimization.

  /// The bytes of a body.
  @inline(never)
  static func bytes(of request: Request, limit: Int) async throws -> [UInt8] {
    if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
      throw ServiceError.tooLarge(limit: limit)
    }
    let body = request.body
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask { try await collect(body, limit: limit) }
      group.addTask {
        try await Task.sleep(for: .seconds(seconds))
        throw ServiceError.tooSlow
      }
      defer { group.cancelAll() }
      return try await group.next() ?? []
    }
  }

  private static func collect(_ body: RequestBody, limit: Int) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    for try await part in body {
      guard bytes.count + part.readableBytes <= limit else { throw ServiceError.tooLarge(limit: limit) }
      bytes += part.readableBytesView
    }
    return bytes
  }

  /// The media type of a body; throws unless it is one of the expected ones.
  static func type(of request: Request, among read: [MediaKind]) throws -> MediaKind {
    let name = (request.headers[.contentType] ?? "").prefix { $0 != ";" }.trimmingSpaces.lowercased()
    guard let type = read.first(where: { $0.rawValue == name }) else {
      throw ServiceError.unsupportedMediaType(read: read.map(\.rawValue))
    }
    return type
  }

  /// A JSON document.
  @inline(never)
  static func document(of request: Request, limit: Int) async throws -> JSONDocument {
    try JSONDocument(try await bytes(of: request, limit: limit))
  }
}
