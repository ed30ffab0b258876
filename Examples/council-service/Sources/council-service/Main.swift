import CouncilService
import Foundation
import Logging

@main
struct Main {
  static func main() async {
    // When a file reaches its size limit, the service answers with an error instead of ending.
    signal(SIGXFSZ, SIG_IGN)
    do {
      try await run()
    } catch {
      FileHandle.standardError.write(Data("council-service: \(error)\n".utf8))
      exit(1)
    }
  }

  private static func run() async throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard !arguments.contains("--help") else { return print(Settings.usage) }
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let settings = try Settings(arguments, folder: folder)
    let access: AccessList
    var hint = ""
    if let file = settings.tokens {
      access = try AccessList(contentsOf: file)
    } else {
      let (keeper, member) = (AccessList.newToken(), AccessList.newToken())
      access = try AccessList([
        AccessList.Entry(token: keeper, name: "Samordnaren", audience: .keepers),
        AccessList.Entry(token: member, name: "Rådet", audience: .members),
      ])
      hint = """

        No --tokens: for this run,
          keepers sign in with  \(keeper)
          members sign in with  \(member)
        """
    }
    let service = try await Service(settings, access: access)
    var logger = Logger(label: "council-service") { StreamLogHandler.standardError(label: $0) }
    logger.logLevel = .notice
    let welcome = hint
    let application = service.application(logger: logger) { address in
      print("\(address)  (database: \(settings.database))\(welcome)")
      fflush(nil)
    }
    try await application.runService()
  }
}
