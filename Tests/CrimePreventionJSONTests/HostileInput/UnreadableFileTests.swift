import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// Files that can't be read: the problem says which file and why.
@Suite struct UnreadableFileTests {
  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "records-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  /// The reason given for a file that can't be read.
  private func expectReason(_ reason: String, for file: URL, named name: String? = nil) {
    let error = #expect(throws: UnreadableRecord.self) { try CouncilRecord(contentsOf: file) }
    let problem = error?.problems.first
    #expect(error?.problems.count == 1)
    #expect(error?.cause == .file)
    #expect(problem?.rule == "document.file-unreadable")
    #expect(problem?.facts == ["file": .string(name ?? file.path), "reason": .string(reason)])
    for language in MessageLanguage.allCases {
      #expect(problem?.description(in: language).contains(name ?? file.path) == true)
    }
  }

  @Test func missingFileIsNamed() throws {
    try withFolder { folder in
      expectReason("missing", for: folder.appending(path: "plan.json"))
      expectReason("missing", for: folder.appending(path: "no such folder/Åtgärder 100 %.json"))
    }
  }

  @Test func fileInsideAFileIsMissing() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plan.json")
      try Data("{}".utf8).write(to: file)
      expectReason("missing", for: file.appending(path: "plan.json"))
    }
  }

  @Test func impossibleFileNameIsMissing() throws {
    try withFolder { folder in
      expectReason("missing", for: folder.appending(path: String(repeating: "a", count: 300)))
    }
  }

  @Test func folderIsNamed() throws {
    try withFolder { folder in
      expectReason("directory", for: folder)
      let link = folder.appending(path: "link")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder)
      expectReason("directory", for: link)
    }
  }

  @Test func emptyFileIsNamed() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plan.json")
      try Data().write(to: file)
      expectReason("empty", for: file)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "The superuser may read any file."))
  func fileThatMayNotBeReadIsNamed() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plan.json")
      try Data("{}".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
      expectReason("forbidden", for: file)
    }
  }

  #if os(Linux)
    @Test func deviceIsNamed() {
      expectReason("special", for: URL(filePath: "/dev/zero"))
    }
  #endif

  @Test func addressElsewhereIsNamed() throws {
    let address = try #require(URL(string: "https://example.invalid/plan.json"))
    expectReason("remote", for: address, named: "https://example.invalid/plan.json")
  }

  @Test func linkToNothingIsMissing() throws {
    try withFolder { folder in
      let link = folder.appending(path: "link.json")
      let target = folder.appending(path: "gone.json")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      expectReason("missing", for: link)
    }
  }

  @Test func brokenTextInAFileIsASyntaxProblem() throws {
    try withFolder { folder in
      let file = folder.appending(path: "plan.json")
      try Data("\n{".utf8).write(to: file)
      let error = #expect(throws: UnreadableRecord.self) { try CouncilRecord(contentsOf: file) }
      #expect(error?.cause == .syntax)
      #expect(error?.problems.summaries == ["2:2 json.truncated"])
    }
  }

  @Test(arguments: ExampleRecords.names)
  func goodFileIsRead(name: String) throws {
    let file = ExampleRecords.package.appending(path: "Examples/Records/\(name).json")
    #expect(try CouncilRecord(contentsOf: file) == CouncilRecord(jsonData: ExampleRecords.data(name)))
  }
}
