import TestSupport
import Testing

@testable import CrimePrevention

/// A verdict and its reasons can't contradict each other.
struct JudgementTests {
  @Test func whatCannotBeAssessedSaysWhyAndNothingElseDoes() {
    for verdict in Verdict.allCases where verdict != .notAssessable {
      #expect(Judgement.verdict(verdict).reasons.isEmpty)
    }
    let refused = Judgement.notAssessable([.dueMissing, .baselineMissing, .dueMissing])
    #expect(refused.verdict == .notAssessable)
    #expect(refused.reasons == [.baselineMissing, .dueMissing])
  }

  @Test func withoutReasonItCannotBeSaid() async {
    await #expect(processExitsWith: .failure) { _ = Judgement.notAssessable([]) }
    await #expect(processExitsWith: .failure) { _ = Judgement.verdict(.notAssessable) }
  }

  @Test(arguments: 1...200) func theWeakestHasReasonsOnlyWhenItCannotBeAssessed(seed: Int) {
    var random = RandomSource(seed: UInt64(seed))
    let judgements = (0..<random.int(0...5)).map { _ in
      random.chance(0.3)
        ? Judgement.notAssessable([random.pick(NotAssessableReason.allCases)])
        : .verdict(random.pick(Verdict.allCases.filter { $0 != .notAssessable }))
    }
    let weakest = Judgement.weakest(of: judgements)
    #expect(weakest?.verdict == Verdict.weakest(of: judgements.map(\.verdict)))
    #expect((weakest?.verdict == .notAssessable) == (weakest.map { !$0.reasons.isEmpty } ?? false))
  }
}

struct DueStateTests {
  @Test func stateFollowsFromLastDayAndDayDone() throws {
    let (due, before, after) = (try day("2024-06-30"), try day("2024-06-29"), try day("2024-07-01"))
    let asked = try day("2024-08-01")
    let (unknown, known) = (RecordedDoing(through: nil), RecordedDoing(through: due))
    for recorded in [unknown, known] {
      #expect(DueState(due: due, doneOn: due, recorded, asOf: asked) == .done)
      #expect(DueState(due: due, doneOn: after, recorded, asOf: asked) == .doneLate)
      #expect(DueState(due: nil, doneOn: after, recorded, asOf: asked) == .done)
      #expect(DueState(due: due, doneOn: nil, recorded, asOf: due) == .open)
      #expect(DueState(due: nil, doneOn: nil, recorded, asOf: asked) == .open)
    }
    #expect(DueState(due: due, doneOn: nil, known, asOf: asked) == .overdue)
    #expect(DueState(due: due, doneOn: nil, unknown, asOf: asked) == .notRecorded)
    #expect(DueState(due: due, doneOn: nil, RecordedDoing(through: before), asOf: asked) == .notRecorded)
  }
}
