import CrimePrevention
import Hummingbird

/// How a part comes in a form: the fields that are texts, those that are numbers, and the page to go to afterwards.
struct FormShape: Sendable {
  let texts: [String]
  var numbers: [String] = []
  /// The page, from the council's address on.
  let page: String
}

extension Desk {
  /// Writes something small into a record. It comes as JSON from a program, or in a form of a shape from a page; it is read,
  /// and put into the record.
  func write<Part: Sendable>(
    _ request: Request,
    _ context: CouncilContext,
    _ shape: FormShape,
    reading read: (JSONDocument) throws -> Part,
    _ edit: @escaping @Sendable (inout CouncilRecord, Part) throws -> Void
  ) async throws -> Response {
    let council = try context.parameter("council")
    try context.caller.require(.keepers, of: council)
    let isForm = try Bodies.type(of: request, among: [.json, .form]) == .form
    let (writing, part) = try await isForm ? form(request, context, shape, read) : json(request, context, read)
    let outcome = try await write(writing) { record in
      guard var record else { throw RecordEditor.unknown(council) }
      try edit(&record, part)
      return record
    }
    return isForm ? .seeOther("/councils/\(council.inPath)/\(shape.page)") : outcome.response(created: true)
  }

  private func json<Part>(
    _ request: Request,
    _ context: CouncilContext,
    _ read: (JSONDocument) throws -> Part
  ) async throws -> (Writing, Part) {
    let writing = try writing(request, context, withoutVersion: .newest)
    return (writing, try read(try await Bodies.document(of: request, limit: Bodies.partLimit)))
  }

  private func form<Part>(
    _ request: Request,
    _ context: CouncilContext,
    _ shape: FormShape,
    _ read: (JSONDocument) throws -> Part
  ) async throws -> (Writing, Part) {
    let fields = try await FormFields(request, from: context.caller)
    return (try writing(fields, context), try read(fields.object(texts: shape.texts, numbers: shape.numbers)))
  }
}

/// That something was done on a day.
struct Done: Sendable {
  let on: CalendarDate

  init(_ document: JSONDocument) throws {
    guard case .object(let members) = try document.value(), members.count == 1,
      case .string(let text)? = members["doneOn"], let date = CalendarDate(text)
    else {
      throw ServiceError.malformed(
        Sentence(
          "The body is to be {\"doneOn\": \"YYYY-MM-DD\"}, with a day that exists.",
          "Innehållet ska vara {\"doneOn\": \"ÅÅÅÅ-MM-DD\"}, med en dag som finns."
        )
      )
    }
    on = date
  }
}
