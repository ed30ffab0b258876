public import Foundation

/// The documents that all tasks are about, in memory.
public struct Documents {
  /// Their bytes.
  public let texts: [Data]

  /// Reads the files that are named on the command line.
  public init() throws {
    texts = try CommandLine.arguments.dropFirst().map { try Data(contentsOf: URL(filePath: $0)) }
  }
}

extension Sequence {
  /// A sum over the result for each element: an answer that no compiler can give without doing the work.
  public func total(_ work: (Element) throws -> Int) rethrows -> String {
    String(try reduce(0) { $0 + (try work($1)) })
  }
}

extension [Data] {
  /// JSON texts as one list on one line. In these texts, line feeds occur only between values.
  public var onOneLine: String {
    "[" + map { String(decoding: $0, as: UTF8.self).replacing("\n", with: " ") }.joined(separator: ",") + "]"
  }
}
