extension SARIFLog {
  /// One file.
  public struct Artifact: Codable, Sendable, Hashable {
    /// Where it is.
    public var location: ArtifactLocation
  }

  /// Where a file is.
  public struct ArtifactLocation: Codable, Sendable, Hashable {
    /// The file's name as a URI reference.
    public var uri: String
    /// Its place among the run's artifacts.
    public var index: Int
  }

  /// One finding.
  public struct Result: Codable, Sendable, Hashable {
    /// The rule that found it.
    public var ruleId: String
    /// The rule's place among the tool's rules.
    public var ruleIndex: Int
    /// `error`, `warning` or `note`.
    public var level: String
    /// What was found.
    public var message: Text
    /// Where it stands.
    public var locations: [Location]
    /// What stays the same when lines move and lists are reordered, by name.
    public var partialFingerprints: [String: String]
  }

  /// A place in a file, and in the document in it.
  public struct Location: Codable, Sendable, Hashable {
    /// The place in the file.
    public var physicalLocation: PhysicalLocation
    /// The place in the document.
    public var logicalLocations: [LogicalLocation]
  }

  /// A place in a file.
  public struct PhysicalLocation: Codable, Sendable, Hashable {
    /// The file.
    public var artifactLocation: ArtifactLocation
    /// Line and column, when they are known.
    public var region: Region?
  }

  /// Line and column.
  public struct Region: Codable, Sendable, Hashable {
    /// The line, from 1.
    public var startLine: Int
    /// The column, from 1, in Unicode code points.
    public var startColumn: Int
  }

  /// A place in a document.
  public struct LogicalLocation: Codable, Sendable, Hashable {
    /// The place as a JSON Pointer.
    public var fullyQualifiedName: String
    /// `object`, `array`, `property` or `value`.
    public var kind: String
  }
}
