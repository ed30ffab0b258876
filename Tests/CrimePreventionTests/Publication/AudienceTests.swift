import Testing

@testable import CrimePrevention

struct AudienceTests {
  private let day: CalendarDate = "2026-06-30"

  @Test(
    arguments: [
      ("public", nil, nil), ("restricted", nil, WithheldCounts.Reason.restricted), ("secret", .secret, .secret),
      ("röd", .unknownLevel, .unknownLevel),
    ] as [(String, WithheldCounts.Reason?, WithheldCounts.Reason?)]
  )
  func levelDecidesWhoSeesIt(
    level: String,
    forMembers: WithheldCounts.Reason?,
    forResidents: WithheldCounts.Reason?
  ) {
    let sharing = Sharing(level: Sharing.Level(rawValue: level))
    #expect(Audience.members.reason(for: sharing, on: day) == forMembers)
    #expect(Audience.residents.reason(for: sharing, on: day) == forResidents)
    #expect(Audience.keepers.reason(for: sharing, on: day) == nil)
  }

  @Test func embargoEndsOnItsDayAndNotWithoutADay() {
    let sharing = Sharing(level: .public, releaseOn: "2026-06-30")
    for audience in [Audience.members, .residents] {
      #expect(audience.reason(for: sharing, on: "2026-06-29") == .embargoed)
      #expect(audience.reason(for: sharing, on: "2026-06-30") == nil)
      #expect(audience.reason(for: sharing, on: nil) == .embargoed)
    }
    #expect(Audience.keepers.reason(for: sharing, on: nil) == nil)
  }

  @Test func releaseDoesNotMakeSomethingRestrictedPublic() {
    let sharing = Sharing(level: .restricted, releaseOn: "2020-01-01")
    #expect(Audience.residents.reason(for: sharing, on: day) == .restricted)
  }

  @Test func observationIsUnderEmbargoUntilItIsPublished() {
    let observation = Observation(period: "2025", value: 12, publishedOn: "2026-07-01")
    #expect(Audience.residents.reason(hiding: observation, on: day) == .embargoed)
    #expect(Audience.members.reason(hiding: observation, on: "2026-07-01") == nil)
    #expect(Audience.keepers.reason(hiding: observation, on: day) == nil)
  }
}
