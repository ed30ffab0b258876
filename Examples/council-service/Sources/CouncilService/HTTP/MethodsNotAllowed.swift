import Hummingbird

extension Router<CouncilContext> {
  /// Answers with `405` when a request uses a method that its address doesn't have.
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
