// Prints what go-nvml says of the machine, as JSON; with "wait", the first Xid of the first GPU instead.
package main

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/NVIDIA/go-nvml/pkg/nvml"
)

type amounts struct {
	Total uint64 `json:"total"`
	Free  uint64 `json:"free"`
}

type percents struct {
	Gpu    uint32 `json:"gpu"`
	Memory uint32 `json:"memory"`
}

type process struct {
	Pid    uint32 `json:"pid"`
	Memory uint64 `json:"memory"`
}

type part struct {
	Uuid   string `json:"uuid"`
	Memory uint64 `json:"memory"`
}

type facts struct {
	Name        string    `json:"name"`
	Uuid        string    `json:"uuid"`
	Serial      *string   `json:"serial"`
	BusId       string    `json:"busId"`
	Memory      *amounts  `json:"memory"`
	Temperature *uint32   `json:"temperature"`
	Power       *uint32   `json:"power"`
	PowerLimit  *uint32   `json:"powerLimit"`
	Utilization *percents `json:"utilization"`
	Clocks      []*uint32 `json:"clocks"`
	Fan         *uint32   `json:"fan"`
	Persistence *bool     `json:"persistence"`
	Ecc         *bool     `json:"ecc"`
	Mig         *bool     `json:"mig"`
	Pcie        []*int    `json:"pcie"`
	Processes   []process `json:"processes"`
	MigDevices  []part    `json:"migDevices"`
}

type machine struct {
	Driver string  `json:"driver"`
	Nvml   string  `json:"nvml"`
	Gpus   []facts `json:"gpus"`
}

// orNil is nil where the GPU does not provide it.
func orNil[T any](value T, code nvml.Return) *T {
	if code == nvml.ERROR_NOT_SUPPORTED || code == nvml.ERROR_FUNCTION_NOT_FOUND {
		return nil
	}
	return &[]T{must(value, code)}[0]
}

func must[T any](value T, code nvml.Return) T {
	if code != nvml.SUCCESS {
		fmt.Fprintln(os.Stderr, nvml.ErrorString(code))
		os.Exit(1)
	}
	return value
}

// isOn is for modes that are asked for with the mode after the next reset.
func isOn(current, _ int, code nvml.Return) *bool {
	return orNil(current == 1, code)
}

func busId(gpu nvml.Device) string {
	pci := must(gpu.GetPciInfo())
	text := []byte{}
	for _, letter := range pci.BusId {
		if letter == 0 {
			break
		}
		text = append(text, byte(letter))
	}
	return string(text)
}

func processes(gpu nvml.Device) []process {
	found := []process{}
	running, code := gpu.GetComputeRunningProcesses()
	if code == nvml.ERROR_NOT_SUPPORTED {
		return found
	}
	for _, one := range must(running, code) {
		found = append(found, process{one.Pid, one.UsedGpuMemory})
	}
	return found
}

func migDevices(gpu nvml.Device) []part {
	found := []part{}
	most, code := gpu.GetMaxMigDeviceCount()
	if code != nvml.SUCCESS {
		return found
	}
	for index := 0; index < most; index++ {
		mig, code := gpu.GetMigDeviceHandleByIndex(index)
		if code == nvml.ERROR_NOT_FOUND {
			continue
		}
		memory := must(must(mig, code).GetMemoryInfo())
		found = append(found, part{must(mig.GetUUID()), memory.Total})
	}
	return found
}

func read(gpu nvml.Device) facts {
	found := facts{
		Name:        must(gpu.GetName()),
		Uuid:        must(gpu.GetUUID()),
		Serial:      orNil(gpu.GetSerial()),
		BusId:       busId(gpu),
		Temperature: orNil(gpu.GetTemperature(nvml.TEMPERATURE_GPU)),
		Power:       orNil(gpu.GetPowerUsage()),
		PowerLimit:  orNil(gpu.GetEnforcedPowerLimit()),
		Fan:         orNil(gpu.GetFanSpeed_v2(0)),
		Mig:         isOn(gpu.GetMigMode()),
		Pcie:        []*int{orNil(gpu.GetCurrPcieLinkGeneration()), orNil(gpu.GetCurrPcieLinkWidth())},
		Processes:   processes(gpu),
		MigDevices:  migDevices(gpu),
	}
	if memory := orNil(gpu.GetMemoryInfo()); memory != nil {
		found.Memory = &amounts{memory.Total, memory.Free}
	}
	if rates := orNil(gpu.GetUtilizationRates()); rates != nil {
		found.Utilization = &percents{rates.Gpu, rates.Memory}
	}
	for _, clock := range []nvml.ClockType{nvml.CLOCK_GRAPHICS, nvml.CLOCK_SM, nvml.CLOCK_MEM, nvml.CLOCK_VIDEO} {
		found.Clocks = append(found.Clocks, orNil(gpu.GetClockInfo(clock)))
	}
	persistence, code := gpu.GetPersistenceMode()
	found.Persistence = orNil(persistence == nvml.FEATURE_ENABLED, code)
	ecc, _, code := gpu.GetEccMode()
	found.Ecc = orNil(ecc == nvml.FEATURE_ENABLED, code)
	return found
}

func waitForXid() {
	events := must(nvml.EventSetCreate())
	gpu := must(nvml.DeviceGetHandleByIndex(0))
	must(0, gpu.RegisterEvents(nvml.EventTypeXidCriticalError, events))
	fmt.Println("waiting")
	fmt.Println(must(events.Wait(60000)).EventData)
}

func main() {
	must(0, nvml.Init())
	defer nvml.Shutdown()
	if len(os.Args) > 1 && os.Args[1] == "wait" {
		waitForXid()
		return
	}
	found := machine{Driver: must(nvml.SystemGetDriverVersion()), Nvml: must(nvml.SystemGetNVMLVersion()), Gpus: []facts{}}
	for index := 0; index < must(nvml.DeviceGetCount()); index++ {
		found.Gpus = append(found.Gpus, read(must(nvml.DeviceGetHandleByIndex(index))))
	}
	text, _ := json.Marshal(found)
	fmt.Println(string(text))
}
