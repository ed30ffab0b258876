/// What has changed between two versions of a record, as a file (`crime-prevention-changes` 1.0): the fingerprints of both
/// versions as `from` and `to`, and the `changes`.
public struct ChangesDocument: RecordObject {
  /// The value of the member `format` in every such file.
  public static let format = "crime-prevention-changes"

  /// The version of the file's format.
  public var formatVersion: FormatVersion
  /// The ``CouncilRecord/fingerprint()`` of the older version.
  public var from: String
  /// The ``CouncilRecord/fingerprint()`` of the newer version.
  public var to: String
  /// What has changed.
  public var changes: [RecordChange]
  /// Note, citation, and members that the format doesn't define.
  public var annotations: Annotations

  /// The changes from one version of a record to another.
  ///
  /// - Throws: `EncodingError` when a number of a record is infinite or not a number, which JSON can't represent.
  public init(from older: CouncilRecord, to newer: CouncilRecord) throws {
    self.init(from: try older.fingerprint(), to: try newer.fingerprint(), changes: newer.changes(since: older))
  }

  private init(from: String, to: String, changes: [RecordChange]) {
    formatVersion = FormatVersion(major: 1, minor: 0)
    self.from = from
    self.to = to
    self.changes = changes
    annotations = Annotations()
  }

  /// Reads such a file from JSON text in UTF-8.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the text, each with its position.
  public init(jsonBytes: consuming [UInt8]) throws(UnreadableRecord) {
    // A member of the record itself, at its second level, is in a change in the list of changes: at the fourth.
    let document = try JSONDocument(jsonBytes, deeperBy: 2)
    let (format, version) = (document.text(of: "format"), document.text(of: "formatVersion"))
    guard format == Self.format, version.flatMap(FormatVersion.init)?.major == 1 else {
      throw UnreadableRecord(.content, problems: [.notChanges(format: format, version: version)])
    }
    self = try document.read()
  }

  /// The file as JSON text in UTF-8, in the same form as a record's.
  public func jsonBytes() throws -> [UInt8] { try JSONWriter.bytes(of: self) }
}

extension ChangesDocument: DescribedObject {
  package static var blank: Self { Self(from: "", to: "", changes: []) }

  package static func members(_ visit: inout some MemberVisitor<Self>) {
    visit.constant("format", "crime-prevention-changes")
    visit.symbol("formatVersion", \.formatVersion)
    visit.symbol("from", \.from)
    visit.symbol("to", \.to)
    visit.children("changes", \.changes)
  }
}

extension CouncilRecord {
  /// Returns the record with the changes of a file made in it.
  ///
  /// - Parameters:
  ///   - document: The file.
  ///   - isOtherVersionAccepted: Whether the record may be another version than the file was made from. Each change
  ///     must still find what it changes.
  /// - Returns: The record as the file's newer version has it.
  /// - Throws: ``InapplicableChanges`` when the record is another version, or when a change doesn't find what it changes.
  public func applying(
    _ document: ChangesDocument,
    toOtherVersion isOtherVersionAccepted: Bool = false
  ) throws(InapplicableChanges) -> CouncilRecord {
    let found = (try? fingerprint()) ?? ""
    guard isOtherVersionAccepted || found == document.from else {
      throw InapplicableChanges([.fingerprintDiffers(expected: document.from, found: found)])
    }
    return try applying(document.changes)
  }
}

extension DecodingProblem {
  /// The file doesn't contain changes that can be read.
  fileprivate static func notChanges(format: String?, version: String?) -> Self {
    let found = [format, version].compactMap { $0?.excerpt }.joined(separator: " ")
    return Self(
      "changes.format-unknown",
      at: DocumentPath([.member("format")]),
      facts: ["found": .string(found)],
      sentence: Sentence(
        english: "This isn't a file of changes that can be read: “format” must be “\(ChangesDocument.format)” and "
          + "“formatVersion” 1.x, but it says “\(found)”.",
        swedish: "Detta är ingen läsbar fil med ändringar: ”format” ska vara ”\(ChangesDocument.format)” och "
          + "”formatVersion” 1.x, men här står ”\(found)”."
      )
    )
  }
}
