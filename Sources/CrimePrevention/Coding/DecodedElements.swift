/// The elements of a list, read one by one so that a bad one doesn't hide the others' problems.
struct DecodedElements<Element: Decodable>: Decodable {
  let values: [Element]

  init(from decoder: any Decoder) throws {
    var attempts = Attempts<Element>()
    let isRead = (decoder as? any MemberSource)?.forEachElement { attempts.add(Attempt(from: $0)) } ?? false
    if !isRead { try attempts.addAll(from: decoder) }
    guard attempts.problems.isEmpty else { throw InvalidRecord(attempts.problems) }
    values = attempts.values
  }
}

/// The elements of a list read so far, and what was wrong with others.
private struct Attempts<Element: Decodable> {
  private(set) var values: [Element] = []
  private(set) var problems: [DecodingProblem] = []

  mutating func add(_ attempt: Attempt<Element>) {
    switch attempt {
    case .value(let value): values.append(value)
    case .failure(let found): problems += found
    }
  }

  /// Adds the elements of the list that any decoder holds.
  mutating func addAll(from decoder: any Decoder) throws {
    var container: any UnkeyedDecodingContainer
    do {
      container = try decoder.unkeyedContainer()
    } catch {
      throw InvalidRecord(InvalidRecord.problems(from: error, reading: [Element].self, at: decoder.codingPath))
    }
    while !container.isAtEnd { add(try container.decode(Attempt<Element>.self)) }
  }
}

/// The texts of an object with free names.
struct DecodedEntries: Decodable {
  let values: [String: String]

  init(from decoder: any Decoder) throws {
    var problems: [DecodingProblem] = []
    var values: [String: String] = [:]
    do {
      let container = try decoder.container(keyedBy: EntryKey.self)
      for key in container.allKeys {
        switch try container.decode(Attempt<String>.self, forKey: key) {
        case .value(let value): values[key.stringValue] = value
        case .failure(let found): problems += found
        }
      }
    } catch {
      let found = (error as? InvalidRecord)?.problems
      throw InvalidRecord(
        found ?? [.typeMismatch(expected: .object, found: nil, at: DocumentPath(decoder.codingPath))]
      )
    }
    guard problems.isEmpty else { throw InvalidRecord(problems) }
    self.values = values
  }
}

/// Any name.
struct EntryKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) {
    self.stringValue = stringValue
  }

  init?(intValue: Int) {
    return nil
  }
}

/// A value, or why it couldn't be read. Reading it never fails, so a list's container moves on to the next element.
private enum Attempt<Value: Decodable>: Decodable {
  case value(Value)
  case failure([DecodingProblem])

  init(from decoder: any Decoder) {
    do {
      self = .value(try Value(from: decoder))
    } catch {
      self = .failure(InvalidRecord.problems(from: error, reading: Value.self, at: decoder.codingPath))
    }
  }
}
