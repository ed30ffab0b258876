import CrimePrevention

/// Periods as Swedish sources write them (perioder): `2024`, `2024K1`, `kvartal 1 2024`, `jan 2024`, `2024 tertial 2`.
enum PeriodText {
  static func read(_ text: String) -> Result<ReportingPeriod, LeftReason> {
    let trimmed = text.trimmingSpaces
    guard !trimmed.isEmpty else { return .failure(.periodMissing) }
    if let period = ReportingPeriod(trimmed) { return .success(period) }
    guard trimmed.utf8.count <= 60 else { return .failure(.periodUnclear(text)) }
    let parts = parts(of: trimmed.lowercased())
    if spansYears(parts) { return .failure(.periodSpansYears(text)) }
    guard let period = period(parts) else { return .failure(.periodUnclear(text)) }
    return .success(period)
  }

  private enum Part: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(Character)
  }

  private static func parts(of text: String) -> [Part] {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        parts.append(.number(Int(digits) ?? -1, digits: digits.count))
        rest = rest[digits.endIndex...]
      } else if first.isLetter {
        let word = rest.prefix { $0.isLetter }
        parts.append(.word(String(word)))
        rest = rest[word.endIndex...]
      } else {
        if !first.isWhitespace, first != ":", first != "." { parts.append(.sign(first)) }
        rest.removeFirst()
      }
    }
    return parts
  }

  /// `2023/24`, `2023–2024`, `läsåret 23/24`.
  private static func spansYears(_ parts: [Part]) -> Bool {
    let numbers = parts.compactMap { part -> (value: Int, digits: Int)? in
      if case .number(let value, let digits) = part { (value, digits) } else { nil }
    }
    guard numbers.count == 2, parts.contains(where: { if case .sign = $0 { true } else { false } }) else {
      return parts.contains(.word("läsår")) || parts.contains(.word("läsåret"))
    }
    let (first, second) = (numbers[0], numbers[1])
    guard first.digits == 4 || first.digits == 2 && parts.contains(.sign("/")) else { return false }
    let isYear = isYear(first.value) || first.digits == 2
    return isYear
      && (second.digits == 4 && isYear && Self.isYear(second.value) || parts.contains(.sign("/")) && second.digits == 2)
  }

  private static func isYear(_ value: Int) -> Bool { (1900...2199).contains(value) }

  private static func period(_ parts: [Part]) -> ReportingPeriod? {
    if let range = range(parts) { return range }
    if let day = day(parts) { return ReportingPeriod(day: day) }
    let words = parts.compactMap { if case .word(let word) = $0 { word } else { nil } }.filter { !filler.contains($0) }
    let numbers = parts.compactMap { part -> (value: Int, digits: Int)? in
      if case .number(let value, let digits) = part { (value, digits) } else { nil }
    }
    let years = numbers.filter { $0.digits == 4 && isYear($0.value) }
    guard years.count == 1, let year = years.first?.value else { return shortMonth(words, numbers) }
    let others = numbers.filter { $0.digits != 4 }
    guard others.count <= 1, words.count <= 1 + (words.contains("halvåret") ? 1 : 0) else { return nil }
    if words.isEmpty {
      guard let number = others.first else {
        return parts.count == 1 || others.isEmpty ? ReportingPeriod(.year, of: year) : nil
      }
      // "2024 03" and "03 2024" are months.
      return number.digits == 2 ? ReportingPeriod(.month, number.value, of: year) : nil
    }
    if words.contains("halvåret") || words.contains("halvår") {
      let number = others.first?.value ?? ordinals[words.first { $0 != "halvåret" && $0 != "halvår" } ?? ""]
      return number.flatMap { ReportingPeriod(.halfYear, $0, of: year) }
    }
    guard let word = words.first, words.count == 1 else { return nil }
    if let month = Months.number(of: word), others.isEmpty { return ReportingPeriod(.month, month, of: year) }
    guard let granularity = granularities[word], let number = others.first?.value else { return nil }
    return ReportingPeriod(granularity, number, of: year)
  }

  /// Words that add nothing.
  private static let filler: Set<String> = ["år", "året", "helår", "nr", "a", "e", "per"]

  private static let ordinals: [String: Int] = ["första": 1, "andra": 2, "vår": 1, "höst": 2]

  private static let granularities: [String: ReportingPeriod.Granularity] = [
    "k": .quarter, "q": .quarter, "kv": .quarter, "kvartal": .quarter, "kvartalet": .quarter, "t": .tertial,
    "tertial": .tertial,
    "h": .halfYear, "hå": .halfYear, "m": .month, "månad": .month, "qtr": .quarter, "quarter": .quarter,
  ]

  /// `jan-24`, as spreadsheets show months.
  private static func shortMonth(_ words: [String], _ numbers: [(value: Int, digits: Int)]) -> ReportingPeriod? {
    guard words.count == 1, numbers.count == 1, numbers[0].digits == 2, let month = Months.number(of: words[0]) else {
      return nil
    }
    return ReportingPeriod(.month, month, of: 2000 + numbers[0].value)
  }

  /// `2024-05-12`, `12 maj 2024`, `20240512`.
  private static func day(_ parts: [Part]) -> CalendarDate? {
    if case .number(let value, digits: 8)? = parts.first, parts.count == 1 {
      return CalendarDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
    }
    if parts.count == 3, case .number(let day, let digits) = parts[0], digits <= 2, case .word(let word) = parts[1],
      case .number(let year, digits: 4) = parts[2], let month = Months.number(of: word)
    {
      return CalendarDate(year: year, month: month, day: day)
    }
    guard parts.count == 5, case .number(let year, digits: 4) = parts[0], case .sign(let first) = parts[1],
      case .number(let month, digits: 2) = parts[2], case .sign(let second) = parts[3],
      case .number(let day, digits: 2) = parts[4],
      first == second, first == "-" || first == "/"
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// Two days with a dash or slash between: `2024-01-01--2024-03-31`, `2024-01-01 – 2024-03-31`.
  private static func range(_ parts: [Part]) -> ReportingPeriod? {
    guard parts.count >= 11, let first = day(Array(parts[..<5])), let last = day(Array(parts[(parts.count - 5)...])),
      parts[5..<(parts.count - 5)].allSatisfy({ if case .sign = $0 { true } else { $0 == .word("till") } }),
      first <= last
    else { return nil }
    return ReportingPeriod(from: first, through: last)
  }
}
