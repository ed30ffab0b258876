import CrimePrevention
import TestSupport
import Testing

/// A fault that is planted by damaging something that a record already has.
struct Defect: Sendable, CustomTestStringConvertible {
  /// What is done to the record.
  let name: String
  /// The rule that should find it.
  let rule: RuleID
  /// What else rightly follows from the damage.
  let consequences: Set<RuleID>
  private let damages: @Sendable (CouncilRecord, inout RandomSource) -> AnySequence<Damaged>

  var testDescription: String { "\(rule): \(name)" }

  /// - Parameters:
  ///   - rule: The rule that should find it.
  ///   - name: What is done.
  ///   - consequences: What else rightly follows.
  ///   - places: The objects of a record that can be damaged.
  ///   - damage: Does it, and returns where the rule should find it; `nil` where it can't be done.
  init<Value>(
    _ rule: RuleID,
    _ name: String,
    also consequences: Set<RuleID> = [],
    _ places: @escaping @Sendable (CouncilRecord) -> [Place<Value>],
    _ damage: @escaping @Sendable (inout Value, Scene) -> Spot?
  ) {
    self.rule = rule
    self.name = name
    self.consequences = consequences
    damages = { record, random in
      let shuffled = places(record).shuffled(using: &random)
      return AnySequence(
        shuffled.lazy.compactMap { place in
          var value = record[keyPath: place.keyPath]
          let scene = Scene(record: record, pointer: place.pointer, subject: place.subject)
          guard let spot = damage(&value, scene) else { return nil }
          var damaged = record
          damaged[keyPath: place.keyPath] = value
          return Damaged(record: damaged, spot: spot.resolved(at: place.pointer))
        }
      )
    }
  }

  /// The record with the defect in it, once for each place where it can be planted, in random order.
  func planted(in record: CouncilRecord, using random: inout RandomSource) -> AnySequence<Damaged> {
    damages(record, &random)
  }
}

/// What a damage can see in addition to the object that it changes.
struct Scene {
  /// The record before the damage.
  let record: CouncilRecord
  /// Where the damaged object is.
  let pointer: String
  /// The damaged object, or the nearest one with an identifier.
  let subject: Reference
}

/// Where a rule should find a defect.
enum Spot: Sendable {
  /// In the damaged object.
  case here
  /// In a member of the damaged object, such as `agenda/2`.
  case member(String)
  /// On an object elsewhere.
  case subject(EntityKind, String)
  /// At a place, given as a JSON Pointer, or inside it.
  case pointer(String)

  fileprivate func resolved(at place: String) -> Self {
    switch self {
    case .here: .pointer(place)
    case .member(let member): .pointer("\(place)/\(member)")
    case .subject, .pointer: self
    }
  }

  func matches(_ finding: Diagnostic) -> Bool {
    switch self {
    case .subject(let kind, let id): return finding.subject.kind == kind && finding.subject.id == id
    case .pointer(let pointer), .member(let pointer):
      let path = finding.path.description
      return path == pointer || path.hasPrefix(pointer + "/")
    case .here: return true
    }
  }
}

/// A record with a defect in it, and where the defect is.
struct Damaged {
  let record: CouncilRecord
  let spot: Spot
}
