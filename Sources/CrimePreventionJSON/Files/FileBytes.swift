#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files through the system: a pipe (`<(…)`, `/dev/stdin`) is read to its end, like a file.
///
/// Foundation reads regular files only.
package enum FileBytes {
  /// Returns all bytes of a file. A read that a signal interrupts is resumed.
  package static func read(_ path: String) throws(FileFault) -> [UInt8] {
    let file = openToRead(path)
    guard file >= 0 else { throw FileFault(errno) }
    defer { close(file) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(try expectedCount(of: file))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe systemRead(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(errno) }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func openToRead(_ path: String) -> Int32 {
    while true {
      let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard file < 0, errno == EINTR else { return file }
    }
  }

  /// How many bytes a file has; 0 when only reading it shows that. A device may never end, unless it is a terminal.
  private static func expectedCount(of file: Int32) throws(FileFault) -> Int {
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw FileFault(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return Int(status.st_size)
    case S_IFDIR: throw .directory
    case S_IFCHR where isatty(file) == 0, S_IFBLK: throw .special
    default: return 0
    }
  }
}

extension FileFault {
  /// What the system's number for a fault means.
  fileprivate init(_ number: Int32) {
    self =
      switch number {
      case ENOENT, ENOTDIR, ENAMETOOLONG, ELOOP: .missing
      case EACCES, EPERM: .forbidden
      case EISDIR: .directory
      case ENXIO, ENODEV: .special
      default: .other
      }
  }
}

// `FileBytes` has a function by this name.
private func systemRead(_ file: Int32, _ bytes: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(file, bytes, count)
}
