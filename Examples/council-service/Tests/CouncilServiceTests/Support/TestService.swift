import CrimePrevention
import CrimePreventionJSON
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Logging
import Testing

@testable import CouncilService

/// A service with a database of its own, at a fixed moment.
struct TestService {
  static let keeper = "a-token-of-those-who-keep-the-record"
  static let member = "a-token-of-the-council-itself-----"
  static let example = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../../../../Records/example-council.json"
  ).standardized
  let database: String

  init() {
    let name = "council-service-\(UInt64.random(in: .min ... .max)).sqlite"
    database = FileManager.default.temporaryDirectory.appending(path: name).path
  }

  /// Runs a test with a service that starts with a record.
  func run<Value: Sendable>(
    beginningWith record: CouncilRecord? = nil,
    requestsPerSecond: Int = 0,
    _ test: @escaping @Sendable (Visitor) async throws -> Value
  ) async throws -> Value {
    defer { for end in ["", "-wal", "-shm", ".json"] { try? FileManager.default.removeItem(atPath: database + end) } }
    var settings = Settings(database: database)
    settings.requestsPerSecond = requestsPerSecond
    settings.now = { Date(timeIntervalSince1970: 1_781_517_600) }  // 2026-06-15 10:00 UTC
    settings.firstRecord = database + ".json"
    try (record ?? TestService.record).jsonData().write(to: URL(filePath: database + ".json"))
    let access = try AccessList([
      AccessList.Entry(token: Self.keeper, name: "Samordnaren", audience: .keepers),
      AccessList.Entry(token: Self.member, name: "Rådet", audience: .members),
    ])
    let service = try await Service(settings, access: access)
    var logger = Logger(label: "test")
    logger.logLevel = .critical
    return try await service.application(logger: logger).test(.router) { client in
      try await test(Visitor(client: client))
    }
  }

  /// The fictional council.
  static var record: CouncilRecord {
    get throws { try CouncilRecord(contentsOf: example) }
  }
}

/// Short forms of a client's requests.
struct Visitor: Sendable {
  let client: any TestClientProtocol

  func get(_ path: String, token: String? = nil, accept: String? = nil, _ more: HTTPFields = [:]) async throws
    -> TestResponse
  {
    var headers = Self.headers(token, more)
    headers[.accept] = accept
    return try await client.execute(uri: path, method: .get, headers: headers, body: nil) { $0 }
  }

  func send(
    _ method: HTTPRequest.Method,
    _ path: String,
    _ body: String,
    as type: String = "application/json",
    token: String? = TestService.keeper,
    from version: String? = nil,
    _ more: HTTPFields = [:]
  ) async throws -> TestResponse {
    var headers = Self.headers(token, more)
    headers[.contentType] = type
    headers[.ifMatch] = version
    return try await client.execute(uri: path, method: method, headers: headers, body: ByteBuffer(string: body)) { $0 }
  }

  /// The entity tag of the record, as keepers see it.
  func version(_ council: String = "exempelstad") async throws -> String {
    try #require(try await get("/councils/\(council)", token: TestService.keeper).headers[.eTag])
  }

  private static func headers(_ token: String?, _ more: HTTPFields) -> HTTPFields {
    var headers = more
    if let token { headers[.authorization] = "Bearer \(token)" }
    return headers
  }
}

extension TestResponse {
  var text: String { String(buffer: body) }

  /// Everything that a reader receives: the status, the header fields, the body.
  var everything: String { "\(status.code)\n" + headers.map { "\($0.name): \($0.value)\n" }.joined() + text }

  func json() throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(body.readableBytesView)) as? [String: Any])
  }
}
