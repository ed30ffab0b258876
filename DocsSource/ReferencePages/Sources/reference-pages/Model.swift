import Foundation

/// The record format, as the sources of the model state it.
struct Model {
  private let types: [ModelType]

  init(in folder: URL) throws {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.allObjects ?? []
    let sources = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    types = try sources.flatMap { file in
      let source = try String(contentsOf: file, encoding: .utf8)
      return ModelType.types(in: source, folder: file.deletingLastPathComponent().lastPathComponent)
    }
    for type in types where type.isObject && !Self.differs.contains(type.name) {
      let names = type.members.map(\.name).filter { $0 != "annotations" }
      guard Set(names) == Set(type.fields), !names.isEmpty else {
        throw Unexpected("\(type.name): members \(names) aren't the format's \(type.fields)")
      }
    }
  }

  /// Objects whose members in JSON aren't their stored properties.
  private static let differs = ["CouncilRecord", "Target.Expectation"]

  private static let folders = [
    ("Record", "The record"), ("Council", "Council, organizations, people"), ("Situation", "Situation picture"),
    ("Indicators", "Indicators and observations"), ("Plans", "Agreements, plans, goals, targets"),
    ("Measures", "Measures"), ("Promises", "Citizen promises"), ("Meetings", "Meetings"), ("FollowUps", "Follow-ups"),
  ]

  var page: Page {
    let sections = Self.folders.map { folder, title in
      let objects = types.filter { $0.folder == folder && $0.isObject }
      return "## \(title)\n\n" + objects.map(section).joined(separator: "\n\n")
    }
    return Page(name: "FormatReference", text: Self.introduction + sections.joined(separator: "\n\n") + "\n")
  }

  private func section(_ type: ModelType) -> String {
    let name = type.name.split(separator: ".").last.map(String.init) ?? type.name
    var parts = ["### \(name)", type.summary]
    if type.name == "Target.Expectation" {
      parts.append(Self.expectations)
    } else {
      let rows = type.members.filter { $0.name != "annotations" }.map { row($0, in: type) }
      let format =
        type.name == "CouncilRecord"
        ? ["| `format` | `\"crime-prevention-record\"` | required | Read before all else. |"] : []
      parts.append(
        (["| Member | Type | | What |", "| --- | --- | --- | --- |"] + format + rows).joined(separator: "\n")
      )
    }
    return parts.joined(separator: "\n\n")
  }

  private func row(_ member: ModelType.Member, in owner: ModelType) -> String {
    var type = Substring(member.type)
    var presence = "required"
    if type.hasSuffix("]?") {
      (type, presence) = (type.dropLast(), "absent: not recorded")
    } else if type.hasSuffix("?") {
      (type, presence) = (type.dropLast(), "optional")
    } else if type.hasPrefix("[") {
      presence = "absent: empty"
    }
    return "| `\(member.name)` | \(words(for: type, in: owner)) | \(presence) | \(member.summary.inCell) |"
  }

  /// A type in words; of codes, all that are known.
  private func words(for type: Substring, in owner: ModelType) -> String {
    if type == "[String: String]" { return "texts by name" }
    if type.hasPrefix("[") { return "list: " + words(for: type.dropFirst().dropLast(), in: owner) }
    if let entity = type.firstMatch(of: /^Identifier<([A-Za-z]+)>$/)?.1 {
      return entity == owner.name ? "*id*" : "*id* of \(Self.article(entity)) \(entity)"
    }
    if type == "Self" || Self.values[type] != nil { return Self.values[type] ?? "" }
    let candidates = ["\(owner.name).\(type)", String(type)]
    guard let known = candidates.lazy.compactMap({ name in types.first { $0.name == name } }).first else {
      return "`\(type)`"
    }
    return known.isObject ? String(type) : known.codes.map { "`\($0.code)`" }.joined(separator: " ")
  }

  private static func article(_ noun: Substring) -> String { "AEIO".contains(noun.prefix(1)) ? "an" : "a" }

  private static let values: [Substring: String] = [
    "String": "text", "Double": "number", "Int": "whole number", "Bool": "`true` `false`", "CalendarDate": "*date*",
    "TimeOfDay": "*time*", "CivilMoment": "*moment*", "ReportingPeriod": "*period*", "Language": "*language*",
    "FormatVersion": "*version*", "RuleID": "rule's name", "ActionDue": "*period* or `nextMeeting`",
    "Expectation": "Expectation", "Target.Expectation": "Expectation", "CalendarInterval": "CalendarInterval",
  ]
}
