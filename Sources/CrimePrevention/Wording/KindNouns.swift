/// The nouns for things of a record where they are counted: for one of them, and for several.
enum KindNouns {
  typealias Noun = (english: (one: String, more: String), swedish: (one: String, more: String))

  static let nouns: [String: Noun] = [
    "organization": (("organization", "organizations"), ("organisation", "organisationer")),
    "person": (("person", "people"), ("person", "personer")), "area": (("area", "areas"), ("område", "områden")),
    "unit": (("unit", "units"), ("enhet", "enheter")), "factor": (("factor", "factors"), ("faktor", "faktorer")),
    "situation": (("situation picture", "situation pictures"), ("lägesbild", "lägesbilder")),
    "problem": (("problem", "problems"), ("problem", "problem")),
    "dialogue": (("dialogue", "dialogues"), ("dialog", "dialoger")),
    "agreement": (("agreement", "agreements"), ("överenskommelse", "överenskommelser")),
    "indicator": (("indicator", "indicators"), ("indikator", "indikatorer")),
    "observation": (("figure", "figures"), ("mätvärde", "mätvärden")),
    "baseline": (("baseline", "baselines"), ("basvärde", "basvärden")),
    "waypoint": (("waypoint", "waypoints"), ("delmål", "delmål")),
    "plan": (("plan", "plans"), ("plan", "planer")),
    "focusArea": (("focus area", "focus areas"), ("insatsområde", "insatsområden")),
    "goal": (("goal", "goals"), ("mål", "mål")), "target": (("target", "targets"), ("målvärde", "målvärden")),
    "measure": (("measure", "measures"), ("åtgärd", "åtgärder")),
    "milestone": (("milestone", "milestones"), ("steg", "steg")),
    "occurrence": (("occurrence", "occurrences"), ("tillfälle", "tillfällen")),
    "timedCase": (("case", "cases"), ("ärende", "ärenden")),
    "promise": (("promise", "promises"), ("löfte", "löften")),
    "method": (("method", "methods"), ("metod", "metoder")),
    "evaluation": (("evaluation", "evaluations"), ("utvärdering", "utvärderingar")),
    "meeting": (("meeting", "meetings"), ("möte", "möten")),
    "agendaItem": (("agenda item", "agenda items"), ("mötespunkt", "mötespunkter")),
    "participant": (("participant", "participants"), ("deltagare", "deltagare")),
    "meetingAction": (("action", "actions"), ("uppdrag", "uppdrag")),
    "meetingDecision": (("decision", "decisions"), ("beslut", "beslut")),
    "followUp": (("follow-up", "follow-ups"), ("uppföljning", "uppföljningar")),
    "followUpEntry": (
      ("entry of a follow-up", "entries of follow-ups"), ("rad i en uppföljning", "rader i uppföljningar")
    ),
    "reference": (("reference", "references"), ("hänvisning", "hänvisningar")),
    "document": (("document", "documents"), ("handling", "handlingar")),
  ]

  /// Returns a number of objects of a kind, in words.
  static func count(_ number: Int, of kind: EntityKind.Known) -> Sentence {
    let noun = nouns[kind.rawValue] ?? ((kind.rawValue, kind.rawValue), (kind.rawValue, kind.rawValue))
    return Sentence { language, figures in
      let words = language == .swedish ? noun.swedish : noun.english
      return figures.text(number) + " " + (number == 1 ? words.one : words.more)
    }
  }

  /// Returns the noun for several objects of a kind; `nil` for kinds that aren't counted.
  static func plural(of kind: EntityKind) -> Sentence? {
    nouns[kind.rawValue].map { Sentence(english: $0.english.more, swedish: $0.swedish.more) }
  }
}
