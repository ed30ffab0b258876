import Foundation

/// Python's `json` module, made strict: UTF-8 only, after an optional byte-order mark, and no `NaN` or `Infinity`.
enum PythonReader {
  /// Where the command `python3` is; `nil` when this machine has none.
  static let command: URL? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { URL(filePath: String($0)).appending(path: "python3") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }()

  /// What Python reads from each document, in one process: its value in the form of ``JSONValue/canonicalDump``, or
  /// `nil` when it refuses the document.
  static func dumps(reading documents: [[UInt8]]) throws -> [String?] {
    let file = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString).txt")
    try Data(documents.map(\.hexadecimal).joined(separator: "\n").utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = command
    process.arguments = ["-c", script, file.path]
    process.standardOutput = output
    try process.run()
    let lines = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    return lines.split(separator: "\n").map { $0 == "refused" ? nil : String($0) }
  }

  private static let script = """
    import json, struct, sys

    sys.setrecursionlimit(10_000)

    def dump(value):
        if value is None: return "n"
        if value is True: return "t"
        if value is False: return "f"
        if isinstance(value, float): return "d" + format(struct.unpack(">Q", struct.pack(">d", value))[0], "x")
        if isinstance(value, str): return "s" + name(value)
        if isinstance(value, list): return "[" + ",".join(dump(element) for element in value) + "]"
        return "{" + ",".join(sorted(name(key) + ":" + dump(member) for key, member in value.items())) + "}"

    def name(text):
        return text.encode("utf-8", "surrogatepass").hex()

    def refuse(constant):
        raise ValueError(constant)

    for line in open(sys.argv[1]).read().split("\\n"):
        try:
            data = bytes.fromhex(line)
            if data.startswith(b"\\xef\\xbb\\xbf"): data = data[3:]
            value = json.loads(data.decode("utf-8"), parse_constant=refuse, parse_int=float)
            print(dump(value))
        except ValueError:
            print("refused")
    """
}
