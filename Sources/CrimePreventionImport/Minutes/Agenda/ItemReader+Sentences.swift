import CrimePrevention

// The content of an item's text: decisions, actions and their owners, presenters.

extension ItemReader {
  /// Takes a decision, sentence by sentence; one below the decision itself may not be part of it.
  mutating func takeDecision(_ text: MarkedText, isBelow: Bool = false, _ reading: inout Reading) {
    if DecisionSentence.saysNothing(text) {
      reading.coverage.add(text)
      return
    }
    if DecisionSentence.isLeadIn(text) {
      reading.coverage.add(text)
      return
    }
    for (number, sentence) in text.sentences.enumerated()
    where sentence.words.contains(where: { $0.kind == .word && $0.range.count > 2 }) {
      // What follows the first sentence or line of a decision may not be part of it.
      let isPoint =
        number == 0 && !isBelow || sentence.words.prefix(1).contains { $0.kind == .number || $0.letters == "att" }
      if !isPoint, DecisionSentence.certainty(of: sentence) == nil, let action = ActionSentence(sentence),
        let subject = action.subject, reading.namesPerson(in: subject) == true
      {
        takeAction(sentence, .inferred, &reading)
        continue
      }
      let certainty = isPoint ? raw.certainty : max(raw.certainty, .inferred)
      item.decisions.append(reading.took(Read(sentence.string, from: sentence, certainty)))
      if let action = ActionSentence(sentence), action.certainty == .stated || hasOwnerAndDay(action, sentence, reading)
      {
        takeAction(sentence, .inferred, &reading)
      }
    }
  }

  /// Returns whether a point of a decision states its owner and due date:
  /// `att Bo Ek redovisar utfallet senast den 30 april`.
  private func hasOwnerAndDay(_ action: ActionSentence, _ sentence: MarkedText, _ reading: Reading) -> Bool {
    guard let subject = action.subject, reading.namesPerson(in: subject) == true else { return false }
    return ActionTime(sentence, meetingOn: day) != nil
  }

  mutating func takeAction(_ text: MarkedText, _ certainty: DraftFact.Certainty, _ reading: inout Reading) {
    guard text.words.contains(where: { $0.kind == .word }) else { return }
    var action = ActionParts(text: reading.took(Read(text.string, from: text, certainty)))
    let sentence = ActionSentence(text)
    let named = text.beforeColon.flatMap { reading.namesPerson(in: $0) == true ? $0 : nil }
    let subject = sentence?.subject ?? named ?? text.afterColon.leadingActor
    if let subject, let actor = reading.actors(in: subject, inSentence: true).first {
      let owner = Read(actor.owner, from: actor.text, max(actor.certainty, sentence?.certainty ?? .inferred))
      action.owner = owner.atMost(certainty)
    } else if let actor = reading.trailingActor(of: text) {
      action.owner = Read(actor.owner, from: actor.text, .inferred)
    }
    action.due = ActionTime(text, meetingOn: day)?.due.atMost(certainty)
    item.actions.append(action)
  }

  mutating func take(_ table: ActionTable, _ reading: inout Reading) {
    for cell in table.header { reading.coverage.add(cell) }
    for row in table.rows {
      takeAction(row.action, raw.certainty, &reading)
      guard let last = item.actions.indices.last else { continue }
      let owners = row.owner.map { reading.actors(in: $0) } ?? []
      if let owner = owners.first {
        // An action has only one owner: the first of several.
        let read = Read(owner.owner, from: owner.text, owners.count == 1 ? owner.certainty : .inferred)
        item.actions[last].owner = reading.took(read.atMost(raw.certainty))
      }
      if let due = row.due.flatMap({ due($0) }) {
        item.actions[last].due = reading.took(due.atMost(raw.certainty))
      } else if table.hasDues {
        item.actions[last].due = item.actions[last].due?.atMost(.inferred)
      }
    }
  }

  /// Takes text about the item, sentence by sentence.
  mutating func takeText(_ text: MarkedText, _ reading: inout Reading) {
    var kept: [MarkedText] = []
    var followsAction = false
    for sentence in text.sentences {
      let count = item.actions.count
      var hasOwner = false
      defer { followsAction = hasOwner || item.actions.count > count }
      if followsAction, count > 0, sentence.words.count <= 8, item.actions[count - 1].due == nil,
        let time = ActionTime(sentence, meetingOn: day)
      {
        // "Bo bokar lokal. Klart till nästa möte."
        item.actions[count - 1].due = reading.took(time.due.atMost(.inferred))
        reading.coverage.add(sentence)
        continue
      }
      if let hit = SourceLine.lines(of: sentence).first?.labels.first, hit.isDivided, !hit.content.isEmpty,
        hit.label == .item(.decision), hit.qualifier == nil
      {
        reading.coverage.add(hit.text)
        takeDecision(hit.content, &reading)
      } else if let hit = InlineOwner.find(in: sentence) {
        if !followsAction, let action = kept.popLast() { takeAction(action, .inferred, &reading) }
        take(hit, &reading)
        hasOwner = true
      } else if let certainty = DecisionSentence.certainty(of: sentence), !DecisionSentence.isLeadIn(sentence) {
        item.decisions.append(reading.took(Read(sentence.string, from: sentence, max(certainty, raw.certainty))))
        if let action = ActionSentence(sentence), action.certainty == .stated {
          takeAction(sentence, .inferred, &reading)
        }
      } else if let action = ActionSentence(sentence), isAction(action, sentence, reading) {
        takeAction(sentence, max(action.certainty, raw.certainty), &reading)
      } else {
        takePresenterVerb(sentence, &reading)
        takeSpeaker(before: sentence, &reading)
        kept.append(sentence)
      }
    }
    summary += kept
  }

  /// Returns whether a sentence with the verb of an action is one: it is stated as one, or its subject is missing, a
  /// person, the council, or an organization with a promise or a due date.
  private func isAction(_ action: ActionSentence, _ sentence: MarkedText, _ reading: Reading) -> Bool {
    guard action.certainty == .inferred else { return true }
    guard let subject = action.subject else { return true }
    guard let isPerson = reading.namesPerson(in: subject) else { return subject.namesCouncil }
    return isPerson || action.isPromise || ActionTime(sentence, meetingOn: day) != nil
  }

  /// Returns the kind of item that it seems to be.
  func kind(_ reading: inout Reading) -> Read<AgendaItem.Kind>? {
    for word in item.title.text.words {
      if let kind = Self.kinds.meaning(of: word.letters) {
        return Read(kind, from: item.title.text.text(of: word), .inferred)
      }
    }
    return item.decisions.first.map { Read(.decision, from: $0.text, .inferred) }
  }

  private static let kinds = Lexicon<AgendaItem.Kind>([
    ("öppnande|öppnas|öppning|inledning|upprop", .opening), ("övrigt|övriga", .other),
    ("rapport|rapporter|lägesrapport|lägesbild|lägesrapporter", .report), ("information|aktuellt", .information),
  ])
}

extension Reading {
  /// Returns the parts of a text about actions, each starting with its owner; the text as one part unless it starts
  /// with an owner and names another.
  func actionParts(of text: MarkedText) -> [MarkedText] {
    let sentences = text.sentences
    let starts = sentences.indices.filter { index in
      guard let actor = sentences[index].leadingActor else { return false }
      return namesPerson(in: actor) == true
    }
    guard starts.count > 1, starts.first == 0 else { return [text] }
    let ends = starts.dropFirst() + [sentences.count]
    return zip(starts, ends).map { MarkedText.joining(Array(sentences[$0..<$1])) }
  }
}

extension MarkedText {
  /// A name before a colon: `Anna: ringa skolan`.
  var beforeColon: MarkedText? {
    let words = words.prefix(5)
    guard let colon = words.first(where: { $0.letters == ":" }), words[0].kind == .word else { return nil }
    return prefix(upTo: colon.range.lowerBound)
  }

  /// The text after a colon near the start, as in `Återrapportering nästa möte: Anna redovisar`; otherwise the whole
  /// text.
  fileprivate var afterColon: MarkedText {
    guard let colon = words.prefix(6).first(where: { $0.letters == ":" }), words.count > 6 else { return self }
    return suffix(from: colon.range.upperBound).trimmed
  }

  /// Who is named first, before a verb or a colon: `Anna kontaktar skolan`, `Polisen: tar fram siffror`.
  fileprivate var leadingActor: MarkedText? {
    let words = self.words
    guard let first = words.first, first.kind == .word, self[first.range.lowerBound].isUppercase else { return nil }
    if let colon = words.prefix(6).first(where: { $0.letters == ":" }) {
      return prefix(upTo: colon.range.lowerBound).trimmed
    }
    let end =
      words.prefix(6).firstIndex { $0.kind == .word && self[$0.range.lowerBound].isLowercase } ?? min(words.count, 2)
    guard end > 0 else { return nil }
    return text(from: first, through: words[end - 1])
  }

  fileprivate var namesCouncil: Bool { words.contains { DecisionSentence.isCouncil($0) } }
}
