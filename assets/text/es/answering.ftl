## La pantalla en que una persona responde el cuestionario.
answering-first-round = Primera ronda, { $year }
answering-second-round = Segunda ronda, { $year }
answering-later-round = Ronda { $number }, { $year }
answering-title = Cuestionario
answering-progress = { $answered } de { $of } respondidas
answering-position = { $dimension } · pregunta { $number } de { $of }
answering-which = ¿Cuál frase describe mejor a su municipio hoy?
answering-unknown = No sé
answering-not-applicable = No aplica
answering-not-ours = No es competencia
answering-not-a-level = Estas respuestas no cuentan como el nivel más bajo.
answering-reason = ¿Por qué?
answering-reason-hint = Escriba la razón para que la respuesta se guarde.
answering-evidence = ¿Qué evidencia ha visto?
answering-other-evidence = Otra evidencia
answering-confidence = ¿Qué tan segura es su respuesta?
answering-confidence-low = Poco
answering-confidence-medium = Medio
answering-confidence-high = Mucho
answering-comment = Comentario
answering-share = Mostrar mi comentario al grupo, sin mi nombre
answering-share-hint = Si no lo marca, el comentario solo queda en su hoja.
answering-high-without-evidence = Nivel { $level } sin evidencia vista. Puede dejarlo así; el grupo lo verá marcado.
answering-keys-level = elegir nivel
answering-keys-next = siguiente
answering-keys-to = a
answering-questions = Preguntas
answering-all-questions = Todas las preguntas
answering-finish = Terminar
answering-finish-missing = { $missing ->
    [one] Falta 1 respuesta. Puede terminar igual o volver a ella.
   *[other] Faltan { $missing } respuestas. Puede terminar igual o volver a ellas.
}
answering-next-unanswered = Siguiente sin responder
answering-search = Buscar pregunta
answering-no-match = Ninguna pregunta tiene esas palabras.
answering-closed = Esta ronda está cerrada: puede leer, pero no cambiar.
answering-shared-competence = Competencia compartida: valore solo lo que depende del municipio.
answering-key-enter = Intro
answering-keys-choice = elegir opción
answering-own = Su respuesta
answering-tick-all = Marque todas las que correspondan.
answering-none-of-these = Ninguna de estas
answering-whole-hint = Un número entero, sin decimales.
answering-decimal-hint = Puede llevar decimales.
answering-number-unreadable = Escriba solo el número, con cifras. Si no lo sabe, deje el campo vacío.
answering-number-not-whole = Escriba un número entero, sin decimales.
answering-required = Obligatoria
answering-required-open = { $missing ->
    [one] Falta 1 respuesta obligatoria
   *[other] Faltan { $missing } respuestas obligatorias
}
answering-required-about = Quien hizo el cuestionario pide responder estas preguntas. Puede volver a la primera o terminar así.
answering-required-go = Volver a la primera
answering-finish-anyway = Terminar así
answering-see-own = Ver mi resultado
answering-own-eyes = Responda con calma: Cabildo muestra esta hoja solo a usted. El grupo verá cómo se reparten las respuestas, sin nombres, cuando terminen cinco personas.
answering-table = Dimensión que responde
answering-table-hint = Cada mesa responde una sola dimensión.
answering-sheet-closed = Hoja cerrada
answering-sheet = Hoja { $code }
answering-sheet-key-told = Esta es su hoja. Para volver a abrirla se pide esta clave:
answering-sheet-key-write-down = Anótela en un papel. Cabildo no la muestra otra vez.
answering-sheet-sealed = Lo que responda queda sellado. Cuando quien facilita revele la ronda, el grupo verá cuántas personas eligieron cada nivel, sin nombres ni códigos.
answering-sheet-data-file = La clave protege dentro de Cabildo. El archivo de datos no está cifrado: quien tenga acceso a este equipo podría leerlo con otro programa.
answering-sheet-revealed = Esta ronda ya se reveló: lo que responda ahora se cuenta, y se dice que llegó después.
answering-sheet-begin = Empezar
answering-sheet-key = Clave de la hoja
answering-sheet-key-hint = Cuatro cifras. Si la perdió, quien facilita puede darle otra hoja en «Quiénes responden».
answering-sheet-open = Abrir la hoja
