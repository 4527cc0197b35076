// What goes on in VMs: their encoder and frame buffer capture sessions, and the processes that
// accounting remembers.
#include "mock/vgpu.h"
#include "mock/video_sessions.h"

namespace node_nvml::mock {

namespace {

template <class Session, class Body>
u32 each_session(const Session* sessions, u32 count, u32 vgpu, Body&& body) {
  u32 found = 0;
  for (u32 i = 0; i < count && i < max_sessions; ++i) {
    if (sessions[i].vgpu != vgpu) continue;
    body(found++, sessions[i]);
  }
  return found;
}

/// How many sessions, and their means.
struct Means {
  u32 count;
  u32 fps;
  u32 latency;
};
template <class Session>
Means means(const Session* sessions, u32 count, u32 vgpu) {
  u64 fps = 0;
  u64 latency = 0;
  const u32 found = each_session(sessions, count, vgpu, [&](u32, const Session& session) {
    fps += or_zero(session.fps);
    latency += or_zero(session.latency);
  });
  if (found == 0) return {0, 0, 0};
  return {found, static_cast<u32>(fps / found), static_cast<u32>(latency / found)};
}

/// Room 0 asks for the number only.
Return finish_sessions(u32 found, u32 room, u32* count) {
  *count = found;
  return room != 0 && found > room ? ERROR_INSUFFICIENT_SIZE : SUCCESS;
}

bool accounts(const Vgpu& vgpu) { return vgpu.accountingMode == FEATURE_ENABLED; }

template <class Body>
void each_account(const VgpuHost& host, u32 vgpu, Body&& body) {
  for (u32 i = 0; i < host.process_count && i < max_vgpu_processes; ++i) {
    if (host.processes[i].vgpu == vgpu) body(host.processes[i]);
  }
}

AccountingStats account(const VgpuProcess& process) {
  const bool running = process.ended == absent64;
  AccountingStats stats = {};
  stats.gpuUtilization = or_zero(process.utilizationGpu);
  stats.memoryUtilization = or_zero(process.utilizationMemory);
  stats.maxMemoryUsage = process.maxMemory;
  stats.time = running ? 0 : process.ended;
  stats.startTime = process.startTime == absent64 ? 0 : process.startTime;
  stats.isRunning = running ? 1 : 0;
  return stats;
}

}  // namespace

Return api::VgpuInstanceGetEncoderStats(VgpuInstance id, u32* count, u32* fps, u32* latency) {
  return on_vgpu(Row::VgpuInstanceGetEncoderStats, id,
                 count != nullptr && fps != nullptr && latency != nullptr,
                 [&](const VgpuHost& host, const Vgpu& vgpu) {
                   const Means mean = means(host.encoders, host.encoder_count, vgpu.id);
                   *count = mean.count;
                   *fps = mean.fps;
                   *latency = mean.latency;
                   return SUCCESS;
                 });
}
Return api::VgpuInstanceGetEncoderSessions(VgpuInstance id, u32* count, EncoderSessionInfo* out) {
  return on_vgpu(
      Row::VgpuInstanceGetEncoderSessions, id,
      count != nullptr && (out != nullptr || *count == 0),
      [&, room = count == nullptr ? 0 : *count](const VgpuHost& host, const Vgpu& vgpu) {
        const u32 found = each_session(
            host.encoders, host.encoder_count, vgpu.id, [&](u32 at, const EncoderSession& session) {
              if (at < room) out[at] = encoder_info(session);
            });
        return finish_sessions(found, room, count);
      });
}
Return api::VgpuInstanceGetFBCStats(VgpuInstance id, FBCStats* out) {
  return on_vgpu(Row::VgpuInstanceGetFBCStats, id, out != nullptr,
                 [&](const VgpuHost& host, const Vgpu& vgpu) {
                   const Means mean = means(host.captures, host.capture_count, vgpu.id);
                   *out = {mean.count, mean.fps, mean.latency};
                   return SUCCESS;
                 });
}
Return api::VgpuInstanceGetFBCSessions(VgpuInstance id, u32* count, FBCSessionInfo* out) {
  return on_vgpu(
      Row::VgpuInstanceGetFBCSessions, id, count != nullptr && (out != nullptr || *count == 0),
      [&, room = count == nullptr ? 0 : *count](const VgpuHost& host, const Vgpu& vgpu) {
        const u32 found = each_session(
            host.captures, host.capture_count, vgpu.id, [&](u32 at, const CaptureSession& session) {
              if (at < room) out[at] = capture_info(session);
            });
        return finish_sessions(found, room, count);
      });
}

Return api::VgpuInstanceGetAccountingMode(VgpuInstance id, EnableState* out) {
  return on_vgpu(Row::VgpuInstanceGetAccountingMode, id, out != nullptr,
                 [&](const VgpuHost&, const Vgpu& vgpu) -> Return {
                   if (vgpu.driverVersion[0] == '\0') return ERROR_DRIVER_NOT_LOADED;
                   return give(out, vgpu.accountingMode);
                 });
}
Return api::VgpuInstanceGetAccountingPids(VgpuInstance id, u32* count, u32* out) {
  return on_vgpu(Row::VgpuInstanceGetAccountingPids, id, count != nullptr,
                 [&, room = count == nullptr ? 0 : *count](const VgpuHost& host,
                                                           const Vgpu& vgpu) -> Return {
                   if (!accounts(vgpu)) return ERROR_NOT_SUPPORTED;
                   Listing<u32> list(out, room);
                   each_account(host, vgpu.id,
                                [&](const VgpuProcess& process) { list.add(process.pid); });
                   return list.finish(*count);
                 });
}
// Of two processes with one number, the later.
Return api::VgpuInstanceGetAccountingStats(VgpuInstance id, u32 pid, AccountingStats* out) {
  return on_vgpu(Row::VgpuInstanceGetAccountingStats, id, out != nullptr,
                 [&](const VgpuHost& host, const Vgpu& vgpu) -> Return {
                   if (!accounts(vgpu)) return ERROR_NOT_SUPPORTED;
                   Return result = ERROR_NOT_FOUND;
                   each_account(host, vgpu.id, [&](const VgpuProcess& process) {
                     if (process.pid != pid) return;
                     *out = account(process);
                     result = SUCCESS;
                   });
                   return result;
                 });
}
// Only what is known of processes that have ended goes.
Return api::VgpuInstanceClearAccountingPids(VgpuInstance id) {
  return change_vgpu(Row::VgpuInstanceClearAccountingPids, id, true,
                     [](VgpuHost& host, Vgpu& vgpu) -> Return {
                       if (!accounts(vgpu)) return ERROR_NOT_SUPPORTED;
                       u32 kept = 0;
                       for (u32 i = 0; i < host.process_count && i < max_vgpu_processes; ++i) {
                         const VgpuProcess& process = host.processes[i];
                         if (process.vgpu == vgpu.id && process.ended != absent64) continue;
                         host.processes[kept++] = process;
                       }
                       host.process_count = kept;
                       return SUCCESS;
                     });
}

}  // namespace node_nvml::mock
