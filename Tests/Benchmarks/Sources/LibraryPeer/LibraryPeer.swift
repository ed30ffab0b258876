import CrimePrevention
import CrimePreventionJSON
import Peer

/// The library.
@main
enum LibraryPeer {
  static func main() throws {
    let texts = try Documents().texts
    let date: CalendarDate = "2026-01-31"
    let validator = Validator()
    let strictValidator = Validator(.all)
    var held: [CouncilRecord] = []
    var accepted: [CheckedRecord] = []

    try converse([
      "scan": {
        try texts.total {
          _ = try JSONDocument($0)
          return $0.count
        }
      },
      "read": { try texts.total { try CouncilRecord(jsonData: $0).meetings.count } },
      "hold": {
        held = try texts.map { try CouncilRecord(jsonData: $0) }
        return held.total(\.meetings.count)
      },
      "let go": {
        held = []
        accepted = []
        return "0"
      },
      "write": { try held.total { try $0.jsonData().count } },
      "echo": { try held.map { try $0.jsonData() }.onOneLine },
      "check standard": { held.total { validator.report(on: $0, asOf: date).findings.count } },
      "check all": { held.total { strictValidator.report(on: $0, asOf: date).findings.count } },
      // Accepts the held records, so that progress can be computed.
      "accept": {
        accepted = try held.map { try validator.check($0) }
        return String(accepted.count)
      },
      "progress": { accepted.total { shown(of: $0.progress(asOf: date)) } },
    ])
  }

  /// A number that depends on everything a plan's chart shows, since that is computed on access.
  private static func shown(of progress: RecordProgress) -> Int {
    let aspects = progress.plans.flatMap { [$0.production, $0.process, $0.effect] }
    return aspects.reduce(0) { $0 + $1.coverage.assessable + $1.counts.total }
  }
}
