import CrimePrevention

/// Why a figure is left out.
enum LeftReason: Error, Hashable {
  case areaUnknown(String, near: String?)
  case unitUnknown(String, near: String?)
  case sexUnknown(String)
  case otherRegion(String)
  case otherMeasure(String)
  case periodUnclear(String)
  case periodSpansYears(String)
  case periodMissing
  case valueUnclear(String)
  case valueAmbiguous(String)
  case formula(String)
  case spreadsheetError(String)
  case hiddenCharacter(String)
  case unitDiffers(stated: String, wanted: String)
  case perDiffers(stated: Int, wanted: Double?)
  case conflict(String)
  case group(String)
  case deleted
  case codeNotText(String)
  case rowTooLong
  case genderUnknown(String)
  /// The record has a later release of the same figure.
  case olderRelease(ReportingPeriod, file: String, record: String)
  /// The file has no value where the record has one.
  case missingBeside(ReportingPeriod, file: String, record: String)

  var sentence: Sentence {
    switch self {
    case .areaUnknown(let name, let near):
      say(
        "The record has no area “\(name.excerpt)”\(near.map { "; “\($0)” is near to it" } ?? ""). Add it, or name it in a map.",
        "Underlaget har inget område ”\(name.excerpt)”\(near.map { "; ”\($0)” liknar det" } ?? ""). Lägg till det eller ange det i en mappning."
      )
    case .unitUnknown(let name, let near):
      say(
        "The record has no unit “\(name.excerpt)”\(near.map { "; “\($0)” is near to it" } ?? ""). Add it, or name it in a map.",
        "Underlaget har ingen enhet ”\(name.excerpt)”\(near.map { "; ”\($0)” liknar den" } ?? ""). Lägg till den eller ange den i en mappning."
      )
    case .sexUnknown(let text):
      say(
        "“\(text.excerpt)” is no sex that is known. Name it in a map.",
        "”\(text.excerpt)” är inget känt kön. Ange det i en mappning."
      )
    case .otherRegion(let name):
      say("It is about another region: \(name.excerpt).", "Den gäller en annan region: \(name.excerpt).")
    case .otherMeasure(let name):
      say("It is another figure: “\(name.excerpt)”.", "Det är ett annat mått: ”\(name.excerpt)”.")
    case .periodUnclear(let text):
      say(
        "“\(text.excerpt)” isn't a period. Write a year, quarter, tertial, month or day, such as 2024 or 2024-Q1.",
        "”\(text.excerpt)” är ingen period. Skriv ett år, kvartal, tertial, en månad eller dag, t.ex. 2024 eller 2024-Q1."
      )
    case .periodSpansYears(let text):
      say(
        "“\(text.excerpt)” spans two calendar years, and which days it has isn't stated. Write its first and last day.",
        "”\(text.excerpt)” går över två kalenderår, och vilka dagar som ingår framgår inte. Skriv första och sista dagen."
      )
    case .periodMissing: say("The row has no period.", "Raden saknar period.")
    case .valueUnclear(let text):
      say(
        "“\(text.excerpt)” is neither a number nor a known mark for a missing value.",
        "”\(text.excerpt)” är varken ett tal eller ett känt tecken för saknat värde."
      )
    case .valueAmbiguous(let text):
      say(
        "“\(text.excerpt)” can be read as two numbers, with a decimal sign or with a sign between thousands. Write it without the latter.",
        "”\(text.excerpt)” kan läsas som två tal, med decimaltecken eller med tusentalsavgränsare. Skriv det utan den senare."
      )
    case .formula(let text):
      say("“\(text.excerpt)” is a formula. Export values.", "”\(text.excerpt)” är en formel. Exportera värden.")
    case .spreadsheetError(let text):
      say("“\(text.excerpt)” is an error of a spreadsheet.", "”\(text.excerpt)” är ett fel i ett kalkylark.")
    case .hiddenCharacter(let text):
      say(
        "“\(text.excerpt)” holds a hidden character that can change how it is read. Remove it.",
        "”\(text.excerpt)” innehåller ett dolt tecken som kan ändra hur det läses. Ta bort det."
      )
    case .unitDiffers(let stated, let wanted):
      say(
        "The source's unit is “\(stated.excerpt)”, the indicator's “\(wanted)”. Nothing is converted.",
        "Källans enhet är ”\(stated.excerpt)”, indikatorns ”\(wanted)”. Ingenting räknas om."
      )
    case .perDiffers(let stated, let wanted):
      say(
        "The source counts per \(stated), the indicator "
          + "\(wanted.map { "per " + FigureText.plain($0) } ?? "isn't per any number"). Nothing is converted.",
        "Källan räknar per \(stated), indikatorn "
          + "\(wanted.map { "per " + FigureText.plain($0) } ?? "räknar inte per något antal"). Ingenting räknas om."
      )
    case .conflict(let values):
      say(
        "The file gives several values for this period and part: \(values). None is read.",
        "Filen har flera värden för samma period och del: \(values). Inget av dem läses in."
      )
    case .group(let id):
      say(
        "\(id) is a group; its value is the unweighted mean of its members. Ask for it by name to read it.",
        "\(id) är en grupp; värdet är medlemmarnas ovägda medelvärde. Ange gruppen för att läsa in det."
      )
    case .deleted: say("The source has withdrawn it.", "Källan har dragit tillbaka den.")
    case .codeNotText(let text):
      say(
        "The municipality is the number \(text); a code is a text of four digits, such as \"0486\".",
        "Kommunen är talet \(text); en kod är en text med fyra siffror, t.ex. \"0486\"."
      )
    case .rowTooLong:
      say("The row has more cells than the head.", "Raden har fler celler än rubrikraden.")
    case .genderUnknown(let text):
      say("“\(text.excerpt)” is none of Kolada's T, K and M.", "”\(text.excerpt)” är inget av Koladas T, K och M.")
    case .olderRelease(let period, let file, let record):
      say(
        "\(period): the record has a later release (\(record)) than the file (\(file)).",
        "\(period): underlaget har en senare utgåva (\(record)) än filen (\(file))."
      )
    case .missingBeside(let period, let file, let record):
      say(
        "\(period): the file has no value (\(file)), the record has \(record), which stays.",
        "\(period): filen har inget värde (\(file)), underlaget har \(record), som står kvar."
      )
    }
  }

  private func say(_ english: String, _ swedish: String) -> Sentence { Sentence(english: english, swedish: swedish) }
}
