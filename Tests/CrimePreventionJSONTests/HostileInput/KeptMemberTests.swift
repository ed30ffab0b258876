import CrimePrevention
@testable import CrimePreventionJSON
import Foundation
import Testing

/// Members that the format doesn't define, and defined ones that are `null`: kept, and written back as they were.
@Suite(.timeLimit(.minutes(5))) struct KeptMemberTests {
  /// A record that shows every part of the format.
  private func example() throws -> JSONValue {
    try JSONDocument(ExampleRecords.data("example-council")).value()
  }

  /// A record's text as the library writes it.
  private func text(_ value: JSONValue) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  private let odd: JSONValue = [
    "": .null, "~/\"\\": [[], [:], "\u{0}\u{2028}\u{1F600}"], "id": 7, "deep": [["x": [true, false, .null, -1]]],
  ]

  @Test func unknownMembersOfEveryObjectSurvive() throws {
    let extended = try example().mapped { value, path in
      guard case .object(var members) = value, !path.hasSuffix("/glossary") else { return value }
      members["x-own"] = odd
      members["fromTheFuture"] = 1
      members[""] = "empty name"
      return .object(members)
    }
    let written = try text(extended)
    #expect(extended.objects.count > 1_000)
    #expect(try rewritten(written) == written)
  }

  /// Makes all members `null`, level by level. The required ones are then reported missing, and all others are kept as `null`.
  @Test func membersOfEveryObjectMayBeNullUnlessTheyAreRequired() throws {
    let example = try example()
    let levels = Dictionary(grouping: example.memberPaths) { $0.count { $0 == "/" } }
    var keptCount = 0
    for (level, members) in levels {
      var paths = Set(members).subtracting(["/format", "/formatVersion"])
      var written = try text(example.replacing(paths, with: .null))
      while case let required = Set(problems(in: written).map(path(toNull:))), !required.isEmpty {
        try #require(required.isSubset(of: paths), "level \(level)")
        paths.subtract(required)
        written = try text(example.replacing(paths, with: .null))
      }
      #expect(try rewritten(written) == written, "level \(level)")
      keptCount += paths.count
    }
    #expect(keptCount > 1_000)
  }

  /// The path to the `null` that a problem is about.
  private func path(toNull problem: DecodingProblem) -> String {
    if problem.rule == "document.member-missing", case .string(let member)? = problem.facts["member"] {
      return "\(problem.path)/\(member)"
    }
    return problem.path.description
  }

  @Test func nullReadsAsAbsent() throws {
    let meeting = #"{"id":"m","date":"2015-01-01","status":"held","participants":null}"#
    let text = SmallRecord.text(adding: #""note":null,"areas":null,"meetings":[\#(meeting)]"#)
    let read = try record(text)
    #expect(read.note == nil)
    #expect(read.areas.isEmpty)
    #expect(read.annotations.others == ["note": .null, "areas": .null])
    #expect(read.meetings.first?.participants == nil)
    #expect(read.meetings.first?.annotations.others == ["participants": .null])
  }

  @Test func aValueSetLaterTakesThePlaceOfNull() throws {
    var read = try record(SmallRecord.text(adding: #""note":null"#))
    read.note = "set"
    #expect(try read.jsonData().firstRange(of: Data("null".utf8)) == nil)
    #expect(try CouncilRecord(jsonData: read.jsonData()).note == "set")
  }

  @Test(arguments: [
    #"{"kind":"atLeast","value":70,"tolerance":2,"x-a":1}"#, #"{"kind":"increase","value":5,"of":2}"#,
    #"{"kind":"band","name":"normal","min":1}"#, #"{"kind":"maintain","tolerance":null,"by":[null]}"#,
    #"{"kind":"quadruple","value":"x","min":{"a":[1]},"of":null,"name":7}"#, #"{"kind":"","note":"n"}"#,
  ])
  func otherMembersOfExpectationsSurvive(expectation: String) throws {
    let target = #"{"id":"t","indicator":"i","expectation":\#(expectation)}"#
    let text = SmallRecord.text(adding: #""promises":[{"id":"p","text":"P","targets":[\#(target)]}]"#)
    let value = try JSONDocument(Array(text.utf8)).value()
    #expect(try rewritten(text) == self.text(value))
  }

  @Test func aHundredThousandUnknownMembersSurvive() throws {
    let members = (0..<100_000).map { "\"x-\($0)\":\($0)" }.joined(separator: ",")
    #expect(try record(SmallRecord.text(adding: members)).annotations.others.count == 100_000)
  }

  /// Threads that a program starts have small stacks; Foundation's encoder overflowed them at this depth.
  @Test func fiveHundredNestedMembersAreWrittenOnASmallStack() async throws {
    let depth = 500
    let nested = String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth)
    let record = try CouncilRecord(jsonData: Data(SmallRecord.text(adding: #""x-deep":\#(nested)"#).utf8))
    let bytes: [UInt8]? = await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: try? record.jsonBytes()) }
      thread.stackSize = 512 * 1024
      thread.start()
    }
    let text = String(decoding: try #require(bytes), as: UTF8.self)
    #expect(text.components(separatedBy: "\"a\" : {").count == depth)
    #expect(try CouncilRecord(jsonData: Data(text.utf8)) == record)
  }

  @Test func aLongGlossarySurvives() throws {
    let entries = (0..<20_000).map { "\"A\($0)\":\"\($0)\"" }.joined(separator: ",")
    let text = SmallRecord.text.replacing("\"id\":\"a\"", with: "\"id\":\"a\",\"glossary\":{\(entries)}")
    #expect(try record(text).council.glossary["A19999"] == "19999")
  }
}
