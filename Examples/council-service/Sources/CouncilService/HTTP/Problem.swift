import CrimePrevention
import GRDB
import HTTPTypes
import Hummingbird

/// The answer to a request that isn't fulfilled (RFC 9457). Every error of the service and of the library becomes one here
/// and nowhere else.
struct Problem: Sendable {
  let status: HTTPResponse.Status
  let title: Sentence
  var detail: Sentence?
  /// What is wrong in detail, for the reader.
  var points: [Sentence] = []
  /// The members that say more, for programs.
  var members: @Sendable (MessageLanguage) -> [String: JSONValue] = { _ in [:] }
  var headers: HTTPFields = [:]

  init(_ error: any Error) {
    switch error {
    case let error as ServiceError: self.init(error)
    case let error as UnreadableRecord: self.init(error)
    case let error as RejectedRecord: self.init(error)
    case let error as EditError: self.init(error)
    case let error as DatabaseError: self.init(error)
    case let error as any HTTPResponseError: self.init(error.status)
    default: self.init(.internalServerError)
    }
  }

  private init(_ status: HTTPResponse.Status, _ title: Sentence, detail: Sentence? = nil) {
    self.status = status
    self.title = title
    self.detail = detail
  }
}

// MARK: - What the service itself refuses

extension Problem {
  private init(_ error: ServiceError) {
    switch error {
    case .malformed(let detail):
      self.init(.badRequest, Sentence("The request can't be read", "Anropet kan inte läsas"), detail: detail)
    case .unauthenticated:
      self.init(.unauthorized, Sentence("Sign in first", "Logga in först"), detail: .tokenWanted)
      headers[.wwwAuthenticate] = "Bearer realm=\"council-service\""
    case .forbidden:
      self.init(.forbidden, Sentence("Not for this token", "Inte för den här nyckeln"), detail: .otherTokenWanted)
    case .forged:
      self.init(.forbidden, Sentence("The form is too old", "Formuläret är för gammalt"), detail: .formWanted)
    case .unknown(let detail): self.init(.notFound, Sentence("Not found", "Finns inte"), detail: detail)
    case .methodNotAllowed(let methods):
      self.init(.methodNotAllowed, Sentence("This address knows other methods", "Adressen har andra metoder"))
      headers[.allow] = methods.joined(separator: ", ")
    case .notAcceptable(let offered):
      self.init(
        .notAcceptable,
        Sentence("Not offered in that form", "Finns inte i den formen"),
        detail: .alike(offered.joined(separator: ", "))
      )
    case .unsupportedMediaType(let read):
      self.init(
        .unsupportedMediaType,
        Sentence("Not read in that form", "Läses inte i den formen"),
        detail: .alike(read.joined(separator: ", "))
      )
    case .tooLarge(let limit):
      self.init(.contentTooLarge, Sentence("Too large", "För stort"), detail: .bytesAtMost(limit))
    case .tooSlow: self.init(.requestTimeout, Sentence("Too slow", "För långsamt"))
    case .preconditionRequired:
      self.init(.preconditionRequired, Sentence("Which version?", "Vilken version?"), detail: .versionWanted)
    case .stale(let newest):
      self.init(.preconditionFailed, Sentence("Another version", "En annan version"), detail: .versionIsOther)
      if let newest { headers[.eTag] = "\"\(newest)\"" }
    case .conflict(let conflicts, let newest):
      self.init(.conflict, Sentence("Two wrote different things", "Två skrev olika saker"), detail: .bothSides)
      points = conflicts.map(\.bothSides)
      members = { language in ["conflicts": .array(conflicts.map { $0.jsonValue(in: language) })] }
      headers[.eTag] = "\"\(newest)\""
    case .tooManyRequests(let seconds):
      self.init(.tooManyRequests, Sentence("Too many requests", "För många anrop"))
      headers[.retryAfter] = "\(seconds)"
    }
  }
}

// MARK: - What the library refuses

extension Problem {
  private init(_ error: UnreadableRecord) {
    self.init(.badRequest, Sentence("The body can't be read", "Innehållet kan inte läsas"))
    points = error.problems.map { problem in
      Sentence(problem.description(in: .english), problem.description(in: .swedish))
    }
    members = { language in
      ["problems": .array(error.problems.map { $0.jsonValue(in: language) })]
    }
  }

  private init(_ error: RejectedRecord) {
    self.init(.unprocessableContent, Sentence("The record would have errors", "Underlaget skulle få fel"))
    points = error.report.errors.map { Sentence($0.description(in: .english), $0.description(in: .swedish)) }
    members = { language in
      [
        "findings": .array(error.report.errors.map { $0.jsonValue(in: language) }),
        "workList": .array(error.report.workList.map { $0.jsonValue(in: language) }),
      ]
    }
  }

  private init(_ error: EditError) {
    switch error {
    case .unknown: self.init(.notFound, Sentence("Not found", "Finns inte"), detail: error.sentence)
    case .present, .referredTo, .ambiguous:
      self.init(
        .conflict,
        Sentence("Can't be done to this record", "Går inte i detta underlag"),
        detail: error.sentence
      )
    default:
      self.init(.badRequest, Sentence("The request can't be read", "Anropet kan inte läsas"), detail: error.sentence)
    }
  }
}

// MARK: - What goes wrong underneath

extension Problem {
  /// SQLite's message isn't shown: it may name files and texts.
  private init(_ error: DatabaseError) {
    switch error.resultCode {
    case .SQLITE_FULL, .SQLITE_IOERR:
      self.init(
        HTTPResponse.Status(code: 507, reasonPhrase: "Insufficient Storage"),
        Sentence("No room to write", "Inget utrymme att skriva"),
        detail: .nothingWritten
      )
    case .SQLITE_READONLY:
      self.init(.serviceUnavailable, Sentence("Only for reading", "Bara för läsning"), detail: .nothingWritten)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(.serviceUnavailable, Sentence("Busy", "Upptaget"), detail: .nothingWritten)
      headers[.retryAfter] = "1"
    default: self.init(.internalServerError)
    }
  }

  private init(_ status: HTTPResponse.Status) {
    switch status {
    case .notFound: self.init(status, Sentence("Not found", "Finns inte"))
    case .contentTooLarge: self.init(status, Sentence("Too large", "För stort"))
    case .internalServerError:
      self.init(
        status,
        Sentence("Something went wrong here", "Något gick fel här"),
        detail: Sentence("It is in the log of the service.", "Det står i tjänstens logg.")
      )
    default: self.init(status, Sentence("The request can't be fulfilled", "Anropet kan inte uppfyllas"))
    }
  }
}

// MARK: - As an answer

extension Problem {
  func json(in language: MessageLanguage) -> JSONValue {
    var all = members(language)
    all["type"] = "about:blank"
    all["title"] = .string(title.text(in: language))
    all["status"] = .number(JSONNumber(status.code))
    all["detail"] = detail.map { .string($0.text(in: language)) }
    return .object(all)
  }

  func response(to request: Request, in context: CouncilContext) -> Response {
    let output: Output =
      Negotiation.prefersPage(request)
      ? .text(ProblemPage(problem: self, language: context.language).html, as: .html)
      : .json(json(in: context.language), as: .problem)
    var fields = headers
    fields[.contentType] = output.type.header
    fields[.cacheControl] = "no-store"
    return Response(status: status, headers: fields, body: ResponseBody(byteBuffer: output.body))
  }
}

extension DecodingProblem {
  fileprivate func jsonValue(in language: MessageLanguage) -> JSONValue {
    var members: [String: JSONValue] = [
      "rule": .string(rule.rawValue), "path": .string(path.description),
      "message": .string(sentence.text(in: language)),
    ]
    if let position {
      members["line"] = .number(JSONNumber(position.line))
      members["column"] = .number(JSONNumber(position.column))
    }
    return .object(members)
  }
}

extension Diagnostic {
  fileprivate func jsonValue(in language: MessageLanguage) -> JSONValue {
    [
      "rule": .string(rule.rawValue), "severity": .string(severity.rawValue), "path": .string(path.description),
      "message": .string(sentence.text(in: language)),
    ]
  }
}

extension WorkItem {
  fileprivate func jsonValue(in language: MessageLanguage) -> JSONValue {
    [
      "id": .string(id), "rank": .number(JSONNumber(rank)), "consequence": .string(consequence.rawValue),
      "cause": .string(cause.rawValue), "message": .string(message.text(in: language)),
    ]
  }
}

extension MergeConflict {
  /// What the sides disagree on, with what each wrote.
  fileprivate var bothSides: Sentence {
    let (mine, other) = (ours?.inWords, theirs?.inWords)
    return Sentence(
      "\(sentence.english) Yours: \(mine ?? "removed"). The other: \(other ?? "removed").",
      "\(sentence.swedish) Ditt: \(mine ?? "borttaget"). Det andra: \(other ?? "borttaget")."
    )
  }
}

extension JSONValue {
  /// The value for people: without the punctuation that only programs need.
  fileprivate var inWords: String {
    switch self {
    case .object(let members):
      members.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.inWords)" }.joined(separator: ", ")
    case .array(let values): values.map(\.inWords).joined(separator: ", ")
    case .string(let text): "”\(text)”"
    case .number(let number): number.description
    case .bool(let flag): flag ? "✓" : "✗"
    case .null: "–"
    }
  }
}

extension Sentence {
  init(_ english: String, _ swedish: String) {
    self.init(english: english, swedish: swedish)
  }

  static func alike(_ text: String) -> Sentence { Sentence(text, text) }

  fileprivate static func bytesAtMost(_ limit: Int) -> Sentence {
    Sentence("At most \(limit) bytes are read here.", "Här läses högst \(limit) byte.")
  }

  fileprivate static let tokenWanted = Sentence(
    "It takes a token: send it as “Authorization: Bearer …”, or sign in on the page.",
    "Det krävs en nyckel: skicka den som ”Authorization: Bearer …” eller logga in på sidan."
  )
  fileprivate static let otherTokenWanted = Sentence(
    "The token is for those who read; ask those who keep the record.",
    "Nyckeln är till för läsning; fråga dem som för underlaget."
  )
  fileprivate static let formWanted = Sentence(
    "Open the page again, and send the form from there. Nothing was written.",
    "Öppna sidan igen och skicka formuläret därifrån. Inget skrevs."
  )
  fileprivate static let versionWanted = Sentence(
    "Say in If-Match which version the change starts from: the ETag of the record that you have read.",
    "Ange i If-Match vilken version ändringen utgår från: ETag för det underlag du har läst."
  )
  fileprivate static let versionIsOther = Sentence(
    "The version that you name isn't the newest. Read the record again. Nothing was written.",
    "Versionen du anger är inte den senaste. Läs underlaget igen. Inget skrevs."
  )
  fileprivate static let bothSides = Sentence(
    "Someone else has changed the same thing since you read it. Nothing was written: read the record again and decide.",
    "Någon annan har ändrat samma sak sedan du läste. Inget skrevs: läs underlaget igen och bestäm."
  )
  fileprivate static let nothingWritten = Sentence("Nothing was written.", "Inget skrevs.")
}
