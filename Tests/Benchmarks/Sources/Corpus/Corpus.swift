public import CrimePrevention

/// Realistic councils, made up from a seed: ten years, 60 measures, 40 indicators with quarterly observations, five
/// meetings a year with 28 participants.
public enum Corpus {
  static let years = 2016...2025

  /// One council.
  public static func council(_ number: Int) -> CouncilRecord {
    var random = SeededGenerator(seed: UInt64(number) &+ 1)
    var record = CouncilRecord(
      language: .swedish,
      council: Council(
        id: "council",
        name: "Brottsförebyggande rådet i kommun \(number)",
        municipality: Municipality(code: "0000", name: "Kommun \(number)"),
        meetingsPerYear: 5
      )
    )
    record.organizations = (0..<15).map {
      Organization(
        id: Identifier("org-\($0)"),
        name: "Förvaltning nummer \($0)",
        kind: .administration,
        abbreviation: "F\($0)"
      )
    }
    record.people = (0..<40).map {
      Person(id: Identifier("person-\($0)"), name: "Ledamot \($0)", organization: Identifier("org-\($0 % 15)"))
    }
    record.areas = (0..<8).map {
      Area(id: Identifier("area-\($0)"), name: "Område \($0)", kind: .district, isPriority: $0 < 3)
    }
    record.factors = (0..<12).map {
      Factor(id: Identifier("factor-\($0)"), name: "Riskfaktor nummer \($0)", kind: .risk)
    }
    record.indicators = (0..<40).map { indicator($0, &random) }
    record.plans = [plan(record.indicators, &random)]
    record.meetings = years.flatMap { year in (0..<5).map { meeting(year, $0, &random) } }
    return record
  }

  /// Many councils, each in a record of its own.
  public static func councils(_ count: Int) -> [CouncilRecord] {
    (0..<count).map(council)
  }

  private static func indicator(_ number: Int, _ random: inout SeededGenerator) -> Indicator {
    let start = random.int(40...160)
    let observations = years.flatMap { year in
      (1...4).compactMap { quarter in
        ReportingPeriod(.quarter, quarter, of: year).map {
          Observation(
            period: $0,
            value: Double(start + random.int(-15...15) - (year - 2016)),
            status: year < 2025 ? .final : .preliminary,
            publishedOn: CalendarDate(year: year + 1, month: 2, day: 15)
          )
        }
      }
    }
    return Indicator(
      id: Identifier("indicator-\(number)"),
      name: "Anmälda brott av slag \(number) per kvartal",
      statistic: .count,
      unit: .events,
      better: .lower,
      aggregation: .latest,
      definition: "Antal anmälda brott enligt polisens statistik, per kvartal.",
      decimals: 0,
      population: "Hela kommunen",
      source: "Polisens statistik",
      observations: observations
    )
  }

  private static func plan(_ indicators: [Indicator], _ random: inout SeededGenerator) -> ActionPlan {
    let areas = (0..<6).map { area in
      FocusArea(
        id: Identifier("focus-\(area)"),
        title: "Insatsområde \(area)",
        goals: (0..<8).map { goal(area * 8 + $0, indicators, &random) },
        measures: (0..<10).map { measure(area * 10 + $0, goal: area * 8 + $0 % 8, &random) }
      )
    }
    return ActionPlan(
      id: "plan",
      title: "Åtgärdsplan 2016–2025",
      kind: .measures,
      decision: PlanDecision(on: "2015-12-01", by: "org-0"),
      period: CalendarInterval(from: "2016-01-01", through: "2025-12-31"),
      focusAreas: areas
    )
  }

  private static func goal(_ number: Int, _ indicators: [Indicator], _ random: inout SeededGenerator) -> Goal {
    let indicator = indicators[number % indicators.count]
    let target = Target(
      id: Identifier("target-\(number)"),
      indicator: indicator.id,
      expectation: .atMost(Double(random.int(20...60))),
      baseline: Baseline(period: ReportingPeriod(.quarter, 1, of: 2016), value: indicator.observations.first?.value),
      due: ReportingPeriod(.year, of: 2025)
    )
    return Goal(
      id: Identifier("goal-\(number)"),
      text: "De anmälda brotten av slag \(number) ska minska.",
      kind: .effect,
      targets: [target]
    )
  }

  private static func measure(_ number: Int, goal: Int, _ random: inout SeededGenerator) -> Measure {
    Measure(
      id: Identifier("measure-\(number)"),
      title: "Åtgärd nummer \(number) som genomförs tillsammans",
      commitments: (0..<2).map {
        Commitment(
          organization: Identifier("org-\((number + $0) % 15)"),
          text: "Genomför sin del av åtgärden och redovisar den."
        )
      },
      levels: [.universal],
      approaches: [.social],
      addresses: [Identifier("factor-\(number % 12)")],
      goals: [Identifier("goal-\(goal)")],
      areas: [Identifier("area-\(number % 8)")],
      status: .ongoing,
      milestones: (0..<3).map {
        Milestone(
          id: Identifier("step-\($0)"),
          title: "Delsteg \($0)",
          due: ReportingPeriod(.year, of: 2017 + $0),
          doneOn: CalendarDate(year: 2017 + $0, month: random.int(1...12), day: random.int(1...28))
        )
      },
      cadence: Cadence(times: 4, per: .year),
      occurrences: years.flatMap { year in
        (1...4).compactMap { CalendarDate(year: year, month: $0 * 3, day: random.int(1...28)) }.map {
          Occurrence(
            on: ReportingPeriod(day: $0),
            by: [Identifier("org-\(number % 15)")],
            participants: random.int(5...60)
          )
        }
      }
    )
  }

  private static func meeting(_ year: Int, _ number: Int, _ random: inout SeededGenerator) -> Meeting {
    let date = CalendarDate(year: year, month: 2 + number * 2, day: random.int(1...28))
    let items = (0..<6).map { item in
      AgendaItem(
        id: Identifier("item-\(item)"),
        title: "Ärende \(item)",
        kind: .information,
        summary: "Rådet informerades om läget och diskuterade det fortsatta arbetet i området.",
        presenters: [Presenter(person: Identifier("person-\(item)"))],
        minutes: 15
      )
    }
    return Meeting(
      id: Identifier("meeting-\(year)-\(number)"),
      date: date ?? .distantPast,
      status: .held,
      startsAt: TimeOfDay(hour: 15, minute: 0),
      endsAt: TimeOfDay(hour: 16, minute: 30),
      mode: .inPerson,
      chair: "person-0",
      noteTaker: "person-1",
      participants: (0..<28).map {
        Participant(person: Identifier("person-\($0)"), attendance: $0 % 9 == 8 ? .absent : .present, capacity: .member)
      },
      agenda: items
    )
  }
}

extension CalendarDate {
  /// A fallback where a date can't be missing.
  fileprivate static var distantPast: CalendarDate {
    guard let date = CalendarDate(year: 1, month: 1, day: 1) else {
      preconditionFailure("The calendar starts in year 1.")
    }
    return date
  }
}
