// `Double.rounded()` calls the platform's C maths. Importing it here links it for programs that import nothing else.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif
