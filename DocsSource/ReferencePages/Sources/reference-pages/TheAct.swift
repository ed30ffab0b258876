import CrimePrevention

/// The page about the statute, from the library's own table of it.
enum TheAct {
  static var page: Page {
    Page(
      name: "TheAct",
      text: """
        # What does the Act ask for?

        The Act on municipal responsibility for crime prevention (\(StatuteDuties.act), *lag om kommuners ansvar för
        brottsförebyggande arbete*), section by section: what rules look for in a record, and what they can't see.

        ## Overview

        The set ``RuleSet/statute`` looks for what the Act asks for in **one record**. What it doesn't find may exist
        elsewhere: a finding is never a verdict on a municipality, and no legal advice. The Act has no sanctions, so findings
        aren't added up to a score either. The same table is in code: ``StatuteDuties``.

        - The Act applies from 1 July 2023; before that day its rules find nothing.
        - A plan under 5 § need not have been decided before 1 July 2024, and isn't asked for earlier; nor is its follow-up
          under 6 §.
        - “At least every second year” (6 §) isn't defined in months, and 13 § gives no interval. ``StatuteReading`` holds how
          they are read, and each finding names the reading.
        - The plan is to be *followed up*, the picture to be *updated* every second year. The Act doesn't say how often a plan
          must be decided anew.
        - An agreement with the police isn't required: no party is named. Nor does the Act say who sits in the council or how
          often it meets, and it holds no duty to report to the county administrative board.

        \(StatuteDuties.all.map(section).joined(separator: "\n\n"))

        """
    )
  }

  private static func section(_ duty: StatuteDuty) -> String {
    var parts = ["## \(duty.section)", duty.asks.english, "*\(duty.asks.swedish)*"]
    if let from = duty.from { parts.append("Looked for from \(from) on.") }
    if !duty.checks.isEmpty {
      let rows = duty.checks.map { check in
        "| \(check.looksFor.english.inCell) | <doc:\(CatalogueRule.pageName(of: check.rule.rawValue))> |"
      }
      parts.append("| Looked for | Rule |\n| --- | --- |\n" + rows.joined(separator: "\n"))
    } else {
      parts.append("No rule looks for it.")
    }
    if !duty.notCheckable.isEmpty {
      parts.append("Not seen in a record:")
      parts.append(duty.notCheckable.map { "- \($0.english)" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }
}
