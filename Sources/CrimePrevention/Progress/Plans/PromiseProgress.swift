/// How a citizen promise stands at an asking date (uppföljning av ett medborgarlöfte).
///
/// It has a plan's shape and no verdict of its own.
public struct PromiseProgress: ThreefoldProgress, Hashable {
  /// The promise.
  public let id: CitizenPromise.ID
  /// Its own targets, and the measures that carry it out.
  public let production: ProgressAspect
  /// One part for each party: whether it took part in what those measures did.
  public let process: ProgressAspect
  /// Always empty: what a promise is to lead to isn't recorded.
  public let effect: ProgressAspect

  init(_ id: CitizenPromise.ID, _ outline: ThreefoldOutline, _ findings: PartFindings) {
    self.id = id
    production = ProgressAspect(outline.production, findings)
    process = ProgressAspect(outline.process, findings)
    effect = ProgressAspect(outline.effect, findings)
  }
}
