@testable import CrimePreventionReports
import Testing

struct MarkerTests {
  @Test(arguments: Marker.allCases)
  func everyMarkerHasASignInALegend(marker: Marker) {
    #expect(!marker.legend(at: PathData.Point(x: 10, y: 10)).isEmpty)
  }
}
