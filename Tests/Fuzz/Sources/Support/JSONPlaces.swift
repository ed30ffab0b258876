/// Where the values of a JSON text are. Text that isn't quite JSON has places too: nothing is refused here.
struct JSONPlaces {
  /// A value: its bytes, and its kind, given by its first byte.
  struct Value {
    var range: Range<Int>
    var kind: UInt8
    /// Where the entry with the value begins: in an object, at its name.
    var entry: Int
    var isInList: Bool
  }

  private(set) var values: [Value] = []

  init(_ bytes: [UInt8]) {
    var open: [(start: Int, entry: Int, kind: UInt8)] = []
    var place = 0
    var entry: Int?
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        open.append((place, entry ?? place, byte))
        entry = nil
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        place += 1
        entry = nil
        guard let start = open.popLast() else { continue }
        add(start.start..<place, start.kind, start.entry, open.last?.kind)
      case UInt8(ascii: "\""):
        let end = Self.endOfText(bytes, place)
        var next = end
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        if next < bytes.count, bytes[next] == UInt8(ascii: ":") {
          entry = place
          place = next + 1
        } else {
          add(place..<end, byte, entry ?? place, open.last?.kind)
          entry = nil
          place = end
        }
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        var end = place + 1
        while end < bytes.count, Self.goesOn(bytes[end]) { end += 1 }
        add(place..<end, byte, entry ?? place, open.last?.kind)
        entry = nil
        place = end
      default:
        place += 1
      }
    }
  }

  private mutating func add(_ range: Range<Int>, _ kind: UInt8, _ entry: Int, _ outer: UInt8?) {
    values.append(Value(range: range, kind: kind, entry: entry, isInList: outer == UInt8(ascii: "[")))
  }

  private static func endOfText(_ bytes: [UInt8], _ start: Int) -> Int {
    var place = start + 1
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
      place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(place + 1, bytes.count)
  }

  private static func goesOn(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }
}
