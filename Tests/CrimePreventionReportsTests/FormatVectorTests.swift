import CrimePrevention
@testable import CrimePreventionReports
import Foundation
import Testing

/// Worked examples of the formats' rules: quoting, escaping, folding, pointers.
struct FormatVectorTests {
  private struct File: Decodable {
    let vectors: [Vector]
  }

  private struct Vector: Decodable {
    let name: String
    let method: String
    let inputs: Inputs
    let expected: Expected
  }

  private struct Inputs: Decodable {
    let fields: [String]?
    let text: String?
    let line: String?
    let base: String?
    let token: String?
    let document: JSONValue?
    let pointer: String?
  }

  private struct Expected: Decodable {
    let row: String?
    let escaped: String?
    let folded: String?
    let lineOctets: [Int]?
    let pointer: String?
    let value: JSONValue?
  }

  private static func vectors(_ method: String) throws -> [Vector] {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/vectors/formats.json")
    return try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).vectors.filter { $0.method == method }
  }

  @Test func everyMethodIsRun() throws {
    let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/vectors/formats.json")
    let methods = try JSONDecoder().decode(File.self, from: Data(contentsOf: url)).vectors.map(\.method)
    #expect(
      Set(methods) == [
        "csv.rfc4180Row", "ical.escapeText", "ical.fold", "jsonPointer.append", "jsonPointer.evaluate",
        "jsonPointer.unescape",
      ]
    )
  }

  @Test func rows() throws {
    for vector in try Self.vectors("csv.rfc4180Row") {
      let fields = try #require(vector.inputs.fields)
      #expect(CSVTable.row(fields.map(CSVValue.text), .standard) == vector.expected.row, "\(vector.name)")
    }
  }

  @Test func calendarTexts() throws {
    for vector in try Self.vectors("ical.escapeText") {
      #expect(ContentLine.escaped(try #require(vector.inputs.text)) == vector.expected.escaped, "\(vector.name)")
    }
  }

  @Test func calendarLines() throws {
    for vector in try Self.vectors("ical.fold") {
      let folded = ContentLine.folded(try #require(vector.inputs.line))
      #expect(folded == vector.expected.folded, "\(vector.name)")
      let octets = folded.components(separatedBy: "\r\n").map(\.utf8.count)
      #expect(octets == vector.expected.lineOctets, "\(vector.name)")
    }
  }

  @Test func pointersAreExtended() throws {
    for vector in try Self.vectors("jsonPointer.append") {
      let base = DocumentPath([.member("plans"), .element(0)])
      #expect(base.description == vector.inputs.base)
      #expect(base.member(try #require(vector.inputs.token)).description == vector.expected.pointer, "\(vector.name)")
    }
  }

  /// The library writes pointers but reads none: the place for which it writes this pointer has this value.
  @Test func pointersNameTheValueTheyStandFor() throws {
    for vector in try Self.vectors("jsonPointer.evaluate") {
      let document = try #require(vector.inputs.document)
      let found = Self.places(in: document).filter { $0.path.description == vector.inputs.pointer }
      #expect(found.map(\.value) == [try #require(vector.expected.value)], "\(vector.name)")
    }
  }

  @Test func aTildeInANameIsNoEscape() throws {
    for vector in try Self.vectors("jsonPointer.unescape") {
      guard case .string(let name) = vector.expected.value else {
        Issue.record("\(vector.name) should have a text")
        continue
      }
      #expect(DocumentPath().member(name).description == "/" + (vector.inputs.token ?? ""), "\(vector.name)")
    }
  }

  private static func places(in value: JSONValue, at path: DocumentPath = DocumentPath()) -> [Place] {
    let own = [Place(path: path, value: value)]
    switch value {
    case .object(let members): return own + members.flatMap { places(in: $1, at: path.member($0)) }
    case .array(let elements): return own + elements.enumerated().flatMap { places(in: $1, at: path.element($0)) }
    default: return own
    }
  }

  private struct Place {
    let path: DocumentPath
    let value: JSONValue
  }
}
