"""Starts each program it is given, fetches its document, stops it again, and validates what it got."""

import json
import os
import signal
import subprocess
import sys
import urllib.request

from openapi_spec_validator import OpenAPIV31SpecValidator

LISTENING = "listening on "


def document_of(program: str) -> dict:
    environment = {**os.environ, "CULLINAN_HOST": "127.0.0.1", "CULLINAN_PORT": "0"}
    server = subprocess.Popen([program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    try:
        line = server.stdout.readline()
        if not line.startswith(LISTENING):
            server.kill()
            sys.exit(f"{program} does not listen: {line}{server.stderr.read()}")
        url = line.removeprefix(LISTENING).strip()
        with urllib.request.urlopen(f"{url}/openapi.json", timeout=10) as answer:
            return json.load(answer)
    finally:
        server.send_signal(signal.SIGTERM)
        server.communicate(timeout=60)


def main(programs: list[str]) -> None:
    faulty = False
    for program in programs:
        document = document_of(program)
        faults = list(OpenAPIV31SpecValidator(document).iter_errors())
        operations = sum(len(item) for item in document["paths"].values())
        print(f"{os.path.basename(program)}: {operations} operations, {len(faults)} faults")
        for fault in faults:
            faulty = True
            print(f"  {'/'.join(map(str, fault.absolute_path))}: {fault.message}")
    sys.exit(1 if faulty else 0)


main(sys.argv[1:])
