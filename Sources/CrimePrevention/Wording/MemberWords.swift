/// The names of members and codes in sentences about changes.
enum MemberWords {
  /// Returns the name of a member in a language; its own name when the format doesn't define it.
  static func name(_ member: String, in language: MessageLanguage) -> String {
    switch language {
    case .swedish: swedish[member] ?? member
    case .english: swedish[member] == nil ? member : words(of: member)
    }
  }

  /// Returns the name of a member's code; `nil` when the member's codes have no names, or this one has none.
  static func code(_ code: String, of member: String, in language: MessageLanguage) -> String? {
    for names in codes[member] ?? [] {
      if let name = names.names[code] { return name.text(in: language) }
    }
    return nil
  }

  /// Returns `startsAt` as `starts at`.
  private static func words(of member: String) -> String {
    member.reduce(into: "") { words, letter in words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
  }

  private static let codes: [String: [CodeNames]] = [
    "status": [.measureStatuses, .observationStatuses], "level": [.sharingLevels], "levels": [.levels],
    "better": [.directions], "statistic": [.statistics], "aggregation": [.aggregations], "per": [.windows],
    "expectation": [.expectations],
  ]

  private static let swedish: [String: String] = [
    "abbreviation": "förkortning", "actions": "uppdrag", "addresses": "faktorer", "after": "efter",
    "ageGroup": "åldersgrupp", "agenda": "dagordning", "aggregation": "sammanvägning", "agreement": "överenskommelse",
    "agreements": "överenskommelser", "aliases": "andra namn", "amount": "belopp", "analysis": "analys",
    "approaches": "inriktningar", "approves": "godkänner", "area": "område", "areas": "områden",
    "attendance": "närvaro", "bands": "klasser", "baseline": "basvärde", "basis": "underlag", "begunAt": "påbörjad",
    "better": "bättre riktning", "breakdown": "uppdelning", "budget": "budget", "by": "av", "cadence": "hur ofta",
    "capacity": "egenskap", "cases": "ärenden", "causes": "orsaker", "chair": "ordförande",
    "citation": "källhänvisning",
    "code": "kod", "comment": "kommentar", "commitments": "åtaganden", "communication": "kommunikation",
    "completedAt": "avslutad", "concerns": "gäller", "contact": "kontakt", "coordinator": "samordnare",
    "council": "råd", "count": "antal", "covers": "omfattar", "currency": "valuta", "date": "datum",
    "deadline": "tidsgräns", "decimals": "decimaler", "decision": "beslut", "decisions": "beslut",
    "definition": "definition", "denominator": "nämnare", "description": "beskrivning", "dialogues": "dialoger",
    "doneOn": "klart den", "due": "senast", "each": "för var och en", "endsAt": "slutar", "entries": "bedömningar",
    "excludes": "undantar", "documents": "handlingar", "expectation": "målnivå", "expectedEffect": "förväntad effekt",
    "external": "andras koder",
    "factors": "faktorer", "filed": "lagt till handlingarna", "focusAreas": "insatsområden",
    "followUpCadence": "uppföljning hur ofta",
    "followUps": "uppföljningar", "formatVersion": "formatversion", "from": "från", "glossary": "ordlista",
    "goals": "mål", "heldOn": "hölls den", "id": "id", "ids": "id", "indicator": "indikator",
    "indicators": "indikatorer", "information": "information", "isPriority": "prioriterat", "items": "punkter",
    "kind": "slag", "label": "märkning", "language": "språk", "leadingPosition": "ledande befattning",
    "ledBy": "leds av",
    "level": "nivå", "levels": "nivåer", "mapping": "kartläggning", "max": "högst", "meaning": "betydelse",
    "measures": "åtgärder", "meeting": "möte", "meetings": "möten", "meetingsPerYear": "möten per år",
    "methods": "metoder",
    "memberships": "ledamöter", "milestones": "steg", "min": "lägst", "minutes": "minuter", "mode": "mötesform",
    "multiplier": "faktor", "municipality": "kommun", "name": "namn", "nextMeetings": "kommande möten",
    "note": "anmärkning", "noteTaker": "antecknar", "numerator": "täljare", "observations": "mätvärden",
    "occurrences": "tillfällen", "of": "av", "on": "den", "openedAt": "öppnat", "organization": "organisation",
    "organizations": "organisationer", "otherInformation": "annan information", "owner": "ansvarig",
    "parent": "överordnad", "participants": "deltagare", "parties": "parter", "people": "personer", "per": "per",
    "period": "period", "person": "person", "place": "plats", "plans": "planer", "population": "vilka det gäller",
    "presenters": "föredragande", "priority": "prioritet", "problem": "problem", "problems": "problem",
    "promises": "löften", "published": "publicerat", "publishedOn": "publicerat den", "purposes": "syften",
    "range": "intervall", "reason": "skäl", "recordedThrough": "redovisat till och med", "releaseOn": "får visas från",
    "reports": "rapporter",
    "respondents": "svarande", "responsibleBoard": "ansvarig nämnd", "restated": "omformulerat", "role": "roll",
    "rule": "regel", "sampleSize": "antal svar", "scale": "skala", "scheme": "kodsystem", "secretariat": "kansli",
    "seriesBreak": "tidsseriebrott", "sex": "kön", "share": "andel", "sharing": "delning",
    "signatures": "underskrifter",
    "situation": "lägesbild", "situations": "lägesbilder", "source": "källa", "spent": "förbrukat", "start": "start",
    "startsAt": "börjar",
    "statistic": "mått", "status": "status", "subject": "avser", "substituteFor": "ersätter",
    "summary": "sammanfattning", "supersedes": "ersätter", "targetGroups": "målgrupper", "targets": "målvärden",
    "text": "text", "through": "till",
    "times": "gånger", "title": "titel", "to": "till", "tolerance": "tolerans", "unit": "enhet", "units": "enheter",
    "until": "tills", "updatedOn": "uppdaterad", "value": "värde", "verdict": "bedömning", "waivers": "undantag",
    "waypoints": "delmål", "weight": "vikt", "where": "var", "within": "inom", "workAreas": "arbetsområden",
  ]
}
