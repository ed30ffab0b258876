/// What every command of the package does alike: follow its command line, and say on standard error why it can't.
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
    end(with: code(for: Result { try follow(arguments) }))
  }

  /// Runs a command that waits for others, and ends the process with its exit code.
  ///
  /// - Parameter follow: Does what the arguments ask for; `nil` shows how the command is used.
  package func run(_ follow: (_ arguments: [String]) async throws -> Int32?) async -> Never {
    do {
      end(with: code(for: .success(try await follow(arguments))))
    } catch {
      end(with: code(for: .failure(error)))
    }
  }

  private var arguments: [String] { Array(CommandLine.arguments.dropFirst()) }

  private func code(for outcome: Result<Int32?, any Error>) -> Int32 {
    do {
      if let code = try outcome.get() { return code }
      Streams.show(usage)
      return ExitCode.success
    } catch let error as UsageFault {
      Streams.complain("\(name): \(error.message)\n\n\(usage)")
    } catch {
      Streams.complain("\(name): \(error)")
    }
    return ExitCode.unreadable
  }
}
