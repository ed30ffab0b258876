import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport
import Testing

/// Numbers at the edges: kept digit by digit, or refused with their place.
@Suite struct NumberTests {
  private func observation(_ members: String) -> String {
    let indicator = #""id":"i","name":"I","statistic":"count","unit":"u","better":"lower","aggregation":"sum""#
    let observations = #""observations":[{"period":"2015",\#(members)}]"#
    return SmallRecord.text(adding: "\"indicators\":[{\(indicator),\(observations)}]")
  }

  private func read(_ member: String, _ literal: String) throws -> Observation? {
    try record(observation("\"\(member)\":\(literal)")).indicators.first?.observations.first
  }

  @Test(arguments: ["1e400", "-1e400", "1e309", "1.7976931348623159e308", String(repeating: "9", count: 400)])
  func numberBeyondDoubleIsReported(literal: String) {
    let known = problems(in: observation("\"value\":\(literal)"))
    #expect(known.map(\.path.description) == ["/indicators/0/observations/0/value"])
    #expect(known.rules == ["document.number-out-of-range"])
    let unknown = problems(in: SmallRecord.text(adding: "\"x-a\":\(literal)"))
    let column = SmallRecord.firstColumn + "'x-a':".count
    #expect(unknown.summaries == ["1:\(column) /x-a document.number-out-of-range"])
  }

  @Test func everyNumberThatCannotBeKeptIsReported() {
    let found = problems(in: SmallRecord.text(adding: #""x-a":[1e400,{"b":[1,-1e400],"c":0},1e-400]"#))
    #expect(Set(found.map(\.path.description)) == ["/x-a/0", "/x-a/1/b/1", "/x-a/2"])
  }

  @Test(arguments: [
    "123456789012345678901234567890", "-99999999999999999999999999999999999999", "18446744073709551615",
    "9223372036854775808", "-9223372036854775809", "9007199254740993", "0.123456789012345678901234567891",
    "-12345678.901234567890123456789012345678", "10000000000000000000000000000000000001",
  ])
  func longNumberInAnUnknownMemberIsKeptDigitByDigit(literal: String) throws {
    #expect(try rewritten(SmallRecord.text(adding: "\"x-a\":[\(literal)]")).contains("    \(literal)\n"))
  }

  @Test(arguments: [
    "123456789012345678901234567890123456789", "0.123456789012345678901234567890123456789", "1e-400", "4.9e-324",
    "12345678901234567890e300", "1e99999999999999999999", "0.1e-9223372036854775808", "10e9223372036854775807",
    String(repeating: "3", count: 100_000),
  ])
  func numberThatCannotBeWrittenBackIsReported(literal: String) {
    #expect(problems(in: SmallRecord.text(adding: "\"x-a\":\(literal)")).rules == ["document.number-out-of-range"])
  }

  @Test func randomNumbersInUnknownMembersKeepTheirValue() throws {
    var random = RandomSource(seed: 1)
    let literals = (0..<2_000).map { _ in
      let digits = (1...Int.random(in: 1...38, using: &random)).map { _ in Int.random(in: 1...9, using: &random) }
      let exponent = Int.random(in: -120...80, using: &random)
      return (Bool.random(using: &random) ? "-" : "") + digits.map(String.init).joined() + "e\(exponent)"
    }
    let text = try rewritten(SmallRecord.text(adding: "\"x-a\":[\(literals.joined(separator: ","))]"))
    let expected = try literals.map { JSONValue.number(try #require(JSONNumber(literal: $0))) }
    #expect(try record(text).annotations.others["x-a"] == .array(expected))
    #expect(try rewritten(text) == text)
  }

  @Test(arguments: [
    ("5", 5), ("5.0", 5), ("50e-1", 5), ("5e0", 5), ("0", 0), ("-0", 0), ("-0.0", 0), ("0e9", 0), ("-3", -3),
    ("9007199254740993.0", 9_007_199_254_740_993), ("9223372036854775807", Int.max), ("9223372036854775807.0", Int.max),
  ])
  func wholeNumberIsReadExactly(literal: String, expected: Int) throws {
    #expect(try read("sampleSize", literal)?.sampleSize == expected)
  }

  @Test(arguments: [
    ("5.5", "document.type-mismatch"), ("5.0000000000000000001", "document.type-mismatch"),
    ("1e-400", "document.type-mismatch"), ("9223372036854775808", "document.number-out-of-range"),
    ("1e19", "document.number-out-of-range"), ("1e400", "document.number-out-of-range"),
    ("1e99999999999999999999", "document.number-out-of-range"), ("\"5\"", "document.type-mismatch"),
  ])
  func otherNumberIsNoWholeNumber(literal: String, expected: String) {
    #expect(problems(in: observation("\"sampleSize\":\(literal)")).rules == [expected])
  }

  @Test func decimalsAreReadToTheNearestDouble() throws {
    var random = RandomSource(seed: 2)
    for _ in 0..<2_000 {
      let digits = Int64.random(in: 0..<1_000_000_000_000_000_000, using: &random)
      let decimals = Int.random(in: 1...17, using: &random)
      let padded = String(repeating: "0", count: 18 - "\(digits)".count) + "\(digits)"
      let text = "\(padded.dropLast(decimals))".drop { $0 == "0" }
      let literal = "\(text.isEmpty ? "0" : text).\(padded.suffix(decimals))"
      #expect(try read("value", literal)?.value == Double(literal), "\(literal)")
    }
  }

  @Test(arguments: ["01", "1.", "-01", "1e", "1.e5", "-x", "1.5e+", "00"])
  func malformedNumberIsReportedWhereItStarts(literal: String) {
    #expect(problems(in: "[true, \(literal) ]").summaries == ["1:8 json.number-malformed"])
  }

  @Test(arguments: ["+1", ".5", "NaN", "Infinity", "٣"])
  func whatStartsAsNoNumberIsReported(literal: String) {
    #expect(problems(in: "[true, \(literal) ]").summaries == ["1:8 json.unexpected-character"])
  }
}
