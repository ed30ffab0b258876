/// Why the service doesn't start with a database. Nothing was written.
public enum DatabaseRefusal: Error, Sendable, CustomStringConvertible {
  /// The file exists, but it is empty.
  case empty(path: String)
  /// The file exists, but it isn't a database of this service.
  case foreign(path: String)
  /// The file was written by a later version of this service.
  case tooNew(path: String)
  /// The file is a database, but its contents can't be relied on.
  case damaged(path: String, reason: String)
  /// The file or its folder can't be written.
  case readOnly(path: String)
  /// The file can't be opened at all.
  case closed(path: String, reason: String)

  /// What is wrong and what to do.
  public var description: String {
    switch self {
    case .empty(let path):
      "\(path) is an empty file: restore the database from a backup, or remove the file to begin with a new one."
    case .foreign(let path):
      "\(path) isn't a database of this service: nothing was written. Name another file with --database."
    case .tooNew(let path):
      "\(path) was written by a later version of this service: start that one."
    case .damaged(let path, let reason):
      "\(path) is damaged (\(reason)): nothing was written. Keep the file, and restore the database from a backup."
    case .readOnly(let path):
      "\(path) can't be written: give this user the right to write the file and its folder."
    case .closed(let path, let reason):
      "\(path) can't be opened (\(reason)): check the path and who may read it."
    }
  }
}
