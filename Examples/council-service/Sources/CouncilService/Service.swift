import CrimePrevention
import CrimePreventionJSON
import Foundation
import Hummingbird
import HummingbirdCore
import Logging

/// The complete service: the database, who may do what, and the routes.
public struct Service: Sendable {
  private let settings: Settings
  private let desk: Desk

  /// Opens the database. A new one starts with the settings' first record.
  ///
  /// - Throws: ``DatabaseRefusal`` when the database can't be used, and whatever keeps the first record from being read.
  public init(_ settings: Settings, access: AccessList) async throws {
    let store = try RecordStore(path: settings.database)
    let decoded = DecodedVersions()
    self.settings = settings
    desk = Desk(
      store: store,
      views: Views(store, decoded, cacheBytes: settings.cacheBytes),
      editor: RecordEditor(store, decoded),
      access: access,
      sessions: Sessions(),
      now: settings.now
    )
    if let file = settings.firstRecord, try await store.newest().isEmpty { try await load(file) }
  }

  private func load(_ file: String) async throws {
    let record = try CouncilRecord(contentsOf: URL(filePath: file))
    let author = RecordEditor.Author(
      name: "council-service",
      why: "Fictional council, loaded at the first start",
      moment: settings.now().formatted(.iso8601),
      day: desk.today
    )
    _ = try await desk.editor.write(to: record.council.id.rawValue, from: .nothing, by: author) { _ in record }
  }

  /// The routes, with the middleware before all of them, outermost first.
  func router() -> Router<CouncilContext> {
    let router = Router(context: CouncilContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: ProblemMiddleware())
    router.add(
      middleware: RateLimitMiddleware(
        limit: RateLimit(perSecond: settings.requestsPerSecond),
        isBehindProxy: settings.isBehindProxy,
        now: settings.now
      )
    )
    router.add(middleware: CallerMiddleware(access: desk.access, sessions: desk.sessions, now: settings.now))
    addRoutes(to: router)
    router.refuseOtherMethods()
    return router
  }

  /// The routes that the service answers.
  func routes() -> [Router<CouncilContext>.RouteDescription] {
    let router = Router(context: CouncilContext.self)
    addRoutes(to: router)
    return router.routes
  }

  private func addRoutes(to router: Router<CouncilContext>) {
    RecordRoutes(desk: desk).add(to: router)
    IndicatorRoutes(desk: desk).add(to: router)
    MeasureRoutes(desk: desk).add(to: router)
    MeetingRoutes(desk: desk).add(to: router)
    VersionRoutes(desk: desk).add(to: router)
    ReportRoutes(desk: desk).add(to: router)
    SessionRoutes(desk: desk, isSecure: settings.isBehindProxy).add(to: router)
    DescriptionRoutes(desk: desk).add(to: router)
  }

  /// The application, ready to run. `onRunning` receives the address when it listens.
  public func application(
    logger: Logger,
    onRunning: @escaping @Sendable (String) -> Void = { _ in }
  ) -> some ApplicationProtocol {
    let host = settings.host
    return Application(
      router: router(),
      server: .http1(
        configuration: HTTP1Channel.Configuration(
          idleTimeout: .seconds(15),
          httpDecoderConfiguration: HTTP1Channel.Configuration.DecoderConfiguration(
            maxHeaderFieldSize: 8 * 1024,
            maxHeaderListSize: 32 * 1024,
            maxHeaderFieldCount: 100
          )
        )
      ),
      configuration: ApplicationConfiguration(
        address: .hostname(host, port: settings.port),
        availableConnectionsDelegate: MaximumAvailableConnections(2000)
      ),
      onServerRunning: { channel in onRunning("http://\(host):\(channel.localAddress?.port ?? 0)/") },
      logger: logger
    )
  }
}
