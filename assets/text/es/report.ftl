## Las palabras de los informes en papel.
report-foot = Autoevaluación. No es una auditoría.
report-page-of = Página { $page } de { $pages }
report-contents = Contenido
report-table = Tabla
report-figure = Figura
report-continued = continúa
report-date = Fecha
report-assessment-title = Informe de resultados
report-assessment-subject = Autoevaluación: { $round }
report-people = { $people ->
    [one] Respondió 1 persona
   *[other] Respondieron { $people } personas
}
report-agreed-of = { $agreed } de { $items } preguntas acordadas por el grupo
report-agreed-figure = { $agreed } de { $items }
report-summary = En pocas palabras
report-fact-agreed = preguntas acordadas
report-fact-dissent = con disenso
report-fact-unknown = sin información
report-strengths = Fortalezas
report-strengths-table = Preguntas en el nivel 4 o más
report-evidence = Evidencia
report-levels = Los niveles: { $names }.
report-gaps = Brechas más urgentes
report-no-grade-title = Sin nota total
report-no-grade = Cada dimensión muestra la mediana inferior de los niveles que acordó el grupo. No se calcula un puntaje total ni se comparan municipios.
report-lead-nothing = El grupo todavía no acordó ningún nivel.
report-lead-same = Desde «{ $before }» ninguna dimensión cambió de nivel hacia arriba.
report-lead-rose = { $count ->
    [one] Desde «{ $before }» avanzó una dimensión: { $names }.
   *[other] Desde «{ $before }» avanzaron { $count } dimensiones: { $names }.
}
report-lead-all = Todas las dimensiones están en el nivel { $level }.
report-lead-highest = En el nivel más alto, { $level }, están: { $names }.
report-lead-lowest = En el más bajo, { $level }: { $names }.
report-profile-table = Perfil por dimensión
report-radar-caption = Nivel acordado (línea llena), ronda anterior (línea cortada) y meta (rombo).
report-radar-caption-first = Nivel acordado (línea llena) y meta (rombo).
report-bars-caption = Nivel acordado, ronda anterior (círculo) y meta a doce meses (rombo).
report-bars-caption-first = Nivel acordado y meta a doce meses (rombo).
report-map = Todas las preguntas
report-map-caption = Nivel de cada pregunta; la esquina oscura señala disenso y la raya, sin información o sin acordar.
report-map-says = Mapa de preguntas: { $rows }.
report-gaps-title = Brechas y metas
report-gaps-intro = Preguntas cuyo nivel está por debajo de la meta, de la más urgente a la menos urgente. La urgencia es brecha por importancia por factibilidad.
report-gaps-table = Brechas abiertas
report-now = Hoy
report-target = Meta
report-agreements = Qué acordó el grupo y por qué
report-agreements-of = Acuerdos: { $dimension }
report-why = Por qué
report-dissent-label = Disenso:
report-dissent-noted = hay personas que sostienen otro nivel.
report-evidence-label = Evidencia vista:
report-method = Cómo se hizo
report-method-levels = Cada persona respondió sola. Después el grupo miró la dispersión sin nombres, conversó donde hacía falta y acordó un nivel por pregunta, con su razón. Las respuestas individuales no cambian y no se muestran aquí.
report-method-states = Una pregunta está dividida cuando al menos un tercio eligió los niveles más bajos y al menos un tercio los más altos. Hay acuerdo cuando los cuartiles distan a lo sumo un nivel y siete de cada diez personas están cerca de la mediana. Si más de la mitad no sabe, no hay nivel y alguien averigua.
report-method-limits = Es una autoevaluación: muestra lo que un grupo sabe y acuerda en un momento. No es una auditoría ni sirve para comparar municipios. Los niveles 4 y 5 sin evidencia vista se marcan «por confirmar».
report-participants = Quiénes participaron
report-participants-table = Personas por área; las áreas con menos de tres personas van juntas
report-area = Área
report-other-areas = Otras áreas
report-people-head = Personas
report-plan-title = Plan de acción
report-plan-subject = Acciones, fechas y responsables de { $council }
report-plan-summary = El plan en una página
report-plan-lead = { $actions ->
    [one] El plan tiene 1 acción
   *[other] El plan tiene { $actions } acciones
} a cargo de { $roles ->
    [one] 1 área
   *[other] { $roles } áreas
}.
report-plan-first = Lo primero
report-term-ends = El período de gobierno termina el { $day }.
report-calendar = Calendario
report-calendar-caption = Cada barra es una acción; las flechas unen lo que debe ir antes. La tabla de acciones dice lo mismo.
report-actions = Acciones
report-actions-table = Acciones por etapa
report-from = Desde
report-to = Hasta
report-sheets = Fichas de acción
report-improves = Mejora
report-loads = Quién lleva qué
report-roles = Acciones por responsable
report-roles-table = Acciones de cada responsable, con fechas y semanas de trabajo
report-limits = Límites del plan
report-limit-cost = Donde nadie dijo un monto, el costo es una estimación por franja (bajo o medio), no un presupuesto: hace falta calcularlo antes de empezar la acción.
report-limit-roles = Las fechas suponen esas horas por semana. Si alguien se suma o se va, las fechas cambian.
report-limit-source = Las acciones salen de los niveles y metas que acordó el grupo. Es una propuesta de trabajo: no reemplaza el plan de desarrollo ni las normas del municipio.
report-loads-table = Acciones y horas por responsable
report-outside = Fuera del plan
report-declaration = Declaración y firmas
report-declaration-text = El municipio de { $council } adopta este plan de acción para el período del { $start } al { $end } y se compromete a dar a cada responsable el tiempo y los medios que el plan supone.
report-declaration-review = El avance se revisa cada tres meses y la autoevaluación se repite en doce meses.
report-sign-mayor = Alcaldesa o alcalde
report-sign-council = Presidencia del concejo
report-sign-planning = Planificación
report-sign-facilitator = Quien facilitó
report-version = Versión { $version }
report-instrument = Cuestionario
report-instrument-about = De qué trata
report-instrument-levels = Los niveles
report-instrument-choices = Opciones
report-instrument-why = Se pregunta por:
report-instrument-advice = Acciones sugeridas
report-instrument-looks = Cómo se ve
report-instrument-counts = { $dimensions } dimensiones, { $items } preguntas, { $actions } acciones sugeridas
report-instrument-effort = { $role }, hasta { $weeks } semanas, costo { $cost }
report-sdg-target = ODS { $id }, { $name }
report-plan-fact-actions = { $actions ->
    [one] acción
   *[other] acciones
}
report-plan-fact-cost = es lo que cuesta
report-plan-fact-there = de { $amount } disponibles
report-plan-fact-not-said = nadie anotó cuánto dinero hay
report-plan-fact-targets = metas alcanzadas al final del plan
report-plan-fact-first = { $actions ->
    [0] ninguna en los primeros 3 meses
    [one] 1 en los primeros 3 meses
   *[other] { $actions } en los primeros 3 meses
}
report-plan-quality = { $percent ->
    [0] Con este dinero y estas personas, ningún plan es mejor.
   *[other] Con este dinero y estas personas, ningún plan puede ser más de { $percent } % mejor.
}
report-calendar-marks = Visto: hecha. Triángulo: en marcha. Barra rayada con signo de pausa: bloqueada. Candado: fecha fijada.
report-sheet-also = También sirve a
report-sheet-served = { $item } (al nivel { $level }; { $assessment })
report-sheet-time = Plazo
report-sheet-effort = { $weeks }, { $hours } h por semana
report-sheet-cost = Costo
report-sheet-cost-usual = { $cost }: { $amount } (estimado)
report-sheet-cost-said = { $cost }: { $amount }
report-sheet-cost-unknown = { $cost }: monto por calcular
report-sheet-source = Fuente del dinero
report-sheet-due = Debe terminar el
report-sheet-review = Se revisa el
report-sheet-sdg = Metas ODS
report-sheet-principles = Principios
report-sheet-canvas = El lienzo de donde salió
report-part-accountable-letter = R
report-part-supports-letter = A
report-part-consulted-letter = C
report-part-informed-letter = I
report-parts = Quién participa en qué
report-parts-table = Acciones y áreas
report-parts-legend = { $letters }. Áreas: { $roles }.
report-money = El dinero
report-money-table = Lo que cuesta el plan y lo que hay, por año y fuente
report-money-source = Fuente
report-money-planned = Cuesta
report-money-there = Hay
report-money-left = Queda
report-money-total = Total
report-money-no-source = Sin fuente anotada
report-money-currency = Montos en { $currency }. Cada acción cuenta en el año en que empieza.
report-money-unknown = Falta calcular el monto de: { $actions }. Hasta entonces cuentan como cero.
report-load-hours = Horas por semana
report-load-peak = Semana más cargada
report-load-peak-of = { $hours } h ({ $week })
report-excluded = El municipio no las quiere en el plan: { $actions }.
report-keeps-money = Dinero: { $amounts }.
report-keeps-no-money = Dinero: nadie anotó cuánto hay, y por eso no limita el plan.
report-keeps-hours = Horas: cada área dispone de { $hours } horas por semana para el plan.
report-keeps-hours-but = Horas: cada área dispone de { $hours } horas por semana para el plan, salvo { $roles }.
report-keeps-role-hours = { $role } ({ $hours })
report-keeps-absences = Ausencias: { $absences }.
report-keeps-closed = Días cerrados: { $days }.
report-keeps-days = { $name }, { $dates }
report-keeps-holidays = { $days ->
    [one] Feriados: 1 día hábil que el calendario del país marca como feriado no se trabaja.
   *[other] Feriados: { $days } días hábiles que el calendario del país marca como feriados no se trabajan.
}
report-keeps-term = Período de gobierno: todo termina antes del { $day }.
report-leads-caption = Nivel de hoy (relleno), nivel previsto al final del plan (triángulo) y meta a doce meses (rombo).
report-plan-quality-title = Qué tan bueno es
report-cost-in = Costo ({ $currency })
report-sheet-parts = Participan
report-covered = A qué contribuye
report-covered-about = Cada pregunta se refiere a principios de buena gobernanza, a sus estrategias y a metas de los Objetivos de Desarrollo Sostenible (ODS). Aquí se ve en qué nivel están juntas las preguntas de cada uno: la mediana inferior de lo que acordó el grupo.
report-covered-principles = Principios de gobernanza
report-covered-strategies = Estrategias de esos principios
report-covered-strategy = Estrategia
report-covered-sdg = Metas de los ODS
report-annex = Anexo: todas las preguntas y sus niveles
report-annex-about = El texto completo de cada pregunta, como la leyó el grupo. El nivel acordado va en negrita.
report-annex-of = Preguntas y niveles: { $dimension }
report-annex-text = Qué dice el nivel
report-annex-agreed = (nivel acordado)
report-loads-more = { $roles ->
    [one] Otra área lleva menos trabajo; está en «Quién lleva qué», más adelante.
   *[other] Otras { $roles } áreas llevan menos trabajo; están en «Quién lleva qué», más adelante.
}
report-declaration-agreed = El plan se acordó el { $day }.
report-follow = Hoja de seguimiento
report-follow-about = Una vez al mes, anote a mano cómo va cada acción y lo que se decidió. Después páselo al programa.
report-follow-table = Seguimiento mes a mes
report-follow-state = ¿Cómo va?
report-follow-said = Qué falta o qué se decidió
report-loads-most = Quiénes llevan más
