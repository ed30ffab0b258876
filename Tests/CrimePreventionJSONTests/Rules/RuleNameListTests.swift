import CrimePrevention
import Foundation
import Testing

/// Each rule of the library has a constant that is named after its text.
struct RuleNameListTests {
  @Test func eachRuleHasAConstantOfItsName() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Sources/CrimePrevention/Rules/RuleNames.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let constants = source.matches(of: /static let (\w+): RuleID = "([^"]+)"/)
    #expect(Set(constants.map { String($0.2) }) == Set((RuleSet.all.rules + RuleSet.revision.rules).map(\.id.rawValue)))
    for constant in constants {
      let parts = constant.2.split { $0 == "." || $0 == "-" }
      let name = parts[0] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
      #expect(constant.1 == name)
    }
  }
}
