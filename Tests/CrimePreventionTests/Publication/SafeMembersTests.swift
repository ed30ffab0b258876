import TestSupport
import Testing

@testable import CrimePrevention

/// What nobody has declared safe stays with the keepers. These tests list what that is.
struct SafeMembersTests {
  @Test func everyMemberIsSafeOrKnownToBeForTheKeepers() {
    var types = DescribedTypes()
    types.visit(CouncilRecord.self)
    #expect(types.members.count >= 50, "the types should have been found")
    let kept = types.members.flatMap { type, members in
      members.filter { !$0.isSafe }.map { "\(type).\($0.name)" }
    }
    #expect(
      kept.sorted() == [
        "CouncilRecord.format", "CouncilRecord.waivers", "Participant.reason", "Waiver.reason", "Waiver.rule",
        "Waiver.subject",
      ]
    )
  }

  @Test func memberThatNobodyDecidedOnIsNotSafe() {
    #expect(SafeMembers.flags(of: Undecided.self) == [false])
  }
}

private struct Undecided: DescribedObject {
  var text = ""
  var annotations = Annotations()

  static var blank: Self { Self() }

  static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.text("text", \.text)
  }
}

/// All types of objects that a record is made of, with their members.
private struct DescribedTypes {
  private(set) var members: [String: [(name: String, isSafe: Bool)]] = [:]

  mutating func visit<Object: DescribedObject>(_ type: Object.Type) {
    guard members["\(type)"] == nil else { return }
    members["\(type)"] = Array(zip(MemberNames<Object>.all(), SafeMembers.flags(of: type)).map { ($0, $1) })
    var children = Children<Object>()
    Object.members(&children)
    for child in children.types { visit(child) }
  }

  private struct Children<Object: DescribedObject>: PlainMemberVisitor {
    var types: [any DescribedObject.Type] = []

    func member<Value: MemberValue>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {}

    mutating func child<Value: ChildMember>(_ name: StaticString, _ path: WritableKeyPath<Object, Value>) {
      types.append(Value.Child.self)
    }

    func constant(_ name: StaticString, _ value: StaticString) {}

    mutating func when(_ condition: KeyPath<Object, Bool>, _ members: (inout Self) -> Void) { members(&self) }
  }
}
