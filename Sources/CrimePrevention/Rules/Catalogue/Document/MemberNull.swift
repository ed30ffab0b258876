extension Rule where Subject == UndefinedMembers {
  /// A member is written as `null`.
  ///
  /// **Why.** It is read as absent. Whether the value is unknown, doesn't apply or was forgotten isn't stated; leave
  /// the member out, or write what is known in a note.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district", "isPriority": null }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var memberNull: Self {
    Rule(
      "member.null",
      .warning,
      MessageTemplate(
        english: "The member “{member}” is null, which reads as absent: leave it out.",
        swedish: "Fältet ”{member}” är null, vilket läses som att det saknas: utelämna det."
      )
    ) { object, report in
      for (name, value) in object.members.sorted(by: { $0.key < $1.key })
      where value == .null && object.defined.contains(name) {
        report(member: name, facts: ["member": .string(name)])
      }
    }
  }
}
