extension MeasureAssessment {
  /// What has been done, in a few words for each of milestones, cadence and deadline that there is something to count of:
  /// “2 of 3 milestones”, “kept in 5 of 6 weeks”, “5 of 8 cases in time”. With several members, each window counts once
  /// for each of them: “kept 9 of 12 times”.
  public var doneInShort: [Sentence] {
    [milestones?.doneInShort, cadence?.keptInShort, deadline?.inTimeInShort].compactMap { $0 }
  }
}

extension MilestoneProgress {
  fileprivate var doneInShort: Sentence {
    Sentence { language, figures in
      let (done, all) = (figures.text(done), figures.text(steps.count))
      let noun = language.say(
        steps.count == 1 ? "milestone" : "milestones",
        steps.count == 1 ? "hållpunkt" : "hållpunkter"
      )
      return language.say("\(done) of \(all) \(noun)", "\(done) av \(all) \(noun)")
    }
  }
}

extension CadenceProgress {
  fileprivate var keptInShort: Sentence? {
    guard ended > 0 else { return nil }
    return Sentence { language, figures in
      let (kept, all) = (figures.text(kept), figures.text(ended))
      guard cadence.each == nil else {
        let noun = language.say(ended == 1 ? "time" : "times", ended == 1 ? "gång" : "gånger")
        return language.say("kept \(kept) of \(all) \(noun)", "hölls \(kept) av \(all) \(noun)")
      }
      // Not “times”, which would be taken for how often it took place.
      let noun = WindowWords(per: cadence.per).noun(ended).text(in: language)
      return language.say("kept in \(kept) of \(all) \(noun)", "hölls i \(kept) av \(all) \(noun)")
    }
  }
}

extension DeadlineProgress {
  fileprivate var inTimeInShort: Sentence? {
    guard cases.judged > 0 else { return nil }
    return Sentence { language, figures in
      let (onTime, all) = (figures.text(cases.onTime), figures.text(cases.judged))
      let noun = language.say(cases.judged == 1 ? "case" : "cases", cases.judged == 1 ? "ärende" : "ärenden")
      return language.say("\(onTime) of \(all) \(noun) in time", "\(onTime) av \(all) \(noun) i tid")
    }
  }
}
