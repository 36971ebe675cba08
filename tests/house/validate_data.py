"""Checks every bundled data file against its schema. Exit code 0 = all as expected.

validate_data.py DATA            every file fits its schema
validate_data.py DATA --broken   broken copies of every file do not fit (so that the first check can fail)
"""

import copy
import json
import sys
from pathlib import Path

import jsonschema


# Every parameter of the matrix, otherwise than by default.
PARAMETERS = {
    "bands": [{"min": 0, "max": 17}, {"min": 18, "max": 24}],
    "thin_up_to": 2,
    "overdue_percent": 25,
    "cliff_months": 6,
    "everyone_is_all_ages": True,
}


def schema_of(data: Path, file: Path) -> dict:
    name = "catalogue" if file.parent.name == "catalogues" else file.stem
    return json.loads((data / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))


def broken_copies(content: dict):
    """Each with one fault: no format, another version, a field that nobody knows, and a first record that is no record."""
    without_format = copy.deepcopy(content)
    del without_format["format"]
    yield "no format", without_format
    yield "version 999", {**content, "version": 999}
    yield "unknown field", {**content, "färg": "blå"}
    records = next(name for name in ("interventions", "collaborations", "areas", "synonyms") if content.get(name))
    yield "record that is a number", {**content, records: [7] + content[records][1:]}
    first = {key: value for key, value in content[records][0].items() if key not in ("name", "word")}
    yield "record without its name", {**content, records: [first] + content[records][1:]}
    for register in ("needs", "indicators", "collaborations", "family_centres", "agreements", "hard_to_reach"):
        if content.get(register):
            entries = [{**content[register][0], "färg": "blå"}] + content[register][1:]
            yield f"unknown field in {register}", {**content, register: entries}
    for what, coverage in broken_parameters() if "catalogues" in content else ():
        yield what, with_parameters(content, coverage)


def broken_parameters():
    yield "unknown parameter", {"färg": "blå"}
    yield "band without its end", {"bands": [{"min": 0}]}
    yield "band below birth", {"bands": [{"min": -1, "max": 5}]}
    yield "share above all", {"overdue_percent": 101}
    yield "cliff at once", {"cliff_months": 0}
    yield "parameter of another type", {"everyone_is_all_ages": "ja"}


def with_parameters(content: dict, coverage: dict) -> dict:
    return {**content, "catalogues": [{**content["catalogues"][0], "coverage": coverage}]}


def main(data: Path, broken: bool) -> int:
    files = sorted([*data.glob("catalogues/*.json"), *data.glob("taxonomy/*.json")])
    faults = [] if len(files) >= 3 else [f"only {len(files)} files under {data}"]
    for file in files:
        content = json.loads(file.read_text(encoding="utf-8"))
        schema = schema_of(data, file)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        if not broken:
            for one in (content, with_parameters(content, PARAMETERS)) if "catalogues" in content else (content,):
                faults += [f"{file.name} {error.json_path}: {error.message[:200]}" for error in validator.iter_errors(one)]
            continue
        faults += [f"{file.name} fits although it has {what}" for what, one in broken_copies(content) if validator.is_valid(one)]
    print("\n".join(faults) or f"{len(files)} files checked")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), "--broken" in sys.argv))
