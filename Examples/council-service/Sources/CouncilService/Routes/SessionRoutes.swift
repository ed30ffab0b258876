import CrimePrevention
import Hummingbird

/// Signing in and out on a page.
struct SessionRoutes {
  let desk: Desk
  /// Whether browsers reach the service only over HTTPS, through a proxy.
  let isSecure: Bool

  func add(to router: Router<CouncilContext>) {
    router.get("/sign-in") { request, context in
      desk.answer(request, context, SignInPage(isWrong: false, language: context.language).page)
    }
    router.post("/sign-in", use: signIn)
    router.post("/sign-out", use: signOut)
  }

  @Sendable private func signIn(_ request: Request, _ context: CouncilContext) async throws -> Response {
    _ = try Bodies.type(of: request, among: [.form])
    let form = try await FormFields(reading: request)
    guard let caller = form["token"].flatMap({ desk.access.caller(withToken: $0) }) else {
      var response = desk.answer(request, context, SignInPage(isWrong: true, language: context.language).page)
      response.status = .forbidden
      return response
    }
    return answer(cookie: desk.sessions.begin(for: caller, at: desk.now()).id, lasting: Sessions.lifetime)
  }

  @Sendable private func signOut(_ request: Request, _ context: CouncilContext) async throws -> Response {
    _ = try Bodies.type(of: request, among: [.form])
    _ = try await FormFields(request, from: context.caller)
    if let session = context.caller.session { desk.sessions.end(session) }
    return answer(cookie: "", lasting: 0)
  }

  private func answer(cookie value: String, lasting seconds: Int) -> Response {
    var response = Response.seeOther("/councils")
    response.setCookie(
      Cookie(
        name: Sessions.cookie,
        value: value,
        maxAge: seconds,
        path: "/",
        secure: isSecure,
        httpOnly: true,
        sameSite: .strict
      )
    )
    return response
  }
}
