extension CadenceProgress {
  /// What the verdict rests on, step by step.
  public var explanation: [Sentence] {
    let isForKnownMembers = cadence.each == nil || cadence.each?.kind.known != nil
    guard cadence.per.known != nil, isForKnownMembers else {
      return reasons.map(\.sentence)
    }
    guard hasTally else { return [duty] + reasons.map(\.sentence) }
    let kept = reasons.contains(.noWholeWindow) ? nil : result
    let told = [duty, kept, missedOnes] + unknownOnes + [partialOnes, judgedInPart, soFar]
    return told.compactMap { $0 } + reasons.map(\.sentence)
  }

  private var words: WindowWords { WindowWords(per: cadence.per) }
  private var members: Int { Set(cadence.each?.ids ?? []).count }

  private var duty: Sentence {
    Sentence { language, _ in
      let times = Sentence.times(cadence.times).text(in: language)
      let window = words.inEach.text(in: language)
      let each = cadence.each.map { ", " + $0.words(members).text(in: language) } ?? ""
      let period = period.map { ", " + $0.words.text(in: language) } ?? ""
      let within =
        cadence.within.isEmpty || cadence.per == .term
        ? "" : language.say(" Only the time stated for it counts.", " Bara den tid som anges för det räknas.")
      return language.say(
        "It is to take place at least \(times) \(window)\(each)\(period).",
        "Det ska ske minst \(times) \(window)\(each)\(period)."
      ) + within
    }
  }

  private var result: Sentence {
    Sentence { language, figures in
      let perMember = ended / max(1, members)
      let noun = words.noun(perMember).text(in: language)
      if ended == 0 {
        let plural = words.noun(2).text(in: language)
        return language.say(
          "Whole \(plural) inside the time that are over: none yet.",
          "Hela \(plural) inom tiden som är över: inga ännu."
        )
      }
      let each = cadence.each.map { each in
        let all = figures.text(ended)
        let members = each.words(members).text(in: language)
        return language.say(" \(members), \(all) in all", " \(members), sammanlagt \(all),")
      }
      let areOver = language.say(perMember == 1 ? "that is over" : "that are over", "som är över")
      return language.say("Of ", "Av ") + "\(figures.text(perMember)) \(noun) \(areOver)\(each ?? "")"
        + language.say(
          ", it took place as often as it should in \(figures.text(kept)).",
          " skedde det så ofta som det skulle i \(figures.text(kept))."
        )
    }
  }

  private var missedOnes: Sentence? {
    let missed = windows.filter { $0.outcome == .missed }
    guard !missed.isEmpty else { return nil }
    let list = Sentence.list(missed.map { window in named(window, adding: Self.tookPlace(window.count)) })
    return Sentence(english: "Missed: \(list.english).", swedish: "Missat: \(list.swedish).")
  }

  /// How often it took place, worded so that it isn't read as how often it was missed.
  private static func tookPlace(_ count: Int) -> Sentence {
    let times = Sentence.times(count)
    return count == 0
      ? times : Sentence(english: "took place \(times.english)", swedish: "skedde \(times.swedish)")
  }

  private func named(_ window: CadenceWindow, adding count: Sentence) -> Sentence {
    let name = words.name(of: window.period)
    guard let member = window.memberName else {
      return Sentence(
        english: "\(name.english) (\(count.english))",
        swedish: "\(name.swedish) (\(count.swedish))"
      )
    }
    return Sentence(
      english: "\(member) in \(name.english) (\(count.english))",
      swedish: "\(member) \(name.swedish) (\(count.swedish))"
    )
  }

  private var unknownOnes: [Sentence?] {
    guard notAssessable > 0 else { return [] }
    let spanned = windows.count { $0.outcome == .spanned }
    return [
      unknown(spanned, "since occurrences are dated too roughly", "eftersom tillfällen är för grovt daterade"),
      unknown(
        notAssessable - spanned,
        "since occurrences don't say for whom they were",
        "eftersom det inte framgår för vem tillfällen gällde"
      ),
    ]
  }

  private func unknown(_ count: Int, _ english: String, _ swedish: String) -> Sentence? {
    guard count > 0 else { return nil }
    return Sentence { language, figures in
      language.say(
        "For \(figures.text(count)) of them it can't be told, \(english).",
        "För \(figures.text(count)) av dem går det inte att säga, \(swedish)."
      )
    }
  }

  private var partialOnes: Sentence? { words.partial(partial) }

  /// The windows that are judged although a part of them lies outside the time that counts.
  private var judgedInPart: Sentence? {
    guard !cadence.within.isEmpty, cadence.per != .term, cadence.per != .period else { return nil }
    let counting = DaySpans(cadence.within)
    var periods: [ReportingPeriod] = []
    for window in windows where periods.last != window.period { periods.append(window.period) }
    return words.judgedInPart(
      periods.filter { counting.days(in: $0) < $0.last.dayNumber - $0.first.dayNumber + 1 }
    )
  }

  /// What has taken place in the window that isn't over.
  private var soFar: Sentence? {
    guard let first = current.first else { return nil }
    let name = words.name(of: first.period)
    guard cadence.each != nil else {
      let times = Sentence.times(first.count)
      if first.count == 0 {
        return Sentence(
          english: "In \(name.english), which isn't over, it hasn't taken place yet.",
          swedish: "Under \(name.swedish), som inte är över, har det ännu inte skett."
        )
      }
      return Sentence(
        english: "In \(name.english), which isn't over, it has taken place \(times.english) so far.",
        swedish: "Under \(name.swedish), som inte är över, har det hittills skett \(times.swedish)."
      )
    }
    let enough = current.count { $0.count >= cadence.times }
    return Sentence { language, figures in
      let (kept, all) = (figures.text(enough), figures.text(members))
      return language.say(
        "In \(name.english), which isn't over, it has taken place as often as it should for \(kept) of \(all) so far.",
        "Under \(name.swedish), som inte är över, har det hittills skett så ofta som det ska för \(kept) av \(all)."
      )
    }
  }
}
