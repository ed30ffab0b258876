import CrimePrevention

extension Verdict {
  /// The verdict at a glance.
  func badge(in language: MessageLanguage) -> Badge {
    let (sign, tone) = signAndTone
    return Badge(sign: sign, words: words.text(in: language), tone: tone)
  }

  private var signAndTone: (String, Badge.Tone) {
    switch self {
    case .met: ("✓", .good)
    case .maintained: ("=", .good)
    case .onPath: ("→", .good)
    case .behind: ("◐", .middling)
    case .farBehind: ("◔", .bad)
    case .wrongWay: ("↶", .bad)
    case .lost: ("⊘", .bad)
    case .notMet: ("✕", .bad)
    case .overdue: ("!", .bad)
    case .tooEarly: ("○", .neutral)
    case .monitored: ("•", .neutral)
    case .notAssessable: ("?", .unknown)
    }
  }

  /// What the verdict says, for readers who meet it for the first time.
  var meaning: Sentence {
    switch self {
    case .met: Sentence(english: "What is expected holds.", swedish: "Det förväntade gäller.")
    case .maintained:
      Sentence(english: "What was to be kept is kept so far.", swedish: "Det som skulle behållas är kvar hittills.")
    case .onPath:
      Sentence(
        english: "As far as it should be by now: at least 95 % of the way expected.",
        swedish: "Så långt som det borde vara nu: minst 95 % av den väntade vägen."
      )
    case .behind:
      Sentence(
        english: "At least 60 % but less than 95 % of the way expected by now.",
        swedish: "Minst 60 % men mindre än 95 % av den väg som väntas nu."
      )
    case .farBehind:
      Sentence(
        english: "Less than 60 % of the way expected by now.",
        swedish: "Mindre än 60 % av den väg som väntas nu."
      )
    case .wrongWay:
      Sentence(english: "Moving away from the target.", swedish: "Värdet rör sig bort från målet.")
    case .lost: Sentence(english: "What was to be kept is lost.", swedish: "Det som skulle behållas har gått förlorat.")
    case .notMet:
      Sentence(
        english: "The time is over, and what is expected doesn't hold.",
        swedish: "Tiden är ute och det förväntade gäller inte."
      )
    case .overdue:
      Sentence(
        english: "The last day has come, and it isn't done.",
        swedish: "Sista dagen har kommit och det är inte gjort."
      )
    case .tooEarly:
      Sentence(
        english: "There is time left, and nothing can be said yet.",
        swedish: "Det finns tid kvar och inget kan sägas ännu."
      )
    case .monitored: Sentence(english: "Followed without a target.", swedish: "Följs utan målvärde.")
    case .notAssessable:
      Sentence(
        english: "Something that the answer needs is missing; that isn't a failure.",
        swedish: "Något som svaret kräver saknas; det är inte ett misslyckande."
      )
    }
  }
}

extension FollowUpEntry.RecordedVerdict {
  /// People's own verdict at a glance.
  func badge(in language: MessageLanguage) -> Badge {
    let words = words.text(in: language)
    return switch known {
    case .met: Badge(sign: "✓", words: words, tone: .good)
    case .partlyMet: Badge(sign: "◐", words: words, tone: .middling)
    case .notMet: Badge(sign: "✕", words: words, tone: .bad)
    case .ongoing: Badge(sign: "→", words: words, tone: .neutral)
    case .notAssessable, nil: Badge(sign: "?", words: words, tone: .unknown)
    }
  }
}

extension DueState {
  /// The state of an action at a glance.
  func badgeOfAction(in language: MessageLanguage) -> Badge {
    switch self {
    case .done: Badge(sign: "✓", words: language.say("done", "klart"), tone: .good)
    case .doneLate: Badge(sign: "✓", words: language.say("done late", "klart, för sent"), tone: .middling)
    case .open: Badge(sign: "○", words: language.say("open", "öppet"), tone: .neutral)
    case .overdue: Badge(sign: "!", words: language.say("overdue", "försenat"), tone: .bad)
    }
  }
}

extension DueState {
  /// The state of a milestone at a glance.
  func badgeOfMilestone(in language: MessageLanguage) -> Badge {
    switch self {
    case .done: Badge(sign: "✓", words: language.say("done", "klar"), tone: .good)
    case .doneLate: Badge(sign: "✓", words: language.say("done late", "klar, för sent"), tone: .middling)
    case .open: Badge(sign: "○", words: language.say("to do", "återstår"), tone: .neutral)
    case .overdue: Badge(sign: "!", words: language.say("overdue", "försenad"), tone: .bad)
    }
  }
}
