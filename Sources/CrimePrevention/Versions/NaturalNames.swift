// What distinguishes objects without an identifier from others in their list. Where nothing does, such as for decisions
// and concerns, they are identified by their content, and otherwise by their place.

extension Observation { package static var namedBy: [String] { ["period", "breakdown"] } }
extension Band { package static var namedBy: [String] { ["name"] } }
extension ExternalCode { package static var namedBy: [String] { ["scheme"] } }
extension Waypoint { package static var namedBy: [String] { ["on"] } }
extension Membership { package static var namedBy: [String] { ["person", "organization", "role"] } }
extension AssemblyReport { package static var namedBy: [String] { ["on", "to"] } }
extension Publication { package static var namedBy: [String] { ["on", "where"] } }
extension Signature { package static var namedBy: [String] { ["organization", "role"] } }
extension Commitment { package static var namedBy: [String] { ["organization"] } }
extension Occurrence { package static var namedBy: [String] { ["on", "area", "unit"] } }
extension TimedCase { package static var namedBy: [String] { ["openedAt"] } }
extension CalendarInterval { package static var namedBy: [String] { ["from"] } }
extension Participant { package static var namedBy: [String] { ["person"] } }
extension Presenter { package static var namedBy: [String] { ["person", "organization"] } }
extension NextMeeting { package static var namedBy: [String] { ["date"] } }
extension FollowUpEntry { package static var namedBy: [String] { ["subject"] } }
extension Waiver { package static var namedBy: [String] { ["rule", "subject"] } }
