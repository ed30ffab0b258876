import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import TestSupport
import Testing

/// A text or a figure in an object that isn't for an audience occurs in nothing that the audience sees, and nothing that it
/// sees depends on it.
///
/// The example record shows every part of the format (a test holds that), so every member of every type comes in turn.
struct CanaryTests {
  private static let day: CalendarDate = "2026-06-30"
  private static let mark = "KANARIE"

  /// The audiences, with the level that hides something from them.
  private static let audiences: [(Audience, String)] = [(.residents, "restricted"), (.members, "secret")]

  /// Every member with one value, in the first object of each sort that has it.
  private static func leaves(of value: JSONValue) -> [(object: [Step], member: String)] {
    var seen: Set<String> = []
    var leaves: [(object: [Step], member: String)] = []
    value.walk { object, members in
      let sort = object.map { if case .name(let name) = $0 { name } else { "*" } }.joined(separator: "/")
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        switch member {
        case .array, .object, .null: continue
        case .bool, .number, .string: break
        }
        if name != "sharing", !object.contains(.name("sharing")), seen.insert("\(sort)/\(name)").inserted {
          leaves.append((object, name))
        }
      }
    }
    return leaves
  }

  /// Values that a member may have instead: the first with which the record can be read is taken.
  private static func others(than value: JSONValue, _ number: Int) -> [JSONValue] {
    switch value {
    case .bool(let flag): [.bool(number == 1 ? flag : !flag)]
    case .number: [.number(JSONNumber(753_150 + number)), .number(JSONNumber(number))]
    default:
      [
        .string("\(mark)-\(number)"), .string("2019-09-1\(number)"), .string("2019-09-1\(number)T10:00"),
        .string("2019-Q\(number)"), .string("1\(number):00"),
      ]
    }
  }

  private static func read(_ value: JSONValue) -> CouncilRecord? {
    try? CouncilRecord(jsonBytes: value.jsonBytes())
  }

  @Test func nothingShownDependsOnAMemberOfAHiddenObject() throws {
    let whole = try JSONDocument(ExampleRecords.record("example-council").jsonBytes()).value()
    let leaves = Self.leaves(of: whole)
    #expect(leaves.count > 200, "the members should have been found")
    var tried = 0
    for (object, member) in leaves where !object.isEmpty && object != [.name("council")] {
      for (audience, level) in Self.audiences {
        let hidden = whole.changing(object) { $0["sharing"] = ["level": .string(level)] }
        let records = [1, 2].compactMap { number -> CouncilRecord? in
          let value = whole.value(at: object)?[member] ?? .null
          return Self.others(than: value, number).lazy
            .compactMap { other in Self.read(hidden.changing(object) { $0[member] = other }) }.first
        }
        guard records.count == 2 else { continue }
        tried += 1
        let (one, other) = (
          records[0].published(for: audience, on: Self.day), records[1].published(for: audience, on: Self.day)
        )
        #expect(one == other, "\(object).\(member) for \(audience)")
        let bytes = String(decoding: try one.record.jsonBytes(), as: UTF8.self)
        #expect(!bytes.contains(Self.mark), "\(object).\(member) for \(audience)")
      }
    }
    #expect(tried > 400, "members should have been tried: \(tried)")
  }

  @Test func whatIsOnlyForTheKeepersIsInNoOutput() throws {
    let whole = try JSONDocument(ExampleRecords.record("example-council").jsonBytes()).value()
    let marked = whole.changingAll { members in
      for name in ["note", "citation", "x-canary"] { members[name] = .string(Self.mark) }
      if members["attendance"] != nil { members["reason"] = .string(Self.mark) }
    }
    let record = try #require(Self.read(marked))
    for (audience, _) in Self.audiences {
      for output in try outputs(of: record, for: audience) { #expect(!output.contains(Self.mark)) }
    }
  }

  /// Objects of all sorts hidden at a time, and all words in them marked: what is written is the same whatever they say.
  @Test(arguments: 0..<4)
  func noOutputDependsOnHiddenObjects(seed: Int) throws {
    let whole = try JSONDocument(ExampleRecords.record("example-council").jsonBytes()).value()
    for (audience, level) in Self.audiences {
      let variants = try (1...2).map { number in
        var random = RandomSource(seed: UInt64(seed))
        return try #require(Self.read(whole.hiding(level, "\(Self.mark)-\(number)", &random)))
      }
      let outputs = try variants.map { try self.outputs(of: $0, for: audience) }
      #expect(outputs[0] == outputs[1])
      for output in outputs[0] { #expect(!output.contains(Self.mark)) }
    }
  }

  /// Everything that is made of a record for readers.
  private func outputs(of record: CouncilRecord, for audience: Audience) throws -> [String] {
    let whole = try Validator(RuleSet()).check(record, asOf: Self.day)
    let published = record.published(for: audience, on: Self.day)
    let shown = try Validator().check(published.record, asOf: Self.day)
    let stamp = CalendarStamp(date: Self.day)
    var outputs = [String(decoding: try published.record.jsonBytes(), as: UTF8.self)]
    for language in MessageLanguage.allCases {
      let report = try ProgressReport(in: whole, language: language, asOf: Self.day, for: audience)
      outputs += [report.html, report.markdown, report.csv()]
      outputs.append(String(decoding: shown.progress(asOf: Self.day).json(in: language).jsonBytes(), as: UTF8.self))
      outputs.append(shown.report.findings.map { $0.description(in: language) }.joined(separator: "\n"))
      outputs.append(
        EventCalendar(meetingsOf: whole, language: language, asOf: Self.day, for: audience).text(stamp: stamp)
      )
      outputs.append(
        EventCalendar(deadlinesOf: whole, language: language, asOf: Self.day, for: audience).text(stamp: stamp)
      )
      outputs += record.meetings.flatMap { meeting in
        let document = MeetingDocument(of: meeting, in: whole, language: language, asOf: Self.day, for: audience)
        return [document.html, document.markdown, document.calendar.text(stamp: stamp)]
      }
    }
    return outputs
  }
}

/// A step into a JSON value.
enum Step: Hashable {
  case name(String)
  case index(Int)
}

extension JSONValue {
  /// Gives each object in the value, with the way to it.
  fileprivate func walk(_ way: [Step] = [], _ body: ([Step], [String: JSONValue]) -> Void) {
    switch self {
    case .object(let members):
      body(way, members)
      for (name, member) in members.sorted(by: { $0.key < $1.key }) { member.walk(way + [.name(name)], body) }
    case .array(let elements):
      for (index, element) in elements.enumerated() { element.walk(way + [.index(index)], body) }
    default: break
    }
  }

  fileprivate func value(at way: some Collection<Step>) -> [String: JSONValue]? {
    guard let step = way.first else { if case .object(let members) = self { return members } else { return nil } }
    switch (step, self) {
    case (.name(let name), .object(let members)): return members[name]?.value(at: way.dropFirst())
    case (.index(let index), .array(let elements)): return elements[index].value(at: way.dropFirst())
    default: return nil
    }
  }

  /// The value with the object at the end of a way changed.
  fileprivate func changing(_ way: some Collection<Step>, _ change: (inout [String: JSONValue]) -> Void) -> JSONValue {
    switch (way.first, self) {
    case (nil, .object(var members)):
      change(&members)
      return .object(members)
    case (.name(let name), .object(var members)):
      members[name] = members[name]?.changing(way.dropFirst(), change)
      return .object(members)
    case (.index(let index), .array(var elements)):
      elements[index] = elements[index].changing(way.dropFirst(), change)
      return .array(elements)
    default: return self
    }
  }

  /// The value with every object of the format changed.
  fileprivate func changingAll(_ change: (inout [String: JSONValue]) -> Void) -> JSONValue {
    switch self {
    case .object(var members):
      for (name, member) in members where !name.hasPrefix("x-") && name != "glossary" {
        members[name] = member.changingAll(change)
      }
      change(&members)
      return .object(members)
    case .array(let elements): return .array(elements.map { $0.changingAll(change) })
    default: return self
    }
  }

  /// The value with some of the objects in its lists marked, and the words in these changed.
  fileprivate func hiding(_ level: String, _ words: String, _ random: inout RandomSource) -> JSONValue {
    switch self {
    case .object(var members):
      for (name, member) in members.sorted(by: { $0.key < $1.key }) {
        members[name] = member.hiding(level, words, &random)
      }
      return .object(members)
    case .array(let elements):
      return .array(
        elements.map { element in
          guard case .object(var members) = element, random.chance(0.1) else {
            return element.hiding(level, words, &random)
          }
          members = members.mapValues { $0.saying(words) }
          for name in Self.wordMembers where members[name] != nil { members[name] = .string(words) }
          members["sharing"] = ["level": .string(level)]
          return .object(members)
        }
      )
    default: return self
    }
  }

  private func saying(_ words: String) -> JSONValue {
    changingAll { members in
      for name in Self.wordMembers where members[name] != nil { members[name] = .string(words) }
    }
  }

  private static let wordMembers = [
    "title", "text", "name", "summary", "description", "comment", "restated", "definition", "population", "place",
  ]
}
