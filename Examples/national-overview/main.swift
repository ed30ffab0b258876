// Counts findings and progress in many councils' records, one line per municipality.
//
//     swift run national-overview Examples/Records/eskilstuna-2016.json Examples/Records/umea.json --as-of 2018-12-31

import CrimePrevention
import ExampleSupport

await Command("national-overview", usage: Request.usage).run { arguments in
  guard let request = try Request(arguments) else { return nil }
  let overview = await Overview(of: request.files, asOf: request.date)
  Streams.show(OverviewText(overview: overview, date: request.date, language: request.language).text)
  for line in overview.unreadable(in: request.language) { Streams.complain(line) }
  return overview.exitCode
}
