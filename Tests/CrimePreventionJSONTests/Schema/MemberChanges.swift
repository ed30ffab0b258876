import CrimePrevention

/// A record with one member changed at a time: without it, and with values of every kind in its place.
///
/// For members at similar places, such as the titles of all measures, only the first is changed. Lists outside the path
/// to it are left out, so that the thousands of records stay small.
struct MemberChanges {
  let all: [JSONValue]

  private static let values: [JSONValue?] =
    [nil, .null, true, "x", [], [:], [.null], ["x"], [1], [[:]], ["x": "y"], ["x": 1]]
    + ["1", "1.5", "1e19", "1e400"].map { JSONNumber(literal: $0).map { .number($0) } }

  init(of record: JSONValue) {
    var met: Set<[String]> = []
    all = record.memberPaths.flatMap { path in
      let steps = path.split(separator: "/").map(String.init)
      guard met.insert(steps.map { Int($0) == nil ? $0 : "*" }).inserted else { return [JSONValue]() }
      return Self.values.compactMap { Self.way(in: record, along: steps[...], to: $0) }
    }
  }

  /// A value in which the value at the end of a path is replaced or, for `nil`, left out.
  private static func way(in value: JSONValue, along steps: ArraySlice<String>, to other: JSONValue?) -> JSONValue? {
    guard let step = steps.first else { return other }
    switch value {
    case .object(let members):
      var kept = members.filter { if case .array = $0.value { false } else { true } }
      kept[step] = members[step].flatMap { way(in: $0, along: steps.dropFirst(), to: other) }
      return .object(kept)
    case .array(let elements):
      return Int(step).flatMap { way(in: elements[$0], along: steps.dropFirst(), to: other) }.map { .array([$0]) }
    default: return value
    }
  }
}
