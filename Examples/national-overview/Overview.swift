import CrimePrevention
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The records of many councils, counted per municipality.
struct Overview: Sendable {
  /// The municipalities in the order of their codes, each with what was counted in its records.
  let municipalities: [(name: String, tally: Tally)]
  private let unreadable: [(file: String, error: UnreadableRecord)]

  private enum Outcome: Sendable {
    case counted(Municipality, Tally)
    case unreadable(UnreadableRecord)
  }

  /// Reads, checks and counts the records, as many at a time as the machine has processors.
  ///
  /// Which is done first depends on the machine, but the overview doesn't: outcomes are in the order of the files.
  init(of files: [String], asOf date: CalendarDate) async {
    let validator = Validator()
    let outcomes = await withTaskGroup(of: (Int, Outcome).self) { group in
      for (number, file) in files.enumerated() {
        group.addTask { (number, Self.outcome(of: file, validator, date)) }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
    var tallies: [String: (name: String, tally: Tally)] = [:]
    var unreadable: [(String, UnreadableRecord)] = []
    for (number, file) in files.enumerated() {
      switch outcomes[number] {
      case .counted(let municipality, let tally):
        // Records of one municipality may spell its name in several ways; the first one is used.
        tallies[municipality.code, default: (municipality.name, Tally())].tally += tally
      case .unreadable(let error): unreadable.append((file, error))
      case nil: break
      }
    }
    municipalities = tallies.sorted { $0.key < $1.key }.map(\.value)
    self.unreadable = unreadable
  }

  private static func outcome(of file: String, _ validator: Validator, _ date: CalendarDate) -> Outcome {
    do {
      let record = try CouncilRecord(contentsOf: URL(filePath: file))
      return .counted(record.council.municipality, Tally(record, checkedBy: validator, asOf: date))
    } catch {
      return .unreadable(error)
    }
  }

  /// How many files couldn't be read.
  var unreadableFiles: Int { unreadable.count }

  /// What couldn't be read, and why.
  func unreadable(in language: MessageLanguage) -> [String] {
    unreadable.flatMap { file, error in
      error.problems.map { "\(file): \($0.description(in: language))" }
    }
  }

  /// The exit code of the most serious outcome.
  var exitCode: Int32 {
    guard unreadable.isEmpty else { return ExitCode.unreadable }
    return municipalities.contains { $0.tally.rejected > 0 } ? ExitCode.errorsFound : ExitCode.success
  }
}
