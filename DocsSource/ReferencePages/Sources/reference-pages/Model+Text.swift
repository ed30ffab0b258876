extension Model {
  static let introduction = """
    # Record format reference

    The JSON of a council's record, version 1.1: every object with its members, made from the types that read and write it.

    ## Overview

    A record is one JSON object for one council. Names are English in camelCase; texts are in the record's `language`.

    **Values.** *id*: lower-case letters and digits, with `.`, `_` or `-` between them, unique among objects of its kind
    (milestones, problems and agenda items: within the object that holds them). *date* `2026-06-30`, *time* `15:00`,
    *moment* a date, or date and time such as `2026-06-30T15:00`; all are civil time in Sweden, without a zone. *period*, a
    span that figures are about, as one text:

    | Written | Means |
    | --- | --- |
    | `2026` | the calendar year |
    | `2026-H1` | the first half-year |
    | `2026-T2` | the second tertial, May to August |
    | `2026-Q3` | the third quarter |
    | `2026-05` | the month |
    | `2026-05-12` | the day |
    | `2026-05-01/2026-08-31` | from day to day, both included |

    A `due` given as a period means its last day.

    **Presence.** Where nothing else is said, a list that is absent is empty. Lists marked *not recorded* tell absent from
    empty: no occurrences recorded is one thing, that none took place another. `null` reads as absent, with a warning.

    **What can't be read.** Text that isn't a value of its type (`2015-02-30`) and a required member that is missing are
    problems of the document: it isn't opened, and all such problems are listed with line and column. Everything else
    opens, however odd, and is for the rules to judge: <doc:Rules-Document>.

    **Codes** are open: one that this version doesn't know is kept, and a calculation that needs it says so.

    **Everything else.** Every object may hold `note` (a remark), `citation` (where the fact is from), `sharing` (whom it,
    and whatever stands in it, may be shown to) and members starting with `x-`. Members that the format doesn't define are kept and written back; those without `x-` give a warning.

    What a source doesn't give isn't written. A figure without a date takes the widest span that the source allows, with a
    note that says so.


    """

  static let expectations = """
    | `kind` | Other members | Holds when the value |
    | --- | --- | --- |
    | `atLeast` | `value` | is that or more |
    | `atMost` | `value` | is that or less |
    | `between` | `min`, `max` | lies in the range, both ends included |
    | `factor` | `of` | is the baseline times `of` or less (below 1) or more (above 1) |
    | `increase` | | has risen since the baseline, more than by chance |
    | `decrease` | | has fallen since the baseline, more than by chance |
    | `maintain` | `tolerance`, optional | has stayed at the baseline, within the tolerance |
    | `band` | `name` | lies in the indicator's band of that name |
    | `monitor` | | – it is followed, without a target |

    Values are in the indicator's unit. An object of another kind is kept as it stands.
    """
}
