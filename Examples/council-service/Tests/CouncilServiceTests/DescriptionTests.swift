import Foundation
import Testing

@testable import CouncilService

/// Whether the service and its description agree.
struct DescriptionTests {
  @Test func everyRouteIsDescribedAndNothingElse() async throws {
    let path = FileManager.default.temporaryDirectory.appending(path: "routes-\(UInt64.random(in: .min ... .max))").path
    defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
    let service = try await Service(Settings(database: path), access: AccessList([]))
    let known: Set<String> = ["GET", "PUT", "POST", "PATCH"]
    let routes = service.routes().map { route in
      let steps = route.path.description.split(separator: "/").map {
        $0.hasPrefix(":") ? "{\($0.dropFirst())}" : String($0)
      }
      return "\(route.method.rawValue) /" + steps.joined(separator: "/")
    }
    let description = try JSONSerialization.jsonObject(with: Data(PackageResources.openapi_json)) as? [String: Any]
    let paths = try #require(description?["paths"] as? [String: [String: Any]])
    let described = paths.flatMap { path, methods in
      methods.keys.map { $0.uppercased() }.filter(known.contains).map { "\($0) \(path)" }
    }
    #expect(Set(routes) == Set(described))
  }
}
