import Corpus
import CrimePreventionJSON
import Foundation

/// Writes made-up councils into a folder, one file each, as the library writes records.
@main
enum WriteCorpus {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[2]) else {
      print("usage: write-corpus FOLDER COUNT")
      exit(2)
    }
    let folder = URL(filePath: arguments[1], directoryHint: .isDirectory)
    for (number, record) in Corpus.councils(count).enumerated() {
      try record.jsonData().write(to: folder.appending(path: "council-\(number).json"))
    }
  }
}
