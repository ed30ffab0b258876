/// How a document strikes names out, if it does.
struct StrikeEvidence {
  let marksStrikes: Bool
  let suspectsDashes: Bool

  init(_ sections: Sections, _ blocks: [LooseBlock]) {
    let rosters = sections.sections.filter(\.isRoster).flatMap(\.lines) + blocks.flatMap { $0.lines.map(\.text) }
    marksStrikes = rosters.contains { $0.strike.strongest != .none }
    suspectsDashes = sections.sections.filter(\.isRoster).flatMap { RosterLines.joined($0.lines) }.contains { line in
      line.rosterSegments.contains { segment in
        segment.hasLooseDash || PersonPhrase.find(in: segment.text).contains { $0.doubt == .dashes }
      }
    }
  }
}
