/// Texts that try to be more than texts.
enum HostileText {
  /// What a text may hold besides its number.
  static let payloads = [
    "<script>alert(\"x\")</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)",
    "& &amp; &#60;b&#62; &lt;", "]]> <!-- --> <![CDATA[ ?> <?xml", "</style></title></bdi></p></table><h1>",
    "| a | b |\n| --- | --- |\n| c \\| d | e |", "rad\nrad\r\nrad\rrad\n\n    fyra\n\n\nslut\n",
    "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1B}[31m\u{7F}\u{85}\u{9B}\u{FFFE}\u{10FFFD}\u{FFFF}",
    "\u{202E}\u{200F}\u{2067}\u{200E}\u{61C} שלום עולם مرحبا", String(repeating: "ö", count: 10_000),
    "👩‍👩‍👧‍👦🇸🇪e\u{301}\u{1F44D}\u{1F3FD}", "# x\n> y\n- z\n* z\n+ z\n1. a\n1) b\n```\n    kod\n---\n===\n~~~",
    "[a](javascript:x) ![i](x) **b** _c_ `d` ~~e~~ <https://x.y> https://x.se www.x.se a@b.se :smile: $x$",
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "  kant \u{A0}\u{2003}", "\u{2028}\u{2029}\u{FEFF}",
    "a\\nb;c,d:e\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nX:y\\", "^n^'^^ \\; \\, \\\\", "12. ", "--", "\\", "a\\", "|", "`",
    "``` ",
  ]
}
