/// A decoder that gives the members and elements of a JSON text one by one.
///
/// Any decoder can read a record. One that conforms spares the keyed containers, whose generic types the runtime has to
/// look up object by object: that is a third of the time that reading takes.
package protocol MemberSource: Decoder {
  /// Whether an object stands here.
  var isObject: Bool { get }
  /// How many members it has, `null`s included.
  var memberCount: Int { get }
  /// Its members in turn: each name, and the value as it stands, numbers digit by digit.
  func forEachMember(_ body: (_ name: String, _ value: () throws -> JSONValue) -> Void)
  /// What decodes a member; `nil` when it is absent or `null`.
  func decoder(of member: String) -> (any Decoder)?
  /// What decodes each element of a list, in turn; `nil` when no list stands here.
  func forEachElement(_ body: (any Decoder) -> Void) -> Bool
}
