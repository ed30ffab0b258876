import Foundation

/// How the service is started.
public struct Settings: Sendable {
  /// The database file.
  public var database: String
  /// The port.
  public var port = 8080
  /// The address to listen on.
  public var host = "127.0.0.1"
  /// The token file; without one, tokens are made for this run and shown.
  public var tokens: String?
  /// The record that a new database starts with; `nil` for none.
  public var firstRecord: String?
  /// How many requests per second a client may send in the long run; 0 for no limit.
  public var requestsPerSecond = 50
  /// Whether a proxy in front handles HTTPS, and states who the client is.
  public var isBehindProxy = false
  /// How many bytes of answers are cached in memory.
  public var cacheBytes = 16 * 1024 * 1024
  /// The clock, which the library doesn't have.
  public var now: @Sendable () -> Date = { Date() }

  /// Settings for a database file.
  public init(database: String) {
    self.database = database
  }

  /// Why the arguments aren't understood.
  public struct Misunderstood: Error, CustomStringConvertible {
    /// What is wrong and what to do.
    public let description: String
  }

  /// The options of the command line.
  public static let usage = """
    usage: council-service [--database PATH] [--port N] [--tokens FILE] [--host ADDRESS]
                           [--requests-per-second N] [--behind-proxy] [--empty]

      --database PATH          where the versions are kept; made when there is no such file
      --port N                 8080 unless given; 0 for any that is free
      --tokens FILE            who may read and write; without it, tokens are made for this run and shown
      --host ADDRESS           127.0.0.1 unless given
      --requests-per-second N  how many a client may send in the long run, 50 unless given; 0 for any number
      --behind-proxy           a proxy in front speaks HTTPS and says in X-Forwarded-For who the client is
      --empty                  a new database begins without the fictional council
    """

  /// Reads arguments.
  ///
  /// - Parameters:
  ///   - arguments: Those after the program's name.
  ///   - folder: The folder of the example, which has the database unless the arguments say otherwise.
  /// - Throws: ``Misunderstood`` with the usage.
  public init(_ arguments: [String], folder: URL) throws(Misunderstood) {
    self.init(database: folder.appending(path: "council-service.sqlite").path)
    firstRecord = folder.appending(path: "../Records/example-council.json").standardized.path
    var rest = arguments[...]
    while let option = rest.popFirst() {
      switch option {
      case "--database": database = try Self.value(of: option, &rest)
      case "--port": port = try Self.number(of: option, &rest, atMost: 65535)
      case "--tokens": tokens = try Self.value(of: option, &rest)
      case "--host": host = try Self.value(of: option, &rest)
      case "--requests-per-second": requestsPerSecond = try Self.number(of: option, &rest, atMost: 1_000_000)
      case "--behind-proxy": isBehindProxy = true
      case "--empty": firstRecord = nil
      default: throw Misunderstood(description: "There is no option “\(option)”.\n\n\(Self.usage)")
      }
    }
  }

  private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(Misunderstood) -> String {
    guard let value = rest.popFirst() else { throw Misunderstood(description: "\(option) needs a value.\n\n\(usage)") }
    return value
  }

  private static func number(
    of option: String,
    _ rest: inout ArraySlice<String>,
    atMost limit: Int
  ) throws(Misunderstood) -> Int {
    guard let number = Int(try value(of: option, &rest)), (0...limit).contains(number) else {
      throw Misunderstood(description: "\(option) needs a number from 0 to \(limit).\n\n\(usage)")
    }
    return number
  }
}
