// S-class units, the chassis of old that held GPUs; and the GPUs that the driver leaves alone.
#include <stdio.h>

#include "mock/call.h"

namespace node_nvml::mock {

namespace {

/// A read of a unit: `read(unit)`. A machine without units has no handle that is right.
template <class Read>
Return on_unit(Row row, Unit unit, bool arguments, Read&& read) {
  return on_system(row, arguments, [&](State& state) {
    return read_versioned(state.chassis, [&](const Chassis& chassis) -> Return {
      const u32 index = handle_payload(unit, Kind::unit);
      if (index >= chassis.unit_count || index >= max_units) return ERROR_INVALID_ARGUMENT;
      return read(chassis.units[index]);
    });
  });
}

template <std::size_t n>
void copy_text(char (&out)[n], const char (&text)[n]) {
  memcpy(out, text, n);
}

}  // namespace

Return api::UnitGetCount(u32* out) {
  return on_system(Row::UnitGetCount, out != nullptr, [&](State& state) {
    return read_versioned(state.chassis, [&](const Chassis& chassis) {
      *out = chassis.unit_count;
      return SUCCESS;
    });
  });
}
Return api::UnitGetHandleByIndex(u32 index, Unit* out) {
  return on_system(Row::UnitGetHandleByIndex, out != nullptr, [&](State& state) {
    return read_versioned(state.chassis, [&](const Chassis& chassis) {
      if (index >= chassis.unit_count) return ERROR_INVALID_ARGUMENT;
      *out = make_handle<Unit>(Kind::unit, index);
      return SUCCESS;
    });
  });
}
Return api::UnitGetUnitInfo(Unit unit, UnitInfo* out) {
  return on_unit(Row::UnitGetUnitInfo, unit, out != nullptr, [&](const ChassisUnit& at) {
    copy_text(out->name, at.name);
    copy_text(out->id, at.id);
    copy_text(out->serial, at.serial);
    copy_text(out->firmwareVersion, at.firmware);
    return SUCCESS;
  });
}
Return api::UnitGetLedState(Unit unit, LedState* out) {
  return on_unit(Row::UnitGetLedState, unit, out != nullptr, [&](const ChassisUnit& at) {
    if (at.ledColor == absent32) return ERROR_NOT_SUPPORTED;
    out->color = static_cast<LedColor>(at.ledColor);
    copy_text(out->cause, at.ledCause);
    if (at.ledColor == LED_COLOR_GREEN) out->cause[0] = '\0';
    return SUCCESS;
  });
}
Return api::UnitGetPsuInfo(Unit unit, PSUInfo* out) {
  return on_unit(Row::UnitGetPsuInfo, unit, out != nullptr, [&](const ChassisUnit& at) {
    if (at.psuState[0] == '\0') return ERROR_NOT_SUPPORTED;
    copy_text(out->state, at.psuState);
    out->current = or_zero(at.psuCurrent);
    out->voltage = or_zero(at.psuVoltage);
    out->power = or_zero(at.psuPower);
    return SUCCESS;
  });
}
Return api::UnitGetTemperature(Unit unit, u32 type, u32* out) {
  return on_unit(Row::UnitGetTemperature, unit, out != nullptr && type <= 2,
                 [&](const ChassisUnit& at) {
                   const u32 sensors[] = {at.temperatureIntake, at.temperatureExhaust,
                                          at.temperatureBoard};
                   return give(out, sensors[type]);
                 });
}
Return api::UnitGetFanSpeedInfo(Unit unit, UnitFanSpeeds* out) {
  return on_unit(Row::UnitGetFanSpeedInfo, unit, out != nullptr, [&](const ChassisUnit& at) {
    if (at.fan_count == 0) return ERROR_NOT_SUPPORTED;
    *out = {};
    out->count = at.fan_count < max_unit_fans ? at.fan_count : max_unit_fans;
    for (u32 i = 0; i < out->count; ++i)
      out->fans[i] = {or_zero(at.fans[i].speed), at.fans[i].failed == 1 ? FAN_FAILED : FAN_NORMAL};
    return SUCCESS;
  });
}
Return api::UnitGetDevices(Unit unit, u32* count, Device* out) {
  return on_unit(Row::UnitGetDevices, unit, count != nullptr && (out != nullptr || *count == 0),
                 [&, room = count == nullptr ? 0 : *count](const ChassisUnit& at) {
                   const u64 gpus = at.gpus == absent64 ? 0 : at.gpus;
                   u32 found = 0;
                   for (u32 gpu = 0; gpu < max_gpus; ++gpu) {
                     if ((gpus >> gpu & 1) == 0) continue;
                     if (found < room) out[found] = device_handle(gpu);
                     ++found;
                   }
                   *count = found;
                   return found > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
                 });
}
// The units of these products share their LEDs: whichever is named, all change.
Return api::UnitSetLedState(Unit unit, LedColor color) {
  const Return found = on_unit(Row::UnitSetLedState, unit, color <= LED_COLOR_AMBER,
                               [](const ChassisUnit& at) {
                                 return at.ledColor == absent32 ? ERROR_NOT_SUPPORTED : SUCCESS;
                               });
  if (found != SUCCESS) return found;
  if (!acts_as_root()) return ERROR_NO_PERMISSION;
  State& state = *live_state();
  const char* path = current_world.load(std::memory_order_acquire)->path;
  const bool changed = change_part(state, path, state.chassis, [&](Chassis& chassis) {
    for (ChassisUnit& each : chassis.units) {
      if (each.ledColor == absent32) continue;
      each.ledColor = color;
      snprintf(each.ledCause, sizeof each.ledCause, "%s",
               color == LED_COLOR_AMBER ? "Set to amber by the administrator" : "");
    }
    return true;
  });
  return changed ? SUCCESS : ERROR_UNKNOWN;
}

Return api::GetExcludedDeviceCount(u32* out) {
  return on_system(Row::GetExcludedDeviceCount, out != nullptr, [&](State& state) {
    return read_versioned(state.chassis, [&](const Chassis& chassis) {
      *out = chassis.excluded_count;
      return SUCCESS;
    });
  });
}
Return api::GetExcludedDeviceInfoByIndex(u32 index, ExcludedDeviceInfo* out) {
  return on_system(Row::GetExcludedDeviceInfoByIndex, out != nullptr, [&](State& state) {
    return read_versioned(state.chassis, [&](const Chassis& chassis) {
      if (index >= chassis.excluded_count || index >= max_excluded) return ERROR_INVALID_ARGUMENT;
      const ExcludedGpu& gpu = chassis.excluded[index];
      PciInfo& pci = out->pciInfo;
      pci.domain = gpu.address.domain;
      pci.bus = gpu.address.bus;
      pci.device = gpu.address.device;
      copy_text(pci.busIdLegacy, gpu.address.legacy);
      copy_text(pci.busId, gpu.address.text);
      pci.pciDeviceId = or_zero(gpu.pciDeviceId);
      pci.pciSubSystemId = or_zero(gpu.pciSubSystemId);
      memcpy(out->uuid, gpu.uuid, sizeof out->uuid);
      return SUCCESS;
    });
  });
}

}  // namespace node_nvml::mock
