package import CrimePrevention

extension UnreadableRecord {
  /// Says which file can't be read, and why.
  package init(file: String, _ reason: FileFault) {
    let problem = DecodingProblem(
      "document.file-unreadable",
      at: DocumentPath(),
      facts: ["file": .string(file), "reason": .string(reason.rawValue)],
      sentence: Sentence(
        english: "The file \(file.onOneLine) can't be read: \(reason.english).",
        swedish: "Filen \(file.onOneLine) kan inte läsas: \(reason.swedish)."
      )
    )
    self.init(.file, problems: [problem])
  }
}

/// Why a file can't be read.
package enum FileFault: String, Error {
  case missing, forbidden, directory, special, remote, empty, other

  var english: String {
    switch self {
    case .missing: "there is no such file; check the path"
    case .forbidden: "reading it isn't allowed; check its permissions"
    case .directory: "it is a directory; name a file in it"
    case .special: "it is a device; save its text to a file first"
    case .remote: "it isn't on this machine; fetch it first"
    case .empty: "it is empty; write a record in it, or put it back from a copy"
    case .other: "the system refused it"
    }
  }

  var swedish: String {
    switch self {
    case .missing: "det finns ingen sådan fil; kontrollera sökvägen"
    case .forbidden: "den får inte läsas; kontrollera rättigheterna"
    case .directory: "det är en mapp; ange en fil i den"
    case .special: "det är en enhet; spara texten i en fil först"
    case .remote: "den finns inte på den här datorn; hämta den först"
    case .empty: "den är tom; skriv ett underlag i den, eller lägg tillbaka det från en kopia"
    case .other: "systemet nekade det"
    }
  }
}
