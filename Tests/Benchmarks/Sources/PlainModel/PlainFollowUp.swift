// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
