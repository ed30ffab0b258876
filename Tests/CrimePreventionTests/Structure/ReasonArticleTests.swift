import CrimePrevention
import Foundation
import Testing

/// The article on what to do when something can't be assessed lists each reason once.
struct ReasonArticleTests {
  @Test func articleExplainsEveryReasonOnce() throws {
    let package = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = package.appending(path: "DocsSource/CrimePrevention.docc/WhyCantThisBeAssessed.md")
    let article = try String(contentsOf: file, encoding: .utf8)
    let explained = article.matches(of: /(?m)^\| `([A-Za-z]+)` \| [^|]+ \| [^|]+ \|$/).map { String($0.1) }
    #expect(explained.sorted() == NotAssessableReason.allCases.map(\.rawValue).sorted())
  }
}
