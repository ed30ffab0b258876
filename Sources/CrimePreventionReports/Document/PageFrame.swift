/// How a page of this library fits into a site: where its style is fetched from, and the links at its head.
///
/// A standalone page has its style in it. A service that forbids inline style in its content security policy serves
/// ``PageStylesheet/text`` instead, once for all pages:
///
/// ```swift
/// let frame = PageFrame(stylesheet: "/style.css", links: [PageFrame.Link("Councils", to: "/councils")])
/// let report = try ProgressReport(in: checked, language: .swedish, asOf: today)
/// let page = report.html(in: frame)
/// ```
public struct PageFrame: Sendable, Hashable {
  /// A link at the head of a page.
  public struct Link: Sendable, Hashable {
    /// The link's name, in the language of the page.
    public let name: String
    /// Where it leads.
    public let address: String

    /// Makes a link.
    public init(_ name: String, to address: String) {
      self.name = name
      self.address = address
    }
  }

  /// The address of ``PageStylesheet/text``.
  public let stylesheet: String
  /// The links at the head of the page, in their order.
  public let links: [Link]

  /// Makes a frame.
  public init(stylesheet: String, links: [Link] = []) {
    self.stylesheet = stylesheet
    self.links = links
  }
}

/// The style of the pages of this library, as a separate file (CSS, in UTF-8).
public enum PageStylesheet {
  /// The rules.
  public static let text = Page.rules.map { "\($0)" }.joined()
}

extension ProgressReport {
  /// The report as a page of a site, which fetches its style from there.
  public func html(in frame: PageFrame) -> String { document.html(in: frame) }
}

extension MeetingDocument {
  /// The document as a page of a site, which fetches its style from there.
  public func html(in frame: PageFrame) -> String { document.html(in: frame) }
}

extension WorkListReport {
  /// The list as a page of a site, which fetches its style from there.
  public func html(in frame: PageFrame) -> String { document.html(in: frame) }
}

extension StatuteSheetReport {
  /// The sheet as a page of a site, which fetches its style from there.
  public func html(in frame: PageFrame) -> String { document.html(in: frame) }
}
