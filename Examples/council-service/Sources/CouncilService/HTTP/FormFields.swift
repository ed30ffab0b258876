import CrimePrevention
import HTTPTypes
import Hummingbird

/// The contents of a form, after checking that it came from a page of this service.
struct FormFields: Sendable {
  private let values: [String: String]

  /// Reads a form that was sent in the session of the caller.
  init(_ request: Request, from caller: Caller) async throws {
    let fields = try await FormFields(reading: request)
    guard let session = caller.session else { throw ServiceError.unauthenticated }
    guard fields["key"] == session.formKey else { throw ServiceError.forged }
    self = fields
  }

  /// Reads a form that anyone may send.
  init(reading request: Request) async throws {
    // Browsers state where a form comes from.
    let site = request.headers[Self.fetchSite]
    guard site == nil || site == "same-origin" || site == "none" else { throw ServiceError.forged }
    let bytes = try await Bodies.bytes(of: request, limit: Bodies.partLimit)
    let text = String(decoding: bytes, as: UTF8.self)
    do {
      values = try URLEncodedFormDecoder().decode([String: String].self, from: text)
    } catch {
      throw ServiceError.malformed(
        Sentence(
          "The form has a field twice, or isn't encoded as forms are.",
          "Formuläret har ett fält två gånger, eller är fel kodat."
        )
      )
    }
  }

  /// The text of a field, without surrounding spaces; `nil` when it is empty or absent.
  subscript(name: String) -> String? {
    guard let text = values[name]?[...].trimmingSpaces, !text.isEmpty else { return nil }
    return String(text)
  }

  /// A JSON object made from some fields, to be read as strictly as any other.
  func object(texts: [String], numbers: [String] = []) throws -> JSONDocument {
    var members: [String: JSONValue] = [:]
    for name in texts { members[name] = self[name].map { .string($0) } }
    for name in numbers { members[name] = self[name].map(Self.number) }
    return try JSONDocument(JSONValue.object(members).jsonBytes())
  }

  /// A number as people write it, with a comma or a point. Anything else stays text, and is rejected as such.
  private static func number(_ text: String) -> JSONValue {
    let plain = String(text.filter { $0 != " " && $0 != "\u{A0}" }.map { $0 == "," ? "." : $0 })
    return JSONNumber(literal: plain).map { .number($0) } ?? .string(text)
  }

  private static let fetchSite = HTTPField.Name.named("Sec-Fetch-Site")
}
