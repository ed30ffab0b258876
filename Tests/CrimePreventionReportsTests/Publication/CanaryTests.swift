import CrimePrevention
import CrimePreventionJSON
import CrimePreventionReports
import TestSupport
import Testing

/// A text or a figure in an object that isn't for an audience appears in nothing that the audience sees, and nothing
/// that it sees depends on it.
///
/// The example record uses every part of the format (another test ensures that), so every member of every type is
/// tested.
struct CanaryTests {
  private static let day: CalendarDate = "2026-06-30"
  private static let mark = "KANARIE"

  /// The audiences, with the level that hides something from them.
  private static let audiences: [(Audience, String)] = [(.residents, "restricted"), (.members, "secret")]

  /// The first object of each sort in the record, except the record itself and the council, with the names of its
  /// members that have a single value. A later object is included too when it has members that the first one lacks.
  private static func objects(in value: JSONValue) -> [(way: [Step], members: [String])] {
    var seen: Set<String> = []
    var objects: [(way: [Step], members: [String])] = []
    value.walk { way, members in
      guard !way.isEmpty, way.first != .name("council") || way.count > 1, !way.contains(.name("sharing")),
        way.last != .name("glossary")
      else {
        return
      }
      let sort = way.map { if case .name(let name) = $0 { name } else { "*" } }.joined(separator: "/")
      let single = members.filter { $0.key != "sharing" && $0.value.isSingle }.keys.sorted()
      let new = single.filter { seen.insert("\(sort)/\($0)").inserted }
      if !new.isEmpty { objects.append((way, single)) }
    }
    return objects
  }

  /// Usually each audience has every other object.
  @Test(arguments: audiences) func nothingShownDependsOnAMemberOfAHiddenObject(
    _ audience: Audience,
    _ level: String
  ) throws {
    let whole = try JSONDocument(ExampleRecords.record("example-council").jsonBytes()).value()
    let objects = Self.objects(in: whole)
    #expect(objects.count > 60, "the objects should have been found")
    for (place, hidden) in objects.enumerated()
    where TestEffort.isThorough || place.isMultiple(of: 2) == (audience == .residents) {
      let published = try [1, 2].map { number in
        let value = whole.changing(hidden.way) { members in
          for name in hidden.members { members[name] = members[name]?.other(number, Self.mark) }
          members["sharing"] = ["level": .string(level)]
        }
        return try CouncilRecord(jsonBytes: value.jsonBytes()).published(for: audience, on: Self.day)
      }
      #expect(published[0] == published[1], "\(hidden) for \(audience)")
      let bytes = String(decoding: try published[0].record.jsonBytes(), as: UTF8.self)
      #expect(!bytes.contains(Self.mark), "\(hidden) for \(audience)")
    }
  }

  @Test func whatIsOnlyForTheKeepersIsInNoOutput() throws {
    let whole = try JSONDocument(ExampleRecords.record("example-council").jsonBytes()).value()
    let marked = whole.changingAll { members in
      for name in ["note", "citation", "x-canary"] { members[name] = .string(Self.mark) }
      if members["attendance"] != nil { members["reason"] = .string(Self.mark) }
    }
    let record = try CouncilRecord(jsonBytes: marked.jsonBytes())
    for (audience, _) in Self.audiences {
      for output in try outputs(of: record, for: audience) { #expect(!output.contains(Self.mark)) }
    }
  }

  /// Hides objects of all sorts at once, and marks all words in them: the output is the same whatever they say.
  @Test(arguments: 0..<2)
  func noOutputDependsOnHiddenObjects(seed: Int) throws {
    let whole = try JSONDocument(ExampleRecords.record("example-council").jsonBytes()).value()
    for (audience, level) in [Self.audiences[seed]] {
      let variants = try (1...2).map { number in
        var random = RandomSource(seed: UInt64(seed))
        return try CouncilRecord(jsonBytes: whole.hiding(level, "\(Self.mark)-\(number)", &random).jsonBytes())
      }
      let outputs = try variants.map { try self.outputs(of: $0, for: audience) }
      #expect(outputs[0] == outputs[1])
      for output in outputs[0] { #expect(!output.contains(Self.mark)) }
    }
  }

  /// Everything that is made from a record for readers.
  private func outputs(of record: CouncilRecord, for audience: Audience) throws -> [String] {
    let whole = try Validator(RuleSet()).check(record, asOf: Self.day)
    let published = record.published(for: audience, on: Self.day)
    let shown = try Validator().check(published.record, asOf: Self.day)
    let stamp = CalendarStamp(date: Self.day)
    var outputs = [String(decoding: try published.record.jsonBytes(), as: UTF8.self)]
    for language in MessageLanguage.allCases {
      let report = try ProgressReport(in: whole, language: language, asOf: Self.day, for: audience)
      outputs += [report.html, report.markdown, report.csv()]
      outputs += try [ProgressReport.Part.summary, .assembly].flatMap { part in
        let short = try ProgressReport(part: part, in: whole, language: language, asOf: Self.day, for: audience)
        return [short.markdown, String(decoding: short.json.jsonBytes(), as: UTF8.self)]
      }
      outputs.append(
        EventCalendar(councilOf: whole, language: language, asOf: Self.day, for: audience).text(stamp: stamp)
      )
      outputs.append(String(decoding: shown.progress(asOf: Self.day).json(in: language).jsonBytes(), as: UTF8.self))
      outputs.append(shown.report.findings.map { $0.description(in: language) }.joined(separator: "\n"))
      outputs.append(
        EventCalendar(meetingsOf: whole, language: language, asOf: Self.day, for: audience).text(stamp: stamp)
      )
      outputs.append(
        EventCalendar(deadlinesOf: whole, language: language, asOf: Self.day, for: audience).text(stamp: stamp)
      )
      outputs += record.meetings.prefix(3).flatMap { meeting in
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
  /// Whether it is a single value, with nothing in it.
  fileprivate var isSingle: Bool {
    switch self {
    case .bool, .number, .string: true
    case .null, .array, .object: false
    }
  }

  /// Another value of the same form.
  fileprivate func other(_ number: Int, _ mark: String) -> JSONValue {
    guard case .string(let text) = self else {
      if case .bool = self { return .bool(number == 1) }
      return .number(JSONNumber(753_150 + number))
    }
    let shape = String(text.map { $0.isWholeNumber ? "0" : $0 })
    switch shape {
    case "0000-00-00": return .string("2019-09-1\(number)")
    case "0000-00-00T00:00": return .string("2019-09-1\(number)T10:00")
    case "0000-00-00/0000-00-00": return .string("2019-09-1\(number)/2019-10-01")
    case "0000", "0000-00", "0000-H0", "0000-T0", "0000-Q0": return .string("2019-Q\(number)")
    case "00:00": return .string("1\(number):00")
    default: return .string("\(mark)-\(number)")
    }
  }

  /// Passes each object in the value, with the path to it.
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

  /// The value with the object at the end of a path changed.
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
