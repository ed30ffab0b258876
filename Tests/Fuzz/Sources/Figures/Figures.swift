import CrimePrevention
import CrimePreventionImport
import Foundation
import FuzzSupport

private let record: CouncilRecord = {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let file = package.appending(path: "Examples/Records/example-council.json")
  guard let bytes = try? Data(contentsOf: file), let record = try? CouncilRecord(jsonBytes: Array(bytes)) else {
    fatalError("\(file.path) can't be read")
  }
  return record
}()

/// Any bytes are read as figures of an indicator, left out or refused with sentences. What is read is merged into the
/// indicator.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = Input(start, count)
  let indicator = input.chance.pick(record.indicators)
  let format = input.chance.pick([nil, nil, nil, FigureFormat.csv, .jsonStat, .kolada])
  do {
    let figures = try ObservationImport([input.bytes], for: indicator, in: record, as: format)
    for left in figures.left {
      require(!left.reason.english.isEmpty && !left.reason.swedish.isEmpty, "what is left out has a reason")
    }
    for found in figures.observations {
      require(found.position.line > 0 && found.position.column > 0, "a value has a place")
    }
    let merge = ObservationMerge(figures, into: indicator)
    require(
      ObservationMerge(figures, into: merge.indicator).indicator == merge.indicator,
      "the same figures twice change nothing more"
    )
  } catch {
    require(!error.sentence.english.isEmpty && !error.sentence.swedish.isEmpty, "what isn't read has a reason")
  }
  return 0
}
