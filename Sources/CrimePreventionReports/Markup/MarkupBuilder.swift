/// Puts texts and elements together.
@resultBuilder
enum MarkupBuilder {
  static func buildExpression(_ text: String) -> [Markup] { [.text(text)] }
  static func buildExpression(_ element: Element) -> [Markup] { [.element(element)] }
  static func buildExpression(_ element: Element?) -> [Markup] { element.map { [.element($0)] } ?? [] }
  static func buildExpression(_ markup: [Markup]) -> [Markup] { markup }
  static func buildBlock(_ parts: [Markup]...) -> [Markup] { parts.flatMap { $0 } }
  static func buildOptional(_ part: [Markup]?) -> [Markup] { part ?? [] }
  static func buildEither(first part: [Markup]) -> [Markup] { part }
  static func buildEither(second part: [Markup]) -> [Markup] { part }
  static func buildArray(_ parts: [[Markup]]) -> [Markup] { parts.flatMap { $0 } }
}
