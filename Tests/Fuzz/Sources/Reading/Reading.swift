import CrimePrevention
import CrimePreventionJSON
import FuzzSupport

/// Any bytes are read as a record, or are refused with sentences. What is read is written so that it reads the same again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Input(start, count)
  do {
    let document = try JSONDocument(input.bytes)
    let record = try document.record()
    let written: [UInt8]
    do { written = try record.jsonBytes() } catch { fatalError("A record that was read can be written: \(error)") }
    do {
      let again = try CouncilRecord(jsonBytes: written)
      // A record that uses what its version lacks is written in the version that has it.
      require(again.formatVersion >= record.formatVersion, "a record isn't written in an older version")
      var same = record
      same.formatVersion = again.formatVersion
      require(again == same, "what was written reads the same")
      require((try? again.jsonBytes()) == written, "the same value gives the same bytes")
    } catch {
      fatalError("What was written is read: \(error)")
    }
  } catch {
    require(!error.problems.isEmpty, "what isn't read has a reason")
    for problem in error.problems.prefix(200) {
      require(!problem.description(in: .english).isEmpty, "a problem has a sentence")
      require(!problem.description(in: .swedish).isEmpty, "a problem has a sentence in Swedish")
    }
  }
  return 0
}
