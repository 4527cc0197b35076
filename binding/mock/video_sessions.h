// What is told of a session of the video encoder or of the frame buffer capture.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

inline EncoderSessionInfo encoder_info(const EncoderSession& session) {
  return {session.id,
          or_zero(session.pid),
          session.vgpu,
          static_cast<EncoderType>(or_zero(session.codec)),
          or_zero(session.width),
          or_zero(session.height),
          or_zero(session.fps),
          or_zero(session.latency)};
}

inline FBCSessionInfo capture_info(const CaptureSession& session) {
  return {session.id,
          or_zero(session.pid),
          session.vgpu,
          or_zero(session.display),
          static_cast<FBCSessionType>(or_zero(session.kind)),
          or_zero(session.flags),
          or_zero(session.maxWidth),
          or_zero(session.maxHeight),
          or_zero(session.width),
          or_zero(session.height),
          or_zero(session.fps),
          or_zero(session.latency)};
}

}  // namespace node_nvml::mock
