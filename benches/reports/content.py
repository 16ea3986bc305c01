"""The same report for the other programs: what our file for word processors says, as HTML and as Typst.

content.py REPORT.docx FOLDER writes report.html, report.typ and the pictures into FOLDER.
"""

import html
import pathlib
import sys
import xml.etree.ElementTree as ET
import zipfile

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

CSS = """
@page { size: Letter; margin: 84pt 66pt 72pt; @top-left { content: "San Jacinto del Río"; font: 8pt 'Source Sans 3' }
  @bottom-right { content: "Página " counter(page) " de " counter(pages); font: 8pt 'Source Sans 3' } }
body { font: 10.7pt/15.6pt 'Source Serif 4'; hyphens: auto } h1 { font-size: 24pt; line-height: 29pt }
h2 { font-size: 14.4pt } h3, h4 { font: 600 10.8pt 'Source Sans 3' } h1, h2, h3, h4 { break-after: avoid }
table { width: 100%; border-collapse: collapse; font: 9.1pt/12pt 'Source Sans 3' } td, th { border-bottom: .5pt solid #ccc;
  text-align: left; vertical-align: top; padding: 2pt 4pt } tr { break-inside: avoid } thead { display: table-header-group }
.new-page { break-before: page } img { max-width: 100% }
"""

TYPST = """#set document(title: "Plan de acción")
#set page(paper: "us-letter", margin: (x: 66pt, top: 84pt, bottom: 72pt), header: [San Jacinto del Río],
  footer: context [Página #counter(page).display() de #counter(page).final().first()])
#set text(font: "Source Serif 4", size: 10.7pt, lang: "es", hyphenate: true)
#show table: set text(font: "Source Sans 3", size: 9.1pt)
#show heading: set block(sticky: true)
#outline(depth: 2)
"""


def runs(paragraph):
    """The words of a paragraph, strong or not, and its picture."""
    words, picture = [], None
    for run in paragraph.iter(W + "r"):
        text = "".join(node.text or "" for node in run.iter(W + "t"))
        strong = run.find(W + "rPr") is not None and run.find(W + "rPr").find(W + "b") is not None
        if text:
            words.append((text, strong))
        for blip in run.iter(A + "blip"):
            picture = (blip.get(R + "embed"), next(run.iter(WP + "docPr")).get("descr"))
    return words, picture


def typst(words):
    escaped = "".join("\\" + letter if letter in "\\#*_$<>@=-+/`[]~" else letter for letter in words)
    return escaped


def as_html(words):
    return "".join(f"<b>{html.escape(text)}</b>" if strong else html.escape(text) for text, strong in words)


def as_typst(words):
    return "".join(f"#strong[{typst(text)}]" if strong else typst(text) for text, strong in words)


def table(node):
    has_head = node.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None
    grid = [int(column.get(W + "w")) for column in node.iter(W + "gridCol")]
    rows = []
    for row in node.findall(W + "tr"):
        cells = []
        for cell in row.findall(W + "tc"):
            span = cell.find(f"{W}tcPr/{W}gridSpan")
            said = [runs(paragraph)[0] for paragraph in cell.findall(W + "p")]
            cells.append((int(span.get(W + "val")) if span is not None else 1, said))
        rows.append(cells)
    page, source = ["<table>"], ["#table(columns: (" + ", ".join(f"{width}fr" for width in grid) + ",), stroke: (bottom: 0.5pt),"]
    for place, cells in enumerate(rows):
        head = has_head and place == 0
        page.append(("<thead>" if head else "") + "<tr>")
        line = []
        for span, said in cells:
            name = "th scope=col" if head else "td"
            page.append(f"<{name} colspan={span}>" + "<br>".join(map(as_html, said)) + f"</{name.split()[0]}>")
            line.append(f"table.cell(colspan: {span})[" + " \\\n".join(map(as_typst, said)) + "]")
        page.append("</tr>" + ("</thead>" if head else ""))
        joined = ", ".join(line)
        source.append(f"  table.header({joined})," if head else f"  {joined},")
    return "".join(page) + "</table>", "\n".join(source) + ")"


def main():
    file, folder = zipfile.ZipFile(sys.argv[1]), pathlib.Path(sys.argv[2])
    relations = {node.get("Id"): node.get("Target") for node in ET.fromstring(file.read("word/_rels/document.xml.rels"))}
    page, source, last = [], [TYPST], 0
    for node in ET.fromstring(file.read("word/document.xml")).find(W + "body"):
        if node.tag == W + "tbl":
            in_html, in_typst = table(node)
            page.append(in_html)
            source.append(in_typst)
            continue
        style = node.find(f"{W}pPr/{W}pStyle")
        style = style.get(W + "val") if style is not None else ""
        if style.startswith("TOC"):
            if not style.endswith("ing"):
                page.append(f"<p>{as_html(runs(node)[0])}</p>")
            continue
        words, picture = runs(node)
        broken = node.find(f"{W}pPr/{W}pageBreakBefore") is not None
        if broken:
            source.append("#pagebreak(weak: true)")
        if picture:
            name, says = pathlib.Path(relations[picture[0]]).name, picture[1]
            (folder / name).write_bytes(file.read("word/" + relations[picture[0]]))
            page.append(f'<p><img src="{name}" alt="{html.escape(says)}"></p>')
            quoted = says.replace("\\", "\\\\").replace('"', '\\"')
            source.append(f'#image("{name}", alt: "{quoted}", width: 100%)')
        elif words:
            level = int(style[-1]) if style.startswith("Heading") else 0
            # Their standards allow no level to be left out, as ours does not.
            level = min(level, last + 1)
            last = level or last
            name = f"h{level}" if level else "p"
            page.append(f"<{name}{' class=new-page' if broken else ''}>{as_html(words)}</{name}>")
            source.append("=" * level + (" " if level else "") + as_typst(words) + "\n")
    (folder / "report.html").write_text(
        f'<!doctype html><html lang="es"><head><meta charset="utf-8"><title>Plan de acción</title><style>{CSS}</style></head><body>{"".join(page)}</body></html>'
    )
    (folder / "report.typ").write_text("\n".join(source))


main()
