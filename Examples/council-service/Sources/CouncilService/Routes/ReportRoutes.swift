import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import Hummingbird

/// What follows from a record: progress, reports, the statute sheet, and the findings.
struct ReportRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    router.get("/councils/:council/progress", use: progress)
    router.get("/councils/:council/report", use: report)
    router.get("/councils/:council/statute", use: statute)
    router.get("/councils/:council/findings", use: findings)
  }

  @Sendable private func progress(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    let date = try desk.askingDate(request)
    return try desk.answer(request, context, view, "progress \(date)", offering: [.json]) { type in
      .json(view.checked.progress(asOf: date).json(in: context.language), as: type)
    }
  }

  @Sendable private func report(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    let date = try desk.askingDate(request)
    let (subject, part) = (try subject(request, in: view), try part(request))
    let name = "report \(subject) \(part) \(date)"
    return try desk.answer(request, context, view, name, offering: [.html, .markdown, .csv]) { type in
      let report = try ProgressReport(
        of: subject,
        part: part,
        in: view.checked,
        language: context.language,
        asOf: date,
        for: view.audience,
        checkedBy: view.audience == .residents ? nil : Validator()
      )
      switch type {
      case .markdown: return .text(report.markdown, as: type)
      case .csv: return .text(report.csv(CSVStyle(guardsFormulas: true)), as: type)
      default: return .text(report.html(in: desk.frame(for: view, context.language)), as: type)
      }
    }
  }

  private func part(_ request: Request) throws -> ProgressReport.Part {
    guard let asked = request.uri.queryParameters["part"] else { return .all }
    guard let part = ProgressReport.Part(rawValue: String(asked)) else {
      let parts = ProgressReport.Part.allCases.map(\.rawValue).joined(separator: ", ")
      throw ServiceError.malformed(.parameter("part", parts))
    }
    return part
  }

  private func subject(_ request: Request, in view: View) throws -> ProgressReport.Subject {
    let query = request.uri.queryParameters
    if let plan = query["plan"] {
      let id = Identifier<ActionPlan>(String(plan))
      guard view.index.plans[id] != nil else { throw ServiceError.unknown(.noSuch("plan", "plan", id)) }
      return .plan(id)
    }
    if let promise = query["promise"] {
      let id = Identifier<CitizenPromise>(String(promise))
      guard view.index.promises[id] != nil else { throw ServiceError.unknown(.noSuch("promise", "utfästelse", id)) }
      return .promise(id)
    }
    return .council
  }

  @Sendable private func statute(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    let date = try desk.askingDate(request)
    return try desk.answer(request, context, view, "statute \(date)", offering: [.json, .html, .markdown]) { type in
      let sheet = StatuteSheet(of: view.record, asOf: date)
      let report = StatuteSheetReport(of: sheet, in: view.record, language: context.language)
      switch type {
      case .html: return .text(report.html(in: desk.frame(for: view, context.language)), as: type)
      case .markdown: return .text(report.markdown, as: type)
      default: return .json(sheet.json(), as: type)
      }
    }
  }

  /// The findings, for the council only: they say what needs correcting.
  @Sendable private func findings(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context, for: .members)
    let date = try desk.askingDate(request)
    guard try Negotiation.type(for: request, of: [.json, .sarif, .html]) != .html else {
      let items = Validator().report(on: view.record, asOf: date).workList
      return desk.answer(
        request,
        context,
        FindingsPage(view: view, items: items, caller: context.caller, language: context.language).page
      )
    }
    return try desk.answer(request, context, view, "findings \(date)", offering: [.json, .sarif]) { type in
      let report = Validator().report(on: view.record, asOf: date)
      let file = "\(view.key.council).json"
      return type == .sarif
        ? .json(report.sarif(in: context.language, file: file, rules: .standard), as: type)
        : .json(report.json(in: context.language, file: file), as: type)
    }
  }
}
