// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// The plainest possible structs of the shape of a record, for comparison: every text a String, no checks, no kept
// members, Codable by the compiler.

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
