// Writes the pages that follow from the code: one a rule, one a group of rules, the record format, the statute.
//
//     reference-pages <the library's folder> <folder for the pages>

import CrimePrevention
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: reference-pages LIBRARY PAGES\n".utf8))
  exit(2)
}
let library = URL(filePath: arguments[1])
let pages = URL(filePath: arguments[2])

do {
  try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
  let catalogue = try Catalogue(in: library.appending(path: "Sources/CrimePrevention/Rules/Catalogue"))
  let model = try Model(in: library.appending(path: "Sources/CrimePrevention/Model"))
  let all =
    catalogue.rules.map(\.page) + catalogue.groupPages + [catalogue.overviewPage, model.page, TheAct.page]
  for page in all {
    try page.text.write(to: pages.appending(path: page.name + ".md"), atomically: true, encoding: .utf8)
  }
  print("\(all.count) pages, \(catalogue.rules.count) rules")
} catch {
  FileHandle.standardError.write(Data("reference-pages: \(error)\n".utf8))
  exit(1)
}
