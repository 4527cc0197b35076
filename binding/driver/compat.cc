// The one symbol of newer libstdc++ (GLIBCXX_3.4.29) that new[] asks for, so that 3.4.22 is enough.
#include <new>

namespace std {

__attribute__((visibility("hidden"))) void __throw_bad_array_new_length() { throw bad_array_new_length(); }

}  // namespace std
