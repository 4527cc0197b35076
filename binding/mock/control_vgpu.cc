// vGPUs from outside: the types that a host offers, vGPUs that start and stop, what goes on in
// them, licenses.
#include "mock/control.h"
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

constexpr u32 first_vgpu_id = 3251634200;

template <class T>
const T& published(const Versioned<T>& part) {
  return part.copies[part.generation.load() & 1];
}

template <class Change>
bool change_host(const Control& control, Change&& change) {
  return control.change_part(control.state->vgpus, change);
}

bool refuse_start(const Control& control, Return why, const Vgpu& vgpu) {
  switch (why) {
    case ERROR_INVALID_STATE:
      return control.answer.refuse(
          "GPU %u runs vGPUs of another size or type, and they cannot be mixed there.", vgpu.gpu);
    case ERROR_INSUFFICIENT_RESOURCES:
      return control.answer.refuse("GPU %u has no room for one more vGPU of the type %u.", vgpu.gpu,
                                   vgpu.type);
    default:
      return control.answer.refuse(
          "GPU %u does not offer the vGPU type %u there: it is no vGPU host, or the type is for "
          "other GPUs or for other MIG instances.",
          vgpu.gpu, vgpu.type);
  }
}

u32 next_id(const VgpuHost& host) {
  u32 id = first_vgpu_id;
  for (const Vgpu& vgpu : host.vgpus) {
    if (vgpu.present != 0 && vgpu.id >= id) id = vgpu.id + 1;
  }
  return id;
}

/// An identity that follows from the vGPU's number.
void name_after(char (&out)[80], u32 id, u32 kind) {
  u64 word = u64{id} * 0x9e3779b97f4a7c15 + kind * 0xbf58476d1ce4e5b9;
  word ^= word >> 29;
  snprintf(out, sizeof out, "%08x-%04x-%04x-%04x-%012llx", id, static_cast<u32>(word & 0xffff),
           0x4000 | static_cast<u32>(word >> 16 & 0xfff),
           0x8000 | static_cast<u32>(word >> 28 & 0x3fff),
           static_cast<unsigned long long>(word * 0x94d049bb133111eb >> 16));
}

/// What is not said.
void complete(Vgpu& vgpu, const VgpuHost& host, const Gpu& gpu) {
  if (vgpu.id == absent32 || vgpu.id == 0) vgpu.id = next_id(host);
  if (vgpu.uuid[0] == '\0') name_after(vgpu.uuid, vgpu.id, 1);
  if (vgpu.vmId[0] == '\0') name_after(vgpu.vmId, vgpu.id, 2);
  if (vgpu.memoryUsed == absent64) vgpu.memoryUsed = 0;
  if (vgpu.encoderCapacity == absent32) vgpu.encoderCapacity = 100;
  if (vgpu.accountingMode == absent32) vgpu.accountingMode = FEATURE_DISABLED;
  if (vgpu.licenseState == absent32) vgpu.licenseState = GRID_LICENSE_STATE_UNINITIALIZED;
  if (vgpu.eccMode == absent32) vgpu.eccMode = gpu.eccCurrent;
}

/// Where it lies: as told, else the first free place; of no matter where all are of one size.
bool place(const Control& control, Vgpu& vgpu, const VgpuHost& host, const VgpuPlace& where,
           const VgpuType& type) {
  if (!is_heterogeneous(host, where)) return true;
  const u32 size = placement_size(type);
  u32 found = absent32;
  each_placement(host, where, type, [&](u32 start) {
    const bool wanted = vgpu.placement == absent32 || vgpu.placement == start;
    if (found == absent32 && wanted && placement_is_free(host, where, start, size)) found = start;
  });
  if (found == absent32)
    return control.answer.refuse("The placement %u is not free for that vGPU.", vgpu.placement);
  vgpu.placement = found;
  return true;
}

bool start_vgpu(const Control& control, Parts pairs) {
  Vgpu vgpu;
  if (!control.assign_all(&vgpu, vgpu_fields, count_of(vgpu_fields), pairs, "vGPU")) return false;
  if (vgpu.gpu >= control.gpu_count())
    return control.answer.refuse("A vGPU needs the index of its GPU: this mock has %u.",
                                 control.gpu_count());
  const bool started = change_host(control, [&](VgpuHost& host) {
    const VgpuType* type = find_vgpu_type(host, vgpu.type);
    if (type == nullptr) return control.answer.refuse("There is no vGPU type %u.", vgpu.type);
    if (find_vgpu(host, vgpu.id) != nullptr)
      return control.answer.refuse("A vGPU %u runs already.", vgpu.id);
    const VgpuPlace where{published(control.state->gpus[vgpu.gpu]), vgpu.gpu, vgpu.gpuInstanceId};
    const Return why = may_start(host, where, *type);
    if (why != SUCCESS) return refuse_start(control, why, vgpu);
    if (!place(control, vgpu, host, where, *type)) return false;
    complete(vgpu, host, where.gpu);
    vgpu.present = 1;
    for (Vgpu& slot : host.vgpus) {
      if (slot.present != 0) continue;
      slot = vgpu;
      const u32 end = static_cast<u32>(&slot - host.vgpus) + 1;
      if (end > host.vgpu_end) host.vgpu_end = end;
      return true;
    }
    return control.answer.refuse("A mock runs at most %u vGPUs.", max_vgpus);
  });
  if (started && control.answer.room != 0)
    snprintf(control.answer.text, control.answer.room, "%u", vgpu.id);
  return started;
}

template <class T>
void forget(T* items, u32& count, u32 room, u32 vgpu) {
  u32 kept = 0;
  for (u32 i = 0; i < count && i < room; ++i) {
    if (items[i].vgpu != vgpu) items[kept++] = items[i];
  }
  count = kept;
}

void stop_vgpu(VgpuHost& host, Vgpu& vgpu) {
  forget(host.processes, host.process_count, max_vgpu_processes, vgpu.id);
  forget(host.encoders, host.encoder_count, max_sessions, vgpu.id);
  forget(host.captures, host.capture_count, max_sessions, vgpu.id);
  vgpu.present = 0;
}

bool find_running(const Control& control, const char* text, u32& id) {
  u64 value = 0;
  if (!control.value("A vGPU's number", text, value)) return false;
  id = static_cast<u32>(value);
  const bool runs = value <= absent32 && find_vgpu(published(control.state->vgpus), id) != nullptr;
  return runs || control.answer.refuse("No vGPU %s runs.", text);
}

/// VGPU KEY (remove | FIELD VALUE ...): one of the things that a vGPU has several of.
template <class T, std::size_t n>
bool set_part(const Control& control, Parts parts, T (VgpuHost::*list)[n], u32 VgpuHost::* count,
              u32 T::* key, const Field* fields, u32 field_count, const char* what) {
  u32 vgpu = 0;
  u64 number = 0;
  if (!find_running(control, parts[0], vgpu) || !control.value("A number", parts[1], number))
    return false;
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  return change_host(control, [&](VgpuHost& host) {
    T* items = host.*list;
    u32& used = host.*count;
    u32 at = 0;
    while (at < used && (items[at].vgpu != vgpu || items[at].*key != number)) ++at;
    if (remove) {
      if (at == used) return control.answer.refuse("vGPU %u has no %s %s.", vgpu, what, parts[1]);
      items[at] = items[--used];
      return true;
    }
    if (at == used) {
      if (used == n)
        return control.answer.refuse("A mock has room for %u of a kind in its vGPUs.",
                                     static_cast<u32>(n));
      items[used] = T{};
      items[used].vgpu = vgpu;
      items[used++].*key = static_cast<u32>(number);
    }
    return control.assign_all(&items[at], fields, field_count, pairs, what);
  });
}

}  // namespace

/// vgpu-type ID FIELD VALUE ...
bool set_vgpu_type(const Control& control, Parts parts) {
  u64 id = 0;
  if (!control.value("A vGPU type's number", parts[0], id)) return false;
  const Parts pairs{parts.items + 1, parts.count - 1};
  return change_host(control, [&](VgpuHost& host) {
    u32 at = 0;
    while (at < host.type_count && host.types[at].id != id) ++at;
    if (at == host.type_count) {
      if (at == max_vgpu_types)
        return control.answer.refuse("A mock has at most %u vGPU types.", max_vgpu_types);
      host.types[host.type_count++] = VgpuType{};
      host.types[at].id = static_cast<u32>(id);
    }
    return control.assign_all(&host.types[at], vgpu_type_fields, count_of(vgpu_type_fields), pairs,
                              "vGPU type");
  });
}

/// vgpu (start FIELD VALUE ... | ID stop | ID FIELD VALUE ...); a start answers the number.
bool set_vgpu(const Control& control, Parts parts) {
  const Parts pairs{parts.items + 1, parts.count == 0 ? 0 : parts.count - 1};
  if (strcmp(parts[0], "start") == 0) return start_vgpu(control, pairs);
  u32 id = 0;
  if (!find_running(control, parts[0], id)) return false;
  return change_host(control, [&](VgpuHost& host) {
    Vgpu* vgpu = find_vgpu(host, id);
    if (vgpu == nullptr) return control.answer.refuse("No vGPU %u runs.", id);
    if (strcmp(parts[1], "stop") == 0) {
      stop_vgpu(host, *vgpu);
      return true;
    }
    const Vgpu before = *vgpu;
    if (!control.assign_all(vgpu, vgpu_fields, count_of(vgpu_fields), pairs, "vGPU")) return false;
    const bool same = vgpu->id == before.id && vgpu->gpu == before.gpu && vgpu->type == before.type;
    return same || control.answer.refuse(
                       "A running vGPU keeps its number, its GPU and its type: stop it, and start "
                       "another.");
  });
}

bool set_vgpu_process(const Control& control, Parts parts) {
  return set_part(control, parts, &VgpuHost::processes, &VgpuHost::process_count, &VgpuProcess::pid,
                  vgpu_process_fields, count_of(vgpu_process_fields), "process");
}
bool set_vgpu_encoder(const Control& control, Parts parts) {
  return set_part(control, parts, &VgpuHost::encoders, &VgpuHost::encoder_count,
                  &EncoderSession::id, encoder_session_fields, count_of(encoder_session_fields),
                  "encoder session");
}
bool set_vgpu_capture(const Control& control, Parts parts) {
  return set_part(control, parts, &VgpuHost::captures, &VgpuHost::capture_count,
                  &CaptureSession::id, capture_session_fields, count_of(capture_session_fields),
                  "capture session");
}

/// license GPU SLOT (remove | FIELD VALUE ...)
bool set_license(const Control& control, Parts parts) {
  u32 index = 0;
  u64 slot = 0;
  if (!control.gpu(parts[0], index) || !control.value("A license's slot", parts[1], slot))
    return false;
  if (slot >= max_licenses)
    return control.answer.refuse("A GPU has at most %u features to license.", max_licenses);
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  return control.change(index, [&](Gpu& gpu) {
    License& license = gpu.licenses[slot];
    if (license.present == 0) license = License{};
    license.present = remove ? 0 : 1;
    return remove || control.assign_all(&license, license_fields, count_of(license_fields), pairs,
                                        "license");
  });
}

}  // namespace node_nvml::mock
