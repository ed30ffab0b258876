import CrimePrevention
import CrimePreventionJSON
import Foundation

/// A small record and two rules made for it, so that the output doesn't depend on the catalogue.
enum SmallFindings {
  static let record = """
    {
      "format": "crime-prevention-record", "formatVersion": "1.0", "language": "sv",
      "council": { "id": "råd", "name": "Rådet", "municipality": { "code": "0000", "name": "Å" } },
      "factors": [
        { "id": "few/adults", "name": "Få {vuxna}", "kind": "risk" }, { "id": "dark", "name": "Mörkt", "kind": "risk" }
      ]
    }
    """

  static let nameShort = Rule<Factor>(
    "acme.factor.name-short",
    .note,
    MessageTemplate(
      english: "The name {name} has {count} letters. Write more.",
      swedish: "Namnet {name} har {count} bokstäver. Skriv mer."
    )
  ) { factor, report in
    report(at: \.name, facts: ["name": .string(factor.name), "count": .number(JSONNumber(factor.name.count))])
  }

  static let contactMissing = Rule<Council>("acme.council.contact-missing", .warning, "There is no contact.") {
    council,
    _,
    _,
    report in
    if council.contact == nil { report(at: \.contact) }
  }

  static let rules = RuleSet(named: "acme") {
    nameShort
    contactMissing
  }

  /// The findings in a text, as of 2026-06-30 unless another date is given.
  static func findings(
    in text: String = record,
    named file: String = "plan.json",
    rules: RuleSet = rules,
    asOf date: String? = "2026-06-30"
  ) -> FileFindings {
    FileFindings(in: file, checkedBy: Validator(rules), asOf: date.flatMap { CalendarDate($0) }) {
      () throws(UnreadableRecord) in try JSONDocument(Data(text.utf8))
    }
  }
}
