/// The meaning of a label inside an item.
enum ItemLabel: Hashable {
  case decision
  /// A proposal, which isn't a decision.
  case proposal
  case action
  case owner
  case due
  case presenter
  /// When it starts, or how long it takes.
  case time
  /// Text about the item.
  case text
}
