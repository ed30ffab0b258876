public import CrimePrevention

extension RollUp where Result == Double {
  /// The share of the parts that hold, of those that can be assessed, 0 to 1: this service's own way of one figure. What can't
  /// be assessed is listed as missing by the library.
  public static var shareHeld: Self {
    RollUp("share that holds", swedish: "andel som håller", of: { $0.verdict == .met || $0.verdict == .maintained }) {
      members in Double(members.count(where: \.value)) / Double(members.count)
    }
  }
}
