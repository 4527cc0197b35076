// The fields of the state by name, from state.def.
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mock/state.h"

namespace node_nvml::mock {

struct Field {
  const char* name;
  u32 offset;
  u32 size;
  enum Kind { number32, number64, text } kind;
};

template <class T, std::size_t n>
constexpr u32 count_of(const T (&)[n]) {
  return static_cast<u32>(n);
}

#define U32(name) {#name, offsetof(Self, name), 4, Field::number32},
#define U64(name) {#name, offsetof(Self, name), 8, Field::number64},
#define STRING(name, size) {#name, offsetof(Self, name), size, Field::text},
namespace gpu_ {
using Self = Gpu;
inline constexpr Field fields[] = {
#define GPU_STATE
#include "state.def"
#undef GPU_STATE
};
}  // namespace gpu_
namespace mig_ {
using Self = MigDevice;
inline constexpr Field fields[] = {
#define MIG_STATE
#include "state.def"
#undef MIG_STATE
};
}  // namespace mig_
namespace link_ {
using Self = Link;
inline constexpr Field fields[] = {
#define LINK_STATE
#include "state.def"
#undef LINK_STATE
};
}  // namespace link_
namespace mig_instance_ {
using Self = MigInstance;
inline constexpr Field fields[] = {
#define MIG_INSTANCE_STATE
#include "state.def"
#undef MIG_INSTANCE_STATE
};
}  // namespace mig_instance_
namespace sram_error_ {
using Self = SramError;
inline constexpr Field fields[] = {
#define SRAM_ERROR_STATE
#include "state.def"
#undef SRAM_ERROR_STATE
};
}  // namespace sram_error_
namespace retired_page_ {
using Self = RetiredPage;
inline constexpr Field fields[] = {
#define RETIRED_PAGE_STATE
#include "state.def"
#undef RETIRED_PAGE_STATE
};
}  // namespace retired_page_
namespace process_ {
using Self = Process;
inline constexpr Field fields[] = {
#define PROCESS_STATE
#include "state.def"
#undef PROCESS_STATE
};
}  // namespace process_
namespace operational_ {
using Self = Operational;
inline constexpr Field fields[] = {
#define OPERATIONAL_STATE
#include "state.def"
#undef OPERATIONAL_STATE
};
}  // namespace operational_
namespace driver_ {
using Self = Driver;
inline constexpr Field fields[] = {
#define DRIVER_STATE
#include "state.def"
#undef DRIVER_STATE
};
}  // namespace driver_
namespace license_ {
using Self = License;
inline constexpr Field fields[] = {
#define LICENSE_STATE
#include "state.def"
#undef LICENSE_STATE
};
}  // namespace license_
namespace vgpu_type_ {
using Self = VgpuType;
inline constexpr Field fields[] = {
#define VGPU_TYPE_STATE
#include "state.def"
#undef VGPU_TYPE_STATE
};
}  // namespace vgpu_type_
namespace vgpu_ {
using Self = Vgpu;
inline constexpr Field fields[] = {
#define VGPU_STATE
#include "state.def"
#undef VGPU_STATE
};
}  // namespace vgpu_
namespace vgpu_process_ {
using Self = VgpuProcess;
inline constexpr Field fields[] = {
#define VGPU_PROCESS_STATE
#include "state.def"
#undef VGPU_PROCESS_STATE
};
}  // namespace vgpu_process_
namespace encoder_session_ {
using Self = EncoderSession;
inline constexpr Field fields[] = {
#define ENCODER_SESSION_STATE
#include "state.def"
#undef ENCODER_SESSION_STATE
};
}  // namespace encoder_session_
namespace capture_session_ {
using Self = CaptureSession;
inline constexpr Field fields[] = {
#define CAPTURE_SESSION_STATE
#include "state.def"
#undef CAPTURE_SESSION_STATE
};
}  // namespace capture_session_
namespace unit_ {
using Self = ChassisUnit;
inline constexpr Field fields[] = {
#define UNIT_STATE
#include "state.def"
#undef UNIT_STATE
};
}  // namespace unit_
namespace unit_fan_ {
using Self = UnitFan;
inline constexpr Field fields[] = {
#define UNIT_FAN_STATE
#include "state.def"
#undef UNIT_FAN_STATE
};
}  // namespace unit_fan_
namespace excluded_ {
using Self = ExcludedGpu;
inline constexpr Field fields[] = {
#define EXCLUDED_STATE
#include "state.def"
#undef EXCLUDED_STATE
};
}  // namespace excluded_
#undef U32
#undef U64
#undef STRING

inline constexpr auto& gpu_fields = gpu_::fields;
inline constexpr auto& mig_fields = mig_::fields;
inline constexpr auto& link_fields = link_::fields;
inline constexpr auto& mig_instance_fields = mig_instance_::fields;
inline constexpr auto& sram_error_fields = sram_error_::fields;
inline constexpr auto& retired_page_fields = retired_page_::fields;
inline constexpr auto& process_fields = process_::fields;
inline constexpr auto& operational_fields = operational_::fields;
inline constexpr auto& license_fields = license_::fields;
inline constexpr auto& vgpu_type_fields = vgpu_type_::fields;
inline constexpr auto& vgpu_fields = vgpu_::fields;
inline constexpr auto& vgpu_process_fields = vgpu_process_::fields;
inline constexpr auto& encoder_session_fields = encoder_session_::fields;
inline constexpr auto& capture_session_fields = capture_session_::fields;
inline constexpr auto& unit_fields = unit_::fields;
inline constexpr auto& unit_fan_fields = unit_fan_::fields;
inline constexpr auto& excluded_fields = excluded_::fields;
inline constexpr auto& driver_fields = driver_::fields;

#define FN(driver, who, name, parameters) #name,
#define FN_TEXT(driver, who, name, parameters) #name,
inline constexpr const char* row_names[] = {
#include "abi/functions.def"
};

inline bool parse_number(const char* text, u64& out) {
  if (*text < '0' || *text > '9') return false;
  char* end = nullptr;
  out = strtoull(text, &end, 0);
  return *end == '\0';
}

inline const Field* find_field(const Field* fields, u32 count, const char* name) {
  for (u32 i = 0; i < count; ++i) {
    if (strcmp(fields[i].name, name) == 0) return &fields[i];
  }
  return nullptr;
}

/// False where `text` is no value of the field. "null" takes the value away.
inline bool assign(void* object, const Field& field, const char* text) {
  char* at = static_cast<char*>(object) + field.offset;
  const bool none = strcmp(text, "null") == 0;
  if (field.kind == Field::text) {
    const std::size_t length = none ? 0 : strlen(text);
    if (length >= field.size) return false;
    memcpy(at, text, length);
    memset(at + length, 0, field.size - length);
    return true;
  }
  u64 value = absent64;
  if (!none && !parse_number(text, value)) return false;
  if (field.kind == Field::number64) {
    memcpy(at, &value, sizeof value);
    return true;
  }
  if (!none && value > absent32) return false;
  const u32 narrow = static_cast<u32>(value);
  memcpy(at, &narrow, sizeof narrow);
  return true;
}

inline void print(const void* object, const Field& field, char* out, std::size_t room) {
  const char* at = static_cast<const char*>(object) + field.offset;
  if (field.kind == Field::text) {
    snprintf(out, room, "%s", at);
    return;
  }
  u64 value = 0;
  memcpy(&value, at, field.size);
  const bool none = value == (field.kind == Field::number32 ? absent32 : absent64);
  if (none) snprintf(out, room, "null");
  else snprintf(out, room, "%llu", static_cast<unsigned long long>(value));
}

}  // namespace node_nvml::mock
