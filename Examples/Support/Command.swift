import CrimePrevention

/// What every command of the package does: follow its command line, and report on standard error when it can't.
package struct Command {
  private let name: String
  private let usage: String

  /// Names a command.
  package init(_ name: String, usage: String) {
    self.name = name
    self.usage = usage
  }

  /// Runs the command with the process's arguments, and ends the process with its exit code.
  ///
  /// - Parameter follow: Does what the arguments ask for; `nil` shows how the command is used.
  package func run(_ follow: (_ arguments: [String]) throws -> Int32?) -> Never {
    prepare()
    end(with: code(for: Result { try follow(arguments) }))
  }

  /// Runs an asynchronous command, and ends the process with its exit code.
  ///
  /// - Parameter follow: Does what the arguments ask for; `nil` shows how the command is used.
  package func run(_ follow: (_ arguments: [String]) async throws -> Int32?) async -> Never {
    prepare()
    do {
      end(with: code(for: .success(try await follow(arguments))))
    } catch {
      end(with: code(for: .failure(error)))
    }
  }

  /// The end of every command's usage text.
  private static let common = """
    Besides: --help, --version, --option=value for --option value, and -- before the names of files that begin with a dash.
    """

  private var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  /// Handles the options that every command has.
  private func prepare() {
    Streams.expectClosedPipes()
    guard arguments.prefix(while: { $0 != "--" }).contains("--version") else { return }
    Streams.show(
      "\(name) of swift-crime-prevention: record format \(FormatVersion.current), rules \(RuleEdition.latest)"
    )
    end(with: ExitCode.success)
  }

  private func code(for outcome: Result<Int32?, any Error>) -> Int32 {
    do {
      if let code = try outcome.get() { return code }
      Streams.show(usage + "\n\n" + Self.common)
      return ExitCode.success
    } catch let error as UsageFault {
      let nearest = error.unknownOption.flatMap { NearMiss(options).nearest(to: $0) }
      let hint = nearest.map { " The nearest is \($0)." } ?? ""
      Streams.complain("\(name): \(error.message)\(hint) See \(name) --help.")
    } catch {
      Streams.complain("\(name): \(error)")
    }
    return ExitCode.unreadable
  }

  /// The options named in the usage text.
  private var options: [String] {
    ["--help", "--version"] + usage.matches(of: /--[a-z-]+/).map { String($0.output) }
  }
}
