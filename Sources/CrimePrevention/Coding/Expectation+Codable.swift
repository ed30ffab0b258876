extension Target.Expectation: Codable {
  /// Reads the kind and the members that it needs; all other members are kept.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Target.Expectation>(decoder)
    let read: Condition? = members.condition()
    condition = try members.finish(read)
    annotations = members.annotations
  }

  /// Writes the kind and its members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Target.Expectation>(encoder)
    try members.write(kind, .kind)
    switch condition {
    case .atLeast(let value), .atMost(let value): try members.write(value, .value)
    case .between(let min, let max):
      try members.write(min, .min)
      try members.write(max, .max)
    case .factor(let factor): try members.write(factor, .of)
    case .maintain(let tolerance): try members.write(ifPresent: tolerance, .tolerance)
    case .band(let name): try members.write(name, .name)
    case .increase, .decrease, .monitor, .unknown: break
    }
    try members.write(annotations)
  }
}

extension MemberReader where Object == Target.Expectation {
  /// The condition that the kind and its members state; `nil` only after a problem.
  fileprivate mutating func condition() -> Target.Expectation.Condition? {
    let kind: String? = required(.kind)
    switch kind {
    case "atLeast": return required(.value).map { .atLeast($0) }
    case "atMost": return required(.value).map { .atMost($0) }
    case "between":
      let (min, max): (Double?, Double?) = (required(.min), required(.max))
      return min.flatMap { min in max.map { .between(min: min, max: $0) } }
    case "factor": return required(.of).map { .factor($0) }
    case "increase": return .increase
    case "decrease": return .decrease
    case "maintain": return .maintain(tolerance: optional(.tolerance))
    case "band": return required(.name).map { .band(name: $0) }
    case "monitor": return .monitor
    default: return kind.map { .unknown(kind: $0) }
    }
  }
}
