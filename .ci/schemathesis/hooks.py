"""What schemathesis is told beside the document, and which of its findings are none, as findings.yaml says."""

import json
import re
from collections import Counter
from pathlib import Path

import schemathesis
import yaml

LISTED = yaml.safe_load(Path(__file__).with_name("findings.yaml").read_text())
MET = Counter()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    """A stream's `schema` is that of all its events. OpenAPI before 3.2 leaves open what it is; the tool takes it for
    that of each event, unless there is 3.2's word for that."""
    for item in raw_schema["paths"].values():
        for operation in item.values():
            for answer in operation["responses"].values():
                events = answer.get("content", {}).get("text/event-stream")
                if events:
                    events["itemSchema"] = events["schema"]["items"]


@schemathesis.deserializer("image/jpeg", "image/png", "image/webp")
def picture(context, response):
    """A picture is checked by its media type and its status; no schema has more to say of it."""
    return response.content.decode("latin-1")


@schemathesis.hook
def filter_failure(context, failure, case, response):
    sent = response.request.body or b""
    sent = sent if isinstance(sent, str) else sent.decode(errors="replace")
    texts = {"operation": case.operation.label, "message": failure.message}
    listed = [
        finding
        for finding in LISTED
        if failure.code == finding["code"]
        and all(re.search(finding[of], text) for of, text in texts.items() if of in finding)
    ]
    known = [reason(listed, fault, sent) for fault in faults(response)]
    if not all(known):
        return True
    MET.update(known)
    return not known


def faults(response):
    """Each thing that the answer says is wrong, or `None` where it says of none."""
    try:
        return json.loads(response.text)["errors"]
    except (ValueError, KeyError, TypeError):
        return [None]


def reason(listed, fault, sent):
    """The name of what makes it known."""
    for finding in listed:
        requests = finding.get("request", "")
        requests = [requests] if isinstance(requests, str) else requests
        found = [match for request in requests for match in re.finditer(request, sent, re.DOTALL)]
        if any(speaks_of(finding, fault, match.groupdict()) for match in found):
            return finding["name"]
    return None


def speaks_of(finding, fault, groups) -> bool:
    """Whether the fault is the one that is listed, and of the same member as was found in the request."""
    if fault is None or "fault" not in finding:
        return fault is None and "fault" not in finding
    says = json.dumps(fault, ensure_ascii=False, separators=(",", ":"))
    return groups.get("name", fault["name"]) == fault["name"] and re.search(finding["fault"], says) is not None


@schemathesis.check
class ListedIsMet:
    """What is listed and no longer found is taken off the list."""

    def after_run(self, ctx):
        for finding in LISTED:
            print(f"listed: {finding['name']}: met {MET[finding['name']]} times")
        unmet = [finding["name"] for finding in LISTED if not MET[finding["name"]] and not finding.get("sometimes")]
        assert not unmet, f"listed in findings.yaml and never found: {', '.join(unmet)}"
