import CrimePrevention

/// Who makes a request: someone with a token, or anyone.
public struct Caller: Sendable, Hashable {
  /// The name that versions are signed with; `nil` for anyone.
  let name: String?
  /// The audience that the token is for.
  let audience: Audience
  /// The councils that the token is for; `nil` for all.
  let councils: Set<String>?
  /// The session that the request belongs to, when it comes from a page.
  let session: Session?

  /// Anyone.
  static let resident = Caller(name: nil, audience: .residents, councils: nil, session: nil)

  /// The audience as which the caller sees a council's record.
  func audience(of council: String) -> Audience {
    guard let councils, !councils.contains(council) else { return audience }
    return .residents
  }

  /// Throws unless the caller sees a council's record with at least the rights of an audience.
  func require(_ least: Audience, of council: String) throws(ServiceError) {
    let seen = audience(of: council)
    guard seen != least, seen != .keepers else { return }
    throw name == nil ? .unauthenticated : .forbidden
  }

  func inSession(_ session: Session) -> Caller {
    Caller(name: name, audience: audience, councils: councils, session: session)
  }
}
