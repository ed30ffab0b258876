import Foundation

// Reads one question per line and writes one answer per line.
let decoder = JSONDecoder()
let encoder = JSONEncoder()
while let line = readLine() {
  let answer = try Answer(decoder.decode(Question.self, from: Data(line.utf8)))
  FileHandle.standardOutput.write(try encoder.encode(answer) + Data("\n".utf8))
}
