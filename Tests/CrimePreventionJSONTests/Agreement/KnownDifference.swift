@testable import CrimePrevention
@testable import CrimePreventionJSON

/// Known differences between readers, with what RFC 8259 says about them.
enum KnownDifference: String, CaseIterable {
  /// Foundation allows a comma before a closing bracket. The RFC doesn't (sections 4 and 5).
  case trailingComma
  /// Python keeps half a surrogate pair. The grammar allows it, but its meaning is unpredictable (section 8.2). The
  /// library's reader refuses it, since a record's texts are Unicode.
  case loneSurrogate
  /// A number that is too large, small or long to be kept digit by digit. The RFC lets a reader set limits (section 6):
  /// the library's reader reports the number, the others round it, and Foundation refuses numbers that aren't finite.
  case numberNotKept
  /// For two members with the same name, Foundation takes the first and Python the last. The RFC says that names should
  /// be unique (section 4); the library's reader reports the second when a record is read.
  case duplicateName
  /// Foundation checks a text only when it is asked for, so it doesn't check one that it dropped for its duplicate
  /// name. There it allows broken escapes, control characters and bytes that aren't UTF-8. The RFC doesn't (sections 7
  /// and 8).
  case unseenText
  /// When asked for a whole number first, Foundation gives `0` for `-0` and drops the decimals of a number so large
  /// that a `Double` has none. The reader decides how exact numbers are (section 6).
  case wholeNumberFirst
}

extension KnownDifference {
  /// Why another reader's outcome differs from the library's.
  enum Judgement: Equatable {
    case same
    case known(KnownDifference)
    case unexplained
  }

  /// Compares with Foundation's decoder.
  static func judge(_ bytes: [UInt8], foundation: JSONValue?) -> Judgement {
    switch (OwnOutcome(reading: bytes), foundation) {
    case (.refused, nil): .same
    case (.refused, let value?): judgeLeniency(bytes, foundation: value)
    case (.numberNotKept, _): .known(.numberNotKept)
    case (.value(let own), let value?):
      if own.canonicalDump == value.canonicalDump {
        .same
      } else if own.isNearlyEqual(to: value) {
        .known(.wholeNumberFirst)
      } else {
        hasDuplicates(bytes) ? .known(.duplicateName) : .unexplained
      }
    case (.value, nil): .unexplained
    }
  }

  /// Foundation read text that isn't JSON. That is explained if all faults are of the known kinds, and it reads the
  /// same once they are mended.
  private static func judgeLeniency(_ bytes: [UInt8], foundation: JSONValue) -> Judgement {
    guard let (mended, faults) = bytes.mended, foundationValue(reading: mended) == foundation,
      judge(mended, foundation: foundation) != .unexplained
    else { return .unexplained }
    if faults.allSatisfy({ $0 == .trailingComma }) { return .known(.trailingComma) }
    return hasDuplicates(mended) ? .known(.unseenText) : .unexplained
  }

  /// Compares with Python's `json`.
  static func judge(_ bytes: [UInt8], python dump: String?) -> Judgement {
    switch OwnOutcome(reading: bytes) {
    case .refused where dump == nil: .same
    case .refused(.loneSurrogate): .known(.loneSurrogate)
    case .numberNotKept where dump != nil: .known(.numberNotKept)
    case .value(let own) where dump == own.canonicalDump: .same
    case .value where dump != nil && hasDuplicates(bytes): .known(.duplicateName)
    case .refused, .numberNotKept, .value: .unexplained
    }
  }

  private static func hasDuplicates(_ bytes: [UInt8]) -> Bool {
    (try? JSONScanner.tape(of: bytes))?.places.duplicates.isEmpty == false
  }
}

extension [UInt8] {
  /// The bytes with each fault that Foundation is known to allow replaced by another character, and those faults; `nil`
  /// when there are other faults.
  fileprivate var mended: (bytes: [UInt8], faults: [JSONSyntaxError.Fault])? {
    var bytes = self
    var faults: [JSONSyntaxError.Fault] = []
    while faults.count < 20 {
      do {
        _ = try JSONScanner.tape(of: bytes)
        return (bytes, faults)
      } catch {
        guard let byte = error.fault.lenientByte, let place = bytes.lastIndex(of: byte, at: error.position) else {
          return nil
        }
        bytes[place] = error.fault == .trailingComma ? UInt8(ascii: " ") : UInt8(ascii: "x")
        faults.append(error.fault)
      }
    }
    return nil
  }

  /// The index of a byte at a position; a stray continuation byte shares its position with its neighbours.
  private func lastIndex(of byte: UInt8, at position: SourcePosition) -> Int? {
    var (line, column) = (1, 1)
    var found: Int?
    for (index, current) in enumerated() {
      if SourcePosition(line: line, column: column) == position, current == byte { found = index }
      if current == 0x0A { (line, column) = (line + 1, 1) } else if current & 0xC0 != 0x80 { column += 1 }
    }
    return found
  }
}

extension JSONSyntaxError.Fault {
  /// The byte at the fault, if it is one that Foundation is known to allow.
  fileprivate var lenientByte: UInt8? {
    switch self {
    case .trailingComma: UInt8(ascii: ",")
    case .invalidUTF8(let byte), .controlCharacter(let byte): byte
    case .unknownEscape, .malformedEscape, .loneSurrogate: UInt8(ascii: "\\")
    default: nil
    }
  }
}
