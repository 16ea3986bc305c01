## El acta de lo que acordó el grupo, para firmar.
record-title = Acta de consenso
record-subject = Lo que acordó el grupo de { $council }: { $about }
record-opening = En { $council }, el { $days }, el grupo acordó los niveles del cuestionario «{ $about }» en la ronda «{ $round }».
record-opening-undated = Acta del cuestionario «{ $about }» en { $council }, ronda «{ $round }».
record-present = Quiénes estuvieron
record-present-none = Nadie anotó quiénes estuvieron. Escriba aquí abajo sus nombres al firmar.
record-present-label = Presentes:
record-agreements = Qué se acordó
record-count = { $agreed ->
    [one] El grupo resolvió 1 de { $items } preguntas.
   *[other] El grupo resolvió { $agreed } de { $items } preguntas.
} Las respuestas de cada persona no se muestran ni cambian.
record-table = Acuerdos por pregunta, con su razón
record-reason = Razón y disenso
record-divided = El grupo siguió dividido después de votar otra vez: queda el nivel más bajo.
record-evidence-wanted = Hay que traer evidencia antes de la próxima ronda.
record-changed = Acuerdos que se cambiaron
record-changed-level = Se cambió el { $day }; antes, nivel { $level }.
record-changed-none = Se cambió el { $day }; antes, sin nivel.
record-changed-why = Motivo: { $why }
record-signatures = Firmas
record-closing = Quienes firman confirman que el grupo acordó lo que dice esta acta. Firmar no obliga a compartir el nivel acordado: el disenso queda escrito.
