// A GPU's certificates and attestation reports. They follow from its UUID and the verifier's nonce,
// so that one question has one answer; their form is NVIDIA's (PEM chains, and an SPDM 1.1 request
// with its response), their signatures are nobody's.
#include <stdio.h>

#include "mock/call.h"

namespace node_nvml::mock {

namespace {

/// Bytes that follow from texts and from nothing else.
class Bytes {
 public:
  void mix(const void* data, std::size_t length) {
    const auto* bytes = static_cast<const u8*>(data);
    for (std::size_t i = 0; i < length; ++i) seed_ = (seed_ ^ bytes[i]) * 0x100000001b3;
  }
  u8 next() {
    u64 word = seed_ += 0x9e3779b97f4a7c15;
    word = (word ^ word >> 30) * 0xbf58476d1ce4e5b9;
    word = (word ^ word >> 27) * 0x94d049bb133111eb;
    return static_cast<u8>(word >> 31);
  }

 private:
  u64 seed_ = 0xcbf29ce484222325;
};

/// Writes into a fixed room, and never past it.
class Writer {
 public:
  Writer(u8* out, u32 room) : out_(out), room_(room) {}
  void byte(u32 value) {
    if (length_ < room_) out_[length_++] = static_cast<u8>(value);
  }
  void bytes(const void* data, u32 length) {
    for (u32 i = 0; i < length; ++i) byte(static_cast<const u8*>(data)[i]);
  }
  void text(const char* value) { bytes(value, static_cast<u32>(strlen(value))); }
  void little16(u32 value) {
    byte(value & 0xff);
    byte(value >> 8 & 0xff);
  }
  void made(Bytes& source, u32 length) {
    for (u32 i = 0; i < length; ++i) byte(source.next());
  }
  u32 length() const { return length_; }

 private:
  u8* out_;
  u32 room_;
  u32 length_ = 0;
};

constexpr char base64[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// 48 bytes of a certificate a line.
void certificate(Writer& out, Bytes& source, u32 lines) {
  out.text("-----BEGIN CERTIFICATE-----\n");
  for (u32 line = 0; line < lines; ++line) {
    for (u32 i = 0; i < 64; ++i) out.byte(static_cast<u8>(base64[source.next() & 63]));
    out.byte('\n');
  }
  out.text("-----END CERTIFICATE-----\n");
}

/// From the GPU's own certificate up to the root.
u32 chain(u8* out, u32 room, const Gpu& gpu, const char* purpose, u32 certificates) {
  Writer writer(out, room);
  for (u32 level = 0; level < certificates; ++level) {
    Bytes source;
    source.mix(purpose, strlen(purpose));
    source.mix(&level, sizeof level);
    // The higher ones are those of the product and of its maker, not of the one GPU.
    if (level < 2) source.mix(gpu.uuid, sizeof gpu.uuid);
    else if (level < certificates - 1) source.mix(&gpu.pciDeviceId, sizeof gpu.pciDeviceId);
    certificate(writer, source, 11);
  }
  return writer.length();
}

constexpr u32 measurements = 64;
constexpr u32 measurement_bytes = 48;  // SHA-384

/// A GET_MEASUREMENTS request and the response to it.
u32 report(u8* out, u32 room, const Gpu& gpu, const u8 (&nonce)[32]) {
  Bytes device;
  device.mix(&gpu.pciDeviceId, sizeof gpu.pciDeviceId);
  device.mix(gpu.vbiosVersion, sizeof gpu.vbiosVersion);
  device.mix(gpu.gspFirmwareVersion, sizeof gpu.gspFirmwareVersion);
  Bytes own;
  own.mix(gpu.uuid, sizeof gpu.uuid);
  own.mix(nonce, sizeof nonce);
  Writer writer(out, room);
  const u8 request[] = {0x11, 0xe0, 0x01, 0xff};
  writer.bytes(request, sizeof request);
  writer.bytes(nonce, sizeof nonce);
  writer.byte(0);  // the certificate's slot
  const u8 response[] = {0x11, 0x60, 0x00, 0x00, measurements};
  writer.bytes(response, sizeof response);
  constexpr u32 block = 4 + 3 + measurement_bytes;
  writer.little16(measurements * block & 0xffff);
  writer.byte(measurements * block >> 16);
  for (u32 i = 1; i <= measurements; ++i) {
    writer.byte(i);
    writer.byte(1);  // as the DMTF specifies it
    writer.little16(3 + measurement_bytes);
    writer.byte(i == 1 ? 0 : 1);
    writer.little16(measurement_bytes);
    writer.made(device, measurement_bytes);
  }
  writer.made(own, 32);  // the GPU's nonce
  char opaque[256];
  const int length = snprintf(opaque, sizeof opaque, "%s;%s;%s", gpu.uuid, gpu.vbiosVersion,
                              gpu.gspFirmwareVersion);
  writer.little16(static_cast<u32>(length));
  writer.bytes(opaque, static_cast<u32>(length));
  writer.made(own, 96);  // signature, P-384
  return writer.length();
}

/// Only a GPU in confidential mode attests.
template <class Read>
Return on_attester(Row row, Device device, bool arguments, Read&& read) {
  return on_gpu(row, device, arguments, [&](const Gpu& gpu) -> Return {
    const bool on = read_versioned(live_state()->driver, [](const Driver& driver) {
      return driver.confidentialFeature != absent32 &&
             driver.confidentialFeature != CC_SYSTEM_FEATURE_DISABLED;
    });
    if (gpu.confidentialCapable != 1 || !on) return ERROR_NOT_SUPPORTED;
    read(gpu);
    return SUCCESS;
  });
}

}  // namespace

Return api::DeviceGetConfComputeGpuCertificate(Device device, ConfComputeGpuCertificate* out) {
  return on_attester(Row::DeviceGetConfComputeGpuCertificate, device, out != nullptr,
                     [&](const Gpu& gpu) {
                       out->certChainSize =
                           chain(out->certChain, sizeof out->certChain, gpu, "identity", 4);
                       out->attestationCertChainSize =
                           chain(out->attestationCertChain, sizeof out->attestationCertChain, gpu,
                                 "attestation", 5);
                     });
}
Return api::DeviceGetConfComputeGpuAttestationReport(Device device,
                                                     ConfComputeGpuAttestationReport* out) {
  return on_attester(Row::DeviceGetConfComputeGpuAttestationReport, device, out != nullptr,
                     [&](const Gpu& gpu) {
                       out->isCecAttestationReportPresent = 0;
                       out->cecAttestationReportSize = 0;
                       out->attestationReportSize = report(
                           out->attestationReport, sizeof out->attestationReport, gpu, out->nonce);
                     });
}

}  // namespace node_nvml::mock
