import CrimePrevention
import ExampleSupport

/// What has changed, as text for a terminal or as Markdown: first what a council must know about.
struct ChangesText {
  let changes: [RecordChange]
  let findings: Findings
  let verdicts: [VerdictChange]
  let language: MessageLanguage

  /// Plain lines.
  var text: String {
    let lines = sections.map { section in
      ([section.heading] + section.sentences.map { "  " + $0.onOneLine }).joined(separator: "\n")
    }
    return lines.joined(separator: "\n\n")
  }

  /// A heading and a list for each section.
  var markdown: String {
    let lines = sections.map { section in
      ("## " + section.heading) + "\n\n"
        + section.sentences.map { "- " + $0.markdownText }.joined(separator: "\n")
    }
    return lines.joined(separator: "\n\n")
  }

  private var sections: [(heading: String, sentences: [String])] {
    let all = changes.map { $0.sentence.text(in: language) }
    guard !all.isEmpty else { return [(language.say("Nothing has changed.", "Ingenting har ändrats."), [])] }
    let important = findings.map { finding in
      "\(name(of: finding)): \(finding.sentence.text(in: language)) [\(finding.rule)]"
    }
    let count = language.say(
      all.count == 1 ? "1 change" : "\(all.count) changes",
      all.count == 1 ? "1 ändring" : "\(all.count) ändringar"
    )
    let sections = [
      (language.say("What a council must know of", "Vad ett råd måste känna till"), important),
      (language.say("Other verdicts", "Andra bedömningar"), verdicts.map { $0.sentence.text(in: language) }),
      (count, all),
    ]
    return sections.filter { !$0.1.isEmpty }
  }

  /// The name of a finding's subject, the same as in the changes.
  private func name(of finding: Diagnostic) -> String {
    let title = changes.first { $0.subject == finding.subject && $0.title != nil }?.title
    return finding.subject.named(title).text(in: language)
  }
}

extension String {
  /// The text on one line, with the characters that Markdown reads as markup escaped.
  fileprivate var markdownText: String {
    onOneLine.reduce(into: "") { text, letter in
      text += "\\`*_[]<>#|".contains(letter) ? "\\\(letter)" : String(letter)
    }
  }
}
