import CrimePrevention

/// The page where keepers and members sign in.
struct SignInPage: Sendable {
  let isWrong: Bool
  let language: MessageLanguage

  var page: Page {
    Page(
      title: language.say("Sign in", "Logga in"),
      language: language,
      caller: nil,
      content: """
        \(isWrong ? "<p role=\"alert\" class=\"callout notice\">\(language.say("Nobody has this token.", "Ingen har den nyckeln."))</p>" as HTML : nil)
        <form method="post" action="/sign-in">
        <input name="user" value="council-service" autocomplete="username" hidden>
        <p class="field"><label for="token">\(language.say("Your token", "Din nyckel"))</label>
        <input id="token" name="token" type="password" autocomplete="current-password" required></p>
        \(Field.button(language.say("Sign in", "Logga in")))
        </form>
        """
    )
  }
}
