// Reads minutes as text into a draft, and figures from files into a record.
//
//     swift run record-import minutes Examples/Documents/minutes.txt

import CrimePrevention
import CrimePreventionImport
import CrimePreventionJSON
import ExampleSupport

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

Command("record-import", usage: Request.usage).run { arguments in
  switch try Request(arguments) {
  case .help: nil
  case .statistics(let order): try order.run()
  case .minutes(let order): try order.run()
  }
}
