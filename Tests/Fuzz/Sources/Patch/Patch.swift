import CrimePrevention
import Foundation
import FuzzSupport

private let record: CouncilRecord = {
  let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let file = package.appending(path: "Examples/Records/umea.json")
  guard let bytes = try? Data(contentsOf: file), let record = try? CouncilRecord(jsonBytes: Array(bytes)) else {
    fatalError("\(file.path) can't be read")
  }
  return record
}()

/// Any JSON patches a record and its objects, or is refused with sentences. Patching twice is the same as patching once.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = Input(start, count)
  guard let patch = try? JSONDocument(input.bytes) else { return -1 }
  if input.chance.below(8) == 0 { tryPatch(patch, on: record) }
  if let meeting = record.meetings.first { tryPatch(patch, on: meeting) }
  if let plan = record.plans.first { tryPatch(patch, on: plan) }
  if let indicator = record.indicators.first { tryPatch(patch, on: indicator) }
  tryPatch(patch, on: record.council)
  return 0
}

private func tryPatch<Object: RecordObject & Equatable>(_ patch: JSONDocument, on object: Object) {
  do {
    let patched = try object.merging(patch: patch)
    let twice: Object
    do { twice = try patched.merging(patch: patch) } catch {
      fatalError("A patch that was made can be made again: \(error)")
    }
    require(twice == patched, "patching twice is patching once")
  } catch {
    require(!error.problems.isEmpty, "a refused patch has a reason")
  }
}
