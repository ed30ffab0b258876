import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

struct BatchPositionTests {
  private let text = """
    {
      "list": [ 1, { "å": [ "x", null ] },
        [] ],
      "name": "é", "list2": { "deep": { "er": true } }
    }
    """

  private func path(_ steps: DocumentPath.Step...) -> DocumentPath { DocumentPath(steps) }

  @Test func positionsComeInTheOrderOfThePaths() throws {
    let document = try JSONDocument(Data(text.utf8))
    let paths = [
      path(.member("list2"), .member("deep"), .member("er")),
      path(.member("list"), .element(1), .member("å"), .element(1)),
      path(), path(.member("list"), .element(2)), path(.member("name")), path(.member("list"), .element(1)),
      path(.member("list"), .element(2)),
    ]
    let places = document.positions(of: paths).map { $0?.description ?? "–" }
    #expect(places == ["4:43", "2:30", "1:1", "3:5", "4:11", "2:16", "3:5"])
    #expect(paths.map { document.position(of: $0) } == document.positions(of: paths))
  }

  @Test func whatIsNotThereHasNoPosition() throws {
    let document = try JSONDocument(Data(text.utf8))
    let paths = [
      path(.member("none")), path(.member("list"), .element(3)), path(.member("list"), .element(-1)),
      path(.member("list"), .member("0")), path(.element(0)), path(.member("name"), .element(0)),
      path(.member("list2"), .member("none"), .element(4)),
    ]
    #expect(document.positions(of: paths) == Array(repeating: nil, count: paths.count))
    #expect(document.positions(of: []) == [])
  }

  @Test(.timeLimit(.minutes(1))) func aLongPathToNothingTakesLinearTime() throws {
    let document = try JSONDocument(Data(text.utf8))
    let (long, list) = (DocumentPath(Array(repeating: .member("a"), count: 300_000)), path(.member("list")))
    #expect(document.positions(of: [long, list]) == [nil, document.position(of: list)])
  }

  @Test func manyPathsInAnyOrderAreFoundInOneWalk() throws {
    let members = (0..<50_000).map { "\"m\($0)\": \($0)" }.joined(separator: ",\n")
    let document = try JSONDocument(Data("{\n\(members)\n}".utf8))
    let numbers = (0..<50_000).reversed()
    let positions = document.positions(of: numbers.map { path(.member("m\($0)")) })
    #expect(positions.map { $0?.line } == numbers.map { $0 + 2 })
  }

  @Test func reportIsLocatedInItsText() throws {
    let document = try JSONDocument(Data(SmallFindings.record.utf8))
    let report = Validator(SmallFindings.rules).report(on: try document.record(), asOf: CalendarDate("2026-06-30"))
    #expect(report.findings.allSatisfy { $0.position == nil })
    let located = report.located(in: document)
    #expect(located.findings.map { $0.position?.description } == ["3:14", "5:35", "5:91"])
    #expect(located.totals == report.totals)
    #expect(located.findings.description.contains("at 5:91 /factors/1/name"))
  }

  @Test func documentIsReadFromAFile() throws {
    let file = URL(filePath: #filePath)
    #expect(throws: UnreadableRecord.self) { try JSONDocument(contentsOf: file) }
  }
}
