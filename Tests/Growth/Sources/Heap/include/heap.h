#include <malloc.h>
#include <stddef.h>

/// How many bytes the program holds.
static inline size_t heapInUse(void) { return mallinfo2().uordblks; }
