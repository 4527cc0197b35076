// Handles under strict mode: those that a caller gets carry the init that gave them, in the 16 bits above the handle
// proper, and are checked and stripped when they come back.
#pragma once

#include "mock/audit.h"

namespace node_nvml::mock::strict {

/// The mark of this process's present init; never 0.
u64 present_mark();

/// Checks a handle and gives it as the core knows it. `place` is "" or the field of a struct that holds it.
u64 take_handle(Row row, u32 parameter, const char* place, Object object, u64 word);

/// A handle as the caller gets it.
inline u64 give_handle(u64 word, u64 mark) { return word >> 32 == 0x4e56 ? word | mark << 48 : word; }

}  // namespace node_nvml::mock::strict
