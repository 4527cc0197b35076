// S-class units and excluded GPUs from outside.
#include "mock/control.h"
#include "mock/derived.h"

namespace node_nvml::mock {

namespace {

/// The index of something that is there, or of the next one.
bool index_of(const Control& control, const char* text, u32 count, u32 most, const char* what,
              u32& out) {
  u64 value = 0;
  if (!control.value("An index", text, value)) return false;
  out = static_cast<u32>(value);
  if (value <= count && value < most) return true;
  return control.answer.refuse(
      "There is no %s '%s': this mock has %u, counted from 0, of at most %u.", what, text, count,
      most);
}

}  // namespace

/// unit N FIELD VALUE ...; the next number makes one.
bool set_unit(const Control& control, Parts parts) {
  const Parts pairs{parts.items + 1, parts.count == 0 ? 0 : parts.count - 1};
  return control.change_part(control.state->chassis, [&](Chassis& chassis) {
    u32 at = 0;
    if (!index_of(control, parts[0], chassis.unit_count, max_units, "unit", at)) return false;
    if (at == chassis.unit_count) chassis.units[chassis.unit_count++] = ChassisUnit{};
    return control.assign_all(&chassis.units[at], unit_fields, count_of(unit_fields), pairs,
                              "unit");
  });
}

/// unit-fan UNIT N FIELD VALUE ...
bool set_unit_fan(const Control& control, Parts parts) {
  const Parts pairs{parts.items + 2, parts.count < 2 ? 0 : parts.count - 2};
  return control.change_part(control.state->chassis, [&](Chassis& chassis) {
    u32 at = 0;
    u32 fan = 0;
    if (!index_of(control, parts[0], chassis.unit_count, max_units, "unit", at)) return false;
    if (at == chassis.unit_count) return control.answer.refuse("There is no unit '%s'.", parts[0]);
    ChassisUnit& unit = chassis.units[at];
    if (!index_of(control, parts[1], unit.fan_count, max_unit_fans, "fan", fan)) return false;
    if (fan == unit.fan_count) unit.fans[unit.fan_count++] = UnitFan{};
    return control.assign_all(&unit.fans[fan], unit_fan_fields, count_of(unit_fan_fields), pairs,
                              "fan");
  });
}

/// excluded N FIELD VALUE ...
bool set_excluded(const Control& control, Parts parts) {
  const Parts pairs{parts.items + 1, parts.count == 0 ? 0 : parts.count - 1};
  return control.change_part(control.state->chassis, [&](Chassis& chassis) {
    u32 at = 0;
    if (!index_of(control, parts[0], chassis.excluded_count, max_excluded, "excluded GPU", at))
      return false;
    if (at == chassis.excluded_count) chassis.excluded[chassis.excluded_count++] = ExcludedGpu{};
    ExcludedGpu& gpu = chassis.excluded[at];
    if (!control.assign_all(&gpu, excluded_fields, count_of(excluded_fields), pairs, "excluded GPU"))
      return false;
    derive_address(gpu.pciBusId, gpu.address);
    return true;
  });
}

}  // namespace node_nvml::mock
