import CrimePrevention

/// Combines the segments of a roster: decides which details belong to whom.
struct RosterEntries {
  /// Whether those listed served in the place of other people, so that `för Bo Ek` names the member.
  let areServing: Bool
  var entries: [RosterEntry] = []
  /// The texts that headings and the like were read from.
  var structure: [MarkedText] = []
  var heading: MarkedText?
  let usesHeadings: Bool
  /// The column of headings with people indented below them.
  let headingColumn: Int32?
  let allowsSingle: Bool
  /// Whether surnames precede given names.
  private let areReversed: Bool
  /// Whether organizations and posts follow names without a separator, as in `Anna Ek Polisen`.
  let hasUndividedDetails: Bool

  /// Whether several people are on a line, one after another.
  let areRunning: Bool

  /// Whether lines start with an organization and a colon.
  let hasGroups: Bool

  /// Reads lines of a roster.
  init(_ lines: [MarkedText], heading: MarkedText?, areServing: Bool, areRows: Bool = false) {
    self.areServing = areServing
    self.heading = heading
    let joined = RosterLines.joined(lines)
    headingColumn = RosterLines.headingColumn(of: joined)
    usesHeadings = headingColumn != nil || joined.prefix(1).contains { RosterLines.isHeading($0) }
    allowsSingle = RosterLines.isOfGivenNames(joined)
    areReversed = ReversedName.areUsed(in: joined)
    hasUndividedDetails = RosterLines.haveUndividedDetails(joined)
    areRunning = !areRows && (joined.count == 1 || RosterLines.areRunning(joined))
    let groups = joined.prefix(60).count { line -> Bool in
      guard RosterLines.hasGroup(line), let colon = line.firstIndex(of: ":") else { return false }
      return RosterLines.isOrganization(line.prefix(upTo: colon))
    }
    hasGroups = groups > 1
    for line in joined { add(line) }
  }

  /// The absence that a word such as *Frånv.* at the start of a line states for all people of the line.
  private var absence: PersonDetail?
  /// Words before a colon, on the line or on one of its own above, that aren't recognized.
  private var unclear: MarkedText?
  var unclearHeading: MarkedText?

  /// Whether words name an organization, a post or a way of taking part.
  func isKnown(_ text: MarkedText) -> Bool {
    PersonDetail.read(text).contains { detail in
      switch detail {
      case .post(_, false), .organization(_, false), .unknown: false
      default: true
      }
    }
  }

  /// Whether the words before a name on the current line belong to the previous person.
  var isShifted = false
  var mayBeShifted = false

  /// Whether words and a colon precede the people of the current line.
  private var hasOwnHeading = false

  /// The number of entries before the current line.
  var firstOfLine = 0

  private static func absence(before first: PersonPhrase) -> PersonDetail? {
    PersonDetail.read(first.before).first { if case .attendance(.absent, _) = $0 { true } else { false } }
  }

  /// Whether the previous line ends with text in parentheses.
  var lastIsClosed = false

  private mutating func add(_ line: MarkedText) {
    defer { lastIsClosed = [")", "]"].contains(line.marks.last?.scalar) }
    absence = nil
    hasOwnHeading = false
    unclear = unclearHeading
    if RosterLines.saysNobody(line) || RosterLines.saysNobodyOfOrganization(line) {
      structure.append(line)
      return
    }
    firstOfLine = entries.count
    var hasLostName = false
    /// Whether the last person named is the writer of the notes, by *jag*.
    var isOfWriter = false
    /// The organization right before people in parentheses.
    var named: MarkedText?
    defer { if entries.count == firstOfLine + 1, let box = line.emptyBox { entries[firstOfLine].details.append(box) } }
    var organization = heading
    var lead: [RosterSegment] = []
    /// Whether several organizations with their people are on the line.
    var startsGroups = false
    let segments = RosterSegment.divided(line.rosterSegments)
    if areReversed, let phrase = ReversedName.phrase(in: line) {
      append(
        [phrase],
        of: segments[0],
        organization: heading,
        details: segments.dropFirst(2).flatMap { PersonDetail.read($0.text) }
      )
      return
    }
    let dashIsColon = dividesOrganizations(segments)
    (isShifted, mayBeShifted) = shift(of: segments)
    for (number, segment) in segments.enumerated() {
      let next = number + 1 < segments.count ? segments[number + 1].separator : nil
      let people = people(in: segment, before: next, of: organization, under: named)
      if next == .parenthesis, people.isEmpty, RosterLines.isOrganization(segment.text),
        PersonPhrase.find(in: segments[number + 1].text).prefix(1).contains(where: {
          $0.before.isEmpty && $0.isLikelyName
        })
      {
        // "Polisen (Bo Ek och Cia Al)"
        named = segment.text.withoutConjunctions.bare
        structure.append(segment.text)
      } else if next == .colon, people.isEmpty, entries.count > firstOfLine, startsGroup(segment) {
        // "Kommunen: Bo Ek; polisen: Cia Al"
        organization = nil
        lead = [segment]
        startsGroups = true
      } else if dashIsColon, people.isEmpty, next == .dash, segment.separator != .dash {
        lead = [segment]
      } else if let first = people.first, entries.count > 0, isCounterpart(first, of: segment) {
        addCounterpart(first, to: entries.count - 1)
        // What follows may belong to either of the two.
        hasLostName = segment.separator != .parenthesis
      } else if !people.isEmpty {
        var details: [PersonDetail] = []
        // "kulturförvaltningen (ingen ersättare), Bo Ek": what has a remark of its own isn't Bo's.
        if segment.separator == .comma, lead.contains(where: { $0.separator == .parenthesis }) { lead = [] }
        for part in lead {
          if dashIsColon && segment.separator == .dash
            // "Polisen      Bo Ek, Cia Al"
            || segment.separator == .cell && lead.count == 1 && RosterLines.isOrganization(part.text)
            || segment.separator == .colon
              && (startsGroups || RosterLines.isOrganization(part.text) || mayBeGroup(part.text))
          {
            organization = part.text.withoutPreposition.bare
            structure.append(part.text)
          } else {
            details += PersonDetail.read(part.text)
            if segment.separator == .colon, !isKnown(part.text) { unclear = unclear ?? part.text }
          }
        }
        if !lead.isEmpty, segment.separator == .colon { hasOwnHeading = true }
        lead = []
        hasLostName = false
        isOfWriter = people.last?.after.meansTheWriter == true
        let isNamed = segment.separator == .parenthesis && named != nil
        append(people, of: segment, organization: isNamed ? named : organization, details: details)
        named = nil
      } else if entries.count > firstOfLine, isOfWriter || segment.text.meansTheWriter {
        // "Bo Ek och jag själv (antecknare)": what follows isn't Bo's.
        isOfWriter = true
      } else if entries.count > firstOfLine {
        let details = PersonDetail.read(segment.text)
        // After another name, or what may be one, posts and organizations may belong to that one.
        entries[entries.count - 1].details += hasLostName ? details.map(\.unclear) : details
        if segment.text.mayHoldName { hasLostName = true }
      } else {
        lead.append(segment)
      }
    }
    if !lead.isEmpty { addLineWithoutPeople(lead, endsWithColon: line.marks.last?.scalar == ":") }
  }

  /// Gives the people before *och* the organization stated for the last one of them: `Bo Ek och Cia Al från skolan`.
  private mutating func shareOrganization(from first: Int) {
    guard let last = entries.indices.last, last > first,
      let from = entries[last].details.lazy.compactMap({ detail -> MarkedText? in
        if case .organization(let text, true) = detail { text } else { nil }
      }).first
    else { return }
    for index in first..<last where !entries[index].hasPlace && entries[index].phrase.after.isOnlyConjunction {
      entries[index].details.append(.organization(from, isClear: false))
    }
  }

  private mutating func append(
    _ people: [PersonPhrase],
    of segment: RosterSegment,
    organization: MarkedText?,
    details: [PersonDetail]
  ) {
    if segment.separator == .line, let first = people.first { absence = Self.absence(before: first) }
    let first = entries.count
    defer { shareOrganization(from: first) }
    var index = 0
    while index < people.count {
      let phrase = people[index]
      let before = index == 0 ? takeBefore(phrase, of: segment) + details : PersonDetail.readBefore(phrase.before)
      var entry = RosterEntry(
        phrase: phrase,
        hasLooseDash: segment.hasLooseDash,
        organization: organization,
        details: before
      )
      let after = phrase.after.withoutConjunctions
      if index + 1 < people.count, isCounterpartMark(after) {
        entries.append(entry)
        addCounterpart(people[index + 1], mark: after, to: entries.count - 1)
        index += 2
        continue
      }
      entry.hasOwnHeading = hasOwnHeading
      entry.details += PersonDetail.read(after)
      if let absence, entries.count > firstOfLine { entry.details.append(absence) }
      if let unclear { entry.details.append(.unclear(unclear)) }
      entries.append(entry)
      index += 1
    }
  }
}

extension MarkedText {
  /// Whether it is the writer of the notes, who isn't named.
  fileprivate var meansTheWriter: Bool {
    words.contains { ["jag", "undertecknad", "undertecknade"].contains($0.letters) }
  }
}
