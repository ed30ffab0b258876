import Foundation
import Testing

/// Runs an example as a process, as a user does.
struct Command {
  let output: String
  let complaint: String
  let exitCode: Int32

  /// The folder of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init(_ name: String, _ arguments: [String], input: String = "") throws {
    try self.init(running: try Self.products().appending(path: name), arguments, input: input)
  }

  /// Runs a shell command line in which `$command` is an example.
  init(_ name: String, shell line: String) throws {
    let command = try Self.products().appending(path: name).path
    try self.init(running: URL(filePath: "/bin/sh"), ["-c", "command=$0; \(line)", command], input: "")
  }

  private init(running executable: URL, _ arguments: [String], input: String) throws {
    let process = Process()
    let (given, output, complaint) = (Pipe(), Pipe(), Pipe())
    process.executableURL = executable
    process.currentDirectoryURL = Self.package
    process.arguments = arguments
    process.standardInput = given
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
    // Short enough to fit into the pipe, whether it is read or not.
    try given.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try given.fileHandleForWriting.close()
    // A process writes little to standard error, so reading one pipe to its end first can't block the other.
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    let complained = try complaint.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    self.output = String(decoding: said, as: UTF8.self)
    self.complaint = String(decoding: complained, as: UTF8.self)
    exitCode = process.terminationStatus
  }

  /// Where the examples are built: next to the bundle that these tests run in.
  private static func products() throws -> URL {
    #if os(macOS)
      let bundle = try #require(Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") })
      return bundle.bundleURL.deletingLastPathComponent()
    #else
      return try #require(Bundle.main.executableURL).deletingLastPathComponent()
    #endif
  }
}
