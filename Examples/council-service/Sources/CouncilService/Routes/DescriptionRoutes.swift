import CrimePreventionReports
import Hummingbird

/// The service's description of itself, and the style of its pages.
struct DescriptionRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    let description = Output(type: .json, body: ByteBuffer(bytes: PackageResources.openapi_json))
    let style = Output.text(
      PageStylesheet.text + String(decoding: PackageResources.service_css, as: UTF8.self),
      as: .css
    )
    router.get("/openapi.json") { request, _ in Response.sending(description, .shared, to: request) }
    router.get("/style.css") { request, _ in Response.sending(style, .shared, to: request) }
    // Browsers ask for an icon of the site; there is none.
    router.get("/favicon.ico") { _, _ in Response(status: .noContent, headers: [.cacheControl: "public, max-age=86400"])
    }
    router.get("/health", use: health)
  }

  /// Whether the service can read its database.
  @Sendable private func health(_ request: Request, _ context: CouncilContext) async throws -> Response {
    try await desk.store.check()
    return Response(status: .noContent, headers: [.cacheControl: "no-store"])
  }
}
