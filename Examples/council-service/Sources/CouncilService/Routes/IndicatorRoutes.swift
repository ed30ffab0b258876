import CrimePrevention
import CrimePreventionReports
import Hummingbird

/// An indicator with its values.
struct IndicatorRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    router.get("/councils/:council/observations.csv", use: spreadsheet)
    router.get("/councils/:council/indicators/:indicator", use: read)
    router.post("/councils/:council/indicators/:indicator/observations", use: add)
  }

  @Sendable private func spreadsheet(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    return try desk.answer(request, context, view, "observations", offering: [.csv]) { type in
      .text(view.record.observationsCSV(CSVStyle(guardsFormulas: true)), as: type)
    }
  }

  @Sendable private func read(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    let id = Identifier<Indicator>(try context.parameter("indicator"))
    guard let indicator = view.index.indicators[id] else {
      throw ServiceError.unknown(.noSuch("indicator", "indikator", id))
    }
    guard try Negotiation.type(for: request, of: [.json, .html]) == .json else {
      return desk.answer(
        request,
        context,
        IndicatorPage(view: view, indicator: indicator, caller: context.caller, language: context.language).page
      )
    }
    return try desk.answer(request, context, view, "indicator \(id)", offering: [.json]) { type in
      Output(type: type, body: ByteBuffer(bytes: try indicator.jsonBytes()))
    }
  }

  @Sendable private func add(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let id = Identifier<Indicator>(try context.parameter("indicator"))
    let shape = FormShape(
      texts: ["period", "status"],
      numbers: ["value", "numerator", "denominator", "sampleSize"],
      page: "indicators/\(id.rawValue.inPath)"
    )
    let part = try await desk.part(request, context, shape)
    let observation = try part.document.decode(Observation.self)
    return try await desk.write(part) { try $0.insert(observation, into: id) }
  }
}

extension Sentence {
  /// States that nothing of a kind has an identifier, as far as the reader may see.
  static func noSuch<Entity>(_ english: String, _ swedish: String, _ id: Identifier<Entity>) -> Sentence {
    Sentence("There is no \(english) “\(id)” here.", "Här finns ingen \(swedish) ”\(id)”.")
  }
}
