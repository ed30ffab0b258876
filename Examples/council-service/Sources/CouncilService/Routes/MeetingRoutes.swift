import CrimePrevention
import CrimePreventionReports
import HTTPTypes
import Hummingbird

/// Meetings, with the actions that they asked for.
struct MeetingRoutes {
  let desk: Desk

  func add(to router: Router<CouncilContext>) {
    router.get("/councils/:council/calendar.ics", use: calendar)
    router.get("/councils/:council/actions", use: actions)
    router.get("/councils/:council/meetings/:meeting", use: read)
    router.put("/councils/:council/meetings/:meeting", use: replace)
    router.post("/councils/:council/meetings/:meeting/agenda/:item/actions/:number/done", use: finishAction)
  }

  @Sendable private func calendar(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    return try desk.answer(request, context, view, "calendar", offering: [.calendar]) { type in
      let calendar = EventCalendar(
        councilOf: view.checked,
        language: context.language,
        asOf: view.day,
        for: view.audience
      )
      return .text(calendar.text(stamp: CalendarStamp(date: view.day)), as: type)
    }
  }

  @Sendable private func actions(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    return desk.answer(
      request,
      context,
      ActionsPage(
        view: view,
        open: view.progress.actions.filter { $0.doneOn == nil },
        caller: context.caller,
        language: context.language,
        today: desk.today
      ).page
    )
  }

  @Sendable private func read(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let view = try await desk.view(in: context)
    let id = Identifier<Meeting>(try context.parameter("meeting"))
    guard let meeting = view.index.meetings[id] else {
      throw ServiceError.unknown(.noSuch("meeting", "sammankomst", id))
    }
    return try desk.answer(
      request,
      context,
      view,
      "meeting \(id)",
      offering: [.json, .html, .markdown, .calendar]
    ) { type in
      let document = MeetingDocument(
        of: meeting,
        in: view.checked,
        language: context.language,
        asOf: view.day,
        for: view.audience
      )
      switch type {
      case .html: return .text(document.html(in: desk.frame(for: view, context.language)), as: type)
      case .markdown: return .text(document.markdown, as: type)
      case .calendar: return .text(document.calendar.text(stamp: CalendarStamp(date: view.day)), as: type)
      default: return Output(type: type, body: ByteBuffer(bytes: try meeting.jsonBytes()))
      }
    }
  }

  @Sendable private func replace(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let id = Identifier<Meeting>(try context.parameter("meeting"))
    let writing = try desk.writing(request, context, withoutVersion: .newest)
    let isVersionNamed = !request.tags(.ifMatch).isEmpty
    _ = try Bodies.type(of: request, among: [.json])
    let meeting = try await Bodies.document(of: request, limit: Bodies.partLimit).decode(Meeting.self)
    guard meeting.id == id else {
      throw ServiceError.malformed(
        Sentence("The meeting's identifier must be that of the address.", "Mötets id måste vara adressens.")
      )
    }
    let outcome = try await desk.write(writing) { record in
      guard var record else { throw RecordEditor.unknown(writing.council) }
      guard let present = record.meetings.first(where: { $0.id == id }) else {
        try record.insert(meeting)
        return record
      }
      guard isVersionNamed || present == meeting else { throw ServiceError.preconditionRequired }
      try record.update(id) { $0 = meeting }
      return record
    }
    return outcome.response(created: false)
  }

  @Sendable private func finishAction(_ request: Request, _ context: CouncilContext) async throws -> Response {
    let id = Identifier<Meeting>(try context.parameter("meeting"))
    let item = Identifier<AgendaItem>(try context.parameter("item"))
    // One less must still be a number.
    let number = max(0, Int(try context.parameter("number")) ?? 0)
    let shape = FormShape(texts: ["doneOn"], page: "actions")
    let part = try await desk.part(request, context, shape)
    let done = try Done(part.document)
    return try await desk.write(part) { record in
      var isThere = false
      try record.update(id) { meeting in
        guard let place = meeting.agenda.firstIndex(where: { $0.id == item }),
          meeting.agenda[place].actions.indices.contains(number - 1)
        else { return }
        meeting.agenda[place].actions[number - 1].doneOn = done.on
        isThere = true
      }
      guard isThere else {
        throw ServiceError.unknown(
          Sentence("The item has no action \(number) here.", "Ärendet har inget uppdrag \(number) här.")
        )
      }
    }
  }
}
