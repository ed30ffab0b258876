/// Something that rules judge: an object of a record, or one of the things met on the way to it (a text, a code, a
/// reference, an identifier, members that the format doesn't define).
///
/// The library's own types conform; rules are written for them.
public protocol RuleSubject: Sendable {}

extension ReportingPeriod: RuleSubject {}
