import CrimePrevention
import CrimePreventionJSON
import FoundationEssentials

do {
  _ = try JSONDocument(Data("{".utf8))
} catch {
  print(error)
}
