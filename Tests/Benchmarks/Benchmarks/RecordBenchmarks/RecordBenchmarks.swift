import Benchmark
import Corpus
import CrimePrevention
import CrimePreventionJSON
import Foundation
import PlainModel

// Each benchmark does its work for one or many councils. Only the ratios between them matter (see README.md).
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident],
    warmupIterations: 1,
    maxDuration: .seconds(4),
    maxIterations: 50
  )
  let today: CalendarDate = "2026-01-31"

  let quarters = (2016...2025).flatMap { year in (1...4).compactMap { ReportingPeriod(.quarter, $0, of: year)?.last } }

  for count in [1, 10, 100] {
    let records = Corpus.councils(count)
    let texts = records.map { record in
      guard let data = try? record.jsonData() else { preconditionFailure("The corpus can be written.") }
      return data
    }
    let size = texts.reduce(0) { $0 + $1.count }

    Benchmark("read \(count) (\(size / 1024) KiB)") { benchmark in
      for _ in benchmark.scaledIterations {
        for text in texts { blackHole(try CouncilRecord(jsonData: text)) }
      }
    }

    Benchmark("read plain structs with Foundation \(count)") { benchmark in
      for _ in benchmark.scaledIterations {
        for text in texts { blackHole(try JSONDecoder().decode(PlainCouncilRecord.self, from: text)) }
      }
    }

    Benchmark("read with Foundation \(count)") { benchmark in
      for _ in benchmark.scaledIterations {
        for text in texts { blackHole(try JSONDecoder().decode(CouncilRecord.self, from: text)) }
      }
    }

    let checked = records.compactMap { try? Validator().check($0) }
    precondition(checked.count == count, "The corpus has no errors.")
    Benchmark("progress at one date \(count)") { benchmark in
      for _ in benchmark.scaledIterations {
        for record in checked { use(record.progress(asOf: today)) }
      }
    }

    if count > 1 {
      // Cycles through all councils: each record then comes from memory, as it does in a run over all of them. This way
      // the comparison measures the work and not the processor's cache.
      var turn = 0
      Benchmark("progress at one date 1 of \(count)", configuration: .init(maxIterations: 10 * count)) { benchmark in
        for _ in benchmark.scaledIterations {
          use(checked[turn % count].progress(asOf: today))
          turn += 1
        }
      }
    }

    Benchmark("progress at 40 dates \(count)") { benchmark in
      for _ in benchmark.scaledIterations {
        for record in checked { for progress in record.progress(asOf: quarters) { use(progress) } }
      }
    }

    for (name, rules) in [("standard", RuleSet.standard), ("all rules", .all)] {
      let validator = Validator(rules)
      Benchmark("check \(name) \(count)") { benchmark in
        for _ in benchmark.scaledIterations {
          for record in records { blackHole(validator.report(on: record, asOf: today)) }
        }
      }
    }
  }
}

/// Uses what a plan's chart shows, since it is computed on access.
private func use(_ progress: RecordProgress) {
  for plan in progress.plans {
    for aspect in [plan.production, plan.process, plan.effect] {
      blackHole(aspect.coverage)
      blackHole(aspect.counts)
    }
  }
}
