package import CrimePrevention

extension String: Arbitrary {
  package init(using random: inout RandomSource) {
    let pieces = [
      "a", "Ö", "å", "é", " ", "\"", "\\", "/", "\n", "\t", "\u{0}", "\u{7F}", "\u{2028}", "😀", "👩‍👧", "|", "&",
      "e\u{301}",
    ]
    self = (0..<random.int(0...6)).map { _ in random.pick(pieces) }.joined()
  }
}

extension Int: Arbitrary {
  package init(using random: inout RandomSource) {
    self = random.chance(0.9) ? random.int(-5...5000) : random.pick([.min, .max, 1 << 53, -(1 << 53) - 1])
  }
}

extension Double: Arbitrary {
  package init(using random: inout RandomSource) {
    switch random.int(0...4) {
    case 0: self = Double(random.int(-100...100))
    case 1: self = Double(random.int(-100_000...100_000)) / 100
    case 2: self = Double.random(in: -1e6...1e6, using: &random)
    case 3:
      self = random.pick([
        0, -0.0, 1e300, -1e-300, Double.leastNonzeroMagnitude, .greatestFiniteMagnitude, 1e15, 1e16, 0.1 + 0.2,
      ])
    default:
      let pattern = Double(bitPattern: random.next())
      self = pattern.isFinite ? pattern : 0
    }
  }
}

extension Bool: Arbitrary {
  package init(using random: inout RandomSource) {
    self = random.chance(0.5)
  }
}

extension Identifier: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(random.chance(0.9) ? "id-\(random.int(1...40))" : random.value())
  }
}

extension CalendarDate: Arbitrary {
  package init(using random: inout RandomSource) {
    let (year, month) = (random.int(1...9999), random.int(1...12))
    let day = random.int(1...CalendarDate.daysIn(month: month, year: year))
    guard let date = CalendarDate(year: year, month: month, day: day) else { preconditionFailure("No such day.") }
    self = date
  }
}

extension TimeOfDay: Arbitrary {
  package init(using random: inout RandomSource) {
    guard let time = TimeOfDay(hour: random.int(0...23), minute: random.int(0...59)) else {
      preconditionFailure("No such time.")
    }
    self = time
  }
}

extension CivilMoment: Arbitrary {
  package init(using random: inout RandomSource) {
    self.init(date: random.value(), time: random.optional())
  }
}

extension ReportingPeriod: Arbitrary {
  package init(using random: inout RandomSource) {
    let kinds: [(Granularity, Int)] = [(.year, 1), (.halfYear, 2), (.tertial, 3), (.quarter, 4), (.month, 12)]
    let (granularity, count) = random.pick(kinds)
    let part = ReportingPeriod(granularity, random.int(1...count), of: random.int(1...9999))
    switch random.int(0...3) {
    case 0: self.init(day: random.value())
    case 1: self.init(from: random.value(), through: random.value())
    default: self = part ?? ReportingPeriod(day: random.value())
    }
  }
}

extension ActionDue: Arbitrary {
  package init(using random: inout RandomSource) {
    self = random.chance(0.3) ? .nextMeeting : .by(random.value())
  }
}

extension FormatVersion: Arbitrary {
  package init(using random: inout RandomSource) {
    // An early version may be raised when the record is written.
    self.init(major: 1, minor: random.int(1...12))
  }
}

extension JSONNumber: Arbitrary {
  package init(using random: inout RandomSource) {
    let digits = (0..<random.int(1...37)).map { _ in String(random.int(1...9)) }.joined()
    let literal = random.chance(0.5) ? digits : "0.\(digits)"
    self = random.chance(0.5) ? JSONNumber(random.value() as Int) : JSONNumber(literal: literal) ?? JSONNumber(0)
  }
}

extension JSONValue: Arbitrary {
  package init(using random: inout RandomSource) {
    switch random.int(0...(random.depth > 6 ? 3 : 5)) {
    case 0: self = .null
    case 1: self = .bool(random.value())
    case 2: self = .number(random.value())
    case 3: self = .string(random.value())
    case 4: self = .array((0..<random.int(0...3)).map { _ in random.value() })
    default:
      let members: [(String, JSONValue)] = (0..<random.int(0...3)).map { _ in (random.value(), random.value()) }
      self = .object(Dictionary(members, uniquingKeysWith: { _, last in last }))
    }
  }
}
