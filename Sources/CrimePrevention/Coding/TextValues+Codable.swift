/// A value that a record writes as a text of a certain form.
protocol TextValue: Codable, LosslessStringConvertible {
  static var form: TextForm { get }
}

extension TextValue {
  /// Reads the value from its text.
  ///
  /// - Throws: ``InvalidRecord`` when the text isn't of the form.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.text()
    guard let value = Self(text) else {
      throw InvalidRecord([.malformed(text, expected: Self.form, at: DocumentPath(decoder.codingPath))])
    }
    self = value
  }

  /// Writes the value as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Decoder {
  /// The text that stands here.
  func text() throws -> String {
    do {
      return try singleValueContainer().decode(String.self)
    } catch {
      throw InvalidRecord(InvalidRecord.problems(from: error, reading: String.self, at: codingPath))
    }
  }
}

extension CalendarDate: TextValue {
  static var form: TextForm { .date }
}

extension TimeOfDay: TextValue {
  static var form: TextForm { .time }
}

extension CivilMoment: TextValue {
  static var form: TextForm { .moment }
}

extension ReportingPeriod: TextValue {
  static var form: TextForm { .reportingPeriod }
}

extension ActionDue: TextValue {
  static var form: TextForm { .actionDue }
}

extension FormatVersion: TextValue {
  static var form: TextForm { .formatVersion }
}

extension Identifier: Codable {
  /// Reads the identifier from its text, well-formed or not.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.text())
  }

  /// Writes the identifier as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension OpenCode {
  /// Reads the code from its text, known or not.
  public init(from decoder: any Decoder) throws {
    self.init(rawValue: try decoder.text())
  }

  /// Writes the code as its text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
