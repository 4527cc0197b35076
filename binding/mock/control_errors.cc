// Errors of a GPU's memory, one at a time.
#include "mock/control.h"
#include "mock/reconfigure.h"

namespace node_nvml::mock {

/// sram-error GPU FIELD VALUE ...: a place where uncorrected errors were counted.
bool add_sram_error(const Control& control, Parts parts) {
  u32 index = 0;
  if (!control.gpu(parts[0], index)) return false;
  return control.change(index, [&](Gpu& gpu) {
    if (gpu.sram_error_count == max_sram_errors)
      return control.answer.refuse("A GPU keeps at most %u places of errors in SRAM.",
                                   max_sram_errors);
    SramError error{};
    const Parts pairs{parts.items + 1, parts.count - 1};
    memset(static_cast<void*>(&error), 0, sizeof error);
    if (!control.assign_all(&error, sram_error_fields, count_of(sram_error_fields), pairs,
                            "SRAM error"))
      return false;
    gpu.sram_errors[gpu.sram_error_count++] = error;
    return true;
  });
}

/// retire-page GPU CAUSE ADDRESS: the page is out of use after a reset.
bool retire_page(const Control& control, Parts parts) {
  u32 index = 0;
  u64 cause = 0;
  u64 address = 0;
  if (!control.gpu(parts[0], index) ||
      !control.value("The cause of a retirement", parts[1], cause) ||
      !control.value("The address of a page", parts[2], address))
    return false;
  const u64 now = now_us(*control.state);
  const bool done = control.change(index, [&](Gpu& gpu) {
    if (gpu.retiredPending == absent32)
      return control.answer.refuse("GPU %u does not retire pages.", index);
    if (gpu.retired_page_count == max_retired_pages)
      return control.answer.refuse("A GPU retires at most %u pages.", max_retired_pages);
    gpu.retired_pages[gpu.retired_page_count++] = {static_cast<u32>(cause), address, now};
    gpu.retiredPending = 1;
    return true;
  });
  if (!done) return false;
  Event event;
  event.type = EventType::DramRetirementEvent;
  event.gpu = index;
  event.time_us = now;
  return control.raise(event);
}

}  // namespace node_nvml::mock
