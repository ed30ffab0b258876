extension Each {
  /// “For each of 3 areas”; “for each area” when it isn't known how many there are.
  func words(_ count: Int) -> Sentence {
    guard count > 0 else {
      return switch kind.known {
      case .area: Sentence(english: "for each area", swedish: "för varje område")
      case .unit: Sentence(english: "for each unit", swedish: "för varje enhet")
      case .organization, nil: Sentence(english: "for each organization", swedish: "för varje aktör")
      }
    }
    return Sentence { language, figures in
      let number = figures.text(count)
      let isOne = count == 1
      return switch kind.known {
      case .area:
        language.say(
          isOne ? "for 1 area" : "for each of \(number) areas",
          isOne ? "för 1 område" : "för vart och ett av \(number) områden"
        )
      case .unit:
        language.say(
          isOne ? "for 1 unit" : "for each of \(number) units",
          isOne ? "för 1 enhet" : "för var och en av \(number) enheter"
        )
      case .organization, nil:
        language.say(
          isOne ? "for 1 organization" : "for each of \(number) organizations",
          isOne ? "för 1 aktör" : "för var och en av \(number) aktörer"
        )
      }
    }
  }
}
