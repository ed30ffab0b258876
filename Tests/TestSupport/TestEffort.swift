import Foundation

/// How much tests try of what has no end: random records, damaged texts, large files.
///
/// `THOROUGH=1 swift test` tries more, and takes much longer; `.ci/long` does that.
package enum TestEffort {
  package static let isThorough = ProcessInfo.processInfo.environment["THOROUGH"] != nil

  /// How often to try something: as many times as usual, or more.
  package static func rounds(_ usual: Int, thorough: Int) -> Int {
    isThorough ? thorough : usual
  }
}
