// The mock that a process drives from outside.
#pragma once

#include "mock/state.h"

namespace node_nvml::mock {

/// The mapped state of a mock for as long as a command takes. The one that was driven last stays mapped for the next
/// command: mapping it anew would be most of what a command takes, and so of the time until a waiter is woken.
class DrivenMock {
 public:
  /// state() is null, with errno, where there is no mock at that path or another build wrote it.
  explicit DrivenMock(const char* path);
  ~DrivenMock();
  DrivenMock(const DrivenMock&) = delete;
  DrivenMock& operator=(const DrivenMock&) = delete;
  State* state() const { return state_; }

 private:
  State* state_ = nullptr;
  bool shared_ = false;  // it is the one that stays
};

}  // namespace node_nvml::mock
