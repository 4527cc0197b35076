// Small conversions between C++ and JavaScript values.
#pragma once

#include <node_api.h>

#include <chrono>
#include <string>

#include "abi/nvml.h"

namespace node_nvml {

inline nvml::u32 to_u32(napi_env env, napi_value value) {
  nvml::u32 number = 0;
  napi_get_value_uint32(env, value, &number);
  return number;
}

inline double to_double(napi_env env, napi_value value) {
  double number = 0;
  napi_get_value_double(env, value, &number);
  return number;
}

inline std::chrono::nanoseconds milliseconds(napi_env env, napi_value value) {
  const std::chrono::duration<double, std::milli> exact(to_double(env, value));
  return std::chrono::duration_cast<std::chrono::nanoseconds>(exact);
}

inline bool to_bool(napi_env env, napi_value value) {
  bool result = false;
  napi_get_value_bool(env, value, &result);
  return result;
}

/// Empty for what is not a string.
inline std::string to_string(napi_env env, napi_value value) {
  std::size_t length = 0;
  if (napi_get_value_string_utf8(env, value, nullptr, 0, &length) != napi_ok) return {};
  std::string text(length, '\0');
  napi_get_value_string_utf8(env, value, text.data(), length + 1, &length);
  return text;
}

inline napi_value from(napi_env env, nvml::u32 number) {
  napi_value value;
  napi_create_uint32(env, number, &value);
  return value;
}

inline napi_value from(napi_env env, double number) {
  napi_value value;
  napi_create_double(env, number, &value);
  return value;
}

inline napi_value from(napi_env env, bool truth) {
  napi_value value;
  napi_get_boolean(env, truth, &value);
  return value;
}

inline napi_value from(napi_env env, const std::string& text) {
  napi_value value;
  napi_create_string_utf8(env, text.c_str(), text.size(), &value);
  return value;
}

template <class T> void set(napi_env env, napi_value object, const char* name, const T& value) {
  napi_set_named_property(env, object, name, from(env, value));
}

}  // namespace node_nvml
