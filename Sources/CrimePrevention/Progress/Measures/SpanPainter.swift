/// Marks windows that an occurrence spans with the day on which that is known, each window by the earliest.
///
/// A window once marked is passed over, so that many long spans cost no more than the windows there are.
struct SpanPainter {
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
  /// By row and window: a window from which on the next unmarked one is found.
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
  consuming func paint(_ spans: [Span], on cells: inout [CalendarDate?]) {
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

  /// The first unmarked window from one on; the number of windows when there is none.
  private mutating func unmarked(from start: Int, in row: Int) -> Int {
    let base = row * (windows + 1)
    var window = start
    while next[base + window] != window {
      // Halves the way for the next search.
      next[base + window] = next[base + next[base + window]]
      window = next[base + window]
    }
    return window
  }
}
