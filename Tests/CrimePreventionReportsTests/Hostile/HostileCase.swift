import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport

/// A document from two records that differ only in their texts: harmless ones in one, hostile ones in the other.
struct HostileCase {
  let name: String
  let plain: HostileRendering
  let hostile: HostileRendering

  /// All meetings of a record, and reports on it, alternating between the two languages.
  static func cases(of record: CouncilRecord, named name: String, using random: inout RandomSource) throws
    -> [HostileCase]
  {
    let records = try pair(of: record, using: &random)
    let meetings = try records[0].record.meetings.indices.map { position in
      let language: MessageLanguage = position.isMultiple(of: 2) ? .swedish : .english
      let both = try records.map { try HostileRendering(of: $0.record.meetings[position], in: $0, language) }
      return HostileCase(name: "\(name)-\(position)", plain: both[0], hostile: both[1])
    }
    let subjects = HostileRendering.subjects(of: records[0].record)
    let reports = try subjects.enumerated().map { position, subject in
      let language: MessageLanguage = position.isMultiple(of: 2) ? .english : .swedish
      return HostileCase(
        name: "\(name)-report-\(position)",
        plain: try HostileRendering(of: subject, in: records[0], language, isFull: false),
        hostile: try HostileRendering(of: subject, in: records[1], language, isFull: true)
      )
    }
    return meetings + reports
  }

  /// The record with harmless texts, and the same record with hostile ones.
  private static func pair(of record: CouncilRecord, using random: inout RandomSource) throws -> [CheckedRecord] {
    var number = 0
    let plain = record.replacingTexts { _ in
      number += 1
      return "Text \(number)"
    }
    number = 0
    let hostile = record.replacingTexts { _ in
      number += 1
      // The number keeps texts distinct. It is at the end of every other text, so that the beginning is hostile too.
      let payload = random.pick(HostileText.payloads)
      return number.isMultiple(of: 2) ? "\(payload)\(number)" : "\(number)\(payload)"
    }
    return try [plain, hostile].map { try CouncilRecord(jsonData: $0.jsonData()).unchecked }
  }
}
