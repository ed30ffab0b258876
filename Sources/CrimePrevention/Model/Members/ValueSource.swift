/// A value at its place in a document, whatever format the document is written in.
///
/// The value is read as one of the types of a record. When it is something else, the source notes that and returns
/// `nil`, so that one pass finds all problems.
package protocol ValueSource {
  /// A text.
  func text() -> String?
  /// A value that is written as a text of a certain form.
  func value<Value: TextFormValue>() -> Value?
  /// A number.
  func number() -> Double?
  /// A whole number, however it is written.
  func wholeNumber() -> Int?
  /// True or false.
  func flag() -> Bool?
  /// A list: the elements that could be read.
  func list<Element: MemberValue>() -> [Element]?
  /// Texts by names.
  func texts() -> [String: String]?
  /// An object of a record.
  func object<Object: DescribedObject>() -> Object?
}

/// A destination to which values are written one after the other.
package protocol ValueSink {
  /// Writes a text.
  mutating func write(_ text: String) throws
  /// Writes a number.
  mutating func write(_ number: Double) throws
  /// Writes a whole number.
  mutating func write(_ number: Int) throws
  /// Writes true or false.
  mutating func write(_ flag: Bool) throws
  /// Writes a list.
  mutating func write<Element: MemberValue>(_ list: [Element]) throws
  /// Writes texts by names.
  mutating func write(_ texts: [String: String]) throws
  /// Writes an object of a record.
  mutating func write<Object: DescribedObject>(_ object: Object) throws
}

/// The forms of texts that encode more than words.
package enum TextForm: String, CaseIterable, Sendable {
  /// `YYYY-MM-DD`.
  case date
  /// `HH:MM`.
  case time
  /// A date, or a date and a time.
  case moment
  /// One of the seven spellings of a reporting period.
  case reportingPeriod
  /// A reporting period, or `nextMeeting`.
  case actionDue
  /// `major.minor`.
  case formatVersion
}
