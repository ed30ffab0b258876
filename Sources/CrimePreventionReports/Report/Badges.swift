import CrimePrevention

/// What badges look like: one symbol and one tone for the same answer, regardless of who gives it and what it is about.
private enum Look {
  case fulfilled
  case fulfilledLate
  case kept
  case onTheWay
  case underWay
  case partly
  case hardlyBegun
  case backwards
  case lost
  case failed
  case overdue
  case waiting
  case followed
  case unknown

  func badge(_ words: String) -> Badge {
    let (symbol, tone): (String, Badge.Tone) =
      switch self {
      case .fulfilled: ("✓", .good)
      case .fulfilledLate: ("✓", .middling)
      case .kept: ("=", .good)
      case .onTheWay: ("→", .good)
      case .underWay: ("→", .neutral)
      case .partly: ("◐", .middling)
      case .hardlyBegun: ("◔", .bad)
      case .backwards: ("↶", .bad)
      case .lost: ("⊘", .bad)
      case .failed: ("✕", .bad)
      case .overdue: ("!", .bad)
      case .waiting: ("○", .neutral)
      case .followed: ("•", .neutral)
      case .unknown: ("?", .unknown)
      }
    return Badge(symbol: symbol, words: words, tone: tone)
  }
}

extension MessageLanguage {
  /// A verdict at a glance.
  func passage(_ verdict: Verdict) -> Passage { .badge(verdict.badge(in: self)) }

  /// A verdict with the reasons why there is none.
  func passage(_ verdict: Verdict, for reasons: [NotAssessableReason]) -> Passage {
    guard !reasons.isEmpty else { return passage(verdict) }
    return passage(verdict) + .words(" – ") + reasons.map { passage($0.sentence) }.joined(" ")
  }
}

extension Verdict {
  /// The verdict at a glance, for a number of things.
  func badge(in language: MessageLanguage, count: Int = 1) -> Badge { look.badge(words(of: count).text(in: language)) }

  fileprivate var look: Look {
    switch self {
    case .met: .fulfilled
    case .maintained: .kept
    case .onPath: .onTheWay
    case .behind: .partly
    case .farBehind: .hardlyBegun
    case .wrongWay: .backwards
    case .lost: .lost
    case .notMet: .failed
    case .overdue: .overdue
    case .tooEarly: .waiting
    case .monitored: .followed
    case .notAssessable: .unknown
    }
  }

  // A share in per cent is the same in both languages.
  private static let leastOnPath = FigureText(.english).percent(PaceBand.leastOnPath)
  private static let leastBehind = FigureText(.english).percent(PaceBand.leastBehind)

  /// What the verdict says, for readers who meet it for the first time.
  var meaning: Sentence {
    switch self {
    case .met: Sentence(english: "What was to be reached is reached.", swedish: "Det som skulle nås är nått.")
    case .maintained:
      Sentence(english: "What was to be kept is kept so far.", swedish: "Det som skulle behållas är kvar hittills.")
    case .onPath:
      Sentence(
        english: "As far as it should be by now: at least \(Self.leastOnPath) of the way expected.",
        swedish: "Så långt som det borde vara nu: minst \(Self.leastOnPath) av den väntade vägen."
      )
    case .behind:
      Sentence(
        english: "At least \(Self.leastBehind) but less than \(Self.leastOnPath) of the way expected by now.",
        swedish: "Minst \(Self.leastBehind) men mindre än \(Self.leastOnPath) av den väg som väntas nu."
      )
    case .farBehind:
      Sentence(
        english: "Less than \(Self.leastBehind) of the way expected by now.",
        swedish: "Mindre än \(Self.leastBehind) av den väg som väntas nu."
      )
    case .wrongWay:
      Sentence(english: "Moving away from the target.", swedish: "Värdet rör sig bort från målet.")
    case .lost: Sentence(english: "What was to be kept is lost.", swedish: "Det som skulle behållas har gått förlorat.")
    case .notMet:
      Sentence(
        english: "The time is over, and what was to be reached isn't.",
        swedish: "Tiden är ute, och det som skulle nås är inte nått."
      )
    case .overdue:
      Sentence(
        english: "The last day has passed, and it isn't recorded as done.",
        swedish: "Sista dagen har passerat och det är inte antecknat som gjort."
      )
    case .tooEarly:
      Sentence(
        english: "There is time left, and nothing can be said yet.",
        swedish: "Det finns tid kvar och inget kan sägas ännu."
      )
    case .monitored: Sentence(english: "Followed without a target.", swedish: "Följs utan målvärde.")
    case .notAssessable:
      Sentence(
        english: "Something that the answer needs is missing, or the measure was cancelled; that isn't a failure.",
        swedish: "Något som svaret kräver saknas, eller åtgärden är inställd; det är inte ett misslyckande."
      )
    }
  }
}

extension ProgressPart {
  /// The verdict on a part, at a glance.
  func badge(in language: MessageLanguage) -> Badge { verdict.look.badge(words.text(in: language)) }
}

extension FollowUpEntry.RecordedVerdict {
  /// People's own verdict at a glance.
  func badge(in language: MessageLanguage) -> Badge { look.badge(words.text(in: language)) }

  private var look: Look {
    switch known {
    case .met: .fulfilled
    case .partlyMet: .partly
    case .notMet: .failed
    case .ongoing: .underWay
    case .notAssessable, nil: .unknown
    }
  }
}

extension DueState {
  /// The state of an action, at a glance.
  func actionBadge(in language: MessageLanguage) -> Badge {
    switch self {
    case .done: Look.fulfilled.badge(language.say("done", "klart"))
    case .doneLate: Look.fulfilledLate.badge(language.say("done late", "klart, för sent"))
    case .open: Look.waiting.badge(language.say("open", "öppet"))
    case .overdue: Look.overdue.badge(language.say("overdue", "försenat"))
    case .notRecorded: Look.unknown.badge(language.say("not recorded", "inte redovisat"))
    }
  }

  /// The state of a milestone, at a glance.
  func milestoneBadge(in language: MessageLanguage) -> Badge {
    switch self {
    case .done: Look.fulfilled.badge(language.say("done", "klart"))
    case .doneLate: Look.fulfilledLate.badge(language.say("done late", "klart, för sent"))
    case .open: Look.waiting.badge(language.say("to do", "återstår"))
    case .overdue: Look.overdue.badge(language.say("overdue", "försenat"))
    case .notRecorded: Look.unknown.badge(language.say("not recorded", "inte redovisat"))
    }
  }
}
