// What a new libstdc++ asks of a new libc or of itself, defined here, so that old ones are enough.
#include <new>

/// Read by std::shared_ptr (glibc 2.32): false, there are lanes.
extern "C" {
__attribute__((visibility("hidden"))) char __libc_single_threaded = 0;
}

namespace std {

/// Thrown by new[] (GLIBCXX_3.4.29).
__attribute__((visibility("hidden"))) void __throw_bad_array_new_length() { throw bad_array_new_length(); }

}  // namespace std
