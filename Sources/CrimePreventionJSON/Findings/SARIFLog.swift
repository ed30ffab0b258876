#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// Findings as SARIF 2.1.0, the form that editors and code hosting read: the parts of it that this library writes.
public struct SARIFLog: Codable, Sendable, Hashable {
  /// Where the schema of the form is.
  public var schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
  /// The version of the form.
  public var version = "2.1.0"
  /// One run.
  public var runs: [Run]

  private enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version, runs
  }

  /// The log as JSON text in UTF-8: sorted names, two spaces a level, a line feed at the end.
  ///
  /// - Throws: `EncodingError`; never for a log that this library made.
  public func jsonData() throws -> Data {
    try lastingJSON()
  }
}

extension SARIFLog {
  /// What one run of a tool found.
  public struct Run: Codable, Sendable, Hashable {
    /// The tool and its rules.
    public var tool: Tool
    /// Whether all files could be read.
    public var invocations: [Invocation]
    /// The files.
    public var artifacts: [Artifact]
    /// What was found.
    public var results: [Result]
    /// What a column counts: always `unicodeCodePoints`.
    public var columnKind = "unicodeCodePoints"
    /// The language of the messages.
    public var language: String
    /// Rule sets, disabled rules, rules that didn't run, and rules with more findings than are listed.
    public var properties: Properties
  }

  /// A tool.
  public struct Tool: Codable, Sendable, Hashable {
    /// The tool itself.
    public var driver: Driver

    /// A tool's name, the edition of its rules, and the rules.
    public struct Driver: Codable, Sendable, Hashable {
      /// The tool's name.
      public var name: String
      /// The edition of the rules.
      public var version: String
      /// The language of the rules' descriptions.
      public var language: String
      /// The rules.
      public var rules: [Rule]
    }
  }

  /// What is known of a rule.
  public struct Rule: Codable, Sendable, Hashable {
    /// What the rule is called.
    public var id: String
    /// What it finds, in one sentence.
    public var shortDescription: Text
    /// What it finds.
    public var fullDescription: Text
    /// What to do about it.
    public var help: Text
    /// How much its findings matter.
    public var defaultConfiguration: Configuration

    /// How much the findings of a rule matter.
    public struct Configuration: Codable, Sendable, Hashable {
      /// `error`, `warning` or `note`.
      public var level: String
    }
  }

  /// A text for readers.
  public struct Text: Codable, Sendable, Hashable {
    /// The text; braces in it are written twice, as the form asks for.
    public var text: String

    init(_ text: String) {
      self.text = text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
  }

  /// How a run went.
  public struct Invocation: Codable, Sendable, Hashable {
    /// Whether all files could be read.
    public var executionSuccessful: Bool
  }

  /// What the form has no members for.
  public struct Properties: Codable, Sendable, Hashable {
    /// The names of the rule sets.
    public var ruleSets: [String]
    /// Rules that were removed from their sets.
    public var disabled: [String]
    /// Rules that need an asking date, when there was none.
    public var notRun: [String]
    /// Rules with more findings than are listed, and how many they had in all.
    public var truncated: [String: Int]
  }
}
