## Digitar hojas de papel: dos vueltas, y una persona decide donde no coinciden.
keying-title = Digitar hojas de papel
keying-marked-on-paper = Marcado en la hoja de papel.
keying-about = Cada hoja se digita dos veces. La segunda vuelta, mejor otra persona. Donde las dos no coinciden, una persona mira la hoja y decide. Solo entonces cuentan las respuestas.
keying-about-sealed = Cuando una hoja está lista, aquí ya no se ve lo que dice.
keying-code = Código de la hoja
keying-code-hint = Escríbalo como está en la hoja y pulse Intro. Si es nuevo, la hoja se añade.
keying-open = Abrir la hoja
keying-closed = Esta ronda está cerrada: no se pueden digitar hojas.
keying-sheets = Hojas de papel
keying-sheets-none = Todavía no hay hojas de papel en esta ronda.
keying-sheets-done = { $done } de { $of } hojas listas
keying-sheet = Hoja
keying-state = Estado
keying-not-begun = Sin empezar
keying-begun = Primera vuelta a medias
keying-once = Falta la segunda vuelta
keying-differences = { $open ->
    [one] 1 diferencia por decidir
   *[other] { $open } diferencias por decidir
}
keying-done = Lista
keying-key = Digitar
keying-decide = Decidir
keying-turn-first = Primera vuelta
keying-turn-second = Segunda vuelta
keying-other-person = Mejor otra persona: aquí no se ve lo que se digitó en la primera vuelta.
keying-sheet-of = Hoja { $code }
keying-progress = { $marked } de { $of } con marca
keying-lines = Preguntas de la hoja
keying-line = Pregunta { $number }
keying-read = Pregunta { $number }: { $answer }
keying-level = { $level }, { $name }
keying-nothing = Sin marca
keying-key-backspace = Retroceso
keying-key-arrows = Flechas
keying-keys-back = borrar y volver
keying-keys-move = moverse
keying-finish = Terminar esta vuelta
keying-finish-empty = { $empty ->
    [one] Queda 1 pregunta sin marca. Si la hoja está así, pulse Intro otra vez.
   *[other] Quedan { $empty } preguntas sin marca. Si la hoja está así, pulse Intro otra vez.
}
keying-leave = Dejar para después
keying-turn-finished = Hoja { $code }: primera vuelta terminada. Pásela a otra persona para la segunda.
keying-sheet-done = Hoja { $code }: lista. Sus respuestas ya cuentan.
keying-left-out = { $items ->
    [one] 1 pregunta de esta hoja pide un número, palabras, una fecha o varias opciones. No se puede digitar aquí.
   *[other] { $items } preguntas de esta hoja piden números, palabras, fechas o varias opciones. No se pueden digitar aquí.
}
keying-difference = Diferencia { $number } de { $of }
keying-look = Mire la hoja de papel. ¿Qué está marcado?
keying-other = Otra cosa
keying-other-choose = Digite lo que está marcado en la hoja.
keying-other-back = volver a las dos lecturas
keying-confirm = Guardar y seguir
keying-chosen = Elegido: { $answer }
keying-no-such-mark = En esta pregunta no hay { $digit }. Mire la hoja otra vez.
