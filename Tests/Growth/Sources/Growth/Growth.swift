import CrimePrevention
import Glibc
import Heap

/// Reads, checks, computes, publishes and compares records, one after another: `growth RECORD NEIGHBOUR …`, in pairs,
/// or `growth --problems COUNT …`.
///
/// With `--problems`, it prints how many bytes are kept for a text with so many problems.
///
/// Callgrind counts what happens in each of the functions below, by their names. For each pair, standard output says
/// whether progress could be computed.
@main
struct Growth {
  static func main() {
    let files = Array(CommandLine.arguments.dropFirst())
    if files.first == "--problems" {
      for count in files.dropFirst().compactMap({ Int($0) }) { print(count, bytesHeld(ofProblems: count)) }
      return
    }
    for place in stride(from: 0, to: files.count - 1, by: 2) {
      let (bytes, neighbour) = (contents(of: files[place]), contents(of: files[place + 1]))
      let record = read(bytes)
      guard let other = try? CouncilRecord(jsonBytes: neighbour) else {
        fatalError("\(files[place + 1]) isn't a record")
      }
      check(record)
      let checked = try? Validator(.noRules).check(record, asOf: day)
      progress(checked)
      publish(record)
      compare(record, other)
      print(bytes.count, checked == nil ? "unchecked" : "checked", files[place])
    }
  }

  /// The memory that the error alone keeps after the text is gone.
  private static func bytesHeld(ofProblems count: Int) -> Int {
    let header = #"{"format":"crime-prevention-record","formatVersion":"1.0","language":"en","areas":["#
    let element = #"{"id":7,"name":"Area","kind":"district"}"#
    let text = header + String(repeating: element + ",", count: count - 1) + element + "]}"
    let before = heapInUse()
    do {
      _ = try CouncilRecord(jsonBytes: Array(text.utf8))
      fatalError("The text should have problems.")
    } catch {
      let after = heapInUse()
      guard error.totals.values.reduce(0, +) >= count else { fatalError("There are \(count) problems.") }
      return Int(after) - Int(before)
    }
  }

  private static func contents(of file: String) -> [UInt8] {
    guard let stream = fopen(file, "r") else { fatalError("\(file) can't be read") }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 { bytes += buffer[..<count] }
    return bytes
  }
}

private let day: CalendarDate = "2026-06-30"

extension RuleSet {
  fileprivate static let noRules = RuleSet()
}

@_silgen_name("growth_read") @inline(never) @_optimize(none) func read(_ bytes: [UInt8]) -> CouncilRecord {
  do { return try CouncilRecord(jsonBytes: bytes) } catch { fatalError("\(error)") }
}

@_silgen_name("growth_check") @inline(never) @_optimize(none) func check(_ record: CouncilRecord) {
  let report = Validator().report(on: record, asOf: day)
  guard !report.ran.isEmpty else { fatalError("Rules should have run.") }
}

@_silgen_name("growth_progress") @inline(never) @_optimize(none) func progress(_ checked: CheckedRecord?) {
  guard let checked else { return }
  let progress = checked.progress(asOf: day)
  for target in progress.targets { _ = target.changeCertainty }
}

@_silgen_name("growth_publish") @inline(never) @_optimize(none) func publish(_ record: CouncilRecord) {
  _ = record.published(for: .residents, on: day)
}

@_silgen_name("growth_compare") @inline(never) @_optimize(none) func compare(
  _ record: CouncilRecord,
  _ other: CouncilRecord
) {
  _ = other.changes(since: record)
}
