import TestSupport
import Testing

@testable import CrimePrevention

/// One figure for several parts, made in a named way.
struct RollUpTests {
  private func part(_ id: String, _ verdict: Verdict, _ attainment: Double? = nil, weight: Double? = nil)
    -> ProgressPart
  {
    ProgressPart(.target(Identifier(id)), .made(of: verdict), weight: weight, attainment: attainment)
  }

  @Test func weightedMeanIsOfClampedAttainment() throws {
    let figure = RollUp.weightedAttainment.result(of: [
      part("a", .onPath, 0.5, weight: 3), part("b", .met, 1.8), part("c", .wrongWay, -2, weight: 1),
    ])
    // (3 × 0.5 + 1 × 1 + 1 × 0) ÷ 5
    #expect(figure.value == 0.5)
    #expect(figure.name.swedish == "vägt medelvärde av måluppfyllelse")
    #expect(figure.missing.isEmpty)
  }

  @Test func missingPartsAreListedAndNeverFilledIn() {
    let parts = [
      part("a", .onPath, 0.5), part("b", .notAssessable, 0.9), part("c", .met), part("d", .monitored),
      ProgressPart(.measure("x"), .notAssessable([.cancelled])),
    ]
    let mean = RollUp.weightedAttainment.result(of: parts)
    #expect(mean.value == 0.5)
    #expect(mean.missing == [.target("b"), .target("c")])
    #expect([mean.coverage.assessable, mean.coverage.total] == [1, 3])
    let weakest = RollUp.weakest.result(of: parts)
    #expect(weakest.value == .onPath)
    #expect(weakest.missing == [.target("b")])
    #expect(RollUp.counts.result(of: parts).value == VerdictCounts([.onPath, .met]))
    #expect(
      mean.explanation.map(\.english) == [
        "Made by “weighted mean of attainment” of 1 of 3 parts; the others are missing, not counted as nothing."
      ]
    )
  }

  @Test func nothingHasNoFigure() {
    #expect(RollUp.weightedAttainment.result(of: []).value == nil)
    #expect(RollUp.weakest.result(of: [part("a", .notAssessable)]).value == nil)
    #expect(RollUp.weightedAttainment.result(of: [part("a", .met, 1, weight: 0)]).value == nil)
  }

  @Test func missingPartsAreOnlySpokenOfWhenThereAreAny() {
    let all = RollUp.counts.result(of: [part("a", .met), part("b", .behind)])
    #expect(all.explanation.map(\.swedish) == ["Beräknat enligt ”antal per bedömning” på 2 av 2 delar."])
    let none = RollUp.weakest.result(of: [part("a", .notAssessable)])
    #expect(
      none.explanation.map(\.english) == [
        "“weakest” gives no figure, with 0 of 1 parts; the others are missing, not counted as nothing."
      ]
    )
    let nothing = RollUp.weakest.result(of: [])
    #expect(nothing.explanation.map(\.swedish) == ["”svagaste delen” ger inget mått: det finns inga delar."])
  }

  @Test func oneOfOnesOwnHasItsResult() throws {
    let reached = RollUp<Int>("reached", swedish: "uppnådda", of: { $0.verdict == .met ? 1 : nil }) { $0.count }
    let figure = reached.result(of: [part("a", .met), part("b", .met), part("c", .behind)])
    #expect(figure.value == 2)
    #expect(figure.name.swedish == "uppnådda")
    #expect(figure.missing == [.target("c")])
  }

  @Test func goalsGiveTheirWeightsToTheirTargets() throws {
    var work = try Workplace()
    try work.observe("2017-12-31", 5)
    work.add(Goal(id: "a", text: "A", kind: .effect, targets: [Workplace.eightGroups("a")], weight: 4))
    work.add(Goal(id: "b", text: "B", kind: .effect, targets: [Workplace.eightGroups("b")]))
    let effect = try work.plan("2018-12-31").effect
    #expect(effect.parts.map(\.weight) == [4, nil])
    #expect(effect.rolledUp(by: .weightedAttainment).value == 0.5)
  }

  // MARK: Laws

  private struct Sample {
    var random: RandomSource
    var parts: [ProgressPart] = []

    init(seed: UInt64) {
      random = RandomSource(seed: seed)
      parts = (0..<random.int(0...8)).map { part($0, weight: nil) }
    }

    mutating func part(_ number: Int, weight: Double?) -> ProgressPart {
      let weights = [nil, 0, 0.1, 1, 2.5, 1e300, 1e-300]
      return ProgressPart(
        .target(Identifier("\(number)")),
        .made(of: random.pick(Verdict.allCases)),
        weight: weight ?? random.pick(weights),
        attainment: random.chance(0.7) ? Double.random(in: -1...2, using: &random) : nil
      )
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func partOfNoWeightChangesOnlyTheCoverage(seed: UInt64) {
    var sample = Sample(seed: seed)
    let weightless = sample.part(100, weight: 0)
    let more = sample.parts + [weightless]
    let before = RollUp.weightedAttainment.result(of: sample.parts)
    #expect(RollUp.weightedAttainment.result(of: more).value == before.value)
    let added = weightless.isCounted ? 1 : 0
    #expect(RollUp.weightedAttainment.result(of: more).coverage.total == before.coverage.total + added)
    #expect(RollUp.weakest.result(of: more).value == RollUp.weakest.result(of: sample.parts).value)
    #expect(RollUp.counts.result(of: more).value == RollUp.counts.result(of: sample.parts).value)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func orderOfPartsIsIrrelevant(seed: UInt64) {
    var sample = Sample(seed: seed)
    let shuffled = sample.parts.shuffled(using: &sample.random)
    let (one, other) = (
      RollUp.weightedAttainment.result(of: sample.parts), RollUp.weightedAttainment.result(of: shuffled)
    )
    #expect((one.value == nil) == (other.value == nil))
    // Sums in another order may differ in their last digits.
    if let one = one.value, let other = other.value { #expect(abs(one - other) <= 1e-12) }
    #expect(one.coverage == other.coverage && Set(one.missing) == Set(other.missing))
    #expect(RollUp.weakest.result(of: shuffled).value == RollUp.weakest.result(of: sample.parts).value)
    #expect(RollUp.counts.result(of: shuffled).value == RollUp.counts.result(of: sample.parts).value)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func groupLiesBetweenItsMembers(seed: UInt64) throws {
    let sample = Sample(seed: seed)
    let members = sample.parts.filter { $0.isAssessable && $0.weight != 0 }.compactMap(\.attainment)
    let value = RollUp.weightedAttainment.result(of: sample.parts).value
    #expect((value == nil) == members.isEmpty)
    if let value, let least = members.min(), let most = members.max() {
      #expect(max(0, min(least, 1)) <= value)
      #expect(value <= max(0, min(most, 1)))
    }
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func unmeasuredPartChangesOnlyTheCoverage(seed: UInt64) {
    let sample = Sample(seed: seed)
    let unmeasured = ProgressPart(.goal("new"), .notAssessable([.targetMissing]), weight: 7)
    let more = [unmeasured] + sample.parts
    let (before, after) = (
      RollUp.weightedAttainment.result(of: sample.parts), RollUp.weightedAttainment.result(of: more)
    )
    #expect(after.value == before.value)
    #expect(after.coverage.assessable == before.coverage.assessable)
    #expect(after.coverage.total == before.coverage.total + 1)
    #expect(after.missing == [.goal("new")] + before.missing)
    #expect(RollUp.weakest.result(of: more).value == RollUp.weakest.result(of: sample.parts).value)
    #expect(RollUp.counts.result(of: more).value == RollUp.counts.result(of: sample.parts).value)
  }
}

extension Judgement {
  /// A judgement with a verdict, for tests that don't ask why.
  fileprivate static func made(of verdict: Verdict) -> Self {
    verdict == .notAssessable ? .notAssessable([.noObservations]) : .verdict(verdict)
  }
}
