import CrimePrevention

/// Why a request isn't fulfilled, beside what the library itself throws.
public enum ServiceError: Error, Sendable {
  /// A part of the request can't be read: which, and how it is to be.
  case malformed(Sentence)
  /// It takes a token, and there is none, or one that isn't known.
  case unauthenticated
  /// The token doesn't give the right to it.
  case forbidden
  /// A form didn't come from a page of this service.
  case forged
  /// What is asked for isn't there, or not for this reader.
  case unknown(Sentence)
  /// The address knows other methods.
  case methodNotAllowed([String])
  /// None of the media types that are offered is accepted.
  case notAcceptable(offered: [String])
  /// The body isn't of a media type that is read here.
  case unsupportedMediaType(read: [String])
  /// The body is larger than what is read here, in bytes.
  case tooLarge(limit: Int)
  /// The body didn't come in time.
  case tooSlow
  /// A change must say which version it starts from.
  case preconditionRequired
  /// The version that the request names isn't the newest, and it asked not to be merged; or it was never a version.
  case stale(newest: String?)
  /// Others have worked on the record since, and both wrote different things.
  case conflict([MergeConflict], newest: String)
  /// The client asks too often.
  case tooManyRequests(retryAfter: Int)
}
