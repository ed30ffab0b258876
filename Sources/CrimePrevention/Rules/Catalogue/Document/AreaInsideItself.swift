extension Rule where Subject == Area {
  /// An area lies, by way of its parents, inside itself.
  ///
  /// **Why.** Values for the whole and its parts can't be kept apart, and sums would never end.
  ///
  /// Flagged:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district", "parent": "square" }, { "id": "square", "name": "Torget", "kind": "place", "parent": "north" }] }
  /// ```
  /// Accepted:
  /// ```json
  /// { "areas": [{ "id": "north", "name": "Norr", "kind": "district" }, { "id": "square", "name": "Torget", "kind": "place", "parent": "north" }] }
  /// ```
  ///
  /// Since edition 2026.1.
  static var areaInsideItself: Self {
    namesItself(
      "area.parent-cycle",
      .error,
      MessageTemplate(
        english: "The area lies inside itself: {cycleEnglish}.",
        swedish: "Området ligger inuti sig självt: {cycleSwedish}."
      ),
      along: \.parent,
      in: \.areas
    )
  }
}
