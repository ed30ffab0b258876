import CrimePrevention
import Foundation
import HTTPTypes
import Hummingbird

/// A write: who makes it, from which version, and how it is answered.
struct Writing: Sendable {
  let council: String
  let base: RecordEditor.Base
  let isMerging: Bool
  let author: RecordEditor.Author
}

extension Desk {
  /// A write by a program, which names its version in `If-Match`. Only a token gives the right, never a cookie: a browser
  /// also sends cookies for other sites' pages.
  func writing(_ request: Request, _ context: CouncilContext, withoutVersion base: RecordEditor.Base?) throws -> Writing
  {
    let council = try context.parameter("council")
    guard context.caller.session == nil else { throw ServiceError.unauthenticated }
    try context.caller.require(.keepers, of: council)
    let tag = request.tags(.ifMatch).first
    let start: RecordEditor.Base? =
      switch tag {
      case "*": .newest
      case let tag?: .version(fingerprint: tag)
      case nil: request.tags(.ifNoneMatch).first == "*" ? .nothing : base
      }
    guard let start else { throw ServiceError.preconditionRequired }
    return Writing(
      council: council,
      base: start,
      isMerging: !request.headers[values: Self.prefer].contains { $0.contains("handling=strict") },
      author: try author(context, why: request.uri.queryParameters["why"].map(String.init))
    )
  }

  /// A write by a form, which names its version in a hidden field.
  func writing(_ form: FormFields, _ context: CouncilContext) throws -> Writing {
    let council = try context.parameter("council")
    try context.caller.require(.keepers, of: council)
    guard let fingerprint = form["base"] else { throw ServiceError.preconditionRequired }
    return Writing(
      council: council,
      base: .version(fingerprint: fingerprint),
      isMerging: true,
      author: try author(context, why: form["why"])
    )
  }

  /// Writes, and returns the resulting version.
  func write(
    _ writing: Writing,
    _ edit: @escaping @Sendable (CouncilRecord?) throws -> CouncilRecord
  ) async throws -> RecordEditor.Outcome {
    try await editor.write(
      to: writing.council,
      from: writing.base,
      isMerging: writing.isMerging,
      by: writing.author,
      edit
    )
  }

  private func author(_ context: CouncilContext, why: String?) throws -> RecordEditor.Author {
    guard why?.utf8.count ?? 0 <= 1000 else {
      throw ServiceError.malformed(Sentence("“why” is longer than 1 000 bytes.", "”why” är längre än 1 000 byte."))
    }
    let moment = now()
    return RecordEditor.Author(
      name: context.caller.name ?? "",
      why: why.flatMap { $0.isEmpty ? nil : $0 },
      moment: moment.formatted(.iso8601),
      day: today
    )
  }

  private static let prefer = HTTPField.Name.named("Prefer")
}

extension RecordEditor.Outcome {
  /// The answer to a program.
  func response(created isCreated: Bool) -> Response {
    let output = Output.json([
      "council": .string(entry.council), "version": .number(JSONNumber(entry.number)),
      "fingerprint": .string(entry.fingerprint), "merged": .bool(isMerged),
    ])
    return Response(
      status: isCreated ? .created : .ok,
      headers: [
        .contentType: output.type.header, .cacheControl: "no-store", .eTag: "\"\(entry.fingerprint)\"",
        .location: "/councils/\(entry.council.inPath)/versions/\(entry.number)",
      ],
      body: ResponseBody(byteBuffer: output.body)
    )
  }
}
