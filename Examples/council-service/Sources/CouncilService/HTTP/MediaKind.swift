/// The media types that are read and written here.
enum MediaKind: String, Sendable, Hashable, CaseIterable {
  case json = "application/json"
  case mergePatch = "application/merge-patch+json"
  case problem = "application/problem+json"
  case sarif = "application/sarif+json"
  case form = "application/x-www-form-urlencoded"
  case html = "text/html"
  case markdown = "text/markdown"
  case calendar = "text/calendar"
  case csv = "text/csv"
  case css = "text/css"

  /// Its name in the query parameter `format`.
  var name: String {
    switch self {
    case .json, .problem: "json"
    case .mergePatch: "merge-patch"
    case .sarif: "sarif"
    case .form: "form"
    case .html: "html"
    case .markdown: "markdown"
    case .calendar: "ics"
    case .csv: "csv"
    case .css: "css"
    }
  }

  /// The value in the header. JSON is always UTF-8, so it names no character set (RFC 8259).
  var header: String {
    switch self {
    case .json, .mergePatch, .problem, .sarif, .form: rawValue
    case .csv: rawValue + "; charset=utf-8; header=present"
    case .html, .markdown, .calendar, .css: rawValue + "; charset=utf-8"
    }
  }
}
