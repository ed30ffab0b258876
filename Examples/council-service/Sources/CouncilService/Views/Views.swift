import CrimePrevention
import Hummingbird
import Synchronization

/// Makes views and answers from them, each once: a version never changes, so what was made from it for an audience, a day
/// and a request stays valid.
public final class Views: Sendable {
  private let store: RecordStore
  private let decoded: DecodedVersions
  private let views = Mutex(RecentlyUsed<View.Key, Task<View, any Error>>(limit: 16))
  private let outputs: Mutex<RecentlyUsed<OutputKey, Output>>
  private let newest = Mutex<[String: Int]>([:])

  private struct OutputKey: Hashable, Sendable {
    let view: View.Key
    let request: String
  }

  init(_ store: RecordStore, _ decoded: DecodedVersions, cacheBytes: Int) {
    self.store = store
    self.decoded = decoded
    outputs = Mutex(RecentlyUsed(limit: cacheBytes))
  }

  /// The newest version of a council's record as an audience sees it.
  func view(of council: String, for audience: Audience, on day: CalendarDate) async throws -> View {
    guard let entry = try await store.newestEntry(of: council) else { throw RecordEditor.unknown(council) }
    forget(before: entry)
    return try await view(of: entry, for: audience, on: day)
  }

  /// Drops what was made from older versions as soon as there is a newer one: it is rarely requested again, and would fill
  /// the memory with one copy per version.
  private func forget(before entry: VersionEntry) {
    let isNew = newest.withLock { newest in
      guard newest[entry.council, default: 0] < entry.number else { return false }
      newest[entry.council] = entry.number
      return true
    }
    guard isNew else { return }
    views.withLock { $0.removeAll { $0.council == entry.council && $0.number < entry.number } }
    outputs.withLock { $0.removeAll { $0.view.council == entry.council && $0.view.number < entry.number } }
  }

  /// A version of a council's record as an audience sees it.
  func view(of entry: VersionEntry, for audience: Audience, on day: CalendarDate) async throws -> View {
    let key = View.Key(council: entry.council, number: entry.number, audience: audience, day: day)
    // Simultaneous requests for the same view wait for one result.
    let task = views.withLock { views in
      if let task = views[key] { return task }
      let task = Task { try View(of: try await decoded.version(entry, in: store), key) }
      views.keep(task, for: key)
      return task
    }
    return try await task.value
  }

  /// The answer made from a view for a request, cached or newly made.
  func output(of view: View, for request: String, _ make: () throws -> Output) throws -> Output {
    let key = OutputKey(view: view.key, request: request)
    if let output = outputs.withLock({ $0[key] }) { return output }
    let output = try make()
    outputs.withLock { $0.keep(output, for: key, cost: output.body.readableBytes + 500) }
    return output
  }
}

/// What is sent: its type, its bytes, and a tag that stays the same as long as the bytes do.
struct Output: Sendable {
  let type: MediaKind
  let body: ByteBuffer
  let tag: String

  init(type: MediaKind, body: ByteBuffer) {
    self.type = type
    self.body = body
    let hash = body.readableBytesView.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    tag = String(hash, radix: 36)
  }
}

extension Output {
  static func text(_ text: String, as type: MediaKind) -> Output { Output(type: type, body: ByteBuffer(string: text)) }

  static func json(_ value: JSONValue, as type: MediaKind = .json) -> Output {
    Output(type: type, body: ByteBuffer(bytes: value.jsonBytes()))
  }
}
