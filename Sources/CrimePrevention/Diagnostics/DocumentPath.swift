/// The place of a value in a JSON document: the path to it from the top (JSON Pointer, RFC 6901).
public struct DocumentPath: Sendable, Hashable {
  /// One step of the path.
  public enum Step: Sendable, Hashable {
    /// Into the member of this name.
    case member(String)
    /// Into the element with this number, counted from 0.
    case element(Int)
  }

  /// The steps from the top; none for the whole document.
  public var steps: [Step]

  /// Makes a path from its steps.
  public init(_ steps: [Step] = []) {
    self.steps = steps
  }

  /// Returns the path one member further.
  package func member(_ name: String) -> Self {
    Self(steps + [.member(name)])
  }

  /// Returns the path one element further.
  package func element(_ index: Int) -> Self {
    Self(steps + [.element(index)])
  }
}

extension DocumentPath {
  /// Reads a JSON Pointer, such as `/plans/0/title`; `nil` for any other text.
  ///
  /// A step of only digits is read as an element's number: a pointer doesn't distinguish it from a member with such a
  /// name.
  public init?(pointer: String) {
    guard !pointer.isEmpty else {
      self.init()
      return
    }
    guard pointer.utf8.first == UInt8(ascii: "/") else { return nil }
    var steps: [Step] = []
    for part in pointer.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
      guard let step = Step(pointerPart: part) else { return nil }
      steps.append(step)
    }
    self.init(steps)
  }

  /// The path that a decoder or container has taken.
  package init(_ codingPath: [any CodingKey]) {
    self.init(codingPath.map { key in key.intValue.map { .element($0) } ?? .member(key.stringValue) })
  }
}

extension DocumentPath: CustomStringConvertible {
  /// The path as a JSON Pointer: `/plans/0/title`, and the empty text for the whole document.
  ///
  /// In names, `~` is written `~0` and `/` is written `~1`.
  public var description: String {
    steps.reduce(into: "") { pointer, step in
      pointer += "/"
      switch step {
      case .element(let index): pointer += String(index)
      case .member(let name): Self.escape(name, into: &pointer)
      }
    }
  }

  private static func escape(_ name: String, into pointer: inout String) {
    for scalar in name.unicodeScalars {
      switch scalar {
      case "~": pointer += "~0"
      case "/": pointer += "~1"
      default: pointer.unicodeScalars.append(scalar)
      }
    }
  }
}

extension DocumentPath.Step {
  /// One step of a JSON Pointer; `nil` for a `~` that is neither `~0` nor `~1`.
  fileprivate init?(pointerPart part: Substring.UTF8View) {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    let isNumber =
      !part.isEmpty && part.allSatisfy(digits.contains) && (part.count == 1 || part.first != digits.lowerBound)
    if isNumber, let number = Int(Substring(part)) {
      self = .element(number)
      return
    }
    var name: [UInt8] = []
    var rest = part[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "~") else {
        name.append(byte)
        continue
      }
      switch rest.popFirst() {
      case UInt8(ascii: "0"): name.append(UInt8(ascii: "~"))
      case UInt8(ascii: "1"): name.append(UInt8(ascii: "/"))
      default: return nil
      }
    }
    self = .member(String(decoding: name, as: UTF8.self))
  }
}
