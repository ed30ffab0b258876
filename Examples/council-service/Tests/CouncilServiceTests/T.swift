import HummingbirdTesting
import Testing
@Test func t() {}
