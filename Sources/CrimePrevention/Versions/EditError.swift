/// Why a record can't be edited as requested.
@nonexhaustive
public enum EditError: Error, Sendable, Hashable {
  /// Nothing has the identifier; the nearest one was probably meant.
  case unknown(Reference, nearest: String?)
  /// Several objects have the identifier.
  case ambiguous(Reference, count: Int)
  /// Something already has the identifier, or the same name in its list, at this place.
  case present(at: DocumentPath)
  /// The object named has no list for objects of this type.
  case homeless(in: Reference)
  /// Other places refer to what would be removed.
  case referredTo(Reference, from: [DocumentPath])

  /// What prevents the edit, and what to do.
  public var sentence: Sentence {
    switch self {
    case .unknown(let object, let nearest):
      let name = object.named(nil)
      return Sentence(
        english: "\(name.english) isn't there" + (nearest.map { ": did you mean “\($0)”?" } ?? "."),
        swedish: "\(name.swedish) finns inte" + (nearest.map { ": menas ”\($0)”?" } ?? ".")
      )
    case .ambiguous(let object, let count):
      let name = object.named(nil)
      return Sentence(
        english: "\(name.english) is there \(count) times: say in which object it stands.",
        swedish: "\(name.swedish) finns \(count) gånger: ange i vilket objekt det står."
      )
    case .present(let path):
      return Sentence(
        english: "Such an object stands at \(path) already: change that one.",
        swedish: "Ett sådant objekt finns redan vid \(path): ändra det."
      )
    case .homeless(let owner):
      let name = owner.named(nil)
      return Sentence(
        english: "\(name.english) has no list for such an object.",
        swedish: "\(name.swedish) har ingen lista för ett sådant objekt."
      )
    case .referredTo(let object, let places):
      let name = object.named(nil)
      let first = places.first?.description ?? ""
      let more = places.count - 1
      let others = Sentence(
        english: more > 0 ? " and \(more) other places" : "",
        swedish: more > 0 ? " och \(more) andra ställen" : ""
      )
      return Sentence(
        english:
          "\(name.english) is referred to at \(first)\(others.english): change that before, or remove what refers "
          + "to it too (cascading).",
        swedish: "\(name.swedish) hänvisas till vid \(first)\(others.swedish): ändra det innan, eller ta bort det som "
          + "hänvisar också (cascading)."
      )
    }
  }
}

extension EditError: CustomStringConvertible {
  /// What prevents the edit, in English.
  public var description: String { sentence.english }
}
