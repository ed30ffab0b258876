/// Why a JSON document isn't a record that this library can read, as shown by its first two members.
public enum UnsupportedFormat: Error, Sendable, Hashable {
  /// `format` is absent (`nil`) or names something else.
  case notARecord(found: String?)
  /// `formatVersion` is absent (`nil`) or isn't of the form `1.0`.
  case versionUnreadable(found: String?)
  /// The record is written in another major version.
  case majorVersion(FormatVersion)

  /// The problem for the reader.
  public var problem: DecodingProblem {
    switch self {
    case .notARecord(let found): Self.notARecordProblem(found)
    case .versionUnreadable(let found): Self.versionProblem(found)
    case .majorVersion(let version): Self.majorVersionProblem(version)
    }
  }

  private static func notARecordProblem(_ found: String?) -> DecodingProblem {
    let name = CouncilRecord.format
    return DecodingProblem(
      "document.format-unknown",
      at: DocumentPath([.member("format")]),
      facts: ["expected": .string(name), "found": found.map { .string($0.excerpt) } ?? .null],
      sentence: Sentence(
        english: "This isn't a council's record: the member “format” must be “\(name)”"
          + (found.map { ", but is “\($0.excerpt)”." } ?? ", but is missing or isn't a text."),
        swedish: "Detta är inget underlag för ett brottsförebyggande råd: fältet ”format” ska vara ”\(name)”"
          + (found.map { ", men är ”\($0.excerpt)”." } ?? ", men saknas eller är inte en text.")
      )
    )
  }

  private static func versionProblem(_ found: String?) -> DecodingProblem {
    let example = "\"formatVersion\": \"\(FormatVersion.current)\""
    let sentence =
      if let found {
        Sentence(
          english:
            "The member “formatVersion” must be a text such as “\(FormatVersion.current)”, but is “\(found.excerpt)”.",
          swedish:
            "Fältet ”formatVersion” ska vara en text såsom ”\(FormatVersion.current)”, men är ”\(found.excerpt)”."
        )
      } else {
        Sentence(
          english: "The member “formatVersion” is missing or isn't a text: write \(example) after “format”.",
          swedish: "Fältet ”formatVersion” saknas eller är inte en text: skriv \(example) efter ”format”."
        )
      }
    return DecodingProblem(
      "document.version-unreadable",
      at: DocumentPath([.member("formatVersion")]),
      facts: ["found": found.map { .string($0.excerpt) } ?? .null],
      sentence: sentence
    )
  }

  private static func majorVersionProblem(_ version: FormatVersion) -> DecodingProblem {
    let readable = FormatVersion.current.major
    return DecodingProblem(
      "document.version-unsupported",
      at: DocumentPath([.member("formatVersion")]),
      facts: ["found": .string(version.description), "supportedMajor": .number(JSONNumber(readable))],
      sentence: Sentence(
        english: "The record is written in format version \(version), but this library reads versions \(readable).x: "
          + "use a library version made for it.",
        swedish:
          "Underlaget är skrivet i formatversion \(version), men det här biblioteket läser version \(readable).x: "
          + "använd en biblioteksversion som är gjord för den."
      )
    )
  }
}

extension UnsupportedFormat {
  /// Checks that the texts of a document's first two members say that it is a record that can be read.
  static func checkHeader(_ text: (_ member: String) -> String?) throws(UnsupportedFormat) {
    let format = text("format")
    guard format == CouncilRecord.format else { throw .notARecord(found: format) }
    let written = text("formatVersion")
    guard let version = written.flatMap(FormatVersion.init) else { throw .versionUnreadable(found: written) }
    guard version.major == FormatVersion.current.major else { throw .majorVersion(version) }
  }
}

extension UnsupportedFormat: CustomStringConvertible {
  /// The problem in English.
  public var description: String { problem.description }
}
