// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
