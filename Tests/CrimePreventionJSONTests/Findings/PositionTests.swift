import CrimePrevention
import CrimePreventionJSON
import Foundation
import TestSupport
import Testing

/// Line and column of values, counted from 1 in Unicode scalars, and the paths that lead to them.
@Suite struct PositionTests {
  private func position(_ steps: DocumentPath.Step..., in text: String) throws -> String? {
    try JSONDocument(Data(text.utf8)).position(of: DocumentPath(steps))?.description
  }

  @Test func valuesOnOneLineArePlaced() throws {
    let text = #"{"a":[1,"b",{"c":null}],"d":true}"#
    #expect(try position(in: text) == "1:1")
    #expect(try position(.member("a"), in: text) == "1:6")
    #expect(try position(.member("a"), .element(0), in: text) == "1:7")
    #expect(try position(.member("a"), .element(1), in: text) == "1:9")
    #expect(try position(.member("a"), .element(2), .member("c"), in: text) == "1:18")
    #expect(try position(.member("d"), in: text) == "1:29")
  }

  @Test(arguments: ["\n", "\r\n"])
  func linesEndWithALineFeed(lineEnd: String) throws {
    let text = ["{", "  \"a\": 1,", "", "\t\"b\": [", "\t\t2 ] }"].joined(separator: lineEnd)
    #expect(try position(.member("a"), in: text) == "2:8")
    #expect(try position(.member("b"), in: text) == "4:7")
    #expect(try position(.member("b"), .element(0), in: text) == "5:3")
  }

  @Test func aCarriageReturnAloneEndsNoLine() throws {
    #expect(try position(.element(1), in: "[1,\r2]") == "1:5")
  }

  @Test func columnsCountUnicodeScalars() throws {
    let texts = ["åäö": 3, "😀": 1, "👨‍👩‍👧": 5, "e\u{301}": 2, #"\u00E5"#: 6, "–": 1, "\u{FEFF}": 1]
    for (text, count) in texts {
      #expect(try position(.element(1), in: "[\"\(text)\",1]") == "1:\(5 + count)", "\(text)")
      #expect(try position(.element(1), in: "\n\n[\"\(text)\",1]") == "3:\(5 + count)", "\(text)")
    }
  }

  @Test func columnsOfALongLineAreExact() throws {
    var random = RandomSource(seed: 3)
    let letters = ["a", "å", "–", "😀"]
    let texts = (0..<2_000).map { _ in letters.randomElement(using: &random) ?? "a" }
    let document = try JSONDocument(Data("[\(texts.map { "\"\($0)\"" }.joined(separator: ","))]".utf8))
    for _ in 0..<500 {
      let index = Int.random(in: texts.indices, using: &random)
      let place = document.position(of: DocumentPath([.element(index)]))
      #expect(place == SourcePosition(line: 1, column: 2 + 4 * index))
    }
  }

  @Test func problemsOfALongLineArePlacedInAnyOrder() {
    let areas = (0..<500).map { #"{"id":"å\#($0)","name":"😀","kind":5,"parent":[],"isPriority":"–"}"# }
    let text = SmallRecord.text(adding: "\"areas\":[\(areas.joined(separator: ","))]")
    let scalars = Array(text.unicodeScalars)
    let starts: [String: Unicode.Scalar] = ["kind": "5", "parent": "[", "isPriority": "\""]
    let found = problems(in: text)
    #expect(found.count == 1_500)
    for problem in found {
      guard case .member(let name)? = problem.path.steps.last, let place = problem.position else { continue }
      #expect(scalars[place.column - 1] == starts[name])
    }
  }

  @Test func whatIsNotThereHasNoPosition() throws {
    let text = #"{"a":[1]}"#
    #expect(try position(.member("b"), in: text) == nil)
    #expect(try position(.element(0), in: text) == nil)
    #expect(try position(.member("a"), .element(1), in: text) == nil)
    #expect(try position(.member("a"), .element(-1), in: text) == nil)
    #expect(try position(.member("a"), .member("0"), in: text) == nil)
    #expect(try position(.member("a"), .element(0), .element(0), in: text) == nil)
    #expect(try position(.member("a"), in: "[]") == nil)
    #expect(try position(.element(0), in: "[]") == nil)
  }

  @Test func escapedNamesAreFound() throws {
    #expect(try position(.member("å/\n"), in: #"{"\u00e5\/\n":1}"#) == "1:15")
    #expect(try position(.member(""), in: #"{"":1}"#) == "1:5")
  }

  @Test(arguments: [50, 51, 500])
  func membersOfObjectsOfAnySizeAreFound(count: Int) throws {
    let members = (0..<count).map { "\"\($0)\": \($0)" }.joined(separator: "\n,")
    for index in [0, 1, count / 2, count - 1] {
      let column = 6 + "\(index)".count
      #expect(try position(.member("\(index)"), in: "{\(members)}") == "\(index + 1):\(column)")
    }
    #expect(try position(.member("\(count)"), in: "{\(members)}") == nil)
  }

  @Test func pathsAreWrittenAsJSONPointers() throws {
    let members = #""x":{"a/b":[{"~":1e400}],"":{"~1":1e400},"0":[1e400],"å ö":1e400}"#
    let found = problems(in: SmallRecord.text(adding: members))
    #expect(Set(found.map(\.path.description)) == ["/x/a~1b/0/~0", "/x//~01", "/x/0/0", "/x/å ö"])
  }

  @Test func pathsOfProblemsLeadBackToTheirPlaces() throws {
    let text = SmallRecord.text(adding: #""x":{"a/b":[{"~":1e400}],"\u007e1":1e400,"c":[0,1e400]},"areas":[{},5]"#)
    let document = try JSONDocument(Data(text.utf8))
    let found = problems(in: text)
    #expect(found.count == 7)
    for problem in found {
      #expect(problem.position == document.position(of: problem.path))
    }
  }

  @Test func pathsOfSyntaxErrorsNameTheInnermostObjectOrList() {
    let paths = [
      #"{"a":[1,{"b/c":[true,}"#: "/a/1/b~1c", #"{"a":[1,{"b/c":[true],}"#: "/a/1", #"{"a":[1,{"b/c" 5"#: "/a/1",
      #"{"a":[1,{"b/c":tru5"#: "/a/1", "[[],[[],x": "/1", "x": "",
    ]
    for (text, path) in paths {
      #expect(problems(in: text).map(\.path.description) == [path], "\(text)")
    }
  }

  @Test func namesCannotBreakTheLineOfAProblem() {
    let found = problems(in: SmallRecord.text(adding: #""x\n\u2028\ty":{"a\rb":1,"a\rb":2}"#))
    for language in MessageLanguage.allCases {
      #expect(found.first?.description(in: language).contains(where: \.isNewline) == false)
    }
    #expect(found.first?.path == DocumentPath([.member("x\n\u{2028}\ty"), .member("a\rb")]))
  }
}
