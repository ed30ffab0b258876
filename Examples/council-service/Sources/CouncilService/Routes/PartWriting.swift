import CrimePrevention
import Hummingbird

/// How a form represents a part: the text fields, the number fields, and the page to go to afterwards.
struct FormShape: Sendable {
  let texts: [String]
  var numbers: [String] = []
  /// The page, relative to the council's address.
  let page: String
}

/// A small part to write into a record, as it arrived: from a program as JSON, or from a page as a form.
struct PartWriting: Sendable {
  let writing: Writing
  let document: JSONDocument
  /// The address to go to afterwards; `nil` for a program, which gets the result instead.
  let page: String?
}

extension Desk {
  /// Reads a small part that arrives as JSON, or as a form of a given shape.
  func part(_ request: Request, _ context: CouncilContext, _ shape: FormShape) async throws -> PartWriting {
    let council = try context.parameter("council")
    try context.caller.require(.keepers, of: council)
    guard try Bodies.type(of: request, among: [.json, .form]) == .form else {
      let writing = try writing(request, context, withoutVersion: .newest)
      let document = try await Bodies.document(of: request, limit: Bodies.partLimit)
      return PartWriting(writing: writing, document: document, page: nil)
    }
    let fields = try await FormFields(request, from: context.caller)
    return PartWriting(
      writing: try writing(fields, context),
      document: try fields.object(texts: shape.texts, numbers: shape.numbers),
      page: "/councils/\(council.inPath)/\(shape.page)"
    )
  }

  /// Writes it into the record.
  func write(
    _ part: PartWriting,
    _ edit: @escaping @Sendable (inout CouncilRecord) throws -> Void
  ) async throws -> Response {
    let outcome = try await write(part.writing) { record in
      guard var record else { throw RecordEditor.unknown(part.writing.council) }
      try edit(&record)
      return record
    }
    return part.page.map { .seeOther($0) } ?? outcome.response(created: true)
  }
}

/// States that something was done on a day.
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
