import CrimePrevention
import HTTPTypes
import Hummingbird

/// What a form of a page says, after it was made sure that the page is one of this service's.
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
    // Browsers say where a form comes from.
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

  /// What a field says, without spaces around it; `nil` when it is empty or absent.
  subscript(name: String) -> String? {
    guard let text = values[name]?[...].trimmingSpaces, !text.isEmpty else { return nil }
    return String(text)
  }

  /// An object of JSON of some fields, to be read as strictly as any other.
  func object(texts: [String], numbers: [String] = []) throws -> JSONDocument {
    var members: [String: JSONValue] = [:]
    for name in texts { members[name] = self[name].map { .string($0) } }
    for name in numbers { members[name] = self[name].map(Self.number) }
    return try JSONDocument(JSONValue.object(members).jsonBytes())
  }

  /// A number as people write it, with a comma or a point; what isn't one stays text, and is refused as such.
  private static func number(_ text: String) -> JSONValue {
    let plain = String(text.filter { $0 != " " && $0 != "\u{A0}" }.map { $0 == "," ? "." : $0 })
    return JSONNumber(literal: plain).map { .number($0) } ?? .string(text)
  }

  private static let fetchSite = HTTPField.Name.named("Sec-Fetch-Site")
}
