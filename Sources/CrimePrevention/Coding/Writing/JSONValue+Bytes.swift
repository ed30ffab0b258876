extension JSONValue {
  /// The value as JSON text in UTF-8: sorted names, two spaces a level, slashes as they are, numbers digit by digit, a line
  /// feed at the end.
  ///
  /// The same value gives the same bytes.
  public func jsonBytes() -> [UInt8] {
    JSONWriter.bytes(of: self)
  }
}
