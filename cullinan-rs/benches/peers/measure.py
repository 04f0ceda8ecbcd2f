"""Runs a peer under load, and counts what it spends on a request."""

import contextlib
import json
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent

SHORT, LONG = 500, 8500  # requests of the two counted runs; their difference has no start-up in it
SLOW, SLOW_LONG = 300_000, 1500  # instructions per request above which the longer run is shorter
ALLOCATORS = {"malloc", "calloc", "realloc", "aligned_alloc", "posix_memalign"}


@dataclass(frozen=True)
class Cost:
    instructions: float
    allocations: float


class Broken(Exception):
    """Nothing was measured."""


def compiled(which):
    """Programs of this package by their names."""
    command = ["cargo", "build", "--release", "--message-format=json-render-diagnostics", *which]
    done = subprocess.run(command, cwd=HERE, stdout=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise Broken("the peers do not compile")
    messages = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {m["target"]["name"]: m["executable"] for m in messages if m.get("executable")}


@contextlib.contextmanager
def serving(command, environment=None):
    """A peer that runs, and its address. It ends of its own accord when its standard input does."""
    server = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, preexec_fn=on_core(0), text=True
    )
    try:
        line = server.stdout.readline()
        if "http://" not in line:
            raise Broken(f"{command[-1]} did not start")
        yield server, line.strip().rpartition("/")[2]
        server.stdin.close()
        server.wait(timeout=60)
    finally:
        server.kill()
        server.wait()


def load(programs, address, workload, requests):
    """Asks so many times; returns the first answer."""
    command = [programs["load"], address, str(workload.status), str(requests)]
    done = subprocess.run(
        command,
        input=workload.request(address),
        capture_output=True,
        text=True,
        timeout=300,
        preexec_fn=on_core(1),
    )
    if done.returncode != 0:
        raise Broken(f"{workload.name}: {done.stderr.strip()}")
    return done.stdout


def on_core(wanted):
    """The server on one core and the load on another, where there are two."""
    cores = sorted(os.sched_getaffinity(0))
    return lambda: os.sched_setaffinity(0, {cores[wanted % len(cores)]})


def on_cpu(pid):
    """Nanoseconds that the threads of a process have run."""
    return sum(int(task.read_text().split()[0]) for task in Path(f"/proc/{pid}/task").glob("*/schedstat"))


def count(programs, peer, workload, folder):
    short = profile(programs, peer, workload, SHORT, folder)
    many = SLOW_LONG if short.instructions / SHORT > SLOW else LONG
    long = profile(programs, peer, workload, many, folder)
    requests = many - SHORT
    return Cost(
        (long.instructions - short.instructions) / requests, (long.allocations - short.allocations) / requests
    )


def profile(programs, peer, workload, requests, folder):
    """One run under callgrind, which counts user-space instructions and who called whom."""
    out = folder / f"{workload.name}-{peer}-{requests}.callgrind"
    command = ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={out}", programs[peer]]
    # callgrind counts each iteration of `rep movsb`, the processor does not run them one by one.
    environment = os.environ | {"GLIBC_TUNABLES": "glibc.cpu.hwcaps=-ERMS,-FSRM"}
    with serving(command, environment) as (_, address):
        load(programs, address, workload, requests)
    return totals(out)


def totals(out):
    """The instructions of a profile and the calls of the allocator in it."""
    names, callee, allocations, instructions = {}, None, 0, None
    for line in out.open():
        if named := re.match(r"(c?)fn=\((\d+)\)(?: (.+))?", line):
            if named[3]:
                names[named[2]] = re.sub(r"'\d+$", "", named[3])
            callee = names[named[2]] if named[1] else callee
        elif called := re.match(r"calls=(\d+)", line):
            if callee in ALLOCATORS:
                allocations += int(called[1])
        elif total := re.match(r"(?:summary|totals): (\d+)", line):
            instructions = int(total[1])
    if not instructions or not allocations:
        raise Broken(f"{out} has no totals or no calls of the allocator")
    return Cost(instructions, allocations)
