"""How fast a program makes the report: others.py typst|weasyprint HOW-OFTEN SOURCE FONTS.

Prints JSON: the median of a report in a process that goes on, and the largest memory that process had.
"""

import json
import resource
import statistics
import sys
import time

name, often, source, fonts = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]

if name == "typst":
    import typst

    compiler = typst.Compiler(source, font_paths=[fonts])

    def make():
        return compiler.compile(format="pdf")
else:
    import weasyprint

    def make():
        return weasyprint.HTML(source).write_pdf(pdf_variant="pdf/ua-1")


times = []
for _ in range(often + 1):
    start = time.perf_counter()
    pdf = make()
    times.append((time.perf_counter() - start) * 1000)
# The first one fills caches.
warm = statistics.median(times[1:] or times)
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps({"warm_ms": round(warm, 1), "warm_peak_mb": round(peak, 1), "bytes": len(pdf)}))
