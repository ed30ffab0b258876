@testable import CrimePrevention

/// What a value of a record is read from.
indirect enum ReadForm: Hashable {
  case boolean, wholeNumber, number, text
  case textOf(TextForm)
  /// The identifier of an entity, by the name of its type.
  case identifier(of: String)
  /// A code, by the name of its type, with the codes that this version knows.
  case code(String, known: [String])
  case list(of: ReadForm)
  /// An object with free names and texts.
  case texts
  /// An object of a record, by the name of its type.
  case object(String)
}

/// What an object of a record is read from.
struct ObjectForm {
  /// A member that the type asks for.
  struct Member {
    let name: String
    let form: ReadForm
    let isRequired: Bool
  }

  /// In the order in which the type lists them.
  let members: [Member]
  /// The additional members when the member `kind` is one of the known kinds, by kind.
  var variants: [(kind: String, members: [Member])] = []
}

/// The name of a type as the library's users write it.
func typeName(_ type: any Any.Type) -> String {
  String(reflecting: type).split(separator: ".").dropFirst().joined(separator: ".")
}
