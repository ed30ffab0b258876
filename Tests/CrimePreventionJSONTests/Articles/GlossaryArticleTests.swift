import CrimePrevention
import Foundation
import Testing

/// The glossary uses the words that the library uses.
struct GlossaryArticleTests {
  @Test func verdictsHaveTheWordsThatReadersSee() throws {
    var words: [String: String] = [:]
    for row in try Article("Glossary").rows where row.count == 3 {
      // Several terms in one row are in the order of their codes.
      let (terms, codes) = (row[0].split(separator: "; "), row[1].matches(of: /`([A-Za-z]+)`/).map { String($0.1) })
      guard terms.count == codes.count else { continue }
      for (term, code) in zip(terms, codes) { words[code] = String(term) }
    }
    for verdict in Verdict.allCases {
      #expect(words[verdict.rawValue] == verdict.words.swedish, "\(verdict)")
    }
  }

  @Test func codesAreThoseOfTheFormat() throws {
    let file = ExampleRecords.package.appending(path: "DocsSource/crime-prevention-record-1.1.schema.json")
    let schema = try String(contentsOf: file, encoding: .utf8)
    let computed = Set(Verdict.allCases.map(\.rawValue))
    let codes = try Article("Glossary").codes
    #expect(codes.count > 80)
    for code in codes where !computed.contains(code) && ReportingPeriod(code) == nil {
      #expect(schema.contains("\"\(code)\""), "\(code) is no member and no code of the format")
    }
  }
}
