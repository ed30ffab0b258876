import Testing
import TestSupport

@testable import CrimePrevention

/// The objects of a record that aren't for everyone.
struct NarrowObjectTests {
  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func everyObjectThatCanBeReferredToIsFoundInARestrictedRecord(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var record: CouncilRecord = random.value()
    record.annotations = Annotations(sharing: Sharing(level: .restricted))
    let (index, narrow) = (RecordIndex(record), NarrowObjects(record))
    for kind in EntityKind.Known.allCases {
      for id in index.identifiers(of: EntityKind(kind)) {
        #expect(narrow.level(of: kind, id) != nil, "\(kind) \(id)")
      }
    }
  }
}
