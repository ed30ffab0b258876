/// One thing that a document says, in a form that can be compared with what was read.
struct Claim: Hashable, CustomStringConvertible {
  enum Kind: String {
    case title, sharing, date, startsAt, endsAt, place, mode, chair, noteTaker, approver, registryNumber, approves,
      filed
    case person, attendance, post, organization, capacity, substituteFor, items
    case item, minutes, itemStart, itemRegistryNumber, presenter, decision, action, owner, due
    case nextMeeting, nextStart
  }

  let kind: Kind
  let values: [String]

  init(_ kind: Kind, _ values: [String]) {
    self.kind = kind
    self.values = values.enumerated().map { index, value in
      let isExact = kind.isExact && (index == values.count - 1 || kind == .nextStart)
      return Self.plain(value, keepsDigits: isExact)
    }
  }

  var description: String { "\(kind) \(values.joined(separator: " · "))" }

  /// Letters and digits only; characters that scans confuse count as the same.
  private static func plain(_ text: String, keepsDigits: Bool) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "0"..."9" where keepsDigits: plain.append(scalar)
      case "å", "ä", "ö", "a", "e", "o", "d", "é", "6", "0", "4", "á", "ü": plain.append("a")
      case "a"..."z", "0"..."9": plain.append(scalar)
      default: break
      }
    }
    return String(plain)
  }

  /// Whether two claims say the same; a long text may have more or less at its ends.
  func matches(_ other: Claim) -> Bool {
    guard kind == other.kind, values.count == other.values.count else { return false }
    guard let last = values.last, let otherLast = other.values.last else { return true }
    let firstsAgree = zip(values, other.values).dropLast().allSatisfy { Self.areNear($0, $1) }
    if kind.isExact { return firstsAgree && last == otherLast }
    return firstsAgree
      && (Self.areNear(last, otherLast)
        || mayBePart && (last.contains(otherLast) || otherLast.contains(last)) && !last.isEmpty && !otherLast.isEmpty)
  }

  private var mayBePart: Bool { [.title, .place, .organization, .post, .decision, .action, .owner].contains(kind) }

  /// Whether two texts differ by no more than a letter or two.
  private static func areNear(_ first: String, _ second: String) -> Bool {
    if first == second { return true }
    let (first, second) = (Array(first.utf8), Array(second.utf8))
    guard abs(first.count - second.count) <= 2, min(first.count, second.count) >= 8 else { return false }
    let prefix = zip(first, second).prefix { $0 == $1 }.count
    let suffix = zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count
    return prefix + suffix >= max(first.count, second.count) - 2
  }
}

extension Claim.Kind {
  /// Whether its last value is a date, a time, a number or a word of the format, which must match exactly.
  fileprivate var isExact: Bool {
    switch self {
    case .date, .startsAt, .endsAt, .mode, .registryNumber, .approves, .filed, .attendance, .capacity, .minutes,
      .itemStart,
      .itemRegistryNumber, .due, .nextMeeting, .nextStart:
      true
    default: false
    }
  }
}
