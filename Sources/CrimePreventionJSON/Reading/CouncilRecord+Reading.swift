public import CrimePrevention

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension CouncilRecord {
  /// Reads a record from a file.
  ///
  /// - Parameter file: Where the file is. Only files on this machine can be read.
  /// - Throws: ``UnreadableRecord``: the file can't be read, isn't JSON, isn't a record of a version that this library
  ///   reads, or has content that doesn't fit the format.
  public init(contentsOf file: URL) throws(UnreadableRecord) {
    let data: Data
    do {
      data = try Data(contentsOf: file)
    } catch {
      throw UnreadableRecord(file: file.path, error)
    }
    try self.init(jsonData: data)
  }

  /// Reads a record from JSON text in UTF-8.
  ///
  /// - Throws: ``UnreadableRecord`` with every problem in the text. To find the place of a value afterwards, read
  ///   through ``JSONDocument``.
  public init(jsonData: Data) throws(UnreadableRecord) {
    self = try JSONDocument(jsonData).record()
  }
}

extension UnreadableRecord {
  fileprivate init(file: String, _ error: any Error) {
    let reason = FileFault(error)
    let problem = DecodingProblem(
      "document.file-unreadable",
      at: DocumentPath(),
      facts: ["file": .string(file), "reason": .string(reason.rawValue)],
      sentence: Sentence(
        english: "The file \(file) can't be read: \(reason.english).",
        swedish: "Filen \(file) kan inte läsas: \(reason.swedish)."
      )
    )
    self.init(.file, problems: [problem])
  }
}

/// Why a file can't be read.
private enum FileFault: String {
  case missing, forbidden, directory, other

  init(_ error: any Error) {
    self =
      switch (error as? CocoaError)?.code {
      case CocoaError.Code.fileReadNoSuchFile, CocoaError.Code.fileNoSuchFile: .missing
      case CocoaError.Code.fileReadNoPermission: .forbidden
      case CocoaError.Code.fileReadUnknown, CocoaError.Code.fileReadInvalidFileName: .directory
      default: .other
      }
  }

  var english: String {
    switch self {
    case .missing: "there is no such file; check the path"
    case .forbidden: "reading it isn't allowed; check its permissions"
    case .directory: "it isn't a file; name a file"
    case .other: "the system refused it"
    }
  }

  var swedish: String {
    switch self {
    case .missing: "det finns ingen sådan fil; kontrollera sökvägen"
    case .forbidden: "den får inte läsas; kontrollera rättigheterna"
    case .directory: "det är inte en fil; ange en fil"
    case .other: "systemet nekade"
    }
  }
}
