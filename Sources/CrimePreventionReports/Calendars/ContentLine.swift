/// A line of an iCalendar file: a name, perhaps parameters, and a value (RFC 5545, section 3.1).
struct ContentLine: Sendable {
  let text: String

  /// A line with any text as its value (TEXT, section 3.3.11).
  init(_ name: StaticString, text: String) {
    self.text = "\(name):\(Self.escaped(text))"
  }

  /// A line with a word of ours.
  init(_ name: StaticString, _ word: StaticString) {
    text = "\(name):\(word)"
  }

  /// A line with a date, a time or a number.
  init(_ name: StaticString, value: some CalendarValue) {
    text = name.description + value.parameters + ":" + value.written
  }

  /// The line, broken to at most 75 octets a line, with its end.
  var folded: String { Self.folded(text) + "\r\n" }

  /// A text as a value: backslash, semicolon, comma and line ends are escaped, and control characters replaced. The
  /// tab is the one control character that a text may have.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\" + String(scalar)
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// A line in pieces of at most 75 octets, each as long as it can be; the second and the later ones start with a
  /// space, which counts. No character is split.
  static func folded(_ line: String) -> String {
    var folded = ""
    var length = 0
    for scalar in line.unicodeScalars {
      let width = Unicode.UTF8.width(scalar)
      if length + width > 75 {
        folded += "\r\n "
        length = 1
      }
      folded.unicodeScalars.append(scalar)
      length += width
    }
    return folded
  }
}

/// A value of a line that isn't text.
protocol CalendarValue {
  /// What stands between name and value, with a semicolon in front.
  var parameters: String { get }
  /// The value as written.
  var written: String { get }
}

extension CalendarValue {
  var parameters: String { "" }
}

extension Int: CalendarValue {
  var written: String { String(self) }
}
