/// Why a record can't be edited as asked.
@nonexhaustive
public enum EditError: Error, Sendable, Hashable {
  /// Nothing has the identifier; with the one that was probably meant.
  case unknown(Reference, nearest: String?)
  /// Several objects have the identifier.
  case ambiguous(Reference, count: Int)
  /// Something has the identifier, or the same name in its list, already: where it stands.
  case present(at: DocumentPath)
  /// What is named has no list for such an object.
  case homeless(in: Reference)
  /// Other places refer to what would be removed.
  case referredTo(Reference, from: [DocumentPath])

  /// What stands in the way, and what to do.
  public var sentence: Sentence {
    switch self {
    case .unknown(let object, let nearest):
      Sentence(
        english: "There is no \(object.named(nil, in: .english))" + (nearest.map { ": did you mean “\($0)”?" } ?? "."),
        swedish: "Det finns inget \(object.named(nil, in: .swedish))" + (nearest.map { ": menas ”\($0)”?" } ?? ".")
      )
    case .ambiguous(let object, let count):
      Sentence(
        english: "\(count) objects are called \(object.named(nil, in: .english)): say in which object it stands.",
        swedish: "\(count) objekt heter \(object.named(nil, in: .swedish)): ange i vilket objekt det står."
      )
    case .present(let path):
      Sentence(
        english: "Such an object stands at \(path) already: change that one.",
        swedish: "Ett sådant objekt finns redan vid \(path): ändra det."
      )
    case .homeless(let owner):
      Sentence(
        english: "\(owner.named(nil, in: .english)) has no list for such an object.",
        swedish: "\(owner.named(nil, in: .swedish)) har ingen lista för ett sådant objekt."
      )
    case .referredTo(let object, let places):
      Sentence(
        english:
          "\(places.count) places refer to \(object.named(nil, in: .english)), \(places[0]) first: change them before, or "
          + "remove them too (cascading).",
        swedish:
          "\(places.count) ställen hänvisar till \(object.named(nil, in: .swedish)), först \(places[0]): ändra dem innan, "
          + "eller ta bort dem också (cascading)."
      )
    }
  }
}

extension EditError: CustomStringConvertible {
  /// What stands in the way, in English.
  public var description: String { sentence.english }
}
