import CrimePrevention
import CrimePreventionImport

let draft = try MinutesReader("Mötesanteckningar\nDatum: 2026-02-10\n1. Inledning\n2. Övrigt\n").read()
print(draft.facts.count)
