import CrimePrevention
import CrimePreventionJSON
import Hummingbird

/// The councils, and the whole record of each.
struct RecordRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    router.get("/") { _, _ in Response.seeOther("/councils") }
    router.get("/councils", use: list)
    router.get("/councils/:council", use: read)
    router.put("/councils/:council", use: replace)
    router.patch("/councils/:council", use: patch)
  }

  @Sendable private func list(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let type = try Negotiation.type(for: request, of: [.json, .html])
    var views: [View] = []
    for entry in try await desk.store.newest() {
      let audience = context.caller.audience(of: entry.council)
      views.append(try await desk.views.view(of: entry, for: audience, on: desk.today))
    }
    if type == .html {
      return desk.answer(
        request,
        context,
        CouncilListPage(views: views, caller: context.caller, language: context.language).page
      )
    }
    let councils = views.map { view -> JSONValue in
      [
        "id": .string(view.key.council), "name": .string(view.record.council.name),
        "municipality": .string(view.record.council.municipality.name),
      ]
    }
    return .sending(.json(["councils": .array(councils)]), context.caller.name == nil ? .shared : .own, to: request)
  }

  @Sendable private func read(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    guard try Negotiation.type(for: request, of: [.json, .html]) == .json else {
      // All residents see the same page.
      if view.audience == .residents, context.caller.session == nil {
        return try desk.answer(request, context, view, "page", offering: [.html]) { type in
          let page = CouncilPage(view: view, changes: [], caller: .resident, language: context.language).page
          return .text(page.html, as: type)
        }
      }
      let changes = view.audience == .keepers ? try await lastChanges(of: view) : []
      return desk.answer(
        request,
        context,
        CouncilPage(view: view, changes: changes, caller: context.caller, language: context.language).page
      )
    }
    let output = try desk.views.output(of: view, for: "record") {
      Output(type: .json, body: ByteBuffer(bytes: try view.record.jsonBytes()))
    }
    return .sending(output, tagged: view.fingerprint, view.audience == .residents ? .shared : .own, to: request)
  }

  private func lastChanges(of view: View) async throws -> [VersionEntry] {
    try await desk.store.entries(of: view.key.council, limit: 5)
  }

  @Sendable private func replace(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let council = try context.parameter("council")
    let isThere = try await desk.store.newestEntry(of: council) != nil
    let writing = try desk.writing(request, context, withoutVersion: isThere ? nil : .nothing)
    _ = try Bodies.type(of: request, among: [.json])
    let record = try await Bodies.document(of: request, limit: Bodies.recordLimit).record()
    let outcome = try await desk.write(writing) { _ in record }
    return outcome.response(created: outcome.isNew)
  }

  @Sendable private func patch(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let writing = try desk.writing(request, context, withoutVersion: nil)
    _ = try Bodies.type(of: request, among: [.mergePatch])
    let patch = try await Bodies.document(of: request, limit: Bodies.recordLimit)
    let outcome = try await desk.write(writing) { record in
      guard let record else { throw RecordEditor.unknown(writing.council) }
      return try record.merging(patch: patch)
    }
    return outcome.response(created: false)
  }
}
