import CrimePrevention
import Hummingbird

/// The versions of a record, for its keepers: who wrote what, when and why.
struct VersionRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    router.get("/councils/:council/versions", use: list)
    router.get("/councils/:council/versions/:number", use: read)
    router.get("/councils/:council/changes", use: changes)
  }

  @Sendable private func list(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context, for: .keepers)
    let before = try number("before", request) ?? .max
    let entries = try await desk.store.entries(of: view.key.council, before: before)
    if try Negotiation.type(for: request, of: [.json, .html]) == .html {
      return desk.answer(
        request,
        context,
        VersionsPage(view: view, entries: entries, caller: context.caller, language: context.language).page
      )
    }
    return .sending(.json(["versions": .array(entries.map(\.json))]), .own, to: request)
  }

  @Sendable private func read(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context, for: .keepers)
    let number = Int(try context.parameter("number")) ?? 0
    // Decoded and compared with its fingerprint, so that later damage isn't shown as if somebody had written it.
    let version = try await version(number, of: view)
    let output = Output(type: .json, body: ByteBuffer(bytes: try version.record.jsonBytes()))
    return .sending(output, tagged: version.entry.fingerprint, .own, to: request)
  }

  /// What has changed from one version to another: to the newest from the one before it, unless the request says otherwise.
  @Sendable private func changes(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context, for: .keepers)
    let to = try number("to", request) ?? view.key.number
    let from = try number("from", request) ?? max(1, to - 1)
    let (older, newer) = (try await version(from, of: view), try await version(to, of: view))
    guard try Negotiation.type(for: request, of: [.json, .html]) == .json else {
      let page = ChangesPage(
        view: view,
        from: older.entry,
        to: newer.entry,
        changes: newer.record.changes(since: older.record),
        caller: context.caller,
        language: context.language
      ).page
      return desk.answer(request, context, page)
    }
    return try desk.answer(request, context, view, "changes \(from) \(to)", offering: [.json]) { type in
      let document = try ChangesDocument(from: older.record, to: newer.record)
      return Output(type: type, body: ByteBuffer(bytes: try document.jsonBytes()))
    }
  }

  private func version(_ number: Int, of view: View) async throws -> DecodedVersion {
    guard let stored = try await desk.store.version(number, of: view.key.council) else { throw Self.unknown(number) }
    return try DecodedVersion(stored)
  }

  private func number(_ name: String, _ request: Request) throws -> Int? {
    guard let text = request.uri.queryParameters[Substring(name)] else { return nil }
    guard let number = Int(text), number > 0 else { throw ServiceError.malformed(.parameter(name, "1, 2, 3 …")) }
    return number
  }

  private static func unknown(_ number: Int) -> ServiceError {
    ServiceError.unknown(Sentence("There is no version \(number).", "Det finns ingen version \(number)."))
  }
}

extension VersionEntry {
  fileprivate var json: JSONValue {
    [
      "number": .number(JSONNumber(number)), "fingerprint": .string(fingerprint), "who": .string(who),
      "why": why.map { .string($0) } ?? .null, "writtenAt": .string(writtenAt),
    ]
  }
}
