import CrimePrevention

/// A page of the service: its head, the site's links, and its content.
struct Page: Sendable {
  let title: String
  let language: MessageLanguage
  /// The reader; `nil` where it isn't known.
  let caller: Caller?
  /// The location of the page below the list of councils.
  var council: (name: String, path: String)?
  let content: HTML

  var html: String { "<!DOCTYPE html>\n" + markup.text + "\n" }

  private var markup: HTML {
    """
    <html lang="\(language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title)</title>
    <link rel="stylesheet" href="/style.css">
    </head>
    <body class="wide">
    <a class="skip" href="#main">\(language.say("To the content", "Till innehållet"))</a>
    <nav aria-label="\(language.say("Site", "Webbplats"))"><ul>
    <li><a href="/councils">\(language.say("Councils", "Råd"))</a></li>
    \(council.map { "<li><a href=\"\($0.path)\">\($0.name)</a></li>" as HTML })
    \(signing.map { "<li>\($0)</li>" as HTML })
    </ul></nav>
    <main id="main" tabindex="-1">
    <h1>\(title)</h1>
    \(content)
    </main>
    </body>
    </html>
    """
  }

  private var signing: HTML? {
    guard let caller else { return nil }
    guard let session = caller.session, let name = caller.name else {
      return "<a href=\"/sign-in\">\(language.say("Sign in", "Logga in"))</a>"
    }
    return """
      <form class="inline" method="post" action="/sign-out"><input type="hidden" name="key" value="\(session.formKey)">\
      <button>\(language.say("Sign out", "Logga ut")): \(name)</button></form>
      """
  }
}

extension View {
  /// The address of the council, and of the pages below it.
  func path(_ rest: String = "") -> String { "/councils/\(key.council.inPath)" + (rest.isEmpty ? "" : "/" + rest) }

  /// A page below the council's.
  func page(
    _ title: String,
    for caller: Caller,
    in language: MessageLanguage,
    _ content: HTML
  ) -> Page {
    Page(
      title: title,
      language: language,
      caller: caller,
      council: (record.council.name, path()),
      content: content
    )
  }

  /// A form for keepers, with the session's form key and the version that the page shows.
  func form(_ action: String, for caller: Caller, _ fields: HTML) -> HTML? {
    guard let session = caller.session, audience == .keepers else { return nil }
    return """
      <form method="post" action="\(path(action))">
      <input type="hidden" name="key" value="\(session.formKey)">
      <input type="hidden" name="base" value="\(fingerprint)">
      \(fields)
      </form>
      """
  }
}
