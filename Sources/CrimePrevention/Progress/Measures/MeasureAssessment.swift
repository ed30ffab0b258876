/// The assessment of a measure at an asking date (genomförande av en åtgärd).
///
/// Its milestones, its cadence, its deadline and its targets are judged separately; the verdict is the weakest of
/// theirs. A cancelled measure isn't assessed. A paused one is judged like one under way.
public struct MeasureAssessment: Sendable, Hashable {
  /// The measure.
  public let measure: Measure.ID
  /// How far its execution has come, as recorded.
  public let status: Measure.Status?
  /// The milestones; `nil` when it has none or is cancelled.
  public let milestones: MilestoneProgress?
  /// How often it took place; `nil` when it has no cadence or is cancelled.
  public let cadence: CadenceProgress?
  /// How many of its cases were handled in time; `nil` when it has no deadline or is cancelled.
  public let deadline: DeadlineProgress?
  /// Its targets' verdicts.
  public let targets: [TargetPart]
  /// The weakest of its parts, or why there is none.
  public let judgement: Judgement
  /// A remark that what was done isn't recorded through the asking date, when an earlier day is stated.
  private let recordedRemark: Sentence?

  /// The verdict: the weakest of its parts.
  public var verdict: Verdict { judgement.verdict }
  /// Why it can't be assessed, the weightiest first; empty for other verdicts.
  public var reasons: [NotAssessableReason] { judgement.reasons }

  /// The judgement of one of the measure's targets.
  public struct TargetPart: Sendable, Hashable {
    /// The target.
    public let target: Target.ID
    /// The verdict, or why there is none. A target that is only monitored stays out of the measure's verdict.
    public let judgement: Judgement

    /// Makes one from a target and its judgement.
    public init(target: Target.ID, _ judgement: Judgement) {
      self.target = target
      self.judgement = judgement
    }

    /// The verdict.
    public var verdict: Verdict { judgement.verdict }
    /// Why it can't be assessed; empty for other verdicts.
    public var reasons: [NotAssessableReason] { judgement.reasons }
  }

  init(
    of measure: MeasureTerms,
    milestones: MilestoneProgress?,
    cadence: CadenceProgress?,
    deadline: DeadlineProgress?,
    targets: [TargetPart],
    asOf date: CalendarDate
  ) {
    self.measure = measure.id
    status = measure.status
    self.milestones = milestones
    self.cadence = cadence
    self.deadline = deadline
    self.targets = targets
    let own = [milestones?.judgement, cadence?.judgement, deadline?.judgement].compactMap { $0 }
    recordedRemark = own.isEmpty ? nil : measure.recorded.remark(at: date)
    let all = targets.isEmpty ? own : own + targets.map(\.judgement)
    judgement =
      measure.status == .cancelled
      ? .notAssessable([.cancelled]) : Judgement.weakest(of: all) ?? .notAssessable([.nothingToCheck])
  }
}

// MARK: - In words

extension MeasureAssessment {
  /// What has been done, in a few words for each of milestones, cadence and deadline that has something to count: “2 of
  /// 3 milestones recorded as done”, “often enough in 5 of 6 weeks”, “5 of 8 cases in time”. With several members, each
  /// window counts once for each of them: “often enough 9 of 12 times”.
  public var doneInShort: [Sentence] {
    [milestones?.doneInShort, cadence?.keptInShort, deadline?.inTimeInShort].compactMap { $0 }
  }
}

extension MilestoneProgress {
  fileprivate var doneInShort: Sentence {
    Sentence { language, figures in
      let (done, all) = (figures.text(done), figures.text(steps.count))
      let noun = language.say(steps.count == 1 ? "milestone" : "milestones", "steg")
      return language.say(
        "\(done) of \(all) \(noun) recorded as done",
        "\(done) av \(all) \(noun) antecknade som klara"
      )
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
        return language.say("often enough \(kept) of \(all) \(noun)", "tillräckligt ofta \(kept) av \(all) \(noun)")
      }
      // Not “times”, which would be taken for how often it took place.
      let noun = WindowWords(per: cadence.per).noun(ended).text(in: language)
      return language.say(
        "often enough in \(kept) of \(all) \(noun)",
        "tillräckligt ofta i \(kept) av \(all) \(noun)"
      )
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

extension MeasureAssessment {
  /// What the verdict rests on, step by step: the parts with their figures, then how they are combined.
  public var explanation: [Sentence] {
    let parts =
      (milestones?.explanation ?? []) + (cadence?.explanation ?? []) + (deadline?.explanation ?? []) + targetCounts
    return pause + [recordedRemark].compactMap { $0 } + parts + ownReasons + [conclusion]
  }

  private var pause: [Sentence] {
    guard status == .paused else { return [] }
    return [
      Sentence(
        english: "The measure is recorded as paused; it is judged as if it were under way.",
        swedish: "Åtgärden är redovisad som pausad; den bedöms som om den pågick."
      )
    ]
  }

  /// Reasons that aren't those of a part.
  private var ownReasons: [Sentence] {
    reasons.filter { $0 == .cancelled || $0 == .nothingToCheck }.map(\.sentence)
  }

  private var targetCounts: [Sentence] {
    guard !targets.isEmpty else { return [] }
    return [
      Sentence { language, _ in
        let counts = VerdictCounts(targets.map(\.verdict)).words.text(in: language)
        let all = KindNouns.count(targets.count, of: .target).text(in: language)
        return language.say("Of", "Av") + " \(all): \(counts)."
      }
    ]
  }

  private var conclusion: Sentence {
    let parts = [milestones?.verdict, cadence?.verdict, deadline?.verdict].compactMap { $0 } + targets.map(\.verdict)
    let words = verdict.words
    return parts.count { $0 != .monitored } > 1
      ? Sentence(
        english: "The weakest part decides: \(words.english).",
        swedish: "Den svagaste delen avgör: \(words.swedish)."
      )
      : Sentence(english: "The verdict: \(words.english).", swedish: "Bedömningen: \(words.swedish).")
  }
}
