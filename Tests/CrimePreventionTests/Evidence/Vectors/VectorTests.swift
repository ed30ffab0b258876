import CrimePrevention
import Testing

/// All worked examples of the calculations in this folder give their results within tolerance.
struct VectorTests {
  private static let methods = VectorMethods.special
    .merging(VectorMethods.estimates) { first, _ in first }
    .merging(VectorMethods.comparisons) { first, _ in first }
    .merging(VectorMethods.series) { first, _ in first }

  @Test(arguments: Vector.files)
  func everyVectorComesOut(file: String) throws {
    let vectors = try Vector.all(in: file)
    #expect(vectors.count >= 7, "the vectors should have been found")
    for vector in vectors { try check(vector) }
  }

  private func check(_ vector: Vector) throws {
    guard let method = Self.methods[vector.method] else {
      Issue.record("\(vector.name): nothing computes \(vector.method)")
      return
    }
    let actual = try method(VectorInputs(vector.inputs))
    for (key, expected) in vector.expected.sorted(by: { $0.key < $1.key }) {
      guard let value = actual[key] ?? rounded(key, actual) else {
        Issue.record("\(vector.name): \(key) isn't computed")
        continue
      }
      let agrees = value.agrees(with: expected, tolerance: vector.tolerance, isProbability: isProbability(key))
      #expect(agrees, "\(vector.name): \(key) is \(value), not \(expected)")
    }
  }

  /// `lower4dp` is the printed form of `lower`.
  private func rounded(_ key: String, _ actual: [String: VectorValue]) -> VectorValue? {
    guard key.hasSuffix("4dp"), case .number(let number)? = actual[String(key.dropLast(3))] else { return nil }
    return .number((number * 10_000).rounded() / 10_000)
  }

  private func isProbability(_ key: String) -> Bool {
    ["p", "upperTail", "pExactDoubled", "pMid", "pScore", "P", "Q", "I", "adjusted"].contains(key)
  }

  @Test func aWrongNumberIsSeen() {
    let right = VectorValue.number(1e-12)
    #expect(right.agrees(with: .number(1.1e-12), tolerance: 1e-9, isProbability: false))
    #expect(!right.agrees(with: .number(1.1e-12), tolerance: 1e-9, isProbability: true))
    #expect(!VectorValue.number(.nan).agrees(with: .number(1), tolerance: 1e-9, isProbability: false))
    #expect(!VectorValue.null.agrees(with: .number(1), tolerance: 1e-9, isProbability: false))
  }
}
