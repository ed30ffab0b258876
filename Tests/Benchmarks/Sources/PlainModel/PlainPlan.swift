// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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

public struct PlainExpectation: Codable, Sendable {
  public var kind: String
  public var value: Double?
  public var min: Double?
  public var max: Double?
  public var of: Double?
  public var tolerance: Double?
  public var name: String?
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
