"""Starts both programs in turns under Xvfb and prints what came of it.

The first screen is there when the picture changed for the last time before it stayed as it is for four seconds; memory
is what the processes do not share and their part of what they do (PSS), five seconds later.
"""

import mmap
import os
import pathlib
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import zlib

PROGRAMS, OFTEN = pathlib.Path(sys.argv[1]), int(sys.argv[2])
# A web view is empty for a while before its page is there: that is no stillness.
STILL, IDLE, PATIENCE = 4.0, 5.0, 60.0  # seconds
DISPLAY = ":87"


def descendants(process):
    """The process and all that it started."""
    parents = {}
    for entry in pathlib.Path("/proc").iterdir():
        try:
            if entry.name.isdigit():
                parents[int(entry.name)] = int((entry / "stat").read_text().rsplit(")", 1)[1].split()[1])
        except OSError:
            continue  # It ended meanwhile.
    family, before = {process}, 0
    while len(family) > before:
        before = len(family)
        family |= {child for child, parent in parents.items() if parent in family}
    return family


def memory(process):
    """Of it and all that it started: megabytes."""
    lines = (line for it in descendants(process) for line in open(f"/proc/{it}/smaps_rollup"))
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1000


def first_screen(picture, start):
    """Seconds from the start to the last change of the picture."""
    last, seen, empty = start, zlib.adler32(picture), zlib.adler32(picture)
    while True:
        time.sleep(0.005)
        now, shown = time.perf_counter(), zlib.adler32(picture)
        if shown != seen:
            last, seen = now, shown
        elif seen != empty and now - last > STILL:
            return last - start
        assert now - start < PATIENCE, "the window never came"


def once(command, home, picture):
    """Seconds to the first screen, and megabytes at rest."""
    here = {"PATH": os.environ["PATH"], "HOME": home, "XDG_RUNTIME_DIR": home, "DISPLAY": DISPLAY, "LANG": "es_ES.UTF-8"}
    here["NO_AT_BRIDGE"] = "1"
    start = time.perf_counter()
    log = subprocess.DEVNULL
    process = subprocess.Popen(command, env=here, stdout=log, stderr=log, start_new_session=True)
    try:
        seconds = first_screen(picture, start)
        time.sleep(IDLE)
        return seconds, memory(process.pid)
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait()
        time.sleep(1)  # The web view's processes notice, and the picture is empty again.


def main():
    empty, cabildo = PROGRAMS / "examples/empty", PROGRAMS / "cabildo-desktop"
    figures = {"Empty window": [], "Cabildo, the first time": [], "Cabildo, again": []}
    with tempfile.TemporaryDirectory() as frames:
        screen = ["Xvfb", DISPLAY, "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-fbdir", frames]
        server = subprocess.Popen(screen, stderr=subprocess.DEVNULL)
        try:
            while not pathlib.Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists():
                time.sleep(0.1)
            time.sleep(1)
            with open(f"{frames}/Xvfb_screen0", "rb") as file:
                picture = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            # The first turn fills the disk's cache, and is not counted.
            for turn in range(OFTEN + 1):
                with tempfile.TemporaryDirectory() as nobody, tempfile.TemporaryDirectory() as home:
                    starts = (empty, nobody), (cabildo, home), (cabildo, home)
                    measured = [once(program, whose, picture) for program, whose in starts]
                if turn:
                    for several, one in zip(figures.values(), measured):
                        several.append(one)
        finally:
            server.terminate()
    print(f"{'':24}{'first screen':>14}{'slowest':>10}{'at rest':>10}")
    for name, both in figures.items():
        seconds, megabytes = zip(*both)
        middle, rest = statistics.median(seconds), statistics.median(megabytes)
        print(f"{name:24}{middle:>12.2f} s{max(seconds):>8.2f} s{rest:>7.0f} MB")


main()
