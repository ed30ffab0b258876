extension CornerCase {
  /// Section 6. The reader decides how large and exact a number may be: Foundation refuses what a `Double` can't hold;
  /// the library's reader leaves that to the code that asks for the number.
  static let numbers =
    json("0", "-0", "0.0", "-0.0", "1", "-1", "10", "1.5", "1e5", "1E+5", "1e-5", "1e05", "1e00", "0e0", "0e+1")
    + json("0.5e-0", "9223372036854775807", "9223372036854775808", "18446744073709551616", "-9223372036854775809")
    + json("123456789012345678901234567890")
    + json("0.1234567890123456789012345678901234567890", "4.9e-324", "2e-324", "1e-400", "1e308", "0e400", "0e-400")
    + json("1.7976931348623157e308", "0.0e999999999999999999999", "1\(zeros(300))", "0.\(zeros(4_000))1")
    + [
      CornerCase(.openAccepted, "1e400", otherwise: [.foundation]),
      CornerCase(.openAccepted, "-1e400", otherwise: [.foundation]),
      CornerCase(.openAccepted, "1.7976931348623159e308", otherwise: [.foundation]),
      CornerCase(.openAccepted, "1\(zeros(4_000))", "4001 digits", otherwise: [.foundation]),
    ]
    + notJSON("01", "-01", "00", "1.", ".5", "-.5", "-", "+1", "1e", "1e+", "1.e5", "1.0.0", "0x10", "1_000", "1,5")
    + notJSON("Infinity", "-Infinity", "NaN", "nan", "1-2", "1 2", "--1", "-a", "- 1", "1e1.5", "1e 5", "１", "٣", "1f")

  private static func zeros(_ count: Int) -> String { String(repeating: "0", count: count) }

  /// Section 7.
  static let texts =
    json(#""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u00e5\u00E5""#, #""\u0000""#, #""\u007F""#, #""'""#, #""/""#)
    + json(#""\uD83D\uDE00""#, #""\ud83d\ude00""#, #""\uFFFF\uFFFE""#, #""\uFDD0""#, #""\u0022""#, #""\u005C""#)
    + json("\"\u{7F}\"", "\"\u{85}\"", "\"\u{2028}\u{2029}\"", "\"\u{FEFF}\"", "\"\u{10FFFF}\"", "\"\u{FFFF}\"")
    + notJSON(#""\u12""#, #""\u12G4""#, #""\u 123""#, #""\u+123""#, #""\u-123""#, #""\U0061""#, #""\x41""#, #""\'""#)
    + notJSON(#""\a""#, #""\0""#, "\"\\", "\"abc", "'abc'", #""a""b""#, "\"a\tb\"", "\"a\nb\"", "\"a\rb\"", "\"a\0b\"")
    + notJSON("\"a\u{1F}b\"", "\"a\\\nb\"", "`a`", "“a”", #""\u１２３４""#, #""\å""#)
    + loneSurrogates

  /// Section 8.2: the grammar allows them, but their effect is unpredictable. Python keeps them.
  private static let loneSurrogates = [
    #""\uD83D""#, #""\uDE00""#, #""\uD83D\u0061""#, #""\uDE00\uD83D""#, #""\uD83D\uD83D\uDE00""#, #""\uD83Dx""#,
    #""\uD83D\n""#, #"{"\uD800":1}"#,
  ].map { CornerCase(.openRefused, $0, otherwise: [.python]) }

  /// Section 2: four characters are white space.
  static let spaces =
    json(" 1 ", "\t\r\n 1\n\r\t ", "[ ]", "{ }", "[\n1\r,\t2 ]", "{ \"a\" : 1 , \"b\" : 2 }")
    + notJSON("", " ", "\n", "\u{0B}1", "\u{0C}1", "\u{A0}1", "\u{2028}1", "1\u{A0}", "1\u{0C}", "\u{85}1", "\u{3000}1")
    + notJSON("/*c*/1", "1//c", "#c\n1", "[1/**/]", "1\u{FEFF}", " \u{FEFF}1", "[\u{FEFF}1]", "\u{200B}1")

  /// Section 3.
  static let literals =
    json("true", "false", "null", "[true,false,null]")
    + notJSON("True", "TRUE", "tru", "truex", "nul", "nulll", "None", "undefined", "t", "true false", "[truefalse]")
}
