// Members that are one value.

/// A single value: it is required, and always written.
package protocol ScalarMember: MemberValue {}

extension ScalarMember {
  package static var isRequired: Bool { true }
  package var isLeftOut: Bool { false }
}

extension String: ScalarMember, TextMember, SymbolMember {
  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.text() }
  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }
  package func forEachText(_ body: (String, String?, Int?) -> Void) { body(self, nil, nil) }
  package func mapTexts(_ body: (String) -> String) -> Self { body(self) }
}

extension Double: ScalarMember, FigureMember {
  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.number() }
  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }
}

extension Int: ScalarMember, FigureMember {
  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.wholeNumber() }
  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }
}

extension Bool: ScalarMember, FlagMember {
  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.flag() }
  package func write(to sink: inout some ValueSink) throws { try sink.write(self) }
}

extension Identifier: ScalarMember, MemberValue {
  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.text().map(Self.init(rawValue:)) }
  package func write(to sink: inout some ValueSink) throws { try sink.write(rawValue) }
}

extension Identifier: ReferenceMember where Entity: DescribedObject {
  package func forEachReference(_ body: (Identifier<Entity>, Int?) -> Void) { body(self, nil) }
  package func mapReferences(_ body: (Identifier<Entity>) -> Identifier<Entity>?) -> Self? { body(self) }
}

/// A code from an open list.
package protocol CodeValue: OpenCode, ScalarMember, CodeMember {}

extension CodeValue {
  package static var blank: Self { Self(rawValue: "") }

  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.text().map(Self.init(rawValue:)) }
  package func write(to sink: inout some ValueSink) throws { try sink.write(rawValue) }
  package func forEachUnknownCode(_ body: (Self, Int?) -> Void) {
    if known == nil { body(self, nil) }
  }
}

/// A value that a record writes as a text of a certain form.
package protocol TextFormValue: ScalarMember, LosslessStringConvertible, Codable {
  /// The form of the text.
  static var form: TextForm { get }
  /// Reads the value from its text in UTF-8; `nil` for any other text.
  init?(utf8: some BidirectionalCollection<UInt8>)
}

extension TextFormValue {
  @inline(__always)
  package static func read(from source: some ValueSource) -> Self? { source.value() }
  package func write(to sink: inout some ValueSink) throws { try sink.write(description) }
}

extension CalendarDate: TextFormValue, DateMember {
  package static var form: TextForm { .date }
  package static var blank: Self { .earliest }
}

extension TimeOfDay: TextFormValue, DateMember {
  package static var form: TextForm { .time }
}

extension CivilMoment: TextFormValue, DateMember {
  package static var form: TextForm { .moment }
  package static var blank: Self { Self(date: .blank) }
}

extension ReportingPeriod: TextFormValue, PeriodMember {
  package static var form: TextForm { .reportingPeriod }
  package static var blank: Self { Self(day: .blank) }
  package var reportingPeriod: ReportingPeriod? { self }
}

extension ActionDue: TextFormValue, PeriodMember {
  package static var form: TextForm { .actionDue }
  package var reportingPeriod: ReportingPeriod? {
    if case .by(let period) = self { period } else { nil }
  }
}

extension FormatVersion: TextFormValue, SymbolMember {
  package static var form: TextForm { .formatVersion }
}
