import Foundation

/// Does the tasks that are asked for, one a line of the input, and gives one line of the output for each. Whoever asks looks
/// at the clock.
///
/// At the end of the input the program ends with all that it holds, so that it can be seen what that takes.
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
