import CrimePrevention
import Hummingbird

/// Chooses what the client prefers among what is offered.
enum Negotiation {
  /// The media type to answer with: the one that the query parameter `format` names, otherwise the most preferred of those
  /// accepted; among equally preferred ones, the first that is offered.
  static func type(for request: Request, of offered: [MediaKind]) throws -> MediaKind {
    if let name = request.uri.queryParameters["format"] {
      guard let named = offered.first(where: { $0.name == name }) else {
        throw ServiceError.malformed(.parameter("format", offered.map(\.name).joined(separator: ", ")))
      }
      return named
    }
    let wishes = Wish.list(request.headers[values: .accept])
    guard !wishes.isEmpty else { return offered[0] }
    let ranked = offered.map { type in (type, wishes.quality(of: type.rawValue)) }
    guard let best = ranked.map(\.1).max(), best > 0, let type = ranked.first(where: { $0.1 == best })?.0 else {
      throw ServiceError.notAcceptable(offered: offered.map(\.rawValue))
    }
    return type
  }

  /// The language of the service's own words.
  static func language(for request: Request) -> MessageLanguage {
    if let name = request.uri.queryParameters["language"], let named = MessageLanguage(rawValue: String(name)) {
      return named
    }
    let wishes = Wish.list(request.headers[values: .acceptLanguage])
    guard !wishes.isEmpty else { return .swedish }
    let (swedish, english) = (wishes.quality(ofLanguage: "sv"), wishes.quality(ofLanguage: "en"))
    return english > swedish ? .english : .swedish
  }

  /// Whether the client is a browser that wants a page, even one that only states what went wrong.
  static func prefersPage(_ request: Request) -> Bool {
    (try? type(for: request, of: [.problem, .html])) == .html
  }
}

/// A part of an `Accept` header: what is wanted, and how strongly.
struct Wish: Sendable, Hashable {
  let name: String
  let quality: Double

  /// The parts of header fields; a field longer than any real one counts as absent.
  static func list(_ fields: [String]) -> [Wish] {
    fields.filter { $0.utf8.count <= 2000 }.flatMap { $0.split(separator: ",") }.compactMap { part in
      let pieces = part.split(separator: ";").map { $0.trimmingSpaces.lowercased() }
      guard let name = pieces.first, !name.isEmpty else { return nil }
      let quality = pieces.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 }
      return Wish(name: name, quality: min(max(quality ?? 1, 0), 1))
    }
  }
}

extension [Wish] {
  /// How strongly a media type is wanted: the most specific part that matches it decides.
  func quality(of type: String) -> Double {
    let group = type.prefix { $0 != "/" } + "/*"
    let fitting = [type, String(group), "*/*"].lazy.compactMap { name in first { $0.name == name } }
    return fitting.first?.quality ?? 0
  }

  func quality(ofLanguage language: String) -> Double {
    let fitting = filter { $0.name == language || $0.name.hasPrefix(language + "-") }
    return fitting.map(\.quality).max() ?? first { $0.name == "*" }?.quality ?? 0
  }
}

extension Substring {
  var trimmingSpaces: Substring {
    let start = drop { $0 == " " || $0 == "\t" }
    guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return start.prefix(0) }
    return start[...last]
  }
}

extension Sentence {
  /// States that a query parameter isn't one of the expected values.
  static func parameter(_ name: String, _ expected: String) -> Sentence {
    Sentence(
      english: "The query parameter “\(name)” isn't one of: \(expected).",
      swedish: "Frågeparametern ”\(name)” är inte något av: \(expected)."
    )
  }
}
