/// A type of the model as its source states it: an object with members, or a list of codes.
struct ModelType {
  struct Member {
    let name: String
    let type: String
    let summary: String
  }

  /// The name with those of the types that it stands in: `Measure.Status`.
  let name: String
  let folder: String
  let isObject: Bool
  let summary: String
  var members: [Member] = []
  /// The names that the type tells as the format's.
  var fields: [String] = []
  var codes: [(code: String, summary: String)] = []
}

extension ModelType {
  /// The line that a type or an extension starts with.
  private static var declaration: Regex<(Substring, Substring, Substring, Substring)> {
    /^(?:public |package )?(struct|enum|extension|protocol) ([A-Za-z.]+)(.*)/
  }

  /// The types that stand in a source.
  static func types(in source: String, folder: String) -> [ModelType] {
    var types: [ModelType] = []
    var scopes: [(indent: Int, name: String, type: Int?)] = []
    var summary: [Substring] = []
    for line in source.split(separator: "\n") {
      let text = line.drop { $0 == " " }
      let indent = line.count - text.count
      if let comment = text == "///" ? "" : text.dropPrefix("/// ") {
        summary.append(comment)
        continue
      }
      while let last = scopes.last, indent <= last.indent, !text.hasPrefix("{") { scopes.removeLast() }
      if let type = scopes.last?.type, let told = text.firstMatch(of: /(?:visit|\$0)\.[a-z]+\("([a-zA-Z]+)", \\\./) {
        types[type].fields.append(String(told.1))
      } else if let declared = text.firstMatch(
        of: /^(?:public |package )?(struct|enum|extension|protocol) ([A-Za-z.]+)(.*)/
      ) {
        let name = (scopes.map(\.name) + [String(declared.2)]).joined(separator: ".")
        var index: Int?
        let (isObject, isCode) = (declared.3.hasPrefix(": RecordObject"), declared.3.hasPrefix(": OpenCode"))
        if declared.1 == "struct", isObject || isCode {
          index = types.count
          types.append(ModelType(name: name, folder: folder, isObject: isObject, summary: firstSentence(summary)))
        } else if declared.1 == "extension" {
          index = types.firstIndex { $0.name == name }
        }
        scopes.append((indent, String(declared.2), index))
      } else if let scope = scopes.last, indent == scope.indent + 2 {
        if let type = scope.type, let stored = text.firstMatch(of: /^public var `?([a-zA-Z]+)`?: ([^{=]+)$/) {
          let member = Member(name: String(stored.1), type: String(stored.2), summary: firstSentence(summary))
          types[type].members.append(member)
        } else if scope.name == "Known", let code = text.firstMatch(of: /^case ([a-zA-Z]+)(?: = "(.*)")?$/) {
          let owner = scopes.dropLast().map(\.name).joined(separator: ".")
          if let type = types.firstIndex(where: { $0.name == owner }) {
            types[type].codes.append((String(code.2 ?? code.1), firstSentence(summary)))
          }
        }
      }
      summary = []
    }
    return types
  }

  /// The first paragraph of a comment, with links as plain code.
  private static func firstSentence(_ lines: [Substring]) -> String {
    (DocComment(lines).paragraphs.first ?? "").withoutLinks
  }
}

extension Substring {
  fileprivate func dropPrefix(_ prefix: String) -> Substring? {
    hasPrefix(prefix) ? dropFirst(prefix.count) : nil
  }
}
