"""Validates the documents it is given; the YAML beside one, if there is any, must say the same."""

import json
import sys
from pathlib import Path

import yaml
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

VALIDATORS = {"3.0.3": OpenAPIV30SpecValidator, "3.1.0": OpenAPIV31SpecValidator}


def faults_of(file: Path) -> list[str]:
    document = json.loads(file.read_text())
    validator = VALIDATORS[document["openapi"]]
    faults = [
        f"{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in validator(document).iter_errors()
    ]
    other = file.with_suffix(".yaml")
    if other.exists() and yaml.safe_load(other.read_text()) != document:
        faults.append(f"{other.name} says something else")
    operations = sum(len(item) for item in document["paths"].values())
    print(f"{file.name}: OpenAPI {document['openapi']}, {operations} operations, {len(faults)} faults")
    return faults


def main(files: list[str]) -> None:
    faulty = False
    for file in files:
        for fault in faults_of(Path(file)):
            faulty = True
            print(f"  {fault}")
    sys.exit(1 if faulty else 0)


main(sys.argv[1:])
