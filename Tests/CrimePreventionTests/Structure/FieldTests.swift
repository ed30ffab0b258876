import CrimePrevention
import TestSupport
import Testing

/// The lists of member names that reading, writing and diagnostics share.
struct FieldTests {
  @Test func fieldsNameEveryPropertyOnce() {
    var random = RandomSource(seed: 21)
    var checked: Set<String> = []
    for _ in 0..<40 {
      visit(random.value() as CouncilRecord, checked: &checked)
    }
    #expect(checked.count == 54, "every object type should have been met: \(checked.sorted())")
  }

  private func visit(_ value: Any, checked: inout Set<String>) {
    let mirror = Mirror(reflecting: value)
    if let object = value as? any RecordObject { check(object, Mirror(reflecting: object), checked: &checked) }
    for child in mirror.children { visit(child.value, checked: &checked) }
  }

  private func check<Object: RecordObject>(_ object: Object, _ mirror: Mirror, checked: inout Set<String>) {
    guard !(object is Target.Expectation), checked.insert("\(Object.self)").inserted else { return }
    let properties = mirror.children.compactMap(\.label).filter { $0 != "annotations" }
    let names = Object.fields.map(\.stringValue).filter { $0 != "format" }
    #expect(properties == names, "\(Object.self)")
  }
}
