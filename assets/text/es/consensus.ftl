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
consensus-evidence-cited = Evidencia citada
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
consensus-nobody = Todavía no hay respuestas en esta ronda. Lo mejor es que primero responda cada persona por separado.
consensus-see-results = Ver resultados
consensus-see-exchange = Ver lo que ofrecemos y necesitamos
consensus-nothing-to-agree = Este cuestionario no pregunta por niveles: el grupo no tiene nada que acordar.

## La ronda sellada, y revelarla.
consensus-sealed-title = La ronda está sellada
consensus-sealed-about = Nadie ve lo que respondieron las demás personas hasta que usted revele las respuestas. Así cada quien dice lo que piensa, sin seguir a nadie.
consensus-sealed-file = Mientras tanto, Cabildo no muestra, imprime ni exporta ninguna respuesta. Pero quien tenga este equipo en sus manos puede leer el archivo de datos.
consensus-sealed-finished = { $finished } de { $of } terminaron
consensus-sealed-code = Código
consensus-sealed-area = Área
consensus-sealed-state = Estado
consensus-sealed-done = Terminó
consensus-sealed-answering = Responde
consensus-sealed-not-started = No ha empezado
consensus-reveal = Revelar las respuestas
consensus-reveal-title = ¿Revelar las respuestas?
consensus-reveal-shows = El grupo verá cómo se reparten las respuestas, sin nombres ni códigos.
consensus-reveal-unfinished = { $people ->
    [0] Todas las personas terminaron.
    [one] Falta 1 persona por terminar. Podrá hacerlo después, pero se dirá que respondió cuando ya se veía lo demás.
   *[other] Faltan { $people } personas por terminar. Podrán hacerlo después, pero se dirá cuántas respondieron cuando ya se veía lo demás.
}
consensus-reveal-for-good = No se puede deshacer. Quedan registrados el día y la hora.
consensus-without-answers = Acordar sin respuestas individuales
consensus-without-title = ¿Acordar sin respuestas individuales?
consensus-without-about = Nadie ha respondido todavía. El grupo conversa y acuerda cada nivel sin ver antes qué piensa cada persona.
consensus-revealed-at = Reveladas el { $day } a las { $time }
consensus-late = { $people ->
    [one] 1 persona respondió después
   *[other] { $people } personas respondieron después
}

## La lista de lo que hay que acordar.
consensus-concern-unsure = Poca certeza
consensus-moves = Podría mover la dimensión de { $from } a { $to }
consensus-table = Mesa { $number }
consensus-round-agreement = Acuerdo de la ronda: { $alpha }
consensus-not-computable = no se puede calcular
consensus-agreement-about = 1 es que todas las personas ven lo mismo; cerca de 0, que coinciden como al azar. Es el alfa de Krippendorff.
consensus-agreement-none = Hay muy pocas respuestas, o todas son iguales.
consensus-agreement-dimension = Dimensión
consensus-agreement-value = Acuerdo
consensus-agreement-item = Esta pregunta

## La segunda votación.
consensus-vote-again = Votar de nuevo en silencio
consensus-vote-about = Cada persona vota en silencio, por ejemplo en un papel. Cuente los votos y anótelos aquí. Lo que cada quien respondió antes no cambia.
consensus-vote-unknown = No sabe
consensus-vote-sum = { $votes } de { $voices } voces
consensus-vote-more = Son más votos que personas que respondieron. Revise la cuenta; si son correctos, guárdelos.
consensus-vote-none = Anote al menos un voto.
consensus-vote-keep = Guardar la votación
consensus-vote-turn = { $turn ->
    [1] Primera respuesta
    [2] Segunda votación
   *[other] Votación número { $turn }
}
consensus-still-split = Siguen divididos después de votar de nuevo. Pueden guardar «Sin consenso» en el nivel { $level }: quedan registradas las dos posturas.
consensus-choose-no-consensus = Elegir «Sin consenso»

## El tiempo para conversar.
consensus-timer = Tiempo para conversar
consensus-timer-of = { $minutes ->
    [one] de 1 minuto
   *[other] de { $minutes } minutos
}
consensus-timer-start = Iniciar
consensus-timer-pause = Pausar
consensus-timer-restart = Empezar de nuevo el tiempo
consensus-timer-left = { $minutes ->
    [0] Se acabó el tiempo.
    [one] Queda 1 minuto.
   *[other] Quedan { $minutes } minutos.
}
consensus-timer-paused = en pausa

## Lo que se acuerda.
consensus-evidence-seen = { $people ->
    [0] nadie la vio
    [one] 1 persona la vio
   *[other] { $people } personas la vieron
}
consensus-evidence-missing = Nadie citó evidencia vista para el nivel { $level }. Conviene revisarla antes; pueden acordarlo igual.
consensus-present = Presentes ({ $people })
consensus-present-title = Quiénes están en la sala
consensus-present-label = Una persona por línea
consensus-present-hint = Ponga cargos o nombres, como prefiera el municipio. Cada acuerdo guarda quiénes estaban.
consensus-change-title = ¿Por qué cambia lo acordado?
consensus-change-about = Lo acordado antes fue «{ $before }». Se conserva con su motivo.
consensus-change-why = Motivo del cambio
consensus-change-missing = Escriba por qué cambia.
consensus-take-back = Retirar el acuerdo
consensus-earlier = Acuerdos anteriores ({ $count })
consensus-earlier-stood = Del { $from } al { $to }
consensus-earlier-why = Por qué cambió: { $why }
consensus-outcome-level = Nivel { $level }
consensus-outcome-no-consensus = Sin consenso, nivel { $level }
consensus-notes = Notas de quien facilita (no se proyectan)

## Trabajar por mesas.
consensus-tables = Trabajar por mesas
consensus-tables-about = Cada mesa conversa sobre algunas dimensiones y propone un nivel. Después la plenaria confirma lo propuesto o acuerda otra cosa.
consensus-tables-suggested = Cabildo propone este reparto, con una cantidad parecida de preguntas en cada mesa. Cámbielo como quiera.
consensus-tables-few = Con menos de ocho personas no conviene dividirse: hablen todas juntas. Si aun así lo prefiere, reparta aquí las dimensiones.
consensus-tables-plenary = La plenaria
consensus-tables-end = Terminar el trabajo por mesas
consensus-propose-level = Proponer nivel { $level } a la plenaria
consensus-propose-outcome = Proponer «{ $outcome }» a la plenaria
consensus-proposed-level = La mesa { $number } propone nivel { $level }
consensus-proposed-outcome = La mesa { $number } propone «{ $outcome }»
consensus-confirm = Confirmar lo que propone la mesa

## La vista de sala, para el proyector.
consensus-room = Ver en la sala
consensus-room-leave = Volver
consensus-room-first = Habla primero quien eligió { $low }, luego quien eligió { $high }.
consensus-room-settled = Acordado: { $outcome }
consensus-room-change = Para cambiar lo acordado, salga de la sala.
consensus-room-minutes = minutos
