"""The recorded table, which later runs are compared with: counts of one run for each workload."""

import json

from measure import HERE, Broken

FILE = HERE / "recorded.json"
TOLERANCE = 0.02  # by how much a ratio to raw may rise


def read():
    """The recorded ratios to raw by the names of their workloads."""
    try:
        return {name: counts["cullinan"] / counts["raw"] for name, counts in table().items()}
    except (KeyError, TypeError, ZeroDivisionError) as wrong:
        raise Broken(f"{FILE.name} is malformed: {wrong!r}") from wrong


def write(costs):
    """Records workloads in place of what was recorded of them."""
    counts = {
        name: {"raw": round(raw.instructions), "cullinan": round(ours.instructions)}
        for name, (raw, ours) in costs.items()
    }
    lines = (f"  {json.dumps(name)}: {json.dumps(counts)}" for name, counts in sorted((table() | counts).items()))
    FILE.write_text("{\n" + ",\n".join(lines) + "\n}\n")


def table():
    try:
        return json.loads(FILE.read_text())
    except FileNotFoundError:
        return {}
    except ValueError as wrong:
        raise Broken(f"{FILE.name} is malformed: {wrong}") from wrong
