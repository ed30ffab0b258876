/// The objects that something in a record stands in, as far as they matter to what can be said of it.
package struct Surroundings: Sendable {
  package var plan: Shared<ActionPlan>?
  package var focusArea: Shared<FocusArea>?
  package var goal: Shared<Goal>?
  package var measure: Shared<Measure>?
  package var target: Shared<Target>?
  package var promise: Shared<CitizenPromise>?
  package var meeting: Shared<Meeting>?
  package var agendaItem: Shared<AgendaItem>?
  package var situation: Shared<SituationPicture>?
  package var indicator: Shared<Indicator>?
  package var waiver: Shared<Waiver>?

  /// An object that everything inside it shares, so that nobody copies it.
  package final class Shared<Value: Sendable>: Sendable {
    package let value: Value

    package init(_ value: Value) {
      self.value = value
    }
  }
}
