import CrimePrevention
import Hummingbird

/// What is known about a request while it is answered.
struct CouncilContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Who makes the request.
  var caller = Caller.resident
  /// The language of the service's own words.
  var language = MessageLanguage.swedish
  /// The address that the connection comes from.
  let peer: String

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// A part of the address.
  func parameter(_ name: String) throws -> String { try parameters.require(name) }
}
