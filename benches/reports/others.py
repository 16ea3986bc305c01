"""How fast a program makes the report: others.py typst|weasyprint HOW-OFTEN SOURCE FONTS.

Prints JSON: the median of a report in a process that goes on, and the largest memory that process had.
"""

import json
import pathlib
import re
import resource
import statistics
import sys
import time

name, often, source, fonts = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]


def varied(page, number):
    """The same page with a word more in every paragraph and cell, as another council's report has other words."""
    return re.sub(r"(?m)^(  table\.cell\(colspan: \d+\)\[|[A-ZÁÉÍÓÚ¿])", lambda found: f"{number} {found[0]}" if found[0][0] != " " else f"{found[0]}{number} ", page)


if name == "typst":
    import typst

    page = pathlib.Path(source).read_text()
    compiler = typst.Compiler(source, font_paths=[fonts])

    # Every page says something else each time: the compiler remembers what it has set before, and a council's next
    # report is not the one before.
    def make(number):
        pathlib.Path(source).write_text(varied(page, number))
        return compiler.compile(format="pdf")
else:
    import weasyprint

    def make(_):
        return weasyprint.HTML(source).write_pdf(pdf_variant="pdf/ua-1")


times = []
for number in range(often + 1):
    start = time.perf_counter()
    pdf = make(number)
    times.append((time.perf_counter() - start) * 1000)
# The first one fills caches.
warm = statistics.median(times[1:] or times)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps({"warm_ms": round(warm, 1), "warm_peak_mb": round(peak, 1), "bytes": len(pdf)}))
