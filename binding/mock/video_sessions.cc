// Sessions of the video encoder and of the frame buffer capture, and what they add up to.
#include "mock/live.h"
#include "mock/vgpu.h"
#include "mock/video_sessions.h"

namespace node_nvml::mock {

namespace {

bool has_encoder(const Gpu& gpu) {
  return gpu.utilizationEncoder != absent32 && gpu.enginesEncoders != absent32 &&
         gpu.enginesEncoders != 0;
}

/// AV1 came with Ada, H.265 with the second Maxwell.
bool encodes(const Gpu& gpu, u32 codec) {
  if (codec == ENCODER_QUERY_AV1) return is_since(gpu, DEVICE_ARCH_ADA);
  return codec == ENCODER_QUERY_H264 || is_since(gpu, DEVICE_ARCH_PASCAL);
}

struct Averages {
  u32 fps = 0;
  u32 latency = 0;
};

template <class Sessions>
Averages averages(const Sessions& sessions) {
  const u32 count = sessions.count;
  u64 fps = 0;
  u64 latency = 0;
  for (u32 i = 0; i < count; ++i) {
    fps += or_zero(sessions[i].fps);
    latency += or_zero(sessions[i].latency);
  }
  if (count == 0) return {};
  return {static_cast<u32>(fps / count), static_cast<u32>(latency / count)};
}

/// A GPU's own sessions and, on a vGPU host, those of its VMs.
template <class Session>
struct Gathered {
  /// Not filled before a session comes: most GPUs have none.
  union Slot {
    Slot() {}
    Session session;
  };
  Slot items[2 * max_sessions];
  u32 count = 0;

  void add(const Session& session) {
    if (count < 2 * max_sessions) items[count++].session = session;
  }
  const Session& operator[](u32 i) const { return items[i].session; }
};
template <class Session>
void gather(Gathered<Session>& out, Device device, const Gpu& gpu, const Session* own, u32 own_count,
            Session (VgpuHost::*list)[max_sessions], u32 VgpuHost::* list_count) {
  for (u32 i = 0; i < own_count && i < max_sessions; ++i) out.add(own[i]);
  if (!is_vgpu_host(gpu)) return;
  const u32 before = out.count;
  read_versioned(live_state()->vgpus, [&](const VgpuHost& host) {
    out.count = before;
    for (u32 i = 0; i < host.*list_count && i < max_sessions; ++i) {
      const Session& session = (host.*list)[i];
      const Vgpu* vgpu = find_vgpu(host, session.vgpu);
      if (vgpu != nullptr && vgpu->gpu == gpu_of(device)) out.add(session);
    }
    return true;
  });
}
Gathered<EncoderSession> encoders_of(Device device, const Gpu& gpu) {
  Gathered<EncoderSession> all;
  gather(all, device, gpu, gpu.encoder_sessions, gpu.encoder_session_count, &VgpuHost::encoders,
         &VgpuHost::encoder_count);
  return all;
}
Gathered<CaptureSession> captures_of(Device device, const Gpu& gpu) {
  Gathered<CaptureSession> all;
  gather(all, device, gpu, gpu.capture_sessions, gpu.capture_session_count, &VgpuHost::captures,
         &VgpuHost::capture_count);
  return all;
}

/// A room of 0 asks how many there are, and succeeds. It is read before, since a read may run
/// twice.
template <class Info, class Sessions, class Write>
Return give_sessions(u32 room, u32* count, Info* out, const Sessions& sessions, Write&& write) {
  const u32 have = sessions.count;
  *count = have;
  if (room == 0) return SUCCESS;
  if (room < have) return ERROR_INSUFFICIENT_SIZE;
  if (out == nullptr && have != 0) return ERROR_INVALID_ARGUMENT;
  for (u32 i = 0; i < have; ++i) out[i] = write(sessions[i]);
  return SUCCESS;
}

}  // namespace

// Percent of the encoder that is left.
Return api::DeviceGetEncoderCapacity(Device device, EncoderType codec, u32* out) {
  return on_gpu(Row::DeviceGetEncoderCapacity, device,
                out != nullptr && codec <= ENCODER_QUERY_AV1, [&](const Gpu& gpu) -> Return {
                  if (!has_encoder(gpu) || !encodes(gpu, codec)) return ERROR_NOT_SUPPORTED;
                  *out = gpu.utilizationEncoder < 100 ? 100 - gpu.utilizationEncoder : 0;
                  return SUCCESS;
                });
}
Return api::DeviceGetEncoderStats(Device device, u32* count, u32* fps, u32* latency) {
  return on_gpu(Row::DeviceGetEncoderStats, device,
                count != nullptr && fps != nullptr && latency != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.utilizationEncoder == absent32) return ERROR_NOT_SUPPORTED;
                  const auto all = encoders_of(device, gpu);
                  const Averages mean = averages(all);
                  *count = all.count;
                  *fps = mean.fps;
                  *latency = mean.latency;
                  return SUCCESS;
                });
}
Return api::DeviceGetEncoderSessions(Device device, u32* count, EncoderSessionInfo* out) {
  const u32 room = count == nullptr ? 0 : *count;
  return on_gpu(Row::DeviceGetEncoderSessions, device, count != nullptr,
                [&](const Gpu& gpu) -> Return {
                  if (gpu.utilizationEncoder == absent32) return ERROR_NOT_SUPPORTED;
                  const auto all = encoders_of(device, gpu);
                  return give_sessions(room, count, out, all, encoder_info);
                });
}
Return api::DeviceGetFBCStats(Device device, FBCStats* out) {
  return on_gpu(Row::DeviceGetFBCStats, device, out != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.utilizationGpu == absent32) return ERROR_NOT_SUPPORTED;
    const auto all = captures_of(device, gpu);
    const Averages mean = averages(all);
    *out = {all.count, mean.fps, mean.latency};
    return SUCCESS;
  });
}
Return api::DeviceGetFBCSessions(Device device, u32* count, FBCSessionInfo* out) {
  const u32 room = count == nullptr ? 0 : *count;
  return on_gpu(Row::DeviceGetFBCSessions, device, count != nullptr, [&](const Gpu& gpu) -> Return {
    if (gpu.utilizationGpu == absent32) return ERROR_NOT_SUPPORTED;
    const auto all = captures_of(device, gpu);
    return give_sessions(room, count, out, all, capture_info);
  });
}

}  // namespace node_nvml::mock
