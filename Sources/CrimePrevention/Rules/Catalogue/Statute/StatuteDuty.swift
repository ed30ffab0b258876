/// One paragraph of the Act on municipal responsibility for crime prevention (2023:196): what it asks for, which rules
/// look for it in a record, and what no rule can look for.
///
/// ```swift
/// for duty in StatuteDuties.all {
///   print(duty.section, duty.asks.english, duty.checks.map(\.rule))
/// }
/// ```
///
/// The checks are findings about a record. They are never a verdict on a municipality, and no legal advice: the Act has
/// no sanctions, and what a record doesn't show may exist elsewhere. So they aren't added up.
public struct StatuteDuty: Sendable, Hashable {
  /// Something that a rule looks for.
  public struct Check: Sendable, Hashable {
    /// The rule.
    public let rule: RuleID
    /// What it looks for.
    public let looksFor: Sentence
  }

  /// The paragraph, such as `4 §`.
  public let section: String
  /// What it says, restated.
  public let asks: Sentence
  /// The first asking date at which its rules find anything; `nil` when it has no rules.
  public let from: CalendarDate?
  /// What rules look for.
  public let checks: [Check]
  /// What can't be seen in a record, and why.
  public let notCheckable: [Sentence]
}

/// The paragraphs of the Act in order, with what is checked and what can't be.
public enum StatuteDuties {
  /// The Act's number in the Swedish code of statutes.
  public static let act = "2023:196"

  /// All paragraphs.
  public static let all: [StatuteDuty] = scope + pictureAndPlan + cooperation + functionAndReports
}

extension StatuteDuty {
  init(
    _ section: String,
    _ english: String,
    _ swedish: String,
    from: CalendarDate? = nil,
    checks: [Check] = [],
    notCheckable: [Sentence] = []
  ) {
    self.section = section
    asks = Sentence(english: english, swedish: swedish)
    self.from = from
    self.checks = checks
    self.notCheckable = notCheckable
  }
}

extension StatuteDuty.Check {
  init(_ rule: RuleID, _ english: String, _ swedish: String) {
    self.rule = rule
    looksFor = Sentence(english: english, swedish: swedish)
  }
}
