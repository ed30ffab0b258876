/// What a figure of an indicator is about: a time, a place, a sex and an age group; where one isn't given, all of it.
struct FigurePart: Hashable {
  /// Where something is: an area, or a unit in one.
  enum Place: Hashable {
    case area(Identifier<Area>)
    case unit(Identifier<CountedUnit>)
  }

  /// One way in which a whole is divided.
  enum Dimension: CaseIterable {
    case time, place, sex, age
  }

  // Two spellings of the same days are the same time.
  var first: CalendarDate
  var last: CalendarDate
  var granularity: ReportingPeriod.Granularity
  var place: Place?
  var sex: String?
  var age: String?

  init(_ observation: Observation) {
    let period = observation.period
    first = period.first
    last = period.last
    granularity = period.granularity
    place = observation.breakdown?.unit.map(Place.unit) ?? observation.breakdown?.area.map(Place.area)
    sex = observation.breakdown?.sex
    age = observation.breakdown?.ageGroup
  }

  static func == (left: Self, right: Self) -> Bool {
    left.first == right.first && left.last == right.last && left.place == right.place && left.sex == right.sex
      && left.age == right.age
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(first)
    hasher.combine(last)
    hasher.combine(place)
    hasher.combine(sex)
    hasher.combine(age)
  }

  /// The same part without its position along one dimension: parts that have this in common may add up.
  func without(_ dimension: Dimension) -> FigurePart {
    var part = self
    switch dimension {
    case .time:
      part.first = .earliest
      part.last = .earliest
    case .place: part.place = nil
    case .sex: part.sex = nil
    case .age: part.age = nil
    }
    return part
  }

  /// The first and the last age of the group; `nil` when it isn't written as ages.
  var ages: ClosedRange<Int>? {
    guard let age else { return nil }
    let numbers = age.split { !$0.isASCII || !$0.isWholeNumber }.compactMap { Int($0) }
    guard let first = numbers.first, let last = numbers.last, first <= last else { return nil }
    let isOpen = numbers.count == 1 && (age.contains("+") || age.contains("–") || age.contains("-"))
    if isOpen { return first...max(first, Int(Int16.max)) }
    return first...last
  }
}

extension Places {
  /// The areas that a place is in, the nearest first.
  func areas(around place: FigurePart.Place) -> [Area.ID] {
    switch place {
    case .area(let id): areas(around: id)
    case .unit(let id): areas(from: area(of: id))
    }
  }

  /// The sort of a place. Places of one sort divide up a whole; those of several sorts may overlap.
  func sort(of place: FigurePart.Place) -> String {
    switch place {
    case .area(let id): kind(of: id)?.rawValue ?? ""
    case .unit: "unit"
    }
  }
}
