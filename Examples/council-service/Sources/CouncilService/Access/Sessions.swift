import Foundation
import Synchronization

/// A browser in which someone has signed in.
public struct Session: Sendable, Hashable {
  /// The value of the cookie.
  let id: String
  /// The value that each form includes, so that no other site's page can send one in the reader's name.
  let formKey: String
}

/// The sessions, in memory: when the service restarts, everyone has to sign in again.
final class Sessions: Sendable {
  private struct Kept: Sendable {
    let caller: Caller
    var lastUse: Date
  }

  static let cookie = "session"
  /// How long a session lasts without a request, in seconds.
  static let lifetime = 8 * 3600
  private static let most = 10_000
  private let kept = Mutex<[String: Kept]>([:])

  /// Starts a session.
  func begin(for caller: Caller, at moment: Date) -> Session {
    let session = Session(id: Self.secret(), formKey: Self.secret())
    kept.withLock { kept in
      kept = kept.filter { Self.isAlive($0.value, at: moment) }
      if kept.count >= Self.most, let oldest = kept.min(by: { $0.value.lastUse < $1.value.lastUse }) {
        kept[oldest.key] = nil
      }
      kept[session.id] = Kept(caller: caller.inSession(session), lastUse: moment)
    }
    return session
  }

  /// Who is signed in to a session.
  func caller(in id: String, at moment: Date) -> Caller? {
    kept.withLock { kept in
      guard let found = kept[id], Self.isAlive(found, at: moment) else { return nil }
      kept[id]?.lastUse = moment
      return found.caller
    }
  }

  /// Ends a session.
  func end(_ session: Session) {
    kept.withLock { $0[session.id] = nil }
  }

  private static func isAlive(_ kept: Kept, at moment: Date) -> Bool {
    moment.timeIntervalSince(kept.lastUse) < Double(lifetime)
  }

  /// 256 bits that nobody can guess, from the system.
  static func secret() -> String {
    var source = SystemRandomNumberGenerator()
    return (0..<4).map { _ in String(source.next() as UInt64, radix: 36) }.joined(separator: "-")
  }
}
