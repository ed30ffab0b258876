/// Changes JSON structurally and other texts line by line, so that most results can still be read.
package struct Mutation {
  private var chance: Chance

  package init(_ chance: Chance) { self.chance = chance }

  /// One change.
  package mutating func changed(_ bytes: [UInt8], limit: Int) -> [UInt8] {
    let first = bytes.first { $0 > 0x20 }
    let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    let changed = isJSON ? changedJSON(bytes) : changedLines(bytes)
    return changed.count <= limit ? changed : bytes
  }

  /// Scalars at the limits of what is read, and beyond.
  private static let scalars = [
    "0", "-0", "1", "-1", "0.5", "1e308", "-1e308", "5e-324", "1e999", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "0.1", "100", "100.00001", "1e-9", "123456789012345678901234567890", "null", "true", "false",
    "\"\"", "\" \"", "\"0001-01-01\"", "\"9999-12-31\"", "\"2024-02-29\"", "\"2023-02-29\"", "\"0001\"", "\"9999\"",
    "\"0001-01-01/9999-12-31\"", "\"2024-12-31/2024-01-01\"", "\"2024-W53\"", "\"2026-W53\"", "\"2024-Q4\"",
    "\"2024-H1\"", "\"2024-T3\"", "\"9999-Q4\"", "\"0001-W01\"", "\"23:59\"", "\"24:00\"", "\"2024-06-30T12:00\"",
    "\"year\"", "\"council\"", "\"x-code\"", "\"\\ud83d\\ude00\"", "\"\\u0000\"", "\"\\u202e\"", "\"\\ud800\"", "[]",
    "{}",
    "\"public\"", "\"keepers\"", "\"residents\"", "\"sum\"", "\"mean\"", "\"share\"", "\"count\"", "\"rate\"",
  ]

  private mutating func changedJSON(_ bytes: [UInt8]) -> [UInt8] {
    let values = JSONPlaces(bytes).values
    guard !values.isEmpty else { return bytes }
    let value = chance.pick(values)
    let other = chance.pick(values)
    switch chance.below(11) {
    case 0, 1, 2:
      return replaced(bytes, value.range, Array(chance.pick(Self.scalars).utf8))
    case 3:
      return replaced(bytes, value.range, Array(bytes[other.range]))
    case 4, 5:
      return removed(bytes, value)
    case 6:
      return repeated(bytes, value, times: chance.pick([1, 1, 2, 5, 40, 300]))
    case 7:
      let depth = chance.pick([1, 2, 10, 200, 700])
      let (open, close) = chance.pick([("[", "]"), ("{\"a\":", "}")])
      let nested = String(repeating: open, count: depth).utf8 + Array(bytes[value.range])
      return replaced(bytes, value.range, nested + Array(String(repeating: close, count: depth).utf8))
    case 8:
      return swapped(bytes, value.range, other.range)
    case 9:
      return shifted(bytes, value.range)
    default:
      return copied(bytes, other, besides: value)
    }
  }

  private func replaced(_ bytes: [UInt8], _ range: Range<Int>, _ new: [UInt8]) -> [UInt8] {
    Array(bytes[..<range.lowerBound]) + new + bytes[range.upperBound...]
  }

  /// Removes an entry, and the comma that goes with it.
  private func removed(_ bytes: [UInt8], _ value: JSONPlaces.Value) -> [UInt8] {
    var end = value.range.upperBound
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    if end < bytes.count, bytes[end] == UInt8(ascii: ",") { return replaced(bytes, value.entry..<(end + 1), []) }
    var start = value.entry
    while start > 0, bytes[start - 1] <= 0x20 { start -= 1 }
    if start > 0, bytes[start - 1] == UInt8(ascii: ",") { start -= 1 }
    return replaced(bytes, start..<value.range.upperBound, [])
  }

  /// Repeats an element of a list; mostly, each copy with an identifier gets a different one.
  private mutating func repeated(_ bytes: [UInt8], _ value: JSONPlaces.Value, times: Int) -> [UInt8] {
    guard value.isInList, value.range.count * times < 400_000 else { return bytes }
    let areNamedAnew = chance.below(4) > 0
    var more: [UInt8] = []
    for number in 0..<times {
      more.append(UInt8(ascii: ","))
      var element = Array(bytes[value.range])
      if areNamedAnew, let start = Self.identifier(in: element) {
        element.insert(contentsOf: "\(number)-".utf8, at: start)
      }
      more += element
    }
    return replaced(bytes, value.range.upperBound..<value.range.upperBound, more)
  }

  private static func identifier(in bytes: [UInt8]) -> Int? {
    let name = Array("\"id\":".utf8)
    guard bytes.count > name.count else { return nil }
    for start in 0..<(bytes.count - name.count) where bytes[start..<(start + name.count)].elementsEqual(name) {
      return bytes[(start + name.count)...].firstIndex(of: UInt8(ascii: "\"")).map { $0 + 1 }
    }
    return nil
  }

  private func swapped(_ bytes: [UInt8], _ one: Range<Int>, _ other: Range<Int>) -> [UInt8] {
    let (first, second) = one.lowerBound < other.lowerBound ? (one, other) : (other, one)
    guard first.upperBound <= second.lowerBound else { return bytes }
    return replaced(replaced(bytes, second, Array(bytes[first])), first, Array(bytes[second]))
  }

  /// Replaces one digit of a number or a date.
  private mutating func shifted(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
    let digits = range.filter { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) }
    guard !digits.isEmpty else { return bytes }
    var changed = bytes
    changed[chance.pick(digits)] = UInt8(ascii: "0") + UInt8(chance.below(10))
    return changed
  }

  /// Inserts an entry from elsewhere after a value.
  private func copied(_ bytes: [UInt8], _ other: JSONPlaces.Value, besides value: JSONPlaces.Value) -> [UInt8] {
    let entry = other.isInList == value.isInList ? other.entry : other.range.lowerBound
    let copy = [UInt8(ascii: ",")] + Array(bytes[entry..<other.range.upperBound])
    return replaced(bytes, value.range.upperBound..<value.range.upperBound, copy)
  }

  private mutating func changedLines(_ bytes: [UInt8]) -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Array($0) }
    let (place, other) = (chance.below(lines.count), chance.below(lines.count))
    switch chance.below(12) {
    case 0: lines.remove(at: place)
    case 1: lines.insert(lines[other], at: place)
    case 2: lines.swapAt(place, other)
    case 3: lines[place] += lines[other]
    case 4: lines.insert(contentsOf: Array(repeating: lines[other], count: chance.pick([2, 20, 300])), at: place)
    case 5:
      let cut = chance.below(lines[place].count + 1)
      let rest = Array(lines[place][cut...])
      lines[place].removeSubrange(cut...)
      lines.insert(rest, at: place + 1)
    default: lines[place] = changedWords(lines[place], with: lines[other])
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Removes some words of a line, or inserts words of another line, up to thirty times.
  private mutating func changedWords(_ line: [UInt8], with other: [UInt8]) -> [UInt8] {
    let space = UInt8(ascii: " ")
    var words = line.split(separator: space, omittingEmptySubsequences: false)
    let place = chance.below(words.count + 1)
    if chance.below(4) == 0 {
      words.removeSubrange(place..<min(words.count, place + 1 + chance.below(4)))
    } else {
      let others = other.split(separator: space)
      let run = others.dropFirst(chance.below(others.count)).prefix(1 + chance.below(6))
      words.insert(contentsOf: Array(repeating: run, count: chance.pick([1, 1, 1, 8, 30])).joined(), at: place)
    }
    return Array(words.joined(separator: [space]))
  }
}
