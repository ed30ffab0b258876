import CrimePrevention

let municipality = Municipality(code: "0000", name: "Exempelstad")
let record = CouncilRecord(language: .swedish, council: Council(id: "council", name: "Råd", municipality: municipality))
print(record.council.name, CalendarDate("2026-06-30"))
