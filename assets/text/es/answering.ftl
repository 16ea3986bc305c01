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
answering-not-a-level = Estas respuestas no cuentan como nivel 1.
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
