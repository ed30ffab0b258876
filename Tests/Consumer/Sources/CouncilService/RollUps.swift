public import CrimePrevention

extension RollUp where Result == Double {
  /// The share of the assessable parts that hold, 0 to 1: this service's own way to get one figure. The library lists
  /// what can't be assessed as missing.
  public static var shareHeld: Self {
    RollUp("share that holds", swedish: "andel som håller", of: { $0.verdict == .met || $0.verdict == .maintained }) {
      members in Double(members.count(where: \.value)) / Double(members.count)
    }
  }
}
