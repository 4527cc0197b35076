#include "record.h"

#include <algorithm>
#include <cstring>

namespace node_nvml {

namespace {

using nvml::describe::Role;

u32 load_count(const std::byte* place, u32 size) {
  if (size == 1) return u32(*reinterpret_cast<const u8*>(place));
  return size == 2 ? *reinterpret_cast<const u16*>(place) : *reinterpret_cast<const u32*>(place);
}

/// What happens to structs before a call.
class Relocation {
 public:
  Relocation(const Block& block, const HandleTable& handles, u32 library, std::vector<Restore>& restores)
      : block_(block), handles_(handles), library_(library), restores_(restores) {}

  u32 apply(int structure, u64 offset) {
    for (const Fixup& fixup : programs().structures[std::size_t(structure)]) {
      if (const u32 status = apply(fixup, offset); status != nvml::SUCCESS) return status;
    }
    return nvml::SUCCESS;
  }

 private:
  u32 apply(const Fixup& fixup, u64 owner) {
    const u64 offset = owner + fixup.offset;
    switch (fixup.kind) {
      case Fixup::Kind::text: block_.at<u64>(offset) = 0; return nvml::SUCCESS;
      case Fixup::Kind::path: return path(offset);
      case Fixup::Kind::list: return list(fixup, owner);
      case Fixup::Kind::handle:
        for (u32 i = 0; i < fixup.elements; ++i) {
          u64& word = block_.at<u64>(offset + i * u64{8});
          if (word == 0) continue;
          void* address = handles_.find(word, fixup.handle_kind, library_);
          if (address == nullptr) return stale_handle + 7;
          replace(word, reinterpret_cast<u64>(address), true);
        }
        return nvml::SUCCESS;
      case Fixup::Kind::inner: return elements(fixup, offset, fixup.elements);
    }
    return nvml::SUCCESS;
  }

  u32 path(u64 offset) {
    u64& word = block_.at<u64>(offset);
    if (word == 0) return nvml::SUCCESS;
    if (word >= block_.size || std::memchr(block_.start + word, 0, block_.size - word) == nullptr) return bad_block + 7;
    replace(word, reinterpret_cast<u64>(block_.start + word));
    return nvml::SUCCESS;
  }

  u32 list(const Fixup& fixup, u64 owner) {
    u64& word = block_.at<u64>(owner + fixup.offset);
    const u32 count = load_count(block_.start + owner + fixup.count_offset, fixup.count_size);
    const u64 start = word;
    if (!block_.has(start, u64{count} * fixup.element_size)) return bad_block + 7;
    replace(word, count == 0 ? 0 : reinterpret_cast<u64>(block_.start + start));
    return elements(fixup, start, count);
  }

  u32 elements(const Fixup& fixup, u64 start, u32 count) {
    if (fixup.structure == no_structure) return nvml::SUCCESS;
    for (u32 i = 0; i < count; ++i) {
      const u32 status = apply(fixup.structure, start + u64{i} * fixup.element_size);
      if (status != nvml::SUCCESS) return status;
    }
    return nvml::SUCCESS;
  }

  void replace(u64& word, u64 value, bool is_handle = false) {
    restores_.push_back({&word, word, is_handle});
    word = value;
  }

  const Block& block_;
  const HandleTable& handles_;
  const u32 library_;
  std::vector<Restore>& restores_;
};

/// What happens to structs after a call, when lists hold offsets again.
class Translation {
 public:
  Translation(const Block& block, HandleTable& handles, u32 library, bool ends)
      : block_(block), handles_(handles), library_(library), ends_(ends) {}

  void apply(int structure, u64 owner) {
    for (const Fixup& fixup : programs().structures[std::size_t(structure)]) {
      const u64 offset = owner + fixup.offset;
      switch (fixup.kind) {
        case Fixup::Kind::text: block_.at<u64>(offset) = 0; break;
        case Fixup::Kind::path: break;
        case Fixup::Kind::handle:
          for (u32 i = 0; i < fixup.elements; ++i) handle(block_.at<u64>(offset + i * u64{8}), fixup.handle_kind);
          break;
        case Fixup::Kind::inner: elements(fixup, offset, fixup.elements); break;
        case Fixup::Kind::list:
          elements(fixup, block_.at<u64>(offset), load_count(block_.start + owner + fixup.count_offset, fixup.count_size));
          break;
      }
    }
  }

  void handle(u64& word, u8 kind) {
    word = handles_.add(reinterpret_cast<void*>(word), kind, library_);
    if (ends_) handles_.remove(word);
  }

 private:
  void elements(const Fixup& fixup, u64 start, u64 count) {
    if (fixup.structure == no_structure || !block_.has(start, 0)) return;
    const u64 room = (block_.size - start) / fixup.element_size;  // the driver may say more than there is
    for (u64 i = 0; i < std::min(count, room); ++i) apply(fixup.structure, start + i * fixup.element_size);
  }

  const Block& block_;
  HandleTable& handles_;
  const u32 library_;
  const bool ends_;
};

void clear(std::byte* data, u64 bytes) {
  if (bytes == sizeof(u32)) std::memset(data, 0, sizeof(u32));  // the most frequent, without a call
  else std::memset(data, 0, bytes);
}

/// The number of elements of an array parameter, as the driver will read it.
bool array_length(const Program& program, const Step& step, const Record& record, const Block& block, u64& length) {
  length = step.room;
  if (step.room > 0) return true;
  const u32 word = record.words[step.length].low;
  if (program.steps[std::size_t(step.length)].role != Role::count) {
    length = word;
    return true;
  }
  if (!block.has(word, sizeof(u32))) return false;
  length = block.at<u32>(word);
  return true;
}

u32 pointer_bytes(const Program& program, std::size_t i, const Record& record, const Block& block, u64& bytes) {
  const Step& step = program.steps[i];
  bytes = step.size;
  if (step.role == Role::text || step.role == Role::items || step.role == Role::inout_items) {
    u64 length = 0;
    if (!array_length(program, step, record, block, length)) return bad_block + u32(step.length);
    bytes = step.in_bytes ? length : length * step.size;
  }
  return nvml::SUCCESS;
}

u32 prepare_pointer(const Program& program, std::size_t i, const Record& record, const Block& block,
                    Relocation& relocation, u64& word) {
  const Step& step = program.steps[i];
  const u32 offset = record.words[i].low;
  word = reinterpret_cast<u64>(block.start + offset);
  if (step.role == Role::string) {
    const bool ends = offset < block.size && std::memchr(block.start + offset, 0, block.size - offset) != nullptr;
    return ends ? u32(nvml::SUCCESS) : bad_block + u32(i);
  }
  u64 bytes = 0;
  if (const u32 status = pointer_bytes(program, i, record, block, bytes); status != nvml::SUCCESS) return status;
  if (!block.has(offset, bytes)) return bad_block + u32(i);
  const bool holds_handles = step.is_handle || step.structure != no_structure;
  if (step.role == Role::out || (step.role == Role::items && holds_handles)) clear(block.start + offset, bytes);
  if (step.structure == no_structure) return nvml::SUCCESS;
  if (step.role != Role::inout && step.role != Role::in && step.role != Role::inout_items) return nvml::SUCCESS;
  for (u64 done = 0; done < bytes; done += step.size) {
    if (const u32 status = relocation.apply(step.structure, offset + done); status != nvml::SUCCESS) return status;
  }
  return nvml::SUCCESS;
}

u64 value_of(const Step& step, const Record::Word& word) { return step.narrow ? word.low : word.all(); }

void put_back(std::vector<Restore>& restores) {
  for (const Restore& each : restores) *each.place = each.before;
  restores.clear();
}

}  // namespace

u32 prepare(const Record& record, const Block& block, const HandleTable& handles, Invocation& call,
            std::vector<Restore>& restores) {
  const Program& program = programs().rows[record.row];
  Relocation relocation(block, handles, record.library, restores);
  call.row = record.row;
  call.returns_text = program.returns_text;
  for (std::size_t i = 0; i < program.count; ++i) {
    const Step& step = program.steps[i];
    u64& word = call.words[i];
    if (step.role != Role::value) {
      const u32 status = prepare_pointer(program, i, record, block, relocation, word);
      if (status == nvml::SUCCESS) continue;
      put_back(restores);
      return status;
    }
    if (!step.is_handle) {
      word = value_of(step, record.words[i]);
      continue;
    }
    word = reinterpret_cast<u64>(handles.find(record.words[i].low, step.handle_kind, record.library));
    if (word != 0) continue;
    put_back(restores);
    return stale_handle + u32(i);
  }
  if (!program.returns_text) return nvml::SUCCESS;
  const u32 result = record.words[program.count].low;
  if (!block.has(result, text_result_size)) return bad_block + program.count;
  call.words[program.count] = reinterpret_cast<u64>(block.start + result);
  return nvml::SUCCESS;
}

void settle(const Record& record, const Block& block, HandleTable& handles, u32 status,
            std::vector<Restore>& restores) {
  const Program& program = programs().rows[record.row];
  if (status != nvml::SUCCESS) return put_back(restores);
  for (const Restore& each : restores) {
    if (!each.is_handle) *each.place = each.before;  // a handle is the driver's to change
  }
  restores.clear();
  for (std::size_t i = 0; i < program.count; ++i) {
    const Step& step = program.steps[i];
    if (step.role == Role::value) {
      if (step.ends) handles.remove(record.words[i].low);
      continue;
    }
    if (!step.is_handle && step.structure == no_structure) continue;
    Translation translation(block, handles, record.library, step.ends);
    u64 bytes = 0;
    if (pointer_bytes(program, i, record, block, bytes) != nvml::SUCCESS) continue;
    bytes = std::min<u64>(bytes, block.size - record.words[i].low);
    for (u64 done = 0; done + step.size <= bytes; done += step.size) {
      const u64 offset = record.words[i].low + done;
      if (step.is_handle) translation.handle(block.at<u64>(offset), step.handle_kind);
      else translation.apply(step.structure, offset);
    }
  }
}

}  // namespace node_nvml
