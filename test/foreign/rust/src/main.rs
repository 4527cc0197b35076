//! Prints what nvml-wrapper says of the machine, as JSON; with `wait`, the first Xid of the first GPU instead.
use nvml_wrapper::bitmasks::event::EventTypes;
use nvml_wrapper::enum_wrappers::device::{Clock, TemperatureSensor};
use nvml_wrapper::enums::device::UsedGpuMemory;
use nvml_wrapper::enums::event::XidError;
use nvml_wrapper::error::NvmlError;
use nvml_wrapper::{Device, Nvml};
use serde_json::{json, Value};

const CLOCKS: [Clock; 4] = [Clock::Graphics, Clock::SM, Clock::Memory, Clock::Video];

/// None where the GPU does not provide it.
fn ask<T>(answer: Result<T, NvmlError>) -> Result<Option<T>, NvmlError> {
    match answer {
        Ok(value) => Ok(Some(value)),
        Err(NvmlError::NotSupported | NvmlError::FailedToLoadSymbol(_)) => Ok(None),
        Err(error) => Err(error),
    }
}

fn processes(gpu: &Device) -> Result<Vec<Value>, NvmlError> {
    let running = ask(gpu.running_compute_processes())?.unwrap_or_default();
    let memory = |used| match used {
        UsedGpuMemory::Used(bytes) => json!(bytes),
        UsedGpuMemory::Unavailable => Value::Null,
    };
    Ok(running.into_iter().map(|p| json!({ "pid": p.pid, "memory": memory(p.used_gpu_memory) })).collect())
}

fn mig_devices(gpu: &Device) -> Result<Vec<Value>, NvmlError> {
    let mut found = Vec::new();
    for index in 0..ask(gpu.mig_device_count())?.unwrap_or(0) {
        match gpu.mig_device_by_index(index) {
            Ok(mig) => found.push(json!({ "uuid": mig.uuid()?, "memory": mig.memory_info()?.total })),
            Err(NvmlError::NotFound) => continue,
            Err(error) => return Err(error),
        }
    }
    Ok(found)
}

fn facts(gpu: &Device) -> Result<Value, NvmlError> {
    let clocks = CLOCKS.iter().map(|&clock| ask(gpu.clock_info(clock))).collect::<Result<Vec<_>, _>>()?;
    Ok(json!({
        "name": gpu.name()?,
        "uuid": gpu.uuid()?,
        "serial": ask(gpu.serial())?,
        "busId": gpu.pci_info()?.bus_id,
        "memory": ask(gpu.memory_info())?.map(|m| json!({ "total": m.total, "free": m.free })),
        "temperature": ask(gpu.temperature(TemperatureSensor::Gpu))?,
        "power": ask(gpu.power_usage())?,
        "powerLimit": ask(gpu.enforced_power_limit())?,
        "utilization": ask(gpu.utilization_rates())?.map(|u| json!({ "gpu": u.gpu, "memory": u.memory })),
        "clocks": clocks,
        "fan": ask(gpu.fan_speed(0))?,
        "persistence": ask(gpu.is_in_persistent_mode())?,
        "ecc": ask(gpu.is_ecc_enabled())?.map(|mode| mode.currently_enabled),
        "mig": ask(gpu.mig_mode())?.map(|mode| mode.current == 1),
        "pcie": [ask(gpu.current_pcie_link_gen())?, ask(gpu.current_pcie_link_width())?],
        "processes": processes(gpu)?,
        "migDevices": mig_devices(gpu)?,
    }))
}

fn wait_for_xid(nvml: &Nvml) -> Result<(), NvmlError> {
    let events = nvml.create_event_set()?;
    let events = nvml.device_by_index(0)?.register_events(EventTypes::CRITICAL_XID_ERROR, events).map_err(|e| e.error)?;
    println!("waiting");
    match events.wait(60_000)?.event_data {
        Some(XidError::Value(xid)) => println!("{xid}"),
        _ => println!("unknown"),
    }
    Ok(())
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let nvml = Nvml::builder().lib_path("libnvidia-ml.so.1".as_ref()).init()?;
    if std::env::args().nth(1).as_deref() == Some("wait") {
        return Ok(wait_for_xid(&nvml)?);
    }
    let gpus = (0..nvml.device_count()?)
        .map(|index| facts(&nvml.device_by_index(index)?))
        .collect::<Result<Vec<_>, _>>()?;
    println!("{}", json!({ "driver": nvml.sys_driver_version()?, "nvml": nvml.sys_nvml_version()?, "gpus": gpus }));
    Ok(())
}
