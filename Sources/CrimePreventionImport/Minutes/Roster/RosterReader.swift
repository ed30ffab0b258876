import CrimePrevention

/// Reads the people under a heading such as `Närvarande:`, whether in a list, one per line or in running text.
struct RosterReader {
  /// How those listed took part; `nil` when the heading is lost.
  let group: RosterGroup?
  /// The organization that the heading names: `Från polisen:`.
  var organization: MarkedText?
  /// Whether names elsewhere in the document show that lines through names came out as dashes.
  var suspectsDashes = false
  /// Whether some names of the document are struck out.
  var marksStrikes = false
  /// Whether a line is the row of a table, which names one person.
  var isRow = false

  func read(_ lines: [MarkedText], into reading: inout Reading) {
    let roster = RosterEntries(lines, heading: organization, areServing: group?.isServing ?? false, areRows: isRow)
    for text in roster.structure { reading.coverage.add(text) }
    let hasDashes = suspectsDashes || roster.entries.contains { $0.phrase.doubt == .dashes || $0.hasLooseDash }
    let hasStrikes = marksStrikes || roster.entries.contains { $0.phrase.name.strike.strongest != .none }
    let hasMarks = roster.entries.contains(where: \.isMarked)
    for entry in roster.entries {
      // If some names have a cross, the others have none for a reason.
      let group: RosterGroup? = if entry.isMarked { group ?? .present } else if hasMarks { nil } else { group }
      EntryRecorder(entry: entry, group: group, suspectsDashes: hasDashes, marksStrikes: hasStrikes).record(
        into: &reading
      )
    }
  }
}
