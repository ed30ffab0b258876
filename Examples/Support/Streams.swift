#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif
#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a command ends with.
package enum ExitCode {
  /// Nothing stands in the way.
  package static let success: Int32 = 0
  /// A record has errors.
  package static let errorsFound: Int32 = 1
  /// A file or the command line can't be read.
  package static let unreadable: Int32 = 2
}

/// Ends the process.
func end(with code: Int32) -> Never {
  exit(code)
}

/// The streams that a process is given.
package enum Streams {
  /// Writes a line to standard error, so that standard output holds nothing but the result.
  package static func complain(_ message: String) {
    write(Data((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes bytes to standard output.
  package static func show(_ data: Data) {
    write(data, to: STDOUT_FILENO)
  }

  /// Writes a line to standard output.
  package static func show(_ text: String) {
    write(Data((text + "\n").utf8), to: STDOUT_FILENO)
  }

  /// Everything on standard input.
  package static func input() -> Data {
    var read = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { systemRead(STDIN_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return read }
      read.append(contentsOf: buffer[..<count])
    }
  }

  /// Whether colours may be shown: standard output is a terminal that has them, and `NO_COLOR` doesn't forbid them.
  package static var showsColours: Bool {
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func write(_ data: Data, to stream: Int32) {
    var rest = Array(data)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(stream, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}

// `Streams` has functions by these names.
private func systemRead(_ stream: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(stream, bytes, count)
}

private func systemWrite(_ stream: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(stream, bytes, count)
}
