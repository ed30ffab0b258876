import CrimePrevention
import Hummingbird

/// A measure with its steps and occurrences.
struct MeasureRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    router.get("/councils/:council/measures/:measure", use: read)
    router.post("/councils/:council/measures/:measure/occurrences", use: addOccurrence)
    router.post("/councils/:council/measures/:measure/milestones/:milestone/done", use: finishStep)
  }

  @Sendable private func read(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    let id = Identifier<Measure>(try context.parameter("measure"))
    guard let measure = view.index.measures[id] else { throw ServiceError.unknown(.noSuch("measure", "åtgärd", id)) }
    guard try Negotiation.type(for: request, of: [.json, .html]) == .json else {
      return desk.answer(
        request,
        context,
        MeasurePage(view: view, measure: measure, caller: context.caller, language: context.language, today: desk.today)
          .page
      )
    }
    return try desk.answer(request, context, view, "measure \(id)", offering: [.json]) { type in
      Output(type: type, body: ByteBuffer(bytes: try measure.jsonBytes()))
    }
  }

  @Sendable private func addOccurrence(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let id = Identifier<Measure>(try context.parameter("measure"))
    let shape = FormShape(texts: ["on"], numbers: ["count", "participants"], page: "measures/\(id.rawValue.inPath)")
    let part = try await desk.part(request, context, shape)
    let occurrence = try part.document.decode(Occurrence.self)
    return try await desk.write(part) { try $0.insert(occurrence, into: id) }
  }

  @Sendable private func finishStep(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let id = Identifier<Measure>(try context.parameter("measure"))
    let step = Identifier<Milestone>(try context.parameter("milestone"))
    let shape = FormShape(texts: ["doneOn"], page: "measures/\(id.rawValue.inPath)")
    let part = try await desk.part(request, context, shape)
    let done = try Done(part.document)
    return try await desk.write(part) { record in
      var isThere = false
      try record.update(id) { measure in
        guard let place = measure.milestones.firstIndex(where: { $0.id == step }) else { return }
        measure.milestones[place].doneOn = done.on
        isThere = true
      }
      guard isThere else { throw ServiceError.unknown(.noSuch("step", "etapp", step)) }
    }
  }
}
