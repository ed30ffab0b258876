// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
