import CrimePrevention

/// The format of a text of cells: its encoding and its delimiter (dialekt).
struct CSVDialect {
  let encoding: TextEncoding
  let delimiter: UInt8

  /// The number of bytes at the start that are examined.
  private static let sample = 1 << 16

  /// Finds the delimiter: the one of semicolon, tab, comma and `|` that gives most rows the same number of cells.
  init(of text: DecodedText) {
    encoding = text.encoding
    if text.utf8.starts(with: Array("sep=".utf8)), text.utf8.count > 4 {
      delimiter = text.utf8[4]
      return
    }
    var best: (delimiter: UInt8, score: Int) = (UInt8(ascii: ";"), 0)
    for delimiter in [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ","), UInt8(ascii: "|")] {
      let score = Self.score(delimiter, in: text.utf8)
      if score > best.score { best = (delimiter, score) }
    }
    delimiter = best.delimiter
  }

  private static func score(_ delimiter: UInt8, in bytes: [UInt8]) -> Int {
    let rows = CSVRows(bytes: bytes, delimiter: delimiter)
    var counts: [Int: Int] = [:]
    var total = 0
    // A quotation mark that isn't closed within the sample is reported when the whole text is read.
    try? rows.visit(upTo: sample) { row throws(UnreadableFigures) in
      if row.cells.count > 1 { counts[row.cells.count, default: 0] += 1 }
      total += 1
      return total < 200
    }
    // The number of rows with the same number of cells counts, and to a small extent the number of cells.
    return counts.map { $0.value * 100 + min($0.key, 50) }.max() ?? 0
  }

  /// The dialect in words.
  var sentence: Sentence {
    let names: (String, String) =
      switch delimiter {
      case UInt8(ascii: ";"): ("semicolons", "semikolon")
      case UInt8(ascii: "\t"): ("tabs", "tabbar")
      case UInt8(ascii: ","): ("commas", "kommatecken")
      default: ("“\(Character(Unicode.Scalar(delimiter)))”", "”\(Character(Unicode.Scalar(delimiter)))”")
      }
    return Sentence(
      english: "The file is \(encoding); \(names.0) divide its cells.",
      swedish: "Filen är \(encoding); \(names.1) skiljer cellerna åt."
    )
  }
}
