#include "environment.h"

NAPI_MODULE_INIT() { return node_nvml::Environment::create(env, exports); }
