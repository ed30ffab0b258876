/// libFuzzer's own mutation of bytes.
@_silgen_name("LLVMFuzzerMutate")
private func mutatedByFuzzer(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int) -> Int

/// Called by libFuzzer for each new input: makes a few structural changes, and now and then changes of bytes.
@_cdecl("LLVMFuzzerCustomMutator")
public func mutate(_ bytes: UnsafeMutablePointer<UInt8>, _ count: Int, _ limit: Int, _ seed: CUnsignedInt) -> Int {
  var chance = Chance(UInt64(seed))
  guard chance.below(4) > 0 else { return mutatedByFuzzer(bytes, count, limit) }
  var changed = Array(UnsafeBufferPointer(start: bytes, count: count))
  for _ in 0...chance.below(3) {
    var mutation = Mutation(Chance(chance.next()))
    changed = mutation.changed(changed, limit: limit)
  }
  for (place, byte) in changed.enumerated() { bytes[place] = byte }
  return changed.count
}
