import CrimePrevention
import CrimePreventionJSON
import Foundation
import Testing

/// The versioned form of progress, tested on the small record that the format's description shows.
struct ProgressJSONTests {
  private static let text = """
    {
      "format": "crime-prevention-record", "formatVersion": "1.0", "language": "en",
      "council": { "id": "safe-example", "name": "Safe Example", "municipality": { "code": "0000", "name": "Example" } },
      "organizations": [{ "id": "ks", "name": "Municipal executive board", "kind": "board" }],
      "factors": [{ "id": "few-adults-out", "name": "Few adults out at night", "kind": "risk" }],
      "indicators": [{ "id": "night-walk-groups", "name": "Night-walk groups", "statistic": "count", "unit": "groups",
        "better": "higher", "aggregation": "latest",
        "observations": [{ "period": "2015-12-31", "value": 2 }, { "period": "2017-12-31", "value": 5 }] }],
      "plans": [{ "id": "plan-2016", "title": "Commitments 2016–2019", "kind": "commitment",
        "period": { "from": "2016-01-01", "through": "2019-12-31" },
        "focusAreas": [{ "id": "public-places", "title": "Safety in public places",
          "goals": [{ "id": "more-groups", "text": "More night-walk groups", "kind": "production",
            "targets": [{ "id": "eight-groups", "indicator": "night-walk-groups",
              "expectation": { "kind": "atLeast", "value": 8 }, "start": "2016-01-01",
              "baseline": { "period": "2015-12-31", "value": 2 }, "due": "2019-12-31" }] }],
          "measures": [{ "id": "owners-network", "title": "Property owners' network",
            "commitments": [{ "organization": "ks", "text": "Runs the network" }], "addresses": ["few-adults-out"],
            "cadence": { "times": 4, "per": "year" },
            "occurrences": [{ "on": "2016-03-03" }, { "on": "2016-06-02" }] }] }] }],
      "promises": [{ "id": "seen", "text": "We are seen", "parties": ["ks"], "measures": ["owners-network"] }]
    }
    """

  private func json(_ date: String = "2018-12-31") throws -> JSONValue {
    let checked = try Validator(RuleSet()).check(record(Self.text))
    return checked.progress(asOf: try #require(CalendarDate(date))).json()
  }

  private func value(_ text: String) throws -> JSONValue {
    try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
  }

  /// Whether a value has all members of another, with the same values.
  private func expect(_ found: JSONValue?, has expected: JSONValue, at path: String = "") {
    switch (found, expected) {
    case (.object(let members), .object(let wanted)):
      for (name, value) in wanted { expect(members[name], has: value, at: "\(path)/\(name)") }
    case (.array(let items), .array(let wanted)):
      #expect(items.count == wanted.count, "\(path)")
      for (index, pair) in zip(items, wanted).enumerated() { expect(pair.0, has: pair.1, at: "\(path)/\(index)") }
    default: #expect(found == expected, "\(path)")
    }
  }

  @Test func formIsTheOneThatIsPromised() throws {
    let expected = try value(
      """
      { "format": "crime-prevention-progress", "formatVersion": "1.0", "asOf": "2018-12-31",
        "targets": [{ "id": "eight-groups", "goal": "more-groups", "indicator": "night-walk-groups", "verdict": "onPath",
          "reason": null, "baseline": 2, "latest": { "period": "2017-12-31", "value": 5 }, "attainment": 0.5,
          "elapsed": 0.5, "expectedNow": 5, "pace": 1, "projected": 8, "interval": null, "certainty": "noStatement",
          "parts": [] }],
        "measures": [{ "id": "owners-network", "verdict": "farBehind", "milestones": null,
          "cadence": { "windows": 3, "met": 0 }, "deadline": null }],
        "plans": [{ "id": "plan-2016", "production": { "assessable": 2, "of": 2, "counts": { "onPath": 1, "farBehind": 1 } },
          "process": { "assessable": 0, "of": 1, "counts": {} }, "effect": { "assessable": 0, "of": 0, "counts": {} } }],
        "promises": [{ "id": "seen", "production": { "assessable": 1, "of": 1, "counts": { "farBehind": 1 } },
          "process": { "assessable": 0, "of": 1, "counts": {} }, "effect": { "assessable": 0, "of": 0, "counts": {} } }] }
      """
    )
    expect(try json(), has: expected)
  }

  @Test func matrixHasEachFactorOnEachLevelAndWhatNamesNoLevel() throws {
    let expected = try value(
      """
      { "matrix": [
        { "factor": "few-adults-out", "level": "universal", "measures": [], "statuses": {}, "withoutStatus": 0,
          "isCovered": false, "counts": {} },
        { "factor": "few-adults-out", "level": "selective", "measures": [], "isCovered": false, "counts": {} },
        { "factor": "few-adults-out", "level": "indicated", "measures": [], "isCovered": false, "counts": {} },
        { "factor": "few-adults-out", "level": null, "measures": ["owners-network"], "statuses": {},
          "withoutStatus": 1, "isCovered": true, "counts": { "farBehind": 1 } }] }
      """
    )
    expect(try json(), has: expected)
  }

  @Test func whatIsNotKnownIsWrittenAsNull() throws {
    guard case .object(let members) = try json("2015-12-30"), case .array(let targets)? = members["targets"],
      case .object(let target)? = targets.first
    else {
      Issue.record("There should be a target.")
      return
    }
    for name in [
      "latest", "attainment", "elapsed", "expectedNow", "pace", "projected", "interval", "measure", "promise",
    ] {
      #expect(target[name] == .null, "\(name)")
    }
    #expect(target["reason"] == .string("notEnded"))
    #expect(target["certainty"] == .string("notAssessable"))
  }

  @Test(arguments: RecordFile.allCases)
  func recordsAreWrittenStablyAndReadBack(file: RecordFile) throws {
    let checked = try Validator().check(file.record())
    let date = CalendarDate("2026-06-30")
    let progress = checked.progress(asOf: date)
    let json = progress.json(in: .swedish)
    let data = json.jsonData()
    #expect(data == progress.json(in: .swedish).jsonData())
    #expect(try JSONDecoder().decode(JSONValue.self, from: data) == json)
    #expect(json["targets"].elements.count == progress.targets.count)
  }

  @Test func partsCarryTheirNamesAndEverythingItsExplanation() throws {
    let checked = try Validator().check(RecordFile.example.record())
    let progress = checked.progress(asOf: "2026-06-30")
    let json = progress.json(in: .swedish)
    let index = try #require(json["targets"].elements.first { $0["id"] == "index-normal" })
    #expect(index["parts"].elements.map(\.["name"].text) == ["Norrängen", "Hamnkvarteret", "Sörby"])
    #expect(index["explanation"].elements.contains("Sörby: på väg (2,4)."))
    let cost = try #require(json["targets"].elements.first { $0["id"] == "vandalism-cost-900" })
    #expect(cost["parts"].elements.map(\.["id"].text) == ["2024", "2025", "2026"])
    let visits = try #require(json["measures"].elements.first { $0["id"] == "school-visits" })
    #expect(visits["explanation"].elements.contains("Missat: Sörbyskolan februari 2026 (ingen gång)."))
    let plans = json["plans"].elements + [json["council"]]
    #expect(plans.allSatisfy { !$0["explanation"].elements.isEmpty })
    let parties = json["agreements"].elements.map { agreement in
      agreement["explanation"].elements.contains { $0.text?.hasPrefix("Parter: ") == true }
    }
    #expect(!parties.isEmpty && parties.allSatisfy { $0 })
  }
}
