@testable import CrimePrevention
import TestSupport
import Testing

/// What distinguishes one version of a record from another.
struct FingerprintTests {
  /// The examples of FIPS 180-2 and of NIST's test vectors.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func digestsAreThoseOfTheStandard(text: String, digest: String) {
    #expect(SHA256.digest(of: Array(text.utf8)) == digest)
  }

  /// Lengths around each one at which another block begins.
  @Test func paddingFitsEachLength() {
    let digests = (0...130).map { SHA256.digest(of: Array(repeating: 0x61, count: $0)) }
    #expect(Set(digests).count == digests.count)
    #expect(digests[55] == "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318")
    #expect(digests[64] == "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb")
  }

  @Test func anyDifferenceGivesAnotherFingerprint() throws {
    var random = RandomSource(seed: 8)
    let record: CouncilRecord = random.value()
    var other = record
    other.note = (other.note ?? "") + "x"
    #expect(try record.fingerprint() != other.fingerprint())
    #expect(try CouncilRecord(jsonBytes: record.jsonBytes()).fingerprint() == record.fingerprint())
  }
}
