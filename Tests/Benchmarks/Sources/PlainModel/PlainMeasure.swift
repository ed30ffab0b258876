// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
