/// What took place in each window of a cadence for each member, ready to be counted at several dates.
struct OccurrenceTally: Sendable {
  private let partial: [ReportingPeriod]
  private let start: CalendarDate
  private let times: Int
  private let members: CadenceMembers
  private let windows: [ReportingPeriod]
  /// By window and row: how many times it took place.
  private var counts: [Int]
  /// By window: how many times it took place for members that aren't stated.
  private var untold: [Int]
  /// By window and row: since when an occurrence that spans the window and other days is known; the last row is for
  /// occurrences that don't state their member.
  private var spannedSince: [CalendarDate?]
  /// The occurrences inside windows, by window.
  private var entries: [Entry] = []

  private struct Entry {
    let window: Int
    /// `nil` when the member isn't stated.
    let row: Int?
    let last: CalendarDate
    let count: Int
  }

  /// Enters the occurrences, in time n log w for n occurrences and w windows, plus w × members.
  ///
  /// - Parameters:
  ///   - occurrences: What took place, in any order.
  ///   - cadence: The cadence.
  ///   - members: The members for which it is to be kept.
  ///   - windows: The windows in which it is to be kept.
  ///   - horizon: The last day that will be asked about.
  init(
    _ occurrences: [Occurrence],
    cadence: Cadence,
    members: CadenceMembers,
    windows: CadenceWindows,
    through horizon: CalendarDate
  ) {
    times = cadence.times
    self.members = members
    self.windows = windows.judged
    partial = windows.partial
    start = windows.start
    counts = Array(repeating: 0, count: windows.judged.count * members.count)
    untold = Array(repeating: 0, count: windows.judged.count)
    spannedSince = Array(repeating: nil, count: windows.judged.count * (members.count + 1))
    let counting = cadence.per == .term || cadence.within.isEmpty ? nil : DaySpans(cadence.within)
    var spans: [SpannedWindows.Span] = []
    let everyone = [0]
    for index in occurrences.indices {
      // What is needed of most occurrences is read without copying them.
      let on = occurrences[index].on
      let count = occurrences[index].count ?? 1
      guard on.last <= horizon, count > 0, let position = Position(of: on, in: self.windows) else { continue }
      let rows = members.ids.isEmpty ? everyone : members.rows(of: occurrences[index])
      switch position {
      case .inside(let window):
        if let counting, counting.days(in: on) == 0 { continue }
        guard let rows else {
          enter(Entry(window: window, row: nil, last: on.last, count: count))
          continue
        }
        for row in rows { enter(Entry(window: window, row: row, last: on.last, count: count)) }
      case .spanning(let windows):
        spans += (rows ?? [members.count]).map { SpannedWindows.Span($0, windows, known: on.last) }
      }
    }
    entries.sort { $0.window < $1.window }
    SpannedWindows(windows: self.windows.count, rows: members.count + 1).mark(spans, on: &spannedSince)
  }

  private mutating func enter(_ entry: Entry) {
    entries.append(entry)
    if let row = entry.row {
      let cell = entry.window * members.count + row
      counts[cell] = counts[cell].addingSaturated(entry.count)
    } else {
      untold[entry.window] = untold[entry.window].addingSaturated(entry.count)
    }
  }
}

// MARK: - At a date

extension OccurrenceTally {
  /// How many windows × members are kept, missed or unknown at a date, and why those are unknown. Linear in them.
  func count(at date: CalendarDate) -> (KeptCount, [NotAssessableReason]) {
    var count = KeptCount()
    var isSpanned = false
    var isMemberUnknown = false
    for window in 0..<over(at: date) {
      for row in 0..<members.count {
        switch outcome(window, row, at: date) {
        case .kept: count.kept += 1
        case .missed: count.missed += 1
        case .spanned:
          count.unknown += 1
          isSpanned = true
        default:
          count.unknown += 1
          isMemberUnknown = true
        }
      }
    }
    return (count, (isSpanned ? [.occurrencesSpanWindows] : []) + (isMemberUnknown ? [.membersNotRecorded] : []))
  }

  /// The windows only partly inside the time, among those begun by a date; empty when the time hasn't begun.
  func partial(begunBy date: CalendarDate) -> [ReportingPeriod] {
    date < start ? [] : Array(partial.prefix(partial.firstPosition { $0.first > date }))
  }

  /// The windows × members that are over at a date, or those that have begun and aren't.
  func windows(over isOver: Bool, at date: CalendarDate) -> [CadenceWindow] {
    let over = over(at: date)
    let shown = isOver ? 0..<over : over..<max(over, windows.firstPosition { $0.first > date })
    return shown.flatMap { window in
      let counts = isOver ? nil : countsSoFar(in: window, at: date)
      return (0..<members.count).map { row in
        CadenceWindow(
          period: windows[window],
          member: members.ids.isEmpty ? nil : members.ids[row],
          memberName: members.ids.isEmpty ? nil : members.name(ofRow: row),
          count: counts?[row] ?? self.counts[window * members.count + row],
          outcome: isOver ? outcome(window, row, at: date) : .open
        )
      }
    }
  }

  private func over(at date: CalendarDate) -> Int {
    windows.firstPosition { $0.last > date }
  }

  private func outcome(_ window: Int, _ row: Int, at date: CalendarDate) -> CadenceWindow.Outcome {
    if isSpanned(window, row, at: date) || isSpanned(window, members.count, at: date) { return .spanned }
    let cell = window * members.count + row
    if counts[cell] >= times { return .kept }
    return counts[cell].addingSaturated(untold[window]) >= times ? .memberUnknown : .missed
  }

  private func isSpanned(_ window: Int, _ row: Int, at date: CalendarDate) -> Bool {
    guard let since = spannedSince[window * (members.count + 1) + row] else { return false }
    return since <= date
  }

  /// By row, what took place in a window by a date.
  private func countsSoFar(in window: Int, at date: CalendarDate) -> [Int] {
    var counts = Array(repeating: 0, count: members.count)
    for entry in entries[entries.firstPosition { $0.window >= window }...] {
      guard entry.window == window else { break }
      guard let row = entry.row, entry.last <= date else { continue }
      counts[row] = counts[row].addingSaturated(entry.count)
    }
    return counts
  }
}

extension OccurrenceTally {
  /// Where an occurrence lies among windows.
  private enum Position {
    case inside(Int)
    case spanning(ClosedRange<Int>)

    /// Finds the place among windows that are in their order and don't overlap; `nil` for an occurrence in none of them.
    init?(of period: ReportingPeriod, in windows: [ReportingPeriod]) {
      let first = windows.firstPosition { $0.last >= period.first }
      guard first < windows.count, windows[first].first <= period.last else { return nil }
      if windows[first].first <= period.first, period.last <= windows[first].last {
        self = .inside(first)
      } else {
        self = .spanning(first...windows.firstPosition { $0.first > period.last } - 1)
      }
    }
  }
}

extension Int {
  /// The sum, or the largest number when it overflows.
  fileprivate func addingSaturated(_ other: Int) -> Int {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? .max : sum
  }
}

// MARK: - For whom

/// The members for which a cadence is kept: one row for all, or a row for each area, unit or organization.
struct CadenceMembers: Sendable {
  /// Their identifiers, each once; empty when the cadence isn't per member.
  let ids: [String]
  private let rows: [String: Int]
  private let kind: Each.Kind.Known?
  private let places: Places
  private let names: [String: String]

  /// - Parameters:
  ///   - each: The members, which must be known; `nil` for all together.
  ///   - places: Where areas and units lie.
  ///   - names: Their names, by identifier.
  init(_ each: Each?, places: Places, names: [String: String]) {
    self.places = places
    self.names = names
    kind = each?.kind.known
    var rows: [String: Int] = [:]
    ids = (each?.ids ?? []).filter { id in
      if rows[id] != nil { return false }
      rows[id] = rows.count
      return true
    }
    self.rows = rows
  }

  /// How many rows there are.
  var count: Int { max(1, ids.count) }

  /// The name of the member of a row.
  func name(ofRow row: Int) -> String { names[ids[row]] ?? ids[row] }

  /// The rows that an occurrence counts in; `nil` when it doesn't state its member.
  func rows(of occurrence: Occurrence) -> [Int]? {
    let named: [String]
    switch kind {
    case nil: return [0]
    case .area: named = areas(of: occurrence).map(\.rawValue)
    case .unit: named = occurrence.unit.map { [$0.rawValue] } ?? []
    case .organization: named = occurrence.by.map(\.rawValue)
    }
    guard !named.isEmpty else { return nil }
    var found: [Int] = []
    for id in named {
      if let row = rows[id], !found.contains(row) { found.append(row) }
    }
    return found
  }

  /// The areas that an occurrence took place in, the innermost first; empty when it doesn't say where it was.
  private func areas(of occurrence: Occurrence) -> [Area.ID] {
    places.areas(from: occurrence.area ?? occurrence.unit.flatMap(places.area))
  }
}

// MARK: - Occurrences dated too roughly

/// Marks windows that an occurrence spans with the day on which that is known, each window with the earliest.
///
/// Marked windows are skipped, so many long spans cost no more than the number of windows.
struct SpannedWindows {
  struct Span {
    let row: Int
    let windows: ClosedRange<Int>
    let known: CalendarDate

    init(_ row: Int, _ windows: ClosedRange<Int>, known: CalendarDate) {
      self.row = row
      self.windows = windows
      self.known = known
    }
  }

  private let rows: Int
  /// By row and window: a window at or after which the next unmarked one is found.
  private var next: [Int]
  private let windows: Int

  init(windows: Int, rows: Int) {
    self.windows = windows
    self.rows = rows
    next = []
  }

  /// - Parameters:
  ///   - spans: The spans, in any order.
  ///   - cells: By window and row.
  consuming func mark(_ spans: [Span], on cells: inout [CalendarDate?]) {
    guard !spans.isEmpty else { return }
    next = (0..<rows).flatMap { _ in 0...windows }
    for span in spans.sorted(by: { $0.known < $1.known }) {
      var window = unmarked(from: span.windows.lowerBound, in: span.row)
      while window <= span.windows.upperBound {
        cells[window * rows + span.row] = span.known
        next[span.row * (windows + 1) + window] = window + 1
        window = unmarked(from: window + 1, in: span.row)
      }
    }
  }

  /// The first unmarked window at or after a window; the number of windows when there is none.
  private mutating func unmarked(from start: Int, in row: Int) -> Int {
    let base = row * (windows + 1)
    var window = start
    while next[base + window] != window {
      // Halves the path for the next search.
      next[base + window] = next[base + next[base + window]]
      window = next[base + window]
    }
    return window
  }
}
