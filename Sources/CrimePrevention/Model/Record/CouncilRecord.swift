/// Everything that is recorded about one council: who it is, what it knows, has agreed, does and has found.
///
/// A record that can be read isn't necessarily consistent: rules judge it, and only a checked record is used in
/// computations.
public struct CouncilRecord: RecordObject {
  /// The value of the member `format` in every record.
  public static let format = "crime-prevention-record"

  /// The version of the format that the record was written in; it is written in a later one when it uses what that one
  /// introduced.
  public var formatVersion: FormatVersion
  /// The language of the record's texts.
  public var language: Language
  /// Whose record this is.
  public var council: Council
  /// Boards, police, associations and others (aktörer).
  public var organizations: [Organization]
  /// People in their roles.
  public var people: [Person]
  /// Places (områden).
  public var areas: [Area]
  /// Countable things that a duty is *per*: schools, gyms (enheter).
  public var units: [CountedUnit]
  /// Risk and protective factors (risk- och skyddsfaktorer).
  public var factors: [Factor]
  /// Situation pictures with their problems (lägesbilder).
  public var situations: [SituationPicture]
  /// What residents and staff said (dialoger).
  public var dialogues: [CitizenDialogue]
  /// What is measured, with observations (indikatorer).
  public var indicators: [Indicator]
  /// Cooperation agreements (samverkansöverenskommelser).
  public var agreements: [CooperationAgreement]
  /// Plans with focus areas, goals and measures (planer).
  public var plans: [ActionPlan]
  /// Promises to residents (medborgarlöften).
  public var promises: [CitizenPromise]
  /// Meetings (möten).
  public var meetings: [Meeting]
  /// What people found when they followed up (uppföljningar).
  public var followUps: [FollowUp]
  /// Findings that are silenced, each with a reason (undantag).
  public var waivers: [Waiver]
  /// Work that is in no plan: measures outside a focus area. Since format 1.1.
  public var measures: [Measure]
  /// Working methods and programmes that measures use (metoder). Since format 1.1.
  public var methods: [PreventionMethod]
  /// Evaluations and what they concluded (utvärderingar). Since format 1.1.
  public var evaluations: [Evaluation]
  /// The day through which all that was done is recorded. Since format 1.1.
  ///
  /// Occurrences, cases, steps and actions by that day that aren't recorded didn't take place. A plan, promise or
  /// measure may state another day for its own content: the nearest one applies. Observations have their own periods.
  public var recordedThrough: CalendarDate?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes a record from its parts; what isn't given is absent.
  public init(
    formatVersion: FormatVersion = .current,
    language: Language,
    council: Council,
    organizations: [Organization] = [],
    people: [Person] = [],
    areas: [Area] = [],
    units: [CountedUnit] = [],
    factors: [Factor] = [],
    situations: [SituationPicture] = [],
    dialogues: [CitizenDialogue] = [],
    indicators: [Indicator] = [],
    agreements: [CooperationAgreement] = [],
    plans: [ActionPlan] = [],
    promises: [CitizenPromise] = [],
    meetings: [Meeting] = [],
    followUps: [FollowUp] = [],
    waivers: [Waiver] = [],
    measures: [Measure] = [],
    methods: [PreventionMethod] = [],
    evaluations: [Evaluation] = [],
    recordedThrough: CalendarDate? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.formatVersion = formatVersion
    self.language = language
    self.council = council
    self.organizations = organizations
    self.people = people
    self.areas = areas
    self.units = units
    self.factors = factors
    self.situations = situations
    self.dialogues = dialogues
    self.indicators = indicators
    self.agreements = agreements
    self.plans = plans
    self.promises = promises
    self.meetings = meetings
    self.followUps = followUps
    self.waivers = waivers
    self.measures = measures
    self.methods = methods
    self.evaluations = evaluations
    self.recordedThrough = recordedThrough
    self.annotations = annotations
  }
}

extension CouncilRecord: DescribedObject {
  package static var blank: Self { Self(language: .blank, council: .blank) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.constant("format", "crime-prevention-record")
    visit.symbol("formatVersion", \.formatVersion)
    visit.code("language", \.language, areOthersExpected: true)
    visit.child("council", \.council)
    visit.children("organizations", \.organizations)
    visit.children("people", \.people)
    visit.children("areas", \.areas)
    visit.children("units", \.units)
    visit.children("factors", \.factors)
    visit.children("situations", \.situations)
    visit.children("dialogues", \.dialogues)
    visit.children("indicators", \.indicators)
    visit.children("agreements", \.agreements)
    visit.children("plans", \.plans)
    visit.children("promises", \.promises)
    visit.children("meetings", \.meetings)
    visit.children("followUps", \.followUps)
    visit.children("waivers", \.waivers)
    visit.since(minor: 1) {
      $0.children("measures", \.measures)
      $0.children("methods", \.methods)
      $0.children("evaluations", \.evaluations)
      $0.date("recordedThrough", \.recordedThrough)
    }
  }
}

/// The version of the record format that a record is written in, `major.minor`.
///
/// Within a major version, a newer minor version only adds members and codes, which are kept: readers of 1.0 treat what
/// 1.1 introduced as members that they don't know. Only a follow-up without a period can't be read by them.
public struct FormatVersion: Sendable, Hashable {
  /// Changes when older readers can't read newer records.
  public let major: Int
  /// Changes when members or codes are added.
  public let minor: Int

  /// Makes a version from its parts, neither below 0.
  public init(major: Int, minor: Int) {
    self.major = major
    self.minor = minor
  }

  /// The newest version that this library knows. Records made in code are of this version.
  public static let current = FormatVersion(major: 1, minor: 1)
}

extension FormatVersion: Comparable {
  /// Whether one version is older than another.
  public static func < (left: Self, right: Self) -> Bool { (left.major, left.minor) < (right.major, right.minor) }
}

extension FormatVersion: LosslessStringConvertible {
  /// Reads `major.minor`; `nil` for any other text.
  public init?(_ description: String) {
    let parts = description.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let major = Int(parts[0]), let minor = Int(parts[1]) else { return nil }
    self.init(major: major, minor: minor)
    guard self.description == description, major >= 0, minor >= 0 else { return nil }
  }

  package init?(utf8: some BidirectionalCollection<UInt8>) { self.init(String(decoding: utf8, as: UTF8.self)) }

  /// The version as `major.minor`.
  public var description: String { "\(major).\(minor)" }
}

/// The language (språk) that a record's texts are written in.
public struct Language: OpenCode, CodeValue {
  /// The language's code, such as `sv`.
  public let rawValue: String

  /// Makes a language from any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The languages that this version of the library knows.
  public enum Known: String, CaseIterable, Sendable {
    /// Swedish.
    case swedish = "sv"
    /// English.
    case english = "en"
  }

  /// Swedish.
  public static let swedish = Self(.swedish)
  /// English.
  public static let english = Self(.english)
}

/// A finding that is silenced, with a reason (undantag).
public struct Waiver: RecordObject {
  /// The rule's identifier, such as `target.baseline-missing`.
  public var rule: String
  /// What it concerns.
  public var subject: Reference
  /// Why the finding is accepted.
  public var reason: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(rule: String, subject: Reference, reason: String, annotations: Annotations = Annotations()) {
    self.rule = rule
    self.subject = subject
    self.reason = reason
    self.annotations = annotations
  }
}

extension Waiver: DescribedObject {
  package static var blank: Self { Self(rule: "", subject: .blank, reason: "") }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.waiver }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("rule", \.rule)
    visit.child("subject", \.subject)
    visit.text("reason", \.reason)
  }
}
