extension Rule where Subject == UndefinedMembers {
  /// An object has a member that the format doesn't define and whose name doesn't begin with `x-`.
  ///
  /// **Why.** It is kept, but nothing reads it. Mostly it is a misspelt name, and what it says is silently lost.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district", "isPriorty": true }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district", "isPriority": true, "x-colour": "blue" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var memberUnknown: Self {
    Rule(
      "member.unknown",
      .warning,
      MessageTemplate(
        english: "The format defines no member “{member}” here. The nearest defined one: {nearest}. Begin names of"
          + " your own with “x-”.",
        swedish: "Formatet har inget fält ”{member}” här. Närmaste som finns: {nearest}. Börja egna namn med ”x-”."
      )
    ) { object, report in
      for name in object.members.keys.sorted() where !name.hasPrefix("x-") && !object.defined.contains(name) {
        let nearest = NearMiss(object.defined).nearest(to: name)
        report(
          member: name,
          facts: [
            "member": .string(name.excerpt), "nearest": nearest.map { .string($0) } ?? .null,
          ]
        )
      }
    }
  }
}
