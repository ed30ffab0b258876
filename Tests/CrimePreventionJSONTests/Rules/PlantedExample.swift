import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport

/// The part of a record that an example of the catalogue shows, planted in another record.
///
/// Its objects are renamed, so that they don't collide with the record's, and put at random places in the record's
/// lists. A council in the example replaces the record's.
struct PlantedExample {
  private let part: CouncilRecord
  private let hasCouncil: Bool
  /// The asking date that the example is made for.
  let date: CalendarDate?

  init(_ text: String) throws {
    let members = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    let renamed = try JSONEncoder().encode(Self.renamed(members, prefix: "planted-"))
    part = try CatalogueExample.record(String(decoding: renamed, as: UTF8.self))
    date = CatalogueExample.date(of: part)
    if case .object(let members) = members { hasCouncil = members["council"] != nil } else { hasCouncil = false }
  }

  /// The rule that the example's waiver names.
  var waived: RuleID? { part.waivers.first.map { RuleID(rawValue: $0.rule) } }

  /// The record with the example in it.
  func planted(in record: CouncilRecord, using random: inout RandomSource) -> CouncilRecord {
    var whole = record
    if hasCouncil { whole.council = part.council }
    Self.insert(part.organizations, into: &whole.organizations, &random)
    Self.insert(part.people, into: &whole.people, &random)
    Self.insert(part.areas, into: &whole.areas, &random)
    Self.insert(part.units, into: &whole.units, &random)
    Self.insert(part.factors, into: &whole.factors, &random)
    Self.insert(part.situations, into: &whole.situations, &random)
    Self.insert(part.dialogues, into: &whole.dialogues, &random)
    Self.insert(part.indicators, into: &whole.indicators, &random)
    Self.insert(part.agreements, into: &whole.agreements, &random)
    Self.insert(part.plans, into: &whole.plans, &random)
    Self.insert(part.promises, into: &whole.promises, &random)
    Self.insert(part.meetings, into: &whole.meetings, &random)
    Self.insert(part.followUps, into: &whole.followUps, &random)
    Self.insert(part.waivers, into: &whole.waivers, &random)
    Self.insert(part.measures, into: &whole.measures, &random)
    Self.insert(part.methods, into: &whole.methods, &random)
    Self.insert(part.evaluations, into: &whole.evaluations, &random)
    whole.annotations.others.merge(part.annotations.others) { _, planted in planted }
    return whole
  }

  /// Keeps the order of what is planted, since some defects depend on it.
  private static func insert<Value>(_ planted: [Value], into list: inout [Value], _ random: inout RandomSource) {
    list.insert(contentsOf: planted, at: random.int(0...list.count))
  }

  private static func strings(under name: String, in value: JSONValue) -> [String] {
    switch value {
    case .array(let values): values.flatMap { strings(under: name, in: $0) }
    case .object(let members):
      members.flatMap { member, value in
        if member == name, case .string(let text) = value { [text] } else { strings(under: name, in: value) }
      }
    default: []
    }
  }

  /// Members that hold no identifiers, though their values may look like identifiers.
  private static let plain: Set<String> = [
    "kind", "role", "status", "level", "levels", "approaches", "better", "aggregation", "statistic", "per", "name",
    "title", "text", "where", "language", "code", "rule", "sex", "ageGroup", "attendance", "capacity", "verdict",
    "until", "mode", "abbreviation", "evidence", "claimed",
  ]

  /// A record's JSON with a prefix before each identifier and each reference to it.
  ///
  /// A malformed identifier stays malformed, and a near miss stays near.
  static func renamed(_ value: JSONValue, prefix: String) -> JSONValue {
    rename(value, Set(strings(under: "id", in: value)), prefix)
  }

  private static func rename(
    _ value: JSONValue,
    _ ids: Set<String>,
    _ prefix: String,
    under name: String = ""
  ) -> JSONValue {
    switch value {
    case .string(let text):
      // A meeting may be identified by its day, which elsewhere is only a day.
      ids.contains(text) && !plain.contains(name)
        && (CalendarDate(text) == nil || ["id", "meeting", "approves"].contains(name)) ? .string(prefix + text) : value
    case .array(let values): .array(values.map { rename($0, ids, prefix, under: name) })
    case .object(let members):
      .object(
        Dictionary(uniqueKeysWithValues: members.map { ($0, rename($1, ids, prefix, under: $0)) })
      )
    default: value
    }
  }
}
