"""Measures cold starts, one after the other in turns, and prints everything as one table."""

import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

place, cabildo, data, council, many = pathlib.Path(sys.argv[1]), *sys.argv[2:5], int(sys.argv[5])
TURNS = 5
python = place / "python/bin/python"
fonts = str(pathlib.Path("assets/fonts").resolve())

COLD = {
    "Cabildo": [cabildo, "report", "--data", data, "--kind", "plan", "--council", council, "--out", str(place / "cold.pdf")],
    "Typst": [python, "benches/reports/others.py", "typst", "0", place / "report.typ", fonts],
    "WeasyPrint": [python, "benches/reports/others.py", "weasyprint", "0", place / "report.html", fonts],
    "LibreOffice": [
        "soffice", "--headless", f"-env:UserInstallation=file://{place}/profile", "--convert-to", "pdf", "--outdir",
        place / "office", place / "report.docx",
    ],
}


def run(command):
    """Seconds, and the largest memory of the process and its children, in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    assert status == 0, command
    return time.perf_counter() - start, usage.ru_maxrss / 1000


cold = {name: [] for name in COLD}
# The first turn makes profiles and caches, and is not counted.
for turn in range(TURNS + 1):
    for name, command in COLD.items():
        measured = run(command)
        if turn:
            cold[name].append(measured)

ours = json.loads((place / "ours.json").read_text())
warm = {
    "Cabildo": ours["warm_ms"],
    "Typst": json.loads((place / "typst.json").read_text())["warm_ms"],
    "WeasyPrint": json.loads((place / "weasyprint.json").read_text())["warm_ms"],
}
# LibreOffice converts many files with one start: what each more costs.
with tempfile.TemporaryDirectory() as folder:
    copies = []
    for number in range(5):
        copies.append(pathlib.Path(folder) / f"{number}.docx")
        copies[-1].write_bytes((place / "report.docx").read_bytes())
    seconds, _ = run(COLD["LibreOffice"][:-1] + copies)
alone = statistics.median(time for time, _ in cold["LibreOffice"])
warm["LibreOffice"] = max(seconds - alone, 0.0) / (len(copies) - 1) * 1000

batch = {name: warm[name] * many / 1000 for name in warm}
batch["Cabildo"] = ours["batch_s"]

print(f"| {'Program':<12} | One, cold (ms) | times | One, warm (ms) | times | {many} (s) | times | Peak, cold (MB) |")
print("|---|---:|---:|---:|---:|---:|---:|---:|")
first_cold = statistics.median(time for time, _ in cold["Cabildo"]) * 1000
for name in COLD:
    one = statistics.median(time for time, _ in cold[name]) * 1000
    memory = max(memory for _, memory in cold[name])
    print(
        f"| {name:<12} | {one:.0f} | {one / first_cold:.1f} | {warm[name]:.1f} | {warm[name] / warm['Cabildo']:.1f} "
        f"| {batch[name]:.1f} | {batch[name] / batch['Cabildo']:.1f} | {memory:.0f} |"
    )
print(f"\nBatch of Cabildo: {many} on all cores, peak {ours['batch_peak_mb']} MB. Batches of the others: {many} times one, warm.")
