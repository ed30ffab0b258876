import CrimePrevention
import CrimePreventionImport
import FuzzSupport

/// Any text gives a draft of minutes, or is refused with a sentence. A draft becomes a meeting, which is written.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = Input(start, count)
  let text = String(decoding: input.bytes, as: UTF8.self)
  let names: NameHandling = input.chance.pick([.labels, .kept])
  do {
    let draft = try MinutesReader(text, year: input.chance.pick([nil, 2026, 1, 9999])).read(names: names)
    if let meeting = draft.meeting.meeting(on: "2026-03-05") { _ = try? meeting.jsonBytes() }
    require(try MinutesReader(text).read() == MinutesReader(text).read(), "the same text gives the same draft")
  } catch {
    require(!"\(error)".isEmpty, "what isn't read has a reason")
  }
  return 0
}
