#!/usr/bin/env python3
"""Writes what insatskartan-bench found into a text, between its lines <!-- bench --> and <!-- /bench -->.

table.py README.md FINDINGS.json…    one file for each number of rows; the rest of the text stays as it is
table.py --check README.md           only whether the text has the two lines
"""
import datetime
import json
import os
import sys

BEGIN, END = "<!-- bench -->\n", "<!-- /bench -->"
ORDER = ["keystroke", "fts5", "like", "xapian", "facets", "facets_sql", "matrix", "paint", "index", "start"]
TYPED = ["keystroke", "fts5", "like", "xapian"]


def parts(text):
    """What stands before, between and after the two lines."""
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        sys.exit(f"table.py: the text needs one line {BEGIN.strip()} and after it one line {END}")
    before, rest = text.split(BEGIN)
    between, after = rest.split(END)
    return before, between, after


def number(value):
    """Three significant digits, no more than three decimals."""
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if value >= 10 else f"{value:.2f}" if value >= 1 else f"{value:.3f}"


def cell(result, reference, key):
    if result is None:
        return "–"
    text = number(result[key])
    if reference and result is not reference and reference[key] > 0:
        text += f" ({number(result[key] / reference[key])}×)"
    return text


def machine():
    with open("/proc/cpuinfo", encoding="utf-8") as info:
        models = [line.split(":", 1)[1].strip() for line in info if line.startswith("model name")]
    return f"{os.cpu_count()} cores ({models[0] if models else 'model unknown'})"


def table(findings, today):
    """The lines between the marks."""
    lines = [
        f"{today}, {machine()}, milliseconds; in brackets how many times `keystroke` in the same run. Peers search for",
        "all words together and give neither facets nor reasons; `keystroke` finds any of the words and gives both.",
        "",
    ]
    heads = [f"{f['rows']:,} rows {what}" for f in findings for what in ("p50", "p99")]
    lines += ["| | " + " | ".join(heads) + " |", "|---" * (len(heads) + 1) + "|"]
    by_rows = [{result["name"]: result for result in f["results"]} for f in findings]
    for name in ORDER:
        if not any(name in results for results in by_rows):
            continue
        cells = [
            cell(results.get(name), results.get("keystroke"), key) for results in by_rows for key in ("p50_ms", "p99_ms")
        ]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    measured = [f for f in findings if f["memory"]]
    if measured:
        grown = [
            f"{(f['memory']['rss_after_kb'] - f['memory']['rss_before_kb']) / 1024:,.0f} MB at {f['rows']:,} rows"
            f" ({f['memory']['ratio']:.1f} times the text)"
            for f in measured
        ]
        lines += ["", "Memory of the index: " + ", ".join(grown) + "."]
    asked = [
        (f"{name} at {f['rows']:,} rows", results[name]["samples"])
        for f, results in zip(findings, by_rows)
        for name in TYPED
        if name in results
    ]
    most = max((samples for _, samples in asked), default=0)
    short = [f"{what} {samples}" for what, samples in asked if samples < most]
    if short:
        lines += ["", f"Of {most} keystrokes only some were asked, for lack of time: " + ", ".join(short) + "."]
    return "\n".join(lines) + "\n"


def main(arguments):
    if len(arguments) < 2:
        sys.exit(__doc__)
    path = arguments[1] if arguments[0] == "--check" else arguments[0]
    with open(path, encoding="utf-8") as file:
        before, _, after = parts(file.read())
    if arguments[0] == "--check":
        return
    findings = []
    for name in arguments[1:]:
        with open(name, encoding="utf-8") as file:
            findings.append(json.load(file))
    written = before + BEGIN + table(findings, datetime.date.today().isoformat()) + END + after
    beside = path + ".new"
    with open(beside, "w", encoding="utf-8") as file:
        file.write(written)
    os.replace(beside, path)


if __name__ == "__main__":
    main(sys.argv[1:])
