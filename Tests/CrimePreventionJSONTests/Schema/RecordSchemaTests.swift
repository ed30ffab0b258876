import CrimePrevention
import Foundation
import Testing

struct RecordSchemaTests {
  private let file = ExampleRecords.package.appending(path: "DocsSource/crime-prevention-record-1.1.schema.json")

  /// `RECORD_SCHEMA=1 swift test --filter RecordSchemaTests` rewrites the file.
  @Test func publishedSchemaIsWhatTheTypesGive() throws {
    let made = try RecordSchema().jsonData
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] == "1" { try made.write(to: file) }
    let published = try Data(contentsOf: file)
    #expect(String(decoding: published, as: UTF8.self) == String(decoding: made, as: UTF8.self))
  }

  @Test func presenceIsAsTheTypesHaveIt() throws {
    let objects = try RecordSchema().objects
    func required(_ name: String) -> [String]? {
      objects[name]?.members.filter(\.isRequired).map(\.name)
    }
    #expect(required("CouncilRecord") == ["format", "formatVersion", "language", "council"])
    #expect(required("Baseline") == [])
    #expect(required("Observation") == ["period"])
    #expect(required("Target.Expectation") == ["kind"])
    let between = objects["Target.Expectation"]?.variants.first { $0.kind == "between" }
    #expect(between?.members.filter(\.isRequired).map(\.name) == ["min", "max"])
    let maintain = objects["Target.Expectation"]?.variants.first { $0.kind == "maintain" }
    #expect(maintain?.members.map(\.name) == ["tolerance"] && maintain?.members.first?.isRequired == false)
  }
}
