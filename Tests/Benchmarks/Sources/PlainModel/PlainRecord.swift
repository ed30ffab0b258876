// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The plainest possible structs of the shape of a record, for comparison: every text a String, no checks, no kept
// members, Codable by the compiler.

public struct PlainCouncil: Codable, Sendable {
  public var id: String
  public var name: String
  public var kind: String?
  public var municipality: PlainMunicipality
  public var ledBy: String?
  public var coordinator: String?
  public var secretariat: String?
  public var responsibleBoard: String?
  public var contact: String?
  public var memberships: [PlainMembership]?
  public var meetingsPerYear: Int?
  public var glossary: [String: String]?
  public var reports: [PlainAssemblyReport]?
  public var information: [PlainPublication]?
  public var note: String?
  public var citation: String?
}

public struct PlainMunicipality: Codable, Sendable {
  public var code: String
  public var name: String
  public var note: String?
  public var citation: String?
}

public struct PlainMembership: Codable, Sendable {
  public var person: String?
  public var organization: String
  public var role: String
  public var leadingPosition: Bool?
  public var substituteFor: String?
  public var period: PlainCalendarInterval?
  public var note: String?
  public var citation: String?
}

public struct PlainAssemblyReport: Codable, Sendable {
  public var on: String
  public var to: String
  public var note: String?
  public var citation: String?
}

public struct PlainPublication: Codable, Sendable {
  public var on: String
  public var `where`: String
  public var note: String?
  public var citation: String?
}

public struct PlainOrganization: Codable, Sendable {
  public var id: String
  public var name: String
  public var abbreviation: String?
  public var kind: String
  public var parent: String?
  public var note: String?
  public var citation: String?
}

public struct PlainPerson: Codable, Sendable {
  public var id: String
  public var name: String
  public var aliases: [String]?
  public var title: String?
  public var organization: String?
  public var note: String?
  public var citation: String?
}

public struct PlainArea: Codable, Sendable {
  public var id: String
  public var name: String
  public var kind: String
  public var parent: String?
  public var isPriority: Bool?
  public var note: String?
  public var citation: String?
}

public struct PlainCountedUnit: Codable, Sendable {
  public var id: String
  public var name: String
  public var kind: String
  public var area: String?
  public var note: String?
  public var citation: String?
}

public struct PlainFactor: Codable, Sendable {
  public var id: String
  public var name: String
  public var kind: String
  public var note: String?
  public var citation: String?
}

public struct PlainSituationPicture: Codable, Sendable {
  public var id: String
  public var title: String
  public var updatedOn: String?
  public var covers: PlainCalendarInterval?
  public var mapping: String?
  public var otherInformation: String?
  public var analysis: String?
  public var problems: [PlainProblem]?
  public var note: String?
  public var citation: String?
}

public struct PlainProblem: Codable, Sendable {
  public var id: String
  public var title: String
  public var description: String?
  public var priority: Int?
  public var causes: [String]?
  public var areas: [String]?
  public var indicators: [String]?
  public var dialogues: [String]?
  public var note: String?
  public var citation: String?
}

public struct PlainCitizenDialogue: Codable, Sendable {
  public var id: String
  public var title: String
  public var kind: String
  public var heldOn: PlainCalendarInterval
  public var areas: [String]?
  public var respondents: Int?
  public var concerns: [String]?
  public var note: String?
  public var citation: String?
}

public struct PlainIndicator: Codable, Sendable {
  public var id: String
  public var name: String
  public var definition: String?
  public var statistic: String
  public var unit: String
  public var multiplier: Double?
  public var scale: PlainValueRange?
  public var decimals: Int?
  public var better: String
  public var aggregation: String
  public var population: String?
  public var source: String?
  public var per: Double?
  public var bands: [PlainBand]?
  public var observations: [PlainObservation]?
  public var external: [PlainExternalCode]?
  public var note: String?
  public var citation: String?
}

public struct PlainBand: Codable, Sendable {
  public var name: String
  public var min: Double
  public var max: Double
  public var meaning: String?
  public var note: String?
  public var citation: String?
}

public struct PlainObservation: Codable, Sendable {
  public var period: String
  public var value: Double?
  public var range: PlainValueRange?
  public var numerator: Double?
  public var denominator: Double?
  public var sampleSize: Int?
  public var breakdown: PlainBreakdown?
  public var status: String?
  public var seriesBreak: Bool?
  public var publishedOn: String?
  public var note: String?
  public var citation: String?
}

public struct PlainBreakdown: Codable, Sendable {
  public var area: String?
  public var unit: String?
  public var sex: String?
  public var ageGroup: String?
  public var note: String?
  public var citation: String?
}

public struct PlainExternalCode: Codable, Sendable {
  public var scheme: String
  public var code: String
  public var note: String?
  public var citation: String?
}

public struct PlainCooperationAgreement: Codable, Sendable {
  public var id: String
  public var title: String
  public var parties: [String]?
  public var purposes: [String]?
  public var workAreas: [String]?
  public var period: PlainCalendarInterval?
  public var signatures: [PlainSignature]?
  public var supersedes: String?
  public var followUpCadence: PlainCadence?
  public var note: String?
  public var citation: String?
}

public struct PlainSignature: Codable, Sendable {
  public var organization: String
  public var role: String
  public var on: String?
  public var note: String?
  public var citation: String?
}

public struct PlainActionPlan: Codable, Sendable {
  public var id: String
  public var title: String
  public var kind: String
  public var agreement: String?
  public var situation: String?
  public var decision: PlainPlanDecision?
  public var period: PlainCalendarInterval?
  public var supersedes: String?
  public var followUpCadence: PlainCadence?
  public var focusAreas: [PlainFocusArea]?
  public var note: String?
  public var citation: String?
}

public struct PlainPlanDecision: Codable, Sendable {
  public var on: String
  public var by: String
  public var meeting: String?
  public var note: String?
  public var citation: String?
}

public struct PlainFocusArea: Codable, Sendable {
  public var id: String
  public var title: String
  public var problem: String?
  public var description: String?
  public var goals: [PlainGoal]?
  public var measures: [PlainMeasure]?
  public var note: String?
  public var citation: String?
}

public struct PlainGoal: Codable, Sendable {
  public var id: String
  public var text: String
  public var kind: String?
  public var targets: [PlainTarget]?
  public var weight: Double?
  public var note: String?
  public var citation: String?
}

public struct PlainTarget: Codable, Sendable {
  public var id: String
  public var indicator: String
  public var expectation: PlainExpectation
  public var baseline: PlainBaseline?
  public var start: String?
  public var due: String?
  public var each: PlainEach?
  public var per: String?
  public var excludes: String?
  public var waypoints: [PlainWaypoint]?
  public var note: String?
  public var citation: String?
}

public struct PlainBaseline: Codable, Sendable {
  public var period: String?
  public var value: Double?
  public var range: PlainValueRange?
  public var note: String?
  public var citation: String?
}

public struct PlainWaypoint: Codable, Sendable {
  public var on: String
  public var value: Double
  public var note: String?
  public var citation: String?
}

public struct PlainEach: Codable, Sendable {
  public var kind: String
  public var ids: [String]?
  public var of: String?
  public var note: String?
  public var citation: String?
}

public struct PlainMeasure: Codable, Sendable {
  public var id: String
  public var title: String
  public var commitments: [PlainCommitment]?
  public var levels: [String]?
  public var approaches: [String]?
  public var addresses: [String]?
  public var goals: [String]?
  public var areas: [String]?
  public var units: [String]?
  public var expectedEffect: String?
  public var communication: [String]?
  public var period: PlainCalendarInterval?
  public var status: String?
  public var milestones: [PlainMilestone]?
  public var cadence: PlainCadence?
  public var occurrences: [PlainOccurrence]?
  public var deadline: PlainDeadline?
  public var cases: [PlainTimedCase]?
  public var budget: PlainBudget?
  public var targets: [PlainTarget]?
  public var sharing: PlainSharing?
  public var note: String?
  public var citation: String?
}

public struct PlainCommitment: Codable, Sendable {
  public var organization: String
  public var text: String
  public var note: String?
  public var citation: String?
}

public struct PlainMilestone: Codable, Sendable {
  public var id: String
  public var title: String
  public var due: String?
  public var doneOn: String?
  public var after: String?
  public var note: String?
  public var citation: String?
}

public struct PlainCadence: Codable, Sendable {
  public var times: Int
  public var per: String
  public var each: PlainEach?
  public var within: [PlainCalendarInterval]?
  public var note: String?
  public var citation: String?
}

public struct PlainOccurrence: Codable, Sendable {
  public var on: String
  public var count: Int?
  public var area: String?
  public var unit: String?
  public var by: [String]?
  public var participants: Int?
  public var note: String?
  public var citation: String?
}

public struct PlainDeadline: Codable, Sendable {
  public var within: PlainTimeLimit
  public var until: String
  public var share: Double?
  public var note: String?
  public var citation: String?
}

public struct PlainTimeLimit: Codable, Sendable {
  public var amount: Double
  public var unit: String
  public var note: String?
  public var citation: String?
}

public struct PlainTimedCase: Codable, Sendable {
  public var openedAt: String
  public var begunAt: String?
  public var completedAt: String?
  public var note: String?
  public var citation: String?
}

public struct PlainBudget: Codable, Sendable {
  public var amount: Double
  public var currency: String
  public var note: String?
  public var citation: String?
}

public struct PlainCitizenPromise: Codable, Sendable {
  public var id: String
  public var text: String
  public var parties: [String]?
  public var areas: [String]?
  public var agreement: String?
  public var basis: [String]?
  public var period: PlainCalendarInterval?
  public var measures: [String]?
  public var targets: [PlainTarget]?
  public var published: PlainPublication?
  public var supersedes: String?
  public var note: String?
  public var citation: String?
}

public struct PlainMeeting: Codable, Sendable {
  public var id: String
  public var title: String?
  public var date: String
  public var startsAt: String?
  public var endsAt: String?
  public var mode: String?
  public var place: String?
  public var status: String
  public var sharing: PlainSharing?
  public var chair: String?
  public var noteTaker: String?
  public var participants: [PlainParticipant]?
  public var agenda: [PlainAgendaItem]?
  public var approves: String?
  public var nextMeetings: [PlainNextMeeting]?
  public var note: String?
  public var citation: String?
}

public struct PlainParticipant: Codable, Sendable {
  public var person: String
  public var organization: String?
  public var capacity: String?
  public var attendance: String
  public var substituteFor: String?
  public var items: PlainAgendaSpan?
  public var reason: String?
  public var note: String?
  public var citation: String?
}

public struct PlainAgendaSpan: Codable, Sendable {
  public var from: String
  public var through: String
  public var note: String?
  public var citation: String?
}

public struct PlainAgendaItem: Codable, Sendable {
  public var id: String
  public var title: String
  public var kind: String?
  public var summary: String?
  public var presenters: [PlainPresenter]?
  public var minutes: Int?
  public var startsAt: String?
  public var decisions: [PlainMeetingDecision]?
  public var actions: [PlainMeetingAction]?
  public var concerns: [PlainReference]?
  public var sharing: PlainSharing?
  public var note: String?
  public var citation: String?
}

public struct PlainPresenter: Codable, Sendable {
  public var person: String?
  public var organization: String?
  public var note: String?
  public var citation: String?
}

public struct PlainMeetingDecision: Codable, Sendable {
  public var text: String
  public var note: String?
  public var citation: String?
}

public struct PlainMeetingAction: Codable, Sendable {
  public var text: String
  public var owner: PlainReference?
  public var due: String?
  public var doneOn: String?
  public var note: String?
  public var citation: String?
}

public struct PlainNextMeeting: Codable, Sendable {
  public var date: String
  public var startsAt: String?
  public var note: String?
  public var citation: String?
}

public struct PlainFollowUp: Codable, Sendable {
  public var id: String
  public var of: PlainReference
  public var period: String
  public var heldOn: String?
  public var by: String?
  public var meeting: String?
  public var entries: [PlainFollowUpEntry]?
  public var note: String?
  public var citation: String?
}

public struct PlainFollowUpEntry: Codable, Sendable {
  public var subject: PlainReference
  public var restated: String?
  public var verdict: String
  public var value: Double?
  public var comment: String?
  public var note: String?
  public var citation: String?
}

public struct PlainSharing: Codable, Sendable {
  public var level: String
  public var label: String?
  public var releaseOn: String?
  public var note: String?
  public var citation: String?
}

public struct PlainWaiver: Codable, Sendable {
  public var rule: String
  public var subject: PlainReference
  public var reason: String
  public var note: String?
  public var citation: String?
}

public struct PlainCalendarInterval: Codable, Sendable {
  public var from: String
  public var through: String?
  public var note: String?
  public var citation: String?
}

public struct PlainValueRange: Codable, Sendable {
  public var min: Double
  public var max: Double
  public var note: String?
  public var citation: String?
}

public struct PlainReference: Codable, Sendable {
  public var kind: String
  public var id: String?
  public var note: String?
  public var citation: String?
}

public struct PlainExpectation: Codable, Sendable {
  public var kind: String
  public var value: Double?
  public var min: Double?
  public var max: Double?
  public var of: Double?
  public var tolerance: Double?
  public var name: String?
}

public struct PlainRecord: Codable, Sendable {
  public var format: String
  public var formatVersion: String
  public var language: String
  public var council: PlainCouncil
  public var organizations: [PlainOrganization]?
  public var people: [PlainPerson]?
  public var areas: [PlainArea]?
  public var units: [PlainCountedUnit]?
  public var factors: [PlainFactor]?
  public var situations: [PlainSituationPicture]?
  public var dialogues: [PlainCitizenDialogue]?
  public var indicators: [PlainIndicator]?
  public var agreements: [PlainCooperationAgreement]?
  public var plans: [PlainActionPlan]?
  public var promises: [PlainCitizenPromise]?
  public var meetings: [PlainMeeting]?
  public var followUps: [PlainFollowUp]?
  public var waivers: [PlainWaiver]?
}
