extension Rule where Subject == UndefinedMembers {
  /// A member that the format doesn't define holds a Swedish personal identity number or coordination number.
  ///
  /// **Why.** A personal identity number identifies one person. A council's record is about roles, places and work,
  /// never about individuals; numbers with a valid date and check digit are hardly ever anything else. The number
  /// itself is never repeated in a finding.
  ///
  /// Flagged:
  /// ```json
  /// { "people": [{ "id": "p-1", "name": "Ledamot 1", "x-register": { "number": "121212-1212" } }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "people": [{ "id": "p-1", "name": "Ledamot 1", "x-register": { "number": "17" } }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var personalNumberInMember: Self {
    Rule(
      "member.personal-number",
      .warning,
      MessageTemplate(
        english: "The member “{member}” holds what looks like a personal identity number: take it out.",
        swedish: "Fältet ”{member}” innehåller något som ser ut som ett personnummer: ta bort det."
      )
    ) { object, report in
      for name in object.members.keys.sorted() {
        guard let value = object.members[name], PersonalNumber.occurs(in: value) else { continue }
        report(member: name, facts: ["member": .string(name)])
      }
    }
  }
}
