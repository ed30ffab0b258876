// The types of a record can be read and written by any decoder and encoder.

extension MemberValue {
  fileprivate init(decodedFrom decoder: any Decoder) throws {
    let problems = ProblemList()
    let value = Self.read(from: DecoderValue(decoder, problems))
    guard let value, problems.all.isEmpty else { throw InvalidRecord(problems.all) }
    self = value
  }

  fileprivate func write(to encoder: any Encoder) throws {
    var sink = EncoderSink(encoder)
    try write(to: &sink)
  }
}

extension DescribedObject {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws { try self.init(decodedFrom: decoder) }

  /// Writes the object's members: absent values and empty lists are left out.
  public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension CodeValue {
  /// Reads the code from its text, known or not.
  public init(from decoder: any Decoder) throws { try self.init(decodedFrom: decoder) }

  /// Writes the code as its text.
  public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension TextFormValue {
  /// Reads the value from its text.
  ///
  /// - Throws: ``InvalidRecord`` when the text doesn't have the form.
  public init(from decoder: any Decoder) throws { try self.init(decodedFrom: decoder) }

  /// Writes the value as its text.
  public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension Identifier: Codable {
  /// Reads the identifier from its text, well-formed or not.
  public init(from decoder: any Decoder) throws { try self.init(decodedFrom: decoder) }

  /// Writes the identifier as its text.
  public func encode(to encoder: any Encoder) throws { try write(to: encoder) }
}

extension CouncilRecord {
  /// Writes the record's members as ``jsonBytes()`` does.
  public func encode(to encoder: any Encoder) throws { try withVersionNeeded.write(to: encoder) }

  /// Reads a record: first `format` and `formatVersion`, then the rest.
  ///
  /// - Throws: ``UnsupportedFormat`` when the first two show that this isn't a record that can be read, else
  ///   ``InvalidRecord`` with every problem in the document.
  public init(from decoder: any Decoder) throws {
    if let header = try? decoder.container(keyedBy: MemberKey.self) {
      try UnsupportedFormat.checkHeader { name in
        (try? header.decodeIfPresent(String.self, forKey: MemberKey(name))) ?? nil
      }
    }
    try self.init(decodedFrom: decoder)
  }
}

/// The name of any member, for decoders and encoders.
struct MemberKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) {
    stringValue = name
  }

  init(stringValue: String) {
    self.init(stringValue)
  }

  init?(intValue: Int) {
    return nil
  }
}
