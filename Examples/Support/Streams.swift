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

/// The exit code of a command.
package enum ExitCode {
  /// Success.
  package static let success: Int32 = 0
  /// A record has errors.
  package static let errorsFound: Int32 = 1
  /// A file or the command line can't be read, or the result can't be written.
  package static let unreadable: Int32 = 2
}

/// Ends the process.
func end(with code: Int32) -> Never {
  exit(code)
}

/// The standard streams of a process.
///
/// A read or write that a signal interrupts continues. A result that can't be written ends the process, so that half of one
/// isn't taken for the whole. A closed pipe (`| head`) isn't an error.
package enum Streams {
  /// Writes a line to standard error, so that standard output holds nothing but the result.
  package static func complain(_ message: String) {
    // There is nowhere left to report that this can't be written.
    _ = write(Data((message + "\n").utf8), to: STDERR_FILENO)
  }

  /// Writes bytes to standard output.
  package static func show(_ data: Data) {
    let fault = write(data, to: STDOUT_FILENO)
    if fault != 0, fault != EPIPE { fail("The result can't be written", fault) }
  }

  /// Writes a line to standard output.
  package static func show(_ text: String) {
    show(Data((text + "\n").utf8))
  }

  /// Everything on standard input.
  package static func input() -> Data {
    var read = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(STDIN_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { fail("Standard input can't be read", errno) }
      guard count > 0 else { return read }
      read.append(contentsOf: buffer[..<count])
    }
  }

  /// Whether colours may be shown: standard output is a terminal that has them, and `NO_COLOR` doesn't forbid them.
  package static var showsColours: Bool {
    isatty(STDOUT_FILENO) == 1 && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
  }

  /// Makes writing to a closed pipe return an error, which is ignored; by default it ends the process.
  static func expectClosedPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  private static func environment(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// Writes all bytes, and returns the system's error number; 0 for none.
  private static func write(_ data: Data, to stream: Int32) -> Int32 {
    var rest = Array(data)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(stream, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return errno }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  private static func fail(_ what: String, _ fault: Int32) -> Never {
    complain(unsafe "\(what): \(String(cString: strerror(fault))).")
    end(with: ExitCode.unreadable)
  }
}

// `Streams` has functions by these names.
private func systemRead(_ stream: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(stream, bytes, count)
}

private func systemWrite(_ stream: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(stream, bytes, count)
}
