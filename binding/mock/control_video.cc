// Sessions of the video encoder and of the frame buffer capture, from outside.
#include "mock/control.h"

namespace node_nvml::mock {

namespace {

struct SessionFields {
  const Field* fields;
  u32 count;
  const char* what;
};

/// VERB GPU ID (remove | FIELD VALUE ...)
template <class Session>
bool set_session(const Control& control, Parts parts, Session (Gpu::*sessions)[max_sessions],
                 u32 Gpu::* count, const SessionFields& known) {
  u32 index = 0;
  u64 id = 0;
  if (!control.gpu(parts[0], index) || !control.value("A session's id", parts[1], id)) return false;
  const bool remove = strcmp(parts[2], "remove") == 0;
  const Parts pairs{parts.items + 2, parts.count - 2};
  return control.change(index, [&](Gpu& gpu) {
    auto& all = gpu.*sessions;
    u32 at = 0;
    while (at < gpu.*count && all[at].id != id) ++at;
    if (remove) {
      if (at == gpu.*count)
        return control.answer.refuse("GPU %u has no %s %s.", index, known.what, parts[1]);
      all[at] = all[--(gpu.*count)];
      return true;
    }
    if (at == max_sessions)
      return control.answer.refuse("A GPU has at most %u of a %s.", max_sessions, known.what);
    if (at == gpu.*count) {
      all[at] = Session{};
      all[at].id = static_cast<u32>(id);
      ++(gpu.*count);
    }
    return control.assign_all(&all[at], known.fields, known.count, pairs, known.what);
  });
}

}  // namespace

bool set_encoder_session(const Control& control, Parts parts) {
  return set_session(control, parts, &Gpu::encoder_sessions, &Gpu::encoder_session_count,
                     {encoder_session_fields, count_of(encoder_session_fields), "encoder session"});
}
bool set_capture_session(const Control& control, Parts parts) {
  return set_session(control, parts, &Gpu::capture_sessions, &Gpu::capture_session_count,
                     {capture_session_fields, count_of(capture_session_fields), "capture session"});
}

}  // namespace node_nvml::mock
