// vGPU software licenses: what a guest can license for its GPU, and what a host knows of its
// guests' licenses.
#include "mock/vgpu.h"

namespace node_nvml::mock {

namespace {

/// How the struct of each version of the function is laid out: what a feature tells grew, and its
/// size with it.
struct FeatureV1 {
  GridLicenseFeatureCode code;
  u32 state;
  char info[128];
};
struct FeatureV2 : FeatureV1 {
  char product[128];
};
struct FeatureV3 : FeatureV2 {
  u32 enabled;
};
template <class Feature>
struct Features {
  i32 supported;
  u32 count;
  Feature items[max_licenses];
};
static_assert(sizeof(Features<FeatureV1>) == 416 && sizeof(Features<FeatureV2>) == 800 &&
              sizeof(Features<FeatureV3>) == 812);

/// UTC, by the calendar of 400 years that begins with a March; gmtime_r() takes locks and thrice the time.
template <class Expiry>
void give_expiry(Expiry& out, u64 expiry, u32 status) {
  out = {};
  out.status = static_cast<u8>(or_zero(status));
  if (status != GRID_LICENSE_EXPIRY_VALID || expiry >= u64{1} << 48) return;
  const u64 day = expiry / 86400 + 719468;  // since the 1st of March of the year 0
  const u32 second = static_cast<u32>(expiry % 86400);
  const u32 of_era = static_cast<u32>(day % 146097);
  const u32 year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  const u32 of_year = of_era - (365 * year + year / 4 - year / 100);
  const u32 month = (5 * of_year + 2) / 153;  // 0: March
  out.year = static_cast<u32>(day / 146097) * 400 + year + (month >= 10 ? 1 : 0);
  out.month = static_cast<u16>(month < 10 ? month + 3 : month - 9);
  out.day = static_cast<u16>(of_year - (153 * month + 2) / 5 + 1);
  out.hour = static_cast<u16>(second / 3600);
  out.min = static_cast<u16>(second / 60 % 60);
  out.sec = static_cast<u16>(second % 60);
}

/// A license that has run out is none.
bool is_licensed(u32 licensed, u64 expiry, u32 status) {
  if (licensed != 1) return false;
  const bool dated = status == GRID_LICENSE_EXPIRY_VALID && expiry != absent64;
  return !dated || recent_us(*live_state()) / 1000000 < expiry;
}

void fill(FeatureV1& out, const License& license) {
  out.code = static_cast<GridLicenseFeatureCode>(or_zero(license.code));
  out.state = is_licensed(license.licensed, license.expiry, license.expiryStatus) ? 1 : 0;
  memcpy(out.info, license.info, sizeof out.info);
}
void fill(FeatureV2& out, const License& license) {
  fill(static_cast<FeatureV1&>(out), license);
  memcpy(out.product, license.product, sizeof out.product);
}
void fill(FeatureV3& out, const License& license) {
  fill(static_cast<FeatureV2&>(out), license);
  out.enabled = or_zero(license.enabled);
}
void fill(GridLicensableFeature& out, const License& license) {
  out.featureCode = static_cast<GridLicenseFeatureCode>(or_zero(license.code));
  out.featureState = is_licensed(license.licensed, license.expiry, license.expiryStatus) ? 1 : 0;
  memcpy(out.licenseInfo, license.info, sizeof out.licenseInfo);
  memcpy(out.productName, license.product, sizeof out.productName);
  out.featureEnabled = or_zero(license.enabled);
  give_expiry(out.licenseExpiry, license.expiry, license.expiryStatus);
}

// Writes as much as the version's struct holds, and not a byte more; of bare metal, which licenses nothing, only that.
template <class Feature>
Return features(Row row, Device device, GridLicensableFeatures* out) {
  return on_gpu(row, device, out != nullptr, [&](const Gpu& gpu) {
    auto& list = *reinterpret_cast<Features<Feature>*>(out);
    list.supported = 0;
    list.count = 0;
    if (gpu.licensable != 1) return SUCCESS;
    memset(static_cast<void*>(&list), 0, sizeof list);
    list.supported = 1;
    for (const License& license : gpu.licenses) {
      if (license.present != 0) fill(list.items[list.count++], license);
    }
    return SUCCESS;
  });
}

u32 license_state(const Vgpu& vgpu) {
  const u32 state = or_zero(vgpu.licenseState);
  const bool claims = state == GRID_LICENSE_STATE_LICENSED;
  const bool holds = is_licensed(claims ? 1 : 0, vgpu.licenseExpiry, vgpu.licenseExpiryStatus);
  return claims && !holds ? u32{GRID_LICENSE_STATE_UNLICENSED} : state;
}

Return license_info(Row row, VgpuInstance id, VgpuLicenseInfo* out) {
  return on_vgpu(row, id, out != nullptr, [&](const VgpuHost&, const Vgpu& vgpu) -> Return {
    if (vgpu.driverVersion[0] == '\0') return ERROR_DRIVER_NOT_LOADED;
    *out = {};
    out->currentState = license_state(vgpu);
    out->isLicensed = out->currentState == GRID_LICENSE_STATE_LICENSED ? 1 : 0;
    give_expiry(out->licenseExpiry, vgpu.licenseExpiry, vgpu.licenseExpiryStatus);
    return SUCCESS;
  });
}

}  // namespace

Return api::DeviceGetGridLicensableFeatures(Device device, GridLicensableFeatures* out) {
  return features<FeatureV1>(Row::DeviceGetGridLicensableFeatures, device, out);
}
Return api::DeviceGetGridLicensableFeatures_v2(Device device, GridLicensableFeatures* out) {
  return features<FeatureV2>(Row::DeviceGetGridLicensableFeatures_v2, device, out);
}
Return api::DeviceGetGridLicensableFeatures_v3(Device device, GridLicensableFeatures* out) {
  return features<FeatureV3>(Row::DeviceGetGridLicensableFeatures_v3, device, out);
}
Return api::DeviceGetGridLicensableFeatures_v4(Device device, GridLicensableFeatures* out) {
  return features<GridLicensableFeature>(Row::DeviceGetGridLicensableFeatures_v4, device, out);
}

Return api::VgpuInstanceGetLicenseStatus(VgpuInstance id, u32* out) {
  return on_vgpu(Row::VgpuInstanceGetLicenseStatus, id, out != nullptr,
                 [&](const VgpuHost&, const Vgpu& vgpu) {
                   *out = license_state(vgpu) == GRID_LICENSE_STATE_LICENSED ? 1 : 0;
                   return SUCCESS;
                 });
}
Return api::VgpuInstanceGetLicenseInfo(VgpuInstance id, VgpuLicenseInfo* out) {
  return license_info(Row::VgpuInstanceGetLicenseInfo, id, out);
}
Return api::VgpuInstanceGetLicenseInfo_v2(VgpuInstance id, VgpuLicenseInfo* out) {
  return license_info(Row::VgpuInstanceGetLicenseInfo_v2, id, out);
}

}  // namespace node_nvml::mock
