import Foundation

/// Runs the requested tasks, one per input line, and writes one output line for each. The caller measures the time.
///
/// At the end of the input, the program exits with all its data still in memory, so that its memory use can be
/// measured.
public func converse(_ tasks: [String: () throws -> String]) throws -> Never {
  while let task = readLine() {
    guard let answer = tasks[task] else {
      print("“\(task)” isn't one of the tasks \(tasks.keys.sorted()).")
      exit(2)
    }
    print(try answer())
    fflush(nil)
  }
  exit(0)
}
