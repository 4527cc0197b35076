// go-nvml. Speaks the benchmark's protocol (harness/contender.js).
package main

import (
	"fmt"
	"os"
	"syscall"
	"time"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

type reading struct {
	name, uuid                                 string
	pci                                        nvml.PciInfo
	minor                                      int
	temperature, power, limit, fan             uint32
	energy                                     uint64
	memory                                     nvml.Memory
	utilization                                nvml.Utilization
	clocks                                     [4]uint32
	maxClocks                                  [2]uint32
	encoder, encoderPeriod, decoder, decPeriod uint32
	pcie                                       [2]uint32
	state                                      nvml.Pstates
	ecc, eccPending                            nvml.EnableState
	mig, migPending                            int
	processes                                  []nvml.ProcessInfo
}

var gpus [8]nvml.Device
var sink uint64

func temperature(times int) {
	for i := 0; i < times; i++ {
		value, _ := gpus[i&7].GetTemperature(nvml.TEMPERATURE_GPU)
		sink += uint64(value)
	}
}

func numbers(times int) {
	for i := 0; i < times; i++ {
		gpu := gpus[i&7]
		minor, _ := gpu.GetMinorNumber()
		power, _ := gpu.GetPowerUsage()
		limit, _ := gpu.GetEnforcedPowerLimit()
		energy, _ := gpu.GetTotalEnergyConsumption()
		fan, _ := gpu.GetFanSpeed()
		sink += uint64(minor) + uint64(power) + uint64(limit) + energy + uint64(fan)
		for clock := 0; clock < 2; clock++ {
			value, _ := gpu.GetClockInfo(nvml.ClockType(clock))
			sink += uint64(value)
		}
		maximum, _ := gpu.GetMaxClockInfo(nvml.CLOCK_SM)
		for counter := 0; counter < 2; counter++ {
			value, _ := gpu.GetPcieThroughput(nvml.PcieUtilCounter(counter))
			sink += uint64(value)
		}
		state, _ := gpu.GetPerformanceState()
		sink += uint64(maximum) + uint64(state)
	}
}

func memory(times int) {
	for i := 0; i < times; i++ {
		value, _ := gpus[i&7].GetMemoryInfo()
		sink += value.Used
	}
}

func uuid(times int) {
	for i := 0; i < times; i++ {
		value, _ := gpus[i&7].GetUUID()
		sink += uint64(value[4])
	}
}

func read(gpu nvml.Device) (to reading) {
	to.name, _ = gpu.GetName()
	to.uuid, _ = gpu.GetUUID()
	to.pci, _ = gpu.GetPciInfo()
	to.minor, _ = gpu.GetMinorNumber()
	to.temperature, _ = gpu.GetTemperature(nvml.TEMPERATURE_GPU)
	to.power, _ = gpu.GetPowerUsage()
	to.limit, _ = gpu.GetEnforcedPowerLimit()
	to.energy, _ = gpu.GetTotalEnergyConsumption()
	to.memory, _ = gpu.GetMemoryInfo()
	to.utilization, _ = gpu.GetUtilizationRates()
	to.fan, _ = gpu.GetFanSpeed()
	for i := range to.clocks {
		to.clocks[i], _ = gpu.GetClockInfo(nvml.ClockType(i))
	}
	for i := range to.maxClocks {
		to.maxClocks[i], _ = gpu.GetMaxClockInfo(nvml.ClockType(i + 1))
	}
	to.encoder, to.encoderPeriod, _ = gpu.GetEncoderUtilization()
	to.decoder, to.decPeriod, _ = gpu.GetDecoderUtilization()
	for i := range to.pcie {
		to.pcie[i], _ = gpu.GetPcieThroughput(nvml.PcieUtilCounter(i))
	}
	to.state, _ = gpu.GetPerformanceState()
	to.ecc, to.eccPending, _ = gpu.GetEccMode()
	to.mig, to.migPending, _ = gpu.GetMigMode()
	to.processes, _ = gpu.GetComputeRunningProcesses()
	return to
}

func snapshot(times int) {
	for i := 0; i < times; i++ {
		var readings [8]reading
		for index, gpu := range gpus {
			readings[index] = read(gpu)
		}
		sink += uint64(readings[7].power)
	}
}

func cpuTime() int64 {
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	return usage.Utime.Nano() + usage.Stime.Nano()
}

func main() {
	library := nvml.New(nvml.WithLibraryPath(os.Args[1]))
	if result := library.Init(); result != nvml.SUCCESS {
		fmt.Fprintln(os.Stderr, "nvmlInit answered", result)
		os.Exit(1)
	}
	for i := range gpus {
		gpus[i], _ = library.DeviceGetHandleByIndex(i)
	}
	works := map[string]func(int){"temperature": temperature, "numbers": numbers, "memory": memory, "uuid": uuid, "snapshot": snapshot}
	fmt.Println("works temperature numbers memory uuid snapshot")
	for {
		var work string
		var times int
		if count, _ := fmt.Scan(&work, &times); count != 2 {
			return
		}
		cpu, wall := cpuTime(), time.Now()
		works[work](times)
		elapsed, used := time.Since(wall).Nanoseconds(), cpuTime()-cpu
		fmt.Println(elapsed, used)
	}
}
