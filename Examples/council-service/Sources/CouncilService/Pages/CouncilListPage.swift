import CrimePrevention

/// The councils in this service.
struct CouncilListPage: Sendable {
  let views: [View]
  let caller: Caller
  let language: MessageLanguage

  var page: Page {
    let items: [HTML] = views.map { view in
      """
      <li><a href="\(view.path())"><bdi>\(view.record.council.name)</bdi></a> \
      (<bdi>\(view.record.council.municipality.name)</bdi>)</li>
      """
    }
    return Page(
      title: language.say("Local crime-prevention councils", "Lokala brottsförebyggande råd"),
      language: language,
      caller: caller,
      content: views.isEmpty
        ? "<p>\(language.say("There is no council here yet.", "Här finns inget råd än."))</p>"
        : "<ul>\(items)</ul>"
    )
  }
}
