## La pantalla en que el grupo mira la dispersión y acuerda un nivel.
consensus-title = Consenso
consensus-to-agree = Por acordar
consensus-agreed-of = { $agreed } de { $of } acordadas
consensus-order-urgent = Mayor desacuerdo primero
consensus-order-questionnaire = Orden del cuestionario
consensus-order-open = Solo sin acordar
consensus-order = Orden de la lista
consensus-answers-without-names = { $voices ->
    [one] 1 respuesta individual, sin nombre
   *[other] { $voices } respuestas individuales, sin nombres
}
consensus-range = { $range ->
    [0] Mismo nivel
    [one] 1 nivel de diferencia
   *[other] { $range } niveles de diferencia
}
consensus-state-split = Dividido
consensus-state-talk = Conversar
consensus-state-agreed = Coinciden
consensus-state-few = Pocas respuestas
consensus-state-no-information = Sin información
consensus-unknown-short = { $people ->
    [one] 1 no sabe
   *[other] { $people } no saben
}
consensus-not-applicable-short = { $people ->
    [one] 1 dice que no aplica
   *[other] { $people } dicen que no aplica
}
consensus-not-ours-short = { $people ->
    [one] 1 dice que no es competencia
   *[other] { $people } dicen que no es competencia
}
consensus-settled = Acordado
consensus-proposal = Propuesta
consensus-votes-at = { $votes ->
    [one] 1 persona en el nivel { $level }
   *[other] { $votes } personas en el nivel { $level }
}
consensus-help-split = Escuche primero a alguien que eligió { $low } y a alguien que eligió { $high }, con evidencia. Hasta 8 minutos.
consensus-help-talk = Hablen 3 minutos: una voz de las más bajas y una de las más altas, con evidencia.
consensus-help-agreed = El grupo coincide. Puede acordar sin conversar.
consensus-help-few = Hay menos de tres respuestas con nivel: acuerden con cuidado.
consensus-help-no-information = Más de la mitad no sabe. Dejen «Sin información» y anoten quién lo averigua.
consensus-lower-median = La propuesta es la mediana inferior.
consensus-level = Nivel acordado
consensus-why-not-next = ¿Por qué nivel { $level } y no el siguiente?
consensus-why = ¿Por qué?
consensus-dissent = Dejar constancia del disenso
consensus-dissent-people = { $people ->
    [one] 1 persona eligió otro nivel
   *[other] { $people } personas eligieron otro nivel
}
consensus-dissent-words = ¿Qué sostienen?
consensus-evidence-wanted = Pedir evidencia antes de la próxima ronda
consensus-evidence-cited = Evidencia vista
consensus-evidence-count = { $hint }, { $people }
consensus-comments = Comentarios compartidos
consensus-other-outcome = Otro resultado
consensus-no-consensus = Sin consenso
consensus-no-consensus-hint = Siguen divididos tras volver a votar: queda el nivel más bajo y se guardan las dos posturas.
consensus-no-information = Sin información
consensus-not-applicable = No aplica
consensus-not-ours = No es competencia municipal
consensus-agree-level = Acordar nivel { $level } y seguir
consensus-record-no-consensus = Guardar «Sin consenso» en nivel { $level }
consensus-record-no-information = Guardar «Sin información»
consensus-record-not-applicable = Guardar «No aplica»
consensus-record-not-ours = Guardar «No es competencia»
consensus-change = Cambiar lo acordado
consensus-reopened = El acuerdo se retiró y queda en el historial.
consensus-target = Meta a 12 meses
consensus-importance = Importancia
consensus-feasibility = Factibilidad
consensus-nobody = Todavía no hay respuestas en esta ronda. Primero respondan las personas.
consensus-see-results = Ver resultados
consensus-see-exchange = Ver lo que ofrecemos y necesitamos
consensus-nothing-to-agree = Este cuestionario no pregunta por niveles: el grupo no tiene nada que acordar.
