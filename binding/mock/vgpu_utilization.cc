// How busy vGPUs and the processes in them are. The host samples them five times a second.
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

constexpr u64 sampling_period_us = 200000;

u64 sample_time() {
  const u64 now = now_us(*live_state());
  return now - now % sampling_period_us;
}

Value as_value(u32 number) {
  Value value = {};
  value.uiVal = or_zero(number);
  return value;
}

void fill(VgpuInstanceUtilizationSample& out, const Vgpu& vgpu, u64 time) {
  out = {vgpu.id,
         time,
         as_value(vgpu.utilizationGpu),
         as_value(vgpu.utilizationMemory),
         as_value(vgpu.utilizationEncoder),
         as_value(vgpu.utilizationDecoder)};
}
void fill(VgpuInstanceUtilizationInfo_v1& out, const Vgpu& vgpu, u64 time) {
  out = {time,
         vgpu.id,
         as_value(vgpu.utilizationGpu),
         as_value(vgpu.utilizationMemory),
         as_value(vgpu.utilizationEncoder),
         as_value(vgpu.utilizationDecoder),
         as_value(vgpu.utilizationJpeg),
         as_value(vgpu.utilizationOfa)};
}

template <class Sample>
void fill_process(Sample& out, const VgpuProcess& process, u64 time) {
  memset(static_cast<void*>(&out), 0, sizeof out);
  out.vgpuInstance = process.vgpu;
  out.pid = process.pid;
  memcpy(out.processName, process.name, sizeof out.processName);
  out.timeStamp = time;
  out.smUtil = or_zero(process.utilizationGpu);
  out.memUtil = or_zero(process.utilizationMemory);
  out.encUtil = or_zero(process.utilizationEncoder);
  out.decUtil = or_zero(process.utilizationDecoder);
}
void fill(VgpuProcessUtilizationSample& out, const VgpuProcess& process, u64 time) {
  fill_process(out, process, time);
}
void fill(VgpuProcessUtilizationInfo_v1& out, const VgpuProcess& process, u64 time) {
  fill_process(out, process, time);
  out.jpgUtil = or_zero(process.utilizationJpeg);
  out.ofaUtil = or_zero(process.utilizationOfa);
}

/// A process that did nothing in the last period has no sample.
bool is_busy(const VgpuProcess& process) {
  return process.ended == absent64 &&
         (or_zero(process.utilizationGpu) | or_zero(process.utilizationMemory) |
          or_zero(process.utilizationEncoder) | or_zero(process.utilizationDecoder) |
          or_zero(process.utilizationJpeg) | or_zero(process.utilizationOfa)) != 0;
}

/// `each(body)` calls body for every source of a sample.
template <class Sample, class Each>
Return samples(u64 since, u32* count, u32 room, Sample* out, Each&& each) {
  const u64 time = sample_time();
  u32 found = 0;
  const u32 usable = out == nullptr ? 0 : room;
  each([&](const auto& source) {
    if (found < usable) fill(out[found], source, time);
    ++found;
  });
  *count = found;
  if (found > usable) return ERROR_INSUFFICIENT_SIZE;
  return found != 0 && time <= since ? ERROR_NOT_FOUND : SUCCESS;
}

template <class Sample>
Return vgpu_samples(const VgpuHost& host, u32 index, u64 since, u32* count, u32 room, Sample* out) {
  return samples(since, count, room, out,
                 [&](auto&& body) { each_vgpu(host, index, body); });
}

template <class Sample>
Return process_samples(const VgpuHost& host, u32 index, u64 since, u32* count, u32 room,
                       Sample* out) {
  return samples(since, count, room, out, [&](auto&& body) {
    for (u32 i = 0; i < host.process_count && i < max_vgpu_processes; ++i) {
      const Vgpu* vgpu = find_vgpu(host, host.processes[i].vgpu);
      if (vgpu != nullptr && vgpu->gpu == index && is_busy(host.processes[i]))
        body(host.processes[i]);
    }
  });
}

}  // namespace

Return api::DeviceGetVgpuUtilization(Device device, amount since, ValueType* type, u32* count,
                                     VgpuInstanceUtilizationSample* out) {
  const bool arguments =
      type != nullptr && count != nullptr && (out == nullptr || *count != 0);
  return on_vgpu_host(Row::DeviceGetVgpuUtilization, device, arguments,
                      [&, room = count == nullptr ? 0 : *count](const Gpu&, const VgpuHost& host,
                                                                u32 index) {
                        *type = VALUE_TYPE_UNSIGNED_INT;
                        return vgpu_samples(host, index, since, count, room, out);
                      });
}
Return api::DeviceGetVgpuInstancesUtilizationInfo(Device device,
                                                  VgpuInstancesUtilizationInfo_v1* info) {
  return on_vgpu_host(
      Row::DeviceGetVgpuInstancesUtilizationInfo, device, info != nullptr,
      [&, room = info == nullptr ? 0 : info->vgpuInstanceCount](
          const Gpu&, const VgpuHost& host, u32 index) -> Return {
        if (info->version != version_word<VgpuInstancesUtilizationInfo_v1>)
          return ERROR_ARGUMENT_VERSION_MISMATCH;
        if (room == 0 && info->vgpuUtilArray != nullptr) return ERROR_INVALID_ARGUMENT;
        info->sampleValType = VALUE_TYPE_UNSIGNED_INT;
        return vgpu_samples(host, index, info->lastSeenTimeStamp, &info->vgpuInstanceCount, room,
                            info->vgpuUtilArray);
      });
}
Return api::DeviceGetVgpuProcessUtilization(Device device, amount since, u32* count,
                                            VgpuProcessUtilizationSample* out) {
  return on_vgpu_host(Row::DeviceGetVgpuProcessUtilization, device,
                      count != nullptr && (out == nullptr || *count != 0),
                      [&, room = count == nullptr ? 0 : *count](const Gpu&, const VgpuHost& host,
                                                                u32 index) {
                        return process_samples(host, index, since, count, room, out);
                      });
}
Return api::DeviceGetVgpuProcessesUtilizationInfo(Device device,
                                                  VgpuProcessesUtilizationInfo_v1* info) {
  return on_vgpu_host(Row::DeviceGetVgpuProcessesUtilizationInfo, device, info != nullptr,
                      [&, room = info == nullptr ? 0 : info->vgpuProcessCount](
                          const Gpu&, const VgpuHost& host, u32 index) -> Return {
                        if (info->version != version_word<VgpuProcessesUtilizationInfo_v1>)
                          return ERROR_ARGUMENT_VERSION_MISMATCH;
                        return process_samples(host, index, info->lastSeenTimeStamp,
                                               &info->vgpuProcessCount, room,
                                               info->vgpuProcUtilArray);
                      });
}

}  // namespace node_nvml::mock
