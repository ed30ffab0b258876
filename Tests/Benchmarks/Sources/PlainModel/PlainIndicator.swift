// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

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
