import CrimePrevention

/// Fields of forms, each with its label.
enum Field {
  static func text(
    _ name: String,
    _ label: String,
    hint: String? = nil,
    value: String = "",
    isRequired: Bool = false,
    id: String? = nil
  ) -> HTML {
    let id = id ?? name
    let described: HTML = hint == nil ? "" : " aria-describedby=\"\(id)-hint\""
    return """
      <p class="field"><label for="\(id)">\(label)</label>
      \(hint.map { "<span class=\"hint\" id=\"\(id)-hint\">\($0)</span>" as HTML })
      <input id="\(id)" name="\(name)" value="\(value)"\(described)\(isRequired ? " required" as HTML : nil)></p>
      """
  }

  static func day(_ name: String, _ label: String, _ day: CalendarDate, id: String) -> HTML {
    """
    <p class="field"><label for="\(id)">\(label)</label>
    <input type="date" id="\(id)" name="\(name)" value="\(day.description)" required></p>
    """
  }

  static func why(_ language: MessageLanguage, id: String = "why") -> HTML {
    text(
      "why",
      language.say("Why (kept with the version)", "Varför (sparas med versionen)"),
      id: id
    )
  }

  static func button(_ label: String, of thing: String? = nil) -> HTML {
    """
    <p><button>\(label)\(thing.map { "<span class=\"unseen\"> \($0)</span>" as HTML })</button></p>
    """
  }
}
