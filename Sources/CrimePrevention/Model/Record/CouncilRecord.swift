/// Everything that is recorded of one council: who it is, what it knows, has agreed, does and has found.
///
/// A record that can be read isn't thereby consistent: rules judge it, and only a checked record is computed on.
public struct CouncilRecord: RecordObject {
  /// What the member `format` of every record says.
  public static let format = "crime-prevention-record"

  /// The version of the format that the record was written in.
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
  /// Note, citation, and members that the format doesn't define.
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
  }
}
