import CrimePrevention
import Testing

/// Rules about what a record as a whole lacks, each tried by taking it away from a record that has it.
struct AbsenceTests {
  static let rules: Set<String> = []
}
