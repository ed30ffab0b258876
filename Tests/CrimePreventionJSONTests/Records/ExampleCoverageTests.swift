@testable import CrimePrevention
import Testing

/// The fictional council uses every part of the format.
struct ExampleCoverageTests {
  @Test func everyMemberOfEveryObjectOccurs() throws {
    var used: [String: Set<String>] = [:]
    var defined: [String: [String]] = [:]
    try Self.visit(RecordFile.example.record(), &used, &defined)
    #expect(defined.count == 62)
    for (type, fields) in defined.sorted(by: { $0.key < $1.key }) {
      let missing = fields.filter { !(used[type] ?? []).contains($0) }
      #expect(missing.isEmpty, "\(type): \(missing)")
    }
  }

  @Test func everyExpectationOccurs() throws {
    let kinds = try RecordFile.example.record().targets.map(\.expectation.kind)
    #expect(Set(kinds) == Set(Target.Expectation.knownKinds))
  }

  private static func visit(_ value: Any, _ used: inout [String: Set<String>], _ defined: inout [String: [String]]) {
    let mirror = Mirror(reflecting: value)
    if let object = value as? any DescribedObject { note(object, Mirror(reflecting: object), &used, &defined) }
    for child in mirror.children { visit(child.value, &used, &defined) }
  }

  private static func note<Object: DescribedObject>(
    _ object: Object,
    _ mirror: Mirror,
    _ used: inout [String: Set<String>],
    _ defined: inout [String: [String]]
  ) {
    let type = "\(Object.self)"
    // An expectation's members depend on its kind, and `format` isn't a property.
    defined[type] = object is Target.Expectation ? [] : MemberNames<Object>.all().filter { $0 != "format" }
    for child in mirror.children where !isAbsent(child.value) {
      used[type, default: []].insert(child.label ?? "")
    }
  }

  private static func isAbsent(_ value: Any) -> Bool {
    let mirror = Mirror(reflecting: value)
    return [.optional, .collection, .dictionary].contains(mirror.displayStyle) && mirror.children.isEmpty
  }
}
