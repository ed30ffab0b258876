/// JSON laid out for a narrow column, with its members in their order.
struct JSONLayout {
  private indirect enum Node {
    case scalar(Substring)
    case list([Node])
    case object([(name: Substring, value: Node)])
  }

  private var rest: Substring

  /// The text with each object or list on one line where it fits in so many characters.
  static func text(_ json: String, width: Int = 72) throws -> String {
    var layout = JSONLayout(rest: json[...])
    let node = try layout.node()
    return lines(of: node, after: 0, indent: 0, width: width)
  }

  private static func lines(of node: Node, after used: Int, indent: Int, width: Int) -> String {
    let inline = inline(node)
    if used + inline.count <= width { return inline }
    let inner = String(repeating: " ", count: indent + 2)
    let outer = String(repeating: " ", count: indent)
    switch node {
    case .scalar(let text):
      return String(text)
    case .list(let elements):
      let all = elements.map { inner + lines(of: $0, after: indent + 3, indent: indent + 2, width: width) }
      return "[\n\(all.joined(separator: ",\n"))\n\(outer)]"
    case .object(let members):
      let all = members.map { member in
        let used = indent + 2 + member.name.count + 3
        return "\(inner)\(member.name): \(lines(of: member.value, after: used, indent: indent + 2, width: width))"
      }
      return "{\n\(all.joined(separator: ",\n"))\n\(outer)}"
    }
  }

  private static func inline(_ node: Node) -> String {
    switch node {
    case .scalar(let text): String(text)
    case .list(let elements): elements.isEmpty ? "[]" : "[ \(elements.map(inline).joined(separator: ", ")) ]"
    case .object(let members):
      members.isEmpty ? "{}" : "{ \(members.map { "\($0.name): \(inline($0.value))" }.joined(separator: ", ")) }"
    }
  }

  // MARK: Reading

  private mutating func node() throws -> Node {
    skipBlanks()
    if take("{") {
      var members: [(name: Substring, value: Node)] = []
      while !take("}") {
        let name = try scalar()
        guard take(":") else { throw Unexpected("JSON without a colon at \(rest.prefix(20))") }
        members.append((name, try node()))
        _ = take(",")
      }
      return .object(members)
    }
    if take("[") {
      var elements: [Node] = []
      while !take("]") {
        elements.append(try node())
        _ = take(",")
      }
      return .list(elements)
    }
    return .scalar(try scalar())
  }

  private mutating func scalar() throws -> Substring {
    skipBlanks()
    guard let match = rest.prefixMatch(of: /"(?:[^"\\]|\\.)*"|[-+.0-9a-zA-Z]+/) else {
      throw Unexpected("JSON that can't be laid out at \(rest.prefix(20))")
    }
    rest = rest[match.range.upperBound...]
    return match.output
  }

  private mutating func take(_ character: Character) -> Bool {
    skipBlanks()
    guard rest.first == character else { return false }
    rest.removeFirst()
    skipBlanks()
    return true
  }

  private mutating func skipBlanks() { rest = rest.drop(while: \.isWhitespace) }
}
