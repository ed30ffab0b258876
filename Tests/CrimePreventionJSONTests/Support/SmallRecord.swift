/// The smallest text that is a record, with more members where a test needs them.
enum SmallRecord {
  static let header = #""format":"crime-prevention-record","formatVersion":"1.0","language":"en""#
  static let council = #""council":{"id":"a","name":"A","municipality":{"code":"0000","name":"A"}}"#

  /// On one line.
  static let text = "{\(header),\(council)}"

  /// On one line, with more members at the end.
  static func text(adding members: String) -> String {
    "{\(header),\(council),\(members)}"
  }

  /// The column where the members added to ``text`` start.
  static let firstColumn = text.count + 1

  /// As the library writes it, except for the final line feed, with more members before the others.
  static func written(adding members: String = "", version: String = "1.0") -> String {
    """
    {
    \(members)\(members.isEmpty ? "" : ",\n")  "council" : {
        "id" : "a",
        "municipality" : {
          "code" : "0000",
          "name" : "Åmål"
        },
        "name" : "A"
      },
      "format" : "crime-prevention-record",
      "formatVersion" : "\(version)",
      "language" : "en"
    }
    """
  }
}
