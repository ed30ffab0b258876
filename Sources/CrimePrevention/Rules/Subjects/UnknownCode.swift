/// A code that this version of the library doesn't know, wherever it stands.
public struct UnknownCode: RuleSubject {
  /// The code as written.
  public let code: String
  /// The codes that could have stood there.
  public let known: [String]
  /// Whether the format names only examples, so that other codes are as good.
  public let areOthersExpected: Bool

  init(_ code: String, known: [String], areOthersExpected: Bool = false) {
    self.code = code
    self.known = known
    self.areOthersExpected = areOthersExpected
  }

  init<Code: KnownCode>(_ code: Code, areOthersExpected: Bool) {
    self.init(code.rawValue, known: Code.Known.allCases.map(\.rawValue), areOthersExpected: areOthersExpected)
  }
}
