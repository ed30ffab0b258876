import CrimePrevention
import CrimePreventionJSON
import Foundation

/// Whom each token belongs to, from a file that only the service may read. The README shows one.
public struct AccessList: Sendable {
  private let entries: [(token: [UInt8], caller: Caller)]

  /// A token, with its name and audience.
  public struct Entry: Sendable, Decodable {
    let token: String
    let name: String
    let audience: String
    let councils: [String]?

    /// Makes an entry.
    public init(token: String, name: String, audience: Audience, councils: [String]? = nil) {
      self.token = token
      self.name = name
      self.audience = audience.rawValue
      self.councils = councils
    }
  }

  /// Why a token file can't be used.
  public struct Unusable: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    public let description: String
  }

  /// Makes a list.
  public init(_ entries: [Entry]) throws(Unusable) {
    var callers: [(token: [UInt8], caller: Caller)] = []
    for entry in entries {
      guard let audience = Audience(rawValue: entry.audience), audience != .residents else {
        throw Unusable(description: "“\(entry.name)”: the audience is “keepers” or “members”, not “\(entry.audience)”.")
      }
      guard entry.token.utf8.count >= 20 else {
        throw Unusable(description: "“\(entry.name)”: a token has at least 20 characters that nobody can guess.")
      }
      let caller = Caller(name: entry.name, audience: audience, councils: entry.councils.map(Set.init), session: nil)
      callers.append((Array(entry.token.utf8), caller))
    }
    self.entries = callers
  }

  /// Reads a file.
  public init(contentsOf path: String) throws(Unusable) {
    struct File: Decodable { let tokens: [Entry] }
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(contentsOf: URL(filePath: path)))
    } catch {
      throw Unusable(description: "\(path) can't be read as a list of tokens: \(error)")
    }
    try self.init(file.tokens)
  }

  /// Whom a token belongs to. A token that is nearly right takes as long as any other.
  func caller(withToken token: some StringProtocol) -> Caller? {
    let given = Array(token.utf8)
    var found: Caller?
    for entry in entries where Self.areSame(entry.token, given) { found = entry.caller }
    return found
  }

  private static func areSame(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}

extension AccessList {
  /// A token that nobody can guess.
  public static func newToken() -> String { Sessions.secret() }
}
