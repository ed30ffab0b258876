@testable import CrimePrevention
import TestSupport
import Testing

/// What reading, writing, rules and everything else know about a type: its members, listed once.
struct MemberTests {
  /// A property that is left out of `members` would be neither read nor written, and no rule would check it.
  @Test func everyPropertyIsAMember() {
    var random = RandomSource(seed: 21)
    var checked: Set<String> = []
    for _ in 0..<40 {
      visit(random.value() as CouncilRecord, checked: &checked)
    }
    #expect(checked.count == 61, "every object type should have been met: \(checked.sorted())")
  }

  @Test func aForgottenPropertyIsSeen() {
    #expect(Forgetful.unknownProperties == ["forgotten"])
  }

  @Test func aMemberIsNamedByItsKeyPath() {
    #expect(Measure.memberNames(along: \.budget) == ["budget"])
    #expect(Publication.memberNames(along: \.where) == ["where"])
    #expect(Target.Expectation.memberNames(along: \.factor) == ["of"])
    #expect(Measure.memberNames(along: \.sharing) == ["sharing"])
    #expect(Measure.memberNames(along: \.annotations) == nil)
    #expect(Measure.memberNames(along: \.title.count) == nil)
  }

  @Test func aMemberOfAnObjectInAMemberIsNamedByItsKeyPath() {
    #expect(Measure.memberNames(along: \.period?.from) == ["period", "from"])
    #expect(Measure.memberNames(along: \.cadence?.each?.of) == ["cadence", "each", "of"])
    #expect(Target.memberNames(along: \.baseline?.period) == ["baseline", "period"])
    #expect(Council.memberNames(along: \.municipality.code) == ["municipality", "code"])
    #expect(Measure.memberNames(along: \.period?.annotations) == nil)
  }

  private func visit(_ value: Any, checked: inout Set<String>) {
    let mirror = Mirror(reflecting: value)
    if let object = value as? any DescribedObject { check(object, checked: &checked) }
    for child in mirror.children { visit(child.value, checked: &checked) }
  }

  private func check<Object: DescribedObject>(_ object: Object, checked: inout Set<String>) {
    guard !(object is Target.Expectation), checked.insert("\(Object.self)").inserted else { return }
    #expect(Object.unknownProperties == [], "\(Object.self)")
    #expect(Set(MemberNames<Object>.all()).count == MemberNames<Object>.all().count, "\(Object.self)")
  }
}

extension DescribedObject {
  /// The properties, other than the annotations, that have no member of the same name.
  fileprivate static var unknownProperties: [String] {
    let properties = Mirror(reflecting: blank).children.compactMap(\.label)
    return properties.filter { $0 != "annotations" && !MemberNames<Self>.all().contains($0) }
  }
}

/// An object that doesn't list one of its properties.
private struct Forgetful: DescribedObject {
  var told = ""
  var forgotten: Int?
  var annotations = Annotations()

  static var blank: Self { Self() }

  static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("told", \.told)
  }
}
