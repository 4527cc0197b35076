"""Calls every wrapper of nvidia-ml-py with sensible arguments and prints, as JSON, what became of each: "ok", the name of
NVML's error, "absent" where the library has no such symbol, "missing: X" where the machine has nothing to ask about, or
the error of another kind that the wrapper raised. Getters first, then what changes a GPU, then what takes something away.
"""

import inspect
import json
import sys

import pynvml as n

from machine import Machine, Missing, value
from own_arguments import OWN

CODES = {code: name for name, code in vars(n).items() if name.startswith("NVML_ERROR_")}
LAST = ("ClearAccounting", "Destroy", "Remove", "Shutdown")
CHANGES = ("Set", "Reset", "Clear", "Create", "Freeze", "Activate", "Update", "Modify", "Force", "Discover", "Validate")


def order(name):
    """What cuts a GPU comes first of what changes it, so that there is an instance to work with."""
    changes = any(word in name for word in CHANGES)
    return (any(word in name for word in LAST), changes, name != "nvmlDeviceSetMigMode", name)


def arguments(name, wrapper, machine):
    if name in OWN:
        return OWN[name](machine)
    wanted = inspect.signature(wrapper).parameters.values()
    return [value(machine, p.name) for p in wanted if p.default is inspect.Parameter.empty]


def outcome(name, wrapper):
    try:
        given = arguments(name, wrapper, Machine())
    except Missing as missing:
        return f"missing: {missing}"
    except (n.NVMLError, n.NVMLLibraryMismatchError, IndexError) as error:
        return f"missing: {error}"
    try:
        answer = wrapper(*given)
    except (n.NVMLError_FunctionNotFound, n.NVMLLibraryMismatchError):
        return "absent"
    except n.NVMLError as error:
        return CODES.get(error.value, f"code {error.value}")
    except Exception as error:  # a defect of the wrapper itself, which the test names
        return f"{type(error).__name__}: {error}"
    # A few wrappers hand the code through.
    return CODES.get(answer, "ok") if type(answer) is int and name in HANDED else "ok"


HANDED = ("nvmlDeviceGetCapabilities", "nvmlDeviceGetPowerMizerMode_v1", "nvmlSystemGetConfComputeSettings")

if __name__ == "__main__":
    n.nvmlInit()
    wrappers = {
        name: f for name, f in vars(n).items() if name.startswith("nvml") and inspect.isfunction(f)
    }
    outcomes = {}
    names = sorted(wrappers, key=order)
    last = [name for name in names if order(name)[0]]
    first = [name for name in names if not order(name)[0]]
    # Twice, since some only have something to tell of after the changes.
    for name in [*first, *first, *last]:
        if outcomes.get(name) == "ok":
            continue
        print(name, file=sys.stderr, flush=True)  # the last one that was begun, should it crash
        outcomes[name] = outcome(name, wrappers[name])
    print(json.dumps(outcomes))
