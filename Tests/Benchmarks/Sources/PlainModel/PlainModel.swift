// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Made by peers/describe.py from the JSON Schema of the record; not edited by hand.
//
// The plainest possible structs of the shape of a record, for comparison: every text a String, no checks, no kept
// members, Codable by the compiler.

public struct PlainActionPlan: Codable, Sendable {
  public var agreement: String?
  public var citation: String?
  public var decision: PlainPlanDecision?
  public var documents: [PlainDocumentReference]?
  public var focusAreas: [PlainFocusArea]?
  public var followUpCadence: PlainCadence?
  public var id: String
  public var kind: String
  public var note: String?
  public var period: PlainCalendarInterval?
  public var recordedThrough: String?
  public var sharing: PlainSharing?
  public var situation: String?
  public var status: String?
  public var supersedes: String?
  public var title: String
}

public struct PlainAgeRange: Codable, Sendable {
  public var citation: String?
  public var max: Int?
  public var min: Int?
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainAgendaItem: Codable, Sendable {
  public var actions: [PlainMeetingAction]?
  public var citation: String?
  public var concerns: [PlainReference]?
  public var decisions: [PlainMeetingDecision]?
  public var documents: [PlainDocumentReference]?
  public var id: String
  public var kind: String?
  public var minutes: Int?
  public var note: String?
  public var presenters: [PlainPresenter]?
  public var sharing: PlainSharing?
  public var startsAt: String?
  public var summary: String?
  public var title: String
}

public struct PlainAgendaSpan: Codable, Sendable {
  public var citation: String?
  public var from: String
  public var note: String?
  public var sharing: PlainSharing?
  public var through: String
}

public struct PlainArea: Codable, Sendable {
  public var citation: String?
  public var id: String
  public var isPriority: Bool?
  public var kind: String
  public var name: String
  public var note: String?
  public var parent: String?
  public var sharing: PlainSharing?
}

public struct PlainAssemblyReport: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var on: String
  public var sharing: PlainSharing?
  public var to: String
}

public struct PlainBand: Codable, Sendable {
  public var citation: String?
  public var max: Double
  public var meaning: String?
  public var min: Double
  public var name: String
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainBaseline: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var period: String?
  public var range: PlainValueRange?
  public var sharing: PlainSharing?
  public var value: Double?
}

public struct PlainBreakdown: Codable, Sendable {
  public var ageGroup: String?
  public var area: String?
  public var citation: String?
  public var note: String?
  public var sex: String?
  public var sharing: PlainSharing?
  public var unit: String?
}

public struct PlainBudget: Codable, Sendable {
  public var amount: Double
  public var citation: String?
  public var currency: String
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainCadence: Codable, Sendable {
  public var citation: String?
  public var each: PlainEach?
  public var note: String?
  public var per: String
  public var sharing: PlainSharing?
  public var times: Int
  public var within: [PlainCalendarInterval]?
}

public struct PlainCalendarInterval: Codable, Sendable {
  public var citation: String?
  public var from: String
  public var note: String?
  public var sharing: PlainSharing?
  public var through: String?
}

public struct PlainCitizenDialogue: Codable, Sendable {
  public var areas: [String]?
  public var citation: String?
  public var concerns: [String]?
  public var heldOn: PlainCalendarInterval
  public var id: String
  public var kind: String
  public var note: String?
  public var respondents: Int?
  public var sharing: PlainSharing?
  public var title: String
}

public struct PlainCitizenPromise: Codable, Sendable {
  public var agreement: String?
  public var areas: [String]?
  public var basis: [String]?
  public var citation: String?
  public var documents: [PlainDocumentReference]?
  public var id: String
  public var measures: [String]?
  public var note: String?
  public var parties: [String]?
  public var period: PlainCalendarInterval?
  public var published: PlainPublication?
  public var recordedThrough: String?
  public var sharing: PlainSharing?
  public var supersedes: String?
  public var targets: [PlainTarget]?
  public var text: String
}

public struct PlainCommitment: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var organization: String
  public var sharing: PlainSharing?
  public var text: String
}

public struct PlainConclusion: Codable, Sendable {
  public var citation: String?
  public var concerns: [PlainReference]?
  public var note: String?
  public var sharing: PlainSharing?
  public var text: String
}

public struct PlainCooperationAgreement: Codable, Sendable {
  public var citation: String?
  public var documents: [PlainDocumentReference]?
  public var followUpCadence: PlainCadence?
  public var id: String
  public var note: String?
  public var parties: [String]?
  public var period: PlainCalendarInterval?
  public var purposes: [String]?
  public var sharing: PlainSharing?
  public var signatures: [PlainSignature]?
  public var supersedes: String?
  public var title: String
  public var workAreas: [String]?
}

public struct PlainCouncil: Codable, Sendable {
  public var citation: String?
  public var contact: String?
  public var coordinator: String?
  public var documents: [PlainDocumentReference]?
  public var glossary: [String: String]?
  public var id: String
  public var information: [PlainPublication]?
  public var kind: String?
  public var ledBy: String?
  public var meetingsPerYear: Int?
  public var memberships: [PlainMembership]?
  public var municipality: PlainMunicipality
  public var name: String
  public var note: String?
  public var reports: [PlainAssemblyReport]?
  public var responsibleBoard: String?
  public var secretariat: String?
  public var sharing: PlainSharing?
}

public struct PlainCouncilRecord: Codable, Sendable {
  public var agreements: [PlainCooperationAgreement]?
  public var areas: [PlainArea]?
  public var citation: String?
  public var council: PlainCouncil
  public var dialogues: [PlainCitizenDialogue]?
  public var evaluations: [PlainEvaluation]?
  public var factors: [PlainFactor]?
  public var followUps: [PlainFollowUp]?
  public var format: String
  public var formatVersion: String
  public var indicators: [PlainIndicator]?
  public var language: String
  public var measures: [PlainMeasure]?
  public var meetings: [PlainMeeting]?
  public var methods: [PlainPreventionMethod]?
  public var note: String?
  public var organizations: [PlainOrganization]?
  public var people: [PlainPerson]?
  public var plans: [PlainActionPlan]?
  public var promises: [PlainCitizenPromise]?
  public var recordedThrough: String?
  public var sharing: PlainSharing?
  public var situations: [PlainSituationPicture]?
  public var units: [PlainCountedUnit]?
  public var waivers: [PlainWaiver]?
}

public struct PlainCountedUnit: Codable, Sendable {
  public var area: String?
  public var citation: String?
  public var id: String
  public var kind: String
  public var name: String
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainDeadline: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var share: Double?
  public var sharing: PlainSharing?
  public var until: String
  public var within: PlainTimeLimit
}

public struct PlainDocumentReference: Codable, Sendable {
  public var address: String?
  public var citation: String?
  public var note: String?
  public var on: String?
  public var registryNumber: String?
  public var sharing: PlainSharing?
  public var title: String
}

public struct PlainEach: Codable, Sendable {
  public var citation: String?
  public var ids: [String]?
  public var kind: String
  public var note: String?
  public var of: String?
  public var sharing: PlainSharing?
}

public struct PlainEvaluation: Codable, Sendable {
  public var by: String?
  public var citation: String?
  public var conclusions: [PlainConclusion]?
  public var documents: [PlainDocumentReference]?
  public var id: String
  public var note: String?
  public var of: [PlainReference]?
  public var on: String?
  public var sharing: PlainSharing?
  public var title: String
}

public struct PlainExpenditure: Codable, Sendable {
  public var amount: Double
  public var citation: String?
  public var currency: String
  public var note: String?
  public var on: String
  public var sharing: PlainSharing?
}

public struct PlainExternalCode: Codable, Sendable {
  public var citation: String?
  public var code: String
  public var note: String?
  public var scheme: String
  public var sharing: PlainSharing?
}

public struct PlainFactor: Codable, Sendable {
  public var citation: String?
  public var id: String
  public var kind: String
  public var name: String
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainFocusArea: Codable, Sendable {
  public var citation: String?
  public var description: String?
  public var goals: [PlainGoal]?
  public var id: String
  public var measures: [PlainMeasure]?
  public var note: String?
  public var problem: String?
  public var sharing: PlainSharing?
  public var title: String
}

public struct PlainFollowUp: Codable, Sendable {
  public var by: String?
  public var citation: String?
  public var documents: [PlainDocumentReference]?
  public var entries: [PlainFollowUpEntry]?
  public var heldOn: String?
  public var id: String
  public var meeting: String?
  public var note: String?
  public var of: PlainReference
  public var period: String?
  public var sharing: PlainSharing?
  public var status: String?
}

public struct PlainFollowUpEntry: Codable, Sendable {
  public var citation: String?
  public var comment: String?
  public var note: String?
  public var restated: String?
  public var sharing: PlainSharing?
  public var subject: PlainReference
  public var value: Double?
  public var verdict: String
}

public struct PlainGoal: Codable, Sendable {
  public var citation: String?
  public var id: String
  public var kind: String?
  public var note: String?
  public var sharing: PlainSharing?
  public var targets: [PlainTarget]?
  public var text: String
  public var weight: Double?
}

public struct PlainIndicator: Codable, Sendable {
  public var aggregation: String
  public var bands: [PlainBand]?
  public var better: String
  public var citation: String?
  public var decimals: Int?
  public var definition: String?
  public var external: [PlainExternalCode]?
  public var id: String
  public var multiplier: Double?
  public var name: String
  public var note: String?
  public var observations: [PlainObservation]?
  public var per: Double?
  public var population: String?
  public var scale: PlainValueRange?
  public var sharing: PlainSharing?
  public var source: String?
  public var statistic: String
  public var unit: String
}

public struct PlainMeasure: Codable, Sendable {
  public var addresses: [String]?
  public var approaches: [String]?
  public var areas: [String]?
  public var budget: PlainBudget?
  public var cadence: PlainCadence?
  public var cases: [PlainTimedCase]?
  public var citation: String?
  public var commitments: [PlainCommitment]?
  public var communication: [String]?
  public var deadline: PlainDeadline?
  public var expectedEffect: String?
  public var goals: [String]?
  public var id: String
  public var levels: [String]?
  public var methods: [String]?
  public var milestones: [PlainMilestone]?
  public var note: String?
  public var occurrences: [PlainOccurrence]?
  public var period: PlainCalendarInterval?
  public var recordedThrough: String?
  public var sharing: PlainSharing?
  public var spent: [PlainExpenditure]?
  public var status: String?
  public var targetGroups: [PlainTargetGroup]?
  public var targets: [PlainTarget]?
  public var title: String
  public var units: [String]?
}

public struct PlainMeeting: Codable, Sendable {
  public var agenda: [PlainAgendaItem]?
  public var approves: String?
  public var chair: String?
  public var citation: String?
  public var date: String
  public var documents: [PlainDocumentReference]?
  public var endsAt: String?
  public var filed: String?
  public var id: String
  public var mode: String?
  public var nextMeetings: [PlainNextMeeting]?
  public var note: String?
  public var noteTaker: String?
  public var participants: [PlainParticipant]?
  public var place: String?
  public var sharing: PlainSharing?
  public var startsAt: String?
  public var status: String
  public var theme: String?
  public var title: String?
}

public struct PlainMeetingAction: Codable, Sendable {
  public var citation: String?
  public var doneOn: String?
  public var due: String?
  public var note: String?
  public var owner: PlainReference?
  public var sharing: PlainSharing?
  public var text: String
}

public struct PlainMeetingDecision: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var sharing: PlainSharing?
  public var text: String
}

public struct PlainMembership: Codable, Sendable {
  public var citation: String?
  public var leadingPosition: Bool?
  public var note: String?
  public var organization: String
  public var period: PlainCalendarInterval?
  public var person: String?
  public var role: String
  public var sharing: PlainSharing?
  public var substituteFor: String?
}

public struct PlainMilestone: Codable, Sendable {
  public var after: String?
  public var citation: String?
  public var doneOn: String?
  public var due: String?
  public var id: String
  public var note: String?
  public var sharing: PlainSharing?
  public var title: String
}

public struct PlainMunicipality: Codable, Sendable {
  public var citation: String?
  public var code: String
  public var name: String
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainNextMeeting: Codable, Sendable {
  public var citation: String?
  public var date: String
  public var note: String?
  public var sharing: PlainSharing?
  public var startsAt: String?
}

public struct PlainObservation: Codable, Sendable {
  public var breakdown: PlainBreakdown?
  public var citation: String?
  public var claimed: String?
  public var denominator: Double?
  public var note: String?
  public var numerator: Double?
  public var period: String
  public var publishedOn: String?
  public var range: PlainValueRange?
  public var sampleSize: Int?
  public var seriesBreak: Bool?
  public var sharing: PlainSharing?
  public var status: String?
  public var value: Double?
}

public struct PlainOccurrence: Codable, Sendable {
  public var area: String?
  public var by: [String]?
  public var citation: String?
  public var count: Int?
  public var note: String?
  public var on: String
  public var participants: Int?
  public var sharing: PlainSharing?
  public var unit: String?
}

public struct PlainOrganization: Codable, Sendable {
  public var abbreviation: String?
  public var citation: String?
  public var id: String
  public var kind: String
  public var name: String
  public var note: String?
  public var parent: String?
  public var sharing: PlainSharing?
}

public struct PlainParticipant: Codable, Sendable {
  public var attendance: String
  public var capacity: String?
  public var citation: String?
  public var items: PlainAgendaSpan?
  public var note: String?
  public var organization: String?
  public var person: String
  public var reason: String?
  public var sharing: PlainSharing?
  public var substituteFor: String?
}

public struct PlainPerson: Codable, Sendable {
  public var aliases: [String]?
  public var citation: String?
  public var id: String
  public var name: String
  public var note: String?
  public var organization: String?
  public var sharing: PlainSharing?
  public var title: String?
}

public struct PlainPlanDecision: Codable, Sendable {
  public var by: String
  public var citation: String?
  public var meeting: String?
  public var note: String?
  public var on: String
  public var sharing: PlainSharing?
}

public struct PlainPresenter: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var organization: String?
  public var person: String?
  public var sharing: PlainSharing?
}

public struct PlainPreventionMethod: Codable, Sendable {
  public var approaches: [String]?
  public var citation: String?
  public var evidence: String?
  public var id: String
  public var levels: [String]?
  public var name: String
  public var note: String?
  public var sharing: PlainSharing?
  public var source: String?
}

public struct PlainProblem: Codable, Sendable {
  public var areas: [String]?
  public var causes: [String]?
  public var citation: String?
  public var description: String?
  public var dialogues: [String]?
  public var id: String
  public var indicators: [String]?
  public var note: String?
  public var priority: Int?
  public var sharing: PlainSharing?
  public var title: String
}

public struct PlainPublication: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var on: String
  public var sharing: PlainSharing?
  public var `where`: String
}

public struct PlainReference: Codable, Sendable {
  public var citation: String?
  public var id: String?
  public var kind: String
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainSharing: Codable, Sendable {
  public var citation: String?
  public var label: String?
  public var level: String
  public var note: String?
  public var releaseOn: String?
}

public struct PlainSignature: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var on: String?
  public var organization: String
  public var role: String
  public var sharing: PlainSharing?
}

public struct PlainSituationPicture: Codable, Sendable {
  public var analysis: String?
  public var by: [String]?
  public var citation: String?
  public var covers: PlainCalendarInterval?
  public var documents: [PlainDocumentReference]?
  public var id: String
  public var kind: String?
  public var mapping: String?
  public var note: String?
  public var otherInformation: String?
  public var problems: [PlainProblem]?
  public var sharing: PlainSharing?
  public var title: String
  public var updatedOn: String?
}

public struct PlainTarget: Codable, Sendable {
  public var baseline: PlainBaseline?
  public var citation: String?
  public var due: String?
  public var each: PlainEach?
  public var excludes: String?
  public var expectation: PlainExpectation
  public var id: String
  public var indicator: String
  public var note: String?
  public var per: String?
  public var sharing: PlainSharing?
  public var start: String?
  public var waypoints: [PlainWaypoint]?
}

public struct PlainExpectation: Codable, Sendable {
  public var citation: String?
  public var kind: String
  public var max: Double?
  public var min: Double?
  public var name: String?
  public var note: String?
  public var of: Double?
  public var sharing: PlainSharing?
  public var tolerance: Double?
  public var value: Double?
}

public struct PlainTargetGroup: Codable, Sendable {
  public var ages: PlainAgeRange?
  public var citation: String?
  public var note: String?
  public var sex: String?
  public var sharing: PlainSharing?
  public var text: String
}

public struct PlainTimeLimit: Codable, Sendable {
  public var amount: Double
  public var citation: String?
  public var note: String?
  public var sharing: PlainSharing?
  public var unit: String
}

public struct PlainTimedCase: Codable, Sendable {
  public var begunAt: String?
  public var citation: String?
  public var completedAt: String?
  public var note: String?
  public var openedAt: String
  public var sharing: PlainSharing?
}

public struct PlainValueRange: Codable, Sendable {
  public var citation: String?
  public var max: Double
  public var min: Double
  public var note: String?
  public var sharing: PlainSharing?
}

public struct PlainWaiver: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var reason: String
  public var rule: String
  public var sharing: PlainSharing?
  public var subject: PlainReference
}

public struct PlainWaypoint: Codable, Sendable {
  public var citation: String?
  public var note: String?
  public var on: String
  public var sharing: PlainSharing?
  public var value: Double
}
