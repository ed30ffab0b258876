import Foundation
import Testing

/// What every example does in the same way with its streams and its command line.
struct StreamTests {
  private static let record = "Examples/Records/example-council.json"

  /// A command line of each example that has a result.
  static let commands = [
    ("plan-check", [record, "--as-of", "2026-06-30", "--show", "all"]),
    ("plan-progress", [record, "--as-of", "2026-06-30", "--format", "html"]),
    ("meeting-minutes", [record, "--meeting", "meeting-2026-02-10"]),
    ("house-rules", [record, "--as-of", "2026-06-30"]),
    ("national-overview", [record, "--as-of", "2026-06-30"]),
  ]

  #if os(Linux)
    @Test(arguments: commands)
    func resultThatCannotBeWrittenEndsWithTwo(name: String, arguments: [String]) throws {
      let command = try Command(name, shell: "$command \(arguments.joined(separator: " ")) > /dev/full")
      #expect(command.exitCode == 2)
      #expect(command.complaint == "The result can't be written: No space left on device.\n")
    }
  #endif

  @Test(arguments: commands)
  func nobodyReadingFurtherIsNoFault(name: String, arguments: [String]) throws {
    let line = "{ $command \(arguments.joined(separator: " ")); echo $? >&2; } | true"
    let command = try Command(name, shell: line)
    #expect(command.complaint == "0\n")
  }

  @Test(arguments: commands)
  func pipeGivenAsAFileIsRead(name: String, arguments: [String]) throws {
    let others = arguments.dropFirst()
    let piped = try Command(name, shell: "cat \(Self.record) | $command /dev/stdin \(others.joined(separator: " "))")
    let plain = try Command(name, arguments)
    #expect(piped.exitCode == plain.exitCode)
    #expect(piped.complaint == "")
    #expect(piped.output == plain.output.replacing(Self.record, with: "/dev/stdin"))
    #expect(!plain.output.isEmpty)
  }

  @Test func standardInputThatCannotBeReadIsNotEmpty() throws {
    let command = try Command("plan-check", shell: "$command - < /")
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint.hasPrefix("Standard input can't be read: "))
  }

  @Test(arguments: commands.map(\.0))
  func versionAndHelpAreToldWhateverElseIsGiven(name: String) throws {
    let version = try Command(name, ["no-such-file.json", "--version"])
    #expect(version.exitCode == 0)
    #expect(version.output.hasPrefix("\(name) of swift-crime-prevention: record format 1."))
    #expect(version.output.contains(", rules 2026."))
    let help = try Command(name, ["no-such-file.json", "--help"])
    #expect(help.exitCode == 0)
    #expect(help.output.hasPrefix("Usage: \(name) FILE"))
    #expect(help.output.contains("--option=value"))
  }

  @Test(arguments: [
    (["--formt", "text"], "There is no option “--formt”. The nearest is --format."),
    (["--as-off=2026-06-30"], "There is no option “--as-off”. The nearest is --as-of."),
    (["--versoin"], "There is no option “--versoin”. The nearest is --version."),
    (["--colour"], "There is no option “--colour”."), (["-x"], "There is no option “-x”."),
  ])
  func slipShowsOneLineWithTheNearestOption(arguments: [String], message: String) throws {
    let command = try Command("plan-progress", [Self.record] + arguments)
    #expect(command.exitCode == 2)
    #expect(command.output == "")
    #expect(command.complaint == "plan-progress: \(message) See plan-progress --help.\n")
  }

  @Test func valueMayFollowAnEqualsSign() throws {
    let joined = try Command("plan-progress", ["--as-of=2026-06-30", "--language=sv", "--format=csv", Self.record])
    let apart = ["--as-of", "2026-06-30", "--language", "sv", "--format", "csv", Self.record]
    #expect(joined.exitCode == 0)
    #expect(try joined.output == Command("plan-progress", apart).output)
    let empty = try Command("plan-progress", ["--as-of=", Self.record])
    #expect(empty.complaint.hasPrefix("plan-progress: “” isn't a date"))
  }

  @Test func nameAfterTwoDashesIsAFile() throws {
    let folder = try TemporaryFolder()
    defer { withExtendedLifetime(folder) {} }
    let record = try String(contentsOf: Command.package.appending(path: Self.record), encoding: .utf8)
    _ = try folder.file("--as-of", record)
    let line = "cd '\(folder.url.path)' && $command --all --as-of 2026-06-30 -- --as-of"
    let command = try Command("plan-check", shell: line)
    #expect(command.exitCode == 0)
    #expect(command.output.contains("./--as-of:"))
  }
}
