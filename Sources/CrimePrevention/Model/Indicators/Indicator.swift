/// What is measured (indikator): its unit, scale and direction, with the observations made.
public struct Indicator: RecordObject, Identifiable {
  /// The indicator's identifier.
  public var id: Identifier<Indicator>
  /// The indicator's name.
  public var name: String
  /// Exactly what is counted or asked (definition).
  public var definition: String?
  /// What sort of figure the values are.
  public var statistic: Statistic
  /// The unit of the values (måttenhet).
  public var unit: Unit
  /// What a value is multiplied by to reach the unit: 1000 when values are written in tkr. Absent means 1.
  public var multiplier: Double?
  /// The smallest and largest value possible, in the unit (skala).
  public var scale: ValueRange?
  /// How many decimals the source prints; for display only.
  public var decimals: Int?
  /// Whether higher or lower values are better; never assumed.
  public var better: Direction
  /// How values over several periods combine.
  public var aggregation: Aggregation
  /// Whom or what the values are about (population).
  public var population: String?
  /// Where the values come from (källa).
  public var source: String?
  /// For a rate, per how many inhabitants: 1000 or 100000.
  public var per: Double?
  /// Named classes of values, as printed in the source (klasser).
  public var bands: [Band]
  /// The values observed. Empty means unknown: zero is an observation with value 0.
  public var observations: [Observation]
  /// The indicator's codes elsewhere, such as in Kolada.
  public var external: [ExternalCode]
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    id: Identifier<Indicator>,
    name: String,
    statistic: Statistic,
    unit: Unit,
    better: Direction,
    aggregation: Aggregation,
    definition: String? = nil,
    multiplier: Double? = nil,
    scale: ValueRange? = nil,
    decimals: Int? = nil,
    population: String? = nil,
    source: String? = nil,
    per: Double? = nil,
    bands: [Band] = [],
    observations: [Observation] = [],
    external: [ExternalCode] = [],
    annotations: Annotations = Annotations()
  ) {
    self.id = id
    self.name = name
    self.definition = definition
    self.statistic = statistic
    self.unit = unit
    self.multiplier = multiplier
    self.scale = scale
    self.decimals = decimals
    self.better = better
    self.aggregation = aggregation
    self.population = population
    self.source = source
    self.per = per
    self.bands = bands
    self.observations = observations
    self.external = external
    self.annotations = annotations
  }
}

extension Indicator: DescribedObject {
  package static var blank: Self {
    Self(id: "", name: "", statistic: .blank, unit: .blank, better: .blank, aggregation: .blank)
  }
  package static var kind: EntityKind.Known? { .indicator }
  package static var surrounding: WritableKeyPath<Surroundings, Surroundings.Shared<Self>?>? { \.indicator }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.identifier("id", \.id)
    visit.text("name", \.name)
    visit.text("definition", \.definition)
    visit.code("statistic", \.statistic)
    visit.code("unit", \.unit, areOthersExpected: true)
    visit.figure("multiplier", \.multiplier)
    visit.child("scale", \.scale)
    visit.figure("decimals", \.decimals)
    visit.code("better", \.better)
    visit.code("aggregation", \.aggregation)
    visit.text("population", \.population)
    visit.text("source", \.source)
    visit.figure("per", \.per)
    visit.children("bands", \.bands)
    visit.children("observations", \.observations)
    visit.children("external", \.external)
  }
}

extension Indicator {
  /// What sort of figure an indicator's values are.
  public struct Statistic: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// A number of things (antal).
      case count
      /// A part of a whole (andel).
      case share
      /// An average (medelvärde).
      case mean
      /// A composite value (index).
      case index
      /// A number per inhabitants (per 1 000 invånare).
      case rate
      /// A sum of money (belopp).
      case amount
      /// A length of time (tid).
      case duration
      /// A rank or grade without arithmetic (ordinal).
      case ordinal
    }

    /// A number of things (antal).
    public static let count = Self(.count)
    /// A part of a whole (andel).
    public static let share = Self(.share)
    /// An average (medelvärde).
    public static let mean = Self(.mean)
    /// A composite value (index).
    public static let index = Self(.index)
    /// A number per inhabitants (per 1 000 invånare).
    public static let rate = Self(.rate)
    /// A sum of money (belopp).
    public static let amount = Self(.amount)
    /// A length of time (tid).
    public static let duration = Self(.duration)
    /// A rank or grade without arithmetic (ordinal).
    public static let ordinal = Self(.ordinal)
  }

  /// The unit of an indicator's values (måttenhet). The list of known units is short; any text is a unit.
  public struct Unit: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// People (personer).
      case persons
      /// Things that happened (händelser).
      case events
      /// Per cent (procent): 70 means 70 %.
      case percent
      /// Points on a scale (poäng).
      case points
      /// Swedish kronor.
      case SEK
      /// Hours (timmar).
      case hours
    }

    /// People (personer).
    public static let persons = Self(.persons)
    /// Things that happened (händelser).
    public static let events = Self(.events)
    /// Per cent (procent): 70 means 70 %.
    public static let percent = Self(.percent)
    /// Points on a scale (poäng).
    public static let points = Self(.points)
    /// Swedish kronor.
    public static let SEK = Self(.SEK)
    /// Hours (timmar).
    public static let hours = Self(.hours)
  }

  /// Which values are better (riktning).
  public struct Direction: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// More is better.
      case higher
      /// Less is better.
      case lower
      /// Neither direction is better in itself.
      case neither
    }

    /// More is better.
    public static let higher = Self(.higher)
    /// Less is better.
    public static let lower = Self(.lower)
    /// Neither direction is better in itself.
    public static let neither = Self(.neither)
  }

  /// How values over several periods combine.
  public struct Aggregation: OpenCode, CodeValue {
    /// The code as written in the record.
    public let rawValue: String

    /// Makes a code from any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The codes that this version of the format knows.
    public enum Known: String, CaseIterable, Sendable {
      /// The latest value counts (senaste värdet).
      case latest
      /// Values add up (summa).
      case sum
      /// Values are averaged (medelvärde).
      case mean
    }

    /// The latest value counts (senaste värdet).
    public static let latest = Self(.latest)
    /// Values add up (summa).
    public static let sum = Self(.sum)
    /// Values are averaged (medelvärde).
    public static let mean = Self(.mean)
  }
}

/// A named class of an indicator's values (klass), as printed.
///
/// Both ends belong to the band and values are compared unrounded, so a value in a gap between bands is in none.
public struct Band: RecordObject {
  /// The band's name, which an expectation can ask for.
  public var name: String
  /// The smallest value in the band, in the indicator's unit.
  public var min: Double
  /// The largest value in the band, in the indicator's unit.
  public var max: Double
  /// What the source says that the band means.
  public var meaning: String?
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(
    name: String,
    min: Double,
    max: Double,
    meaning: String? = nil,
    annotations: Annotations = Annotations()
  ) {
    self.name = name
    self.min = min
    self.max = max
    self.meaning = meaning
    self.annotations = annotations
  }
}

extension Band: DescribedObject {
  package static var blank: Self { Self(name: "", min: 0, max: 0) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("name", \.name)
    visit.figure("min", \.min)
    visit.figure("max", \.max)
    visit.text("meaning", \.meaning)
  }
}

/// A code that names the same thing elsewhere (extern kod).
public struct ExternalCode: RecordObject {
  /// The system that the code belongs to, such as `kolada`.
  public var scheme: String
  /// The code in that system.
  public var code: String
  /// Note, citation, sharing, and members that the format doesn't define.
  public var annotations: Annotations

  /// Makes one from its parts; what isn't given is absent.
  public init(scheme: String, code: String, annotations: Annotations = Annotations()) {
    self.scheme = scheme
    self.code = code
    self.annotations = annotations
  }
}

extension ExternalCode: DescribedObject {
  package static var blank: Self { Self(scheme: "", code: "") }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.symbol("scheme", \.scheme)
    visit.symbol("code", \.code)
  }
}
