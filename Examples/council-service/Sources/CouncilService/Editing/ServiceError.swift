import CrimePrevention

/// Why a request isn't fulfilled, in addition to the errors that the library throws.
public enum ServiceError: Error, Sendable {
  /// A part of the request can't be read: which part, and how it should be.
  case malformed(Sentence)
  /// The request needs a token, and there is none, or an unknown one.
  case unauthenticated
  /// The token doesn't give the right to do this.
  case forbidden
  /// A form didn't come from a page of this service.
  case forged
  /// What is asked for doesn't exist, or isn't for this reader.
  case unknown(Sentence)
  /// The address has only other methods.
  case methodNotAllowed([String])
  /// The client accepts none of the offered media types.
  case notAcceptable(offered: [String])
  /// The body has a media type that the service doesn't read here.
  case unsupportedMediaType(read: [String])
  /// The body is larger than the limit, in bytes.
  case tooLarge(limit: Int)
  /// The body didn't arrive in time.
  case tooSlow
  /// The request must say which version its change starts from.
  case preconditionRequired
  /// The version that the request names isn't the newest, and the request asked not to be merged; or it never existed.
  case stale(newest: String?)
  /// Others have changed the record since, and the changes conflict.
  case conflict([MergeConflict], newest: String)
  /// The client sends too many requests.
  case tooManyRequests(retryAfter: Int)
}
