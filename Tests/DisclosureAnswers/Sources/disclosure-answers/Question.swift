import Disclosure

/// A table as written on a line of standard input.
struct Question: Decodable {
  /// The counts of the cells; `null` where a count is unknown.
  let counts: [Int?]
  /// `shown`, `known`, `withheld` or `unlisted`, by cell.
  let visibilities: [String]
  /// The cells of each sum, its whole last.
  let sums: [[Int]]
  /// Cells that are tied together.
  let ties: [[Int]]?
  let threshold: Int
  let zerosWithheld: Bool?

  struct Unreadable: Error {
    let word: String
  }

  func table() throws -> CountTable {
    var table = CountTable()
    for (count, word) in zip(counts, visibilities) { table.addCell(count, try Self.visibility(word)) }
    for sum in sums { table.addSum(of: Array(sum.dropLast()), to: sum[sum.count - 1]) }
    for tie in ties ?? [] { table.tie(tie) }
    return table
  }

  var policy: SuppressionPolicy {
    SuppressionPolicy(threshold: threshold, zeros: zerosWithheld == true ? .withheld : .shown)
  }

  private static func visibility(_ word: String) throws -> CountTable.Visibility {
    switch word {
    case "shown": .shown
    case "known": .known
    case "withheld": .withheld
    case "unlisted": .unlisted
    default: throw Unreadable(word: word)
    }
  }
}
