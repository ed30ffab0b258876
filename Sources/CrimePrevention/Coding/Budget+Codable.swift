extension Budget: Codable {
  /// Reads the object's members.
  ///
  /// - Throws: ``InvalidRecord`` with every problem in the object.
  public init(from decoder: any Decoder) throws {
    var members = try MemberReader<Budget>(decoder)
    (amount, currency) = try members.finish(members.required(.amount), members.required(.currency))
    annotations = members.annotations
  }

  /// Writes the object's members.
  public func encode(to encoder: any Encoder) throws {
    var members = MemberWriter<Budget>(encoder)
    try members.write(amount, .amount)
    try members.write(currency, .currency)
    try members.write(annotations)
  }
}
