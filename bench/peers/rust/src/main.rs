//! nvml-wrapper. Speaks the benchmark's protocol (harness/contender.js).
use std::ffi::OsStr;
use std::hint::black_box;
use std::io::{stdin, BufRead};
use std::time::Instant;

use nvml_wrapper::enum_wrappers::device::{Clock, PcieUtilCounter, TemperatureSensor};
use nvml_wrapper::error::NvmlError;
use nvml_wrapper::{Device, Nvml};

const CLOCKS: [Clock; 4] = [Clock::Graphics, Clock::SM, Clock::Memory, Clock::Video];

fn read(gpu: &Device) -> Result<(), NvmlError> {
    black_box((gpu.name()?, gpu.uuid()?, gpu.pci_info()?, gpu.minor_number()?));
    black_box((gpu.temperature(TemperatureSensor::Gpu)?, gpu.power_usage()?, gpu.enforced_power_limit()?));
    black_box((gpu.total_energy_consumption()?, gpu.memory_info()?, gpu.utilization_rates()?, gpu.fan_speed(0)?));
    for clock in CLOCKS {
        black_box(gpu.clock_info(clock)?);
    }
    black_box((gpu.max_clock_info(Clock::SM)?, gpu.max_clock_info(Clock::Memory)?));
    black_box((gpu.encoder_utilization()?, gpu.decoder_utilization()?));
    black_box((gpu.pcie_throughput(PcieUtilCounter::Send)?, gpu.pcie_throughput(PcieUtilCounter::Receive)?));
    black_box((gpu.performance_state()?, gpu.is_ecc_enabled()?, gpu.mig_mode()?, gpu.running_compute_processes()?));
    Ok(())
}

fn numbers(gpu: &Device) -> Result<(), NvmlError> {
    black_box((gpu.minor_number()?, gpu.power_usage()?, gpu.enforced_power_limit()?));
    black_box((gpu.total_energy_consumption()?, gpu.fan_speed(0)?));
    black_box((gpu.clock_info(Clock::Graphics)?, gpu.clock_info(Clock::SM)?, gpu.max_clock_info(Clock::SM)?));
    black_box((gpu.pcie_throughput(PcieUtilCounter::Send)?, gpu.pcie_throughput(PcieUtilCounter::Receive)?));
    black_box(gpu.performance_state()?);
    Ok(())
}

fn work(name: &str, gpus: &[Device], times: usize) -> Result<(), NvmlError> {
    for i in 0..times {
        let gpu = &gpus[i & 7];
        match name {
            "temperature" => drop(black_box(gpu.temperature(TemperatureSensor::Gpu)?)),
            "numbers" => numbers(gpu)?,
            "memory" => drop(black_box(gpu.memory_info()?)),
            "uuid" => drop(black_box(gpu.uuid()?)),
            _ => gpus.iter().try_for_each(read)?,
        }
    }
    Ok(())
}

fn cpu_time() -> u64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &mut time) };
    time.tv_sec as u64 * 1_000_000_000 + time.tv_nsec as u64
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args_os().nth(1).ok_or("usage: loop LIBRARY")?;
    let nvml = Nvml::builder().lib_path(OsStr::new(&path)).init()?;
    let gpus = (0..8).map(|index| nvml.device_by_index(index)).collect::<Result<Vec<_>, _>>()?;
    println!("works temperature numbers memory uuid snapshot");
    for line in stdin().lock().lines() {
        let line = line?;
        let (name, times) = line.split_once(' ').ok_or("a line is WORK TIMES")?;
        let (cpu, wall) = (cpu_time(), Instant::now());
        work(name, &gpus, times.parse()?)?;
        println!("{} {}", wall.elapsed().as_nanos(), cpu_time() - cpu);
    }
    Ok(())
}
