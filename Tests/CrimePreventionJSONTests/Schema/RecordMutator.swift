import CrimePrevention
import Foundation
import TestSupport

/// Changes to the values of records: such as people make who write JSON by hand, and such as a schema may treat
/// differently from the decoder.
///
/// Changes the example records, cut to one element of one list each. They are small enough to check thousands of them,
/// and together have everything that the examples have.
struct RecordMutator {
  private var random: RandomSource
  private let slices: [JSONValue]

  init(seed: UInt64) throws {
    random = RandomSource(seed: seed)
    slices = try ExampleRecords.names.flatMap { name in
      Self.slices(of: try JSONDecoder().decode(JSONValue.self, from: ExampleRecords.data(name)))
    }
  }

  /// One of the slices with one to three changes.
  mutating func next() -> JSONValue {
    var record = random.pick(slices)
    for _ in 0..<random.int(1...3) { change(&record) }
    return record
  }

  private static func slices(of record: JSONValue) -> [JSONValue] {
    guard case .object(let members) = record else { return [] }
    let header = members.filter { if case .array = $0.value { false } else { true } }
    let lists = members.sorted { $0.key < $1.key }
    return lists.flatMap { name, value -> [JSONValue] in
      guard case .array(let elements) = value else { return [] }
      return elements.map { .object(header.merging([name: .array([$0])]) { $1 }) }
    }
  }

  private mutating func change(_ record: inout JSONValue) {
    var places: [String] = []
    var values: [JSONValue] = []
    _ = record.mapped { value, path in
      places.append(path)
      values.append(value)
      return value
    }
    let place = random.pick(places)
    let other = random.pick(values)
    let chance = random.int(0...9)
    record = record.mapped { value, path in
      guard path == place else { return value }
      return switch chance {
      case 0: .null
      case 1, 2: random.pick(Self.others)
      case 3: other
      default: changed(value)
      }
    }
  }

  /// Another value of the same kind.
  private mutating func changed(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(var members):
      let names = members.keys.sorted()
      guard !names.isEmpty else { return ["x-a": 1] }
      let name = random.pick(names)
      switch random.int(0...3) {
      case 0: members[name] = nil
      case 1: members[name] = .null
      case 2: members[name] = random.pick(Self.others)
      default: members[random.pick(["x-", "e\u{301}", ""]) + name] = members.removeValue(forKey: name)
      }
      return .object(members)
    case .array(var elements):
      elements.append(elements.isEmpty || random.chance(0.3) ? random.pick(Self.others) : random.pick(elements))
      return .array(elements)
    case .string(let text): return .string(changed(text))
    case .number: return .number(random.pick(Self.numbers))
    case .bool(let isTrue): return .bool(!isTrue)
    case .null: return random.pick(Self.others)
    }
  }

  /// A text of some form, one that is near to a form, or any other text.
  private mutating func changed(_ text: String) -> String {
    guard let first = text.first, first.isNumber, random.chance(0.5) else { return random.pick(Self.texts) }
    var characters = Array(text)
    let place = random.int(0...characters.count - 1)
    characters[place] = random.pick(Array("0123456789-/HTQ: ٣"))
    return String(characters)
  }
}

// MARK: - Hostile values

extension RecordMutator {
  /// Texts that have, or nearly have, some form.
  static let texts = [
    "", "a", "2015", "0000", "0001", "9999", "10000", "2015-H1", "2015-H3", "2015-h1", "2015-T3", "2015-T4", "2015-Q4",
    "2015-Q5", "2015-Q0", "2015-12", "2015-13", "2015-1", "2015-", "2015-02-29", "2016-02-29", "1900-02-29",
    "2000-02-29",
    "0000-02-29", "0400-02-29", "2015-04-31", "2015-12-31", "2015-12-32", "2015-12-00", " 2015-12-31", "2015-12-31\n",
    "2015-12-31/2015-01-01", "2015-01-01/2015-12-31", "2015-01-01/2015", "2015-01-01/", "/", "2015-01-01/2015-12-31/",
    "2015-12-31T00:00", "2015-12-31T24:00", "2015-12-31T", "2015-12-31T23:59:00", "T12:00", "00:00", "23:59", "24:00",
    "12:60", "1:00", "12:00Z", "nextMeeting", "nextmeeting", "1.0", "1.7", "1.07", "1", "1.", ".0", "2.0", "01.0",
    "-1.0",
    "1.0.0", "1.-1", "1.99999999999999999999", "crime-prevention-record", "Crime-prevention-record", "atLeast",
    "between", "maintain", "monitor", "band", "factor", "halve", "２０１５", "2015-０1-01", "Not An Id", "a..b", "å",
  ]

  static let numbers: [JSONNumber] = [
    "0", "-0", "-0.0", "1", "-1", "5.0", "5e0", "50e-1", "5.5", "1e3", "1e-3", "1e18", "1e19", "-1e19", "1e400",
    "1e-400",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "-9223372036854775809", "9007199254740993",
    "1.7976931348623157e308", "1.7976931348623159e308", "0.1234567890123456789012345678901234567890123", "5e-324",
  ].compactMap(JSONNumber.init(literal:))

  static let others: [JSONValue] =
    [.null, true, false, [], [:], [[]], [.null], ["a"], [1], ["kind": "record"], ["kind": 1], ["from": "2015-01-01"]]
    + numbers.map { .number($0) } + texts.map { .string($0) }
}
