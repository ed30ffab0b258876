import Hummingbird

extension Router<CouncilContext> {
  /// Answers with `405` where an address is asked with a method that it doesn't know.
  func refuseOtherMethods() {
    let methods = Dictionary(grouping: routes, by: \.path.description)
    let all: [HTTPRequest.Method] = [.get, .put, .post, .patch, .delete, .options, .trace, .connect]
    for (path, known) in methods {
      let names = known.map(\.method)
      let allowed = (names + (names.contains(.get) ? [.head] : [])).map(\.rawValue).sorted()
      for method in all where !names.contains(method) {
        on(RouterPath(path), method: method) { _, _ -> Response in throw ServiceError.methodNotAllowed(allowed) }
      }
    }
  }
}
