import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// What is said about files that can't be read, and that every problem has a reviewed sentence.
@Suite struct FileMessageTests {
  private func message(_ file: URL, in language: MessageLanguage) -> String? {
    let error = #expect(throws: UnreadableRecord.self) { try CouncilRecord(contentsOf: file) }
    return error?.problems.first?.description(in: language)
  }

  @Test func missingFileReadsWell() {
    let file = URL(filePath: "/no such folder/plan.json")
    #expect(
      message(file, in: .english) == "The file /no such folder/plan.json can't be read: there is no such file; "
        + "check the path. [document.file-unreadable]"
    )
    #expect(
      message(file, in: .swedish) == "Filen /no such folder/plan.json kan inte läsas: det finns ingen sådan fil; "
        + "kontrollera sökvägen. [document.file-unreadable]"
    )
  }

  @Test func folderReadsWell() {
    let folder = ExampleRecords.package
    #expect(
      message(folder, in: .english) == "The file \(folder.path) can't be read: it is a directory; name a file in it. "
        + "[document.file-unreadable]"
    )
    #expect(
      message(folder, in: .swedish) == "Filen \(folder.path) kan inte läsas: det är en mapp; ange en fil i den. "
        + "[document.file-unreadable]"
    )
  }

  @Test func addressElsewhereReadsWell() throws {
    let address = try #require(URL(string: "https://example.invalid/plan.json"))
    #expect(
      message(address, in: .english) == "The file https://example.invalid/plan.json can't be read: it isn't on this "
        + "machine; fetch it first. [document.file-unreadable]"
    )
    #expect(
      message(address, in: .swedish) == "Filen https://example.invalid/plan.json kan inte läsas: den finns inte på den "
        + "här datorn; hämta den först. [document.file-unreadable]"
    )
  }

  @Test func emptyFileReadsWell() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "empty-\(UUID().uuidString).json")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    #expect(
      message(file, in: .english) == "The file \(file.path) can't be read: it is empty; write a record in it, or "
        + "put it back from a copy. [document.file-unreadable]"
    )
    #expect(
      message(file, in: .swedish) == "Filen \(file.path) kan inte läsas: den är tom; skriv ett underlag i den, eller "
        + "lägg tillbaka det från en kopia. [document.file-unreadable]"
    )
  }

  @Test func everyProblemInTheSourcesHasAReviewedSentence() throws {
    var inSources: Set<String> = []
    for folder in ["CrimePrevention/Coding", "CrimePreventionJSON"] {
      let root = ExampleRecords.package.appending(path: "Sources/\(folder)")
      let files = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(".swift") }
      for file in files {
        let source = try String(contentsOf: root.appending(path: file), encoding: .utf8)
        inSources.formUnion(source.matches(of: /"((?:json|document)\.[a-z0-9-]+)"/).map { String($0.1) })
      }
    }
    let reviewed = SyntaxMessageTests.messages + ContentMessageTests.headers + ContentMessageTests.contents
    #expect(inSources.count > 15)
    #expect(inSources == Set(reviewed.map(\.rule) + ["json.too-large", "document.file-unreadable"]))
  }
}
