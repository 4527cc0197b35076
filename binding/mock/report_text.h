// A text that grows, for reports: of libc alone, and quiet where there is no memory.
#pragma once

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "mock/state.h"

namespace node_nvml::mock::strict {

class Text {
 public:
  Text() = default;
  ~Text() { free(start_); }
  Text(const Text&) = delete;
  Text& operator=(const Text&) = delete;

  const char* start() const { return start_ == nullptr ? "" : start_; }
  std::size_t length() const { return length_; }

  __attribute__((format(printf, 2, 3))) void add(const char* format, ...) {
    char piece[512];
    va_list arguments;
    va_start(arguments, format);
    const int size = vsnprintf(piece, sizeof piece, format, arguments);
    va_end(arguments);
    if (size > 0) append(piece, static_cast<std::size_t>(size) < sizeof piece ? static_cast<std::size_t>(size) : sizeof piece - 1);
  }

  /// As a string of JSON.
  void add_quoted(const char* text) {
    append("\"", 1);
    for (; *text != '\0'; ++text) {
      const u8 c = static_cast<u8>(*text);
      if (c < 0x20) add("\\u%04x", c);
      else if (c == '"' || c == '\\') add("\\%c", c);
      else append(text, 1);
    }
    append("\"", 1);
  }

 private:
  void append(const char* piece, std::size_t size) {
    if (length_ + size + 1 > room_) {
      const std::size_t room = 2 * (length_ + size + 1);
      char* grown = static_cast<char*>(realloc(start_, room));
      if (grown == nullptr) return;
      start_ = grown;
      room_ = room;
    }
    memcpy(start_ + length_, piece, size);
    length_ += size;
    start_[length_] = '\0';
  }

  char* start_ = nullptr;
  std::size_t length_ = 0;
  std::size_t room_ = 0;
};

}  // namespace node_nvml::mock::strict
