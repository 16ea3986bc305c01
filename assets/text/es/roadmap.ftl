## La hoja de ruta: acciones, fechas y razones. Las razones también salen en el papel.
roadmap-title = Hoja de ruta
roadmap-start = Inicio
roadmap-horizon = Horizonte
roadmap-months = { $months } meses
roadmap-closed = Días cerrados
roadmap-closed-none = Ninguno
roadmap-closed-from = Desde
roadmap-closed-to = Hasta
roadmap-add-closed = Añadir días cerrados
roadmap-sources = Evaluaciones del plan
roadmap-source-gaps = { $gaps ->
    [one] 1 brecha
   *[other] { $gaps } brechas
}
roadmap-in-plan = { $actions ->
    [one] 1 acción en el plan
   *[other] { $actions } acciones en el plan
}
roadmap-calendar = Calendario
roadmap-table = Tabla
roadmap-make-report = Generar informe
roadmap-phase-first = Primeros 3 meses
roadmap-phase-second = Meses 4 a 12
roadmap-phase-third = Meses 13 a 24 y después
roadmap-phase-actions = { $actions ->
    [0] sin acciones
    [one] 1 acción
   *[other] { $actions } acciones
}
roadmap-action = Acción
roadmap-item = Pregunta
roadmap-role = Responsable
roadmap-dates = Fechas
roadmap-date-range = { $start } al { $end }
roadmap-weeks = Semanas
roadmap-cost = Costo
roadmap-needs = Necesita
roadmap-needs-nothing = Nada antes
roadmap-unlocks = Permite
roadmap-why = Por qué está en el plan
roadmap-why-not-earlier = Por qué no antes
roadmap-why-gap = { $steps ->
    [one] «{ $item }» está 1 nivel bajo la meta acordada.
   *[other] «{ $item }» está { $steps } niveles bajo la meta acordada.
}
roadmap-why-important = El grupo le dio importancia { $importance } de 5.
roadmap-why-needed = Hace falta antes de { $actions }.
roadmap-why-chosen = El municipio la eligió.
roadmap-why-unlocks-one = Permite hacer después «{ $action }».
roadmap-why-unlocks-more = { $more ->
    [one] Permite hacer después «{ $action }» y otra acción.
   *[other] Permite hacer después «{ $action }» y { $more } acciones más.
}
roadmap-held-by-nothing = Empieza con el plan; nada la retiene.
roadmap-held-by-need = Espera a que termine «{ $action }».
roadmap-held-by-date = El municipio fijó esta fecha.
roadmap-out-no-room = No cabe antes del final del plan. Alargue el plan, acorte acciones o cambie de responsable.
roadmap-out-without = Necesita «{ $action }», que quedó fuera. Entra si esa acción entra.
roadmap-out-needs = Necesita { $needs }. Entra si se cumple una de esas condiciones.
roadmap-need-level = que «{ $item }» llegue al nivel { $level }
roadmap-need-done = hacer antes «{ $action }»
roadmap-need-consensus = que el grupo acuerde todas las preguntas
roadmap-fixed = Fecha fijada
roadmap-exclude = Excluir
roadmap-include = Incluir
roadmap-edit = Editar
roadmap-restore = Volver a la propuesta
roadmap-added = Añadida porque otra acción la necesita
roadmap-own = Acción propia
roadmap-edited = Cambiada por el municipio
roadmap-add = Acción propia
roadmap-add-title = Añadir una acción propia
roadmap-action-title = ¿Qué se hará?
roadmap-note = Notas
roadmap-start-on = Empieza el
roadmap-left-out = Fuera del plan
roadmap-excluded = Excluidas
roadmap-others = Otras acciones posibles
roadmap-unreachable = Metas sin acción
roadmap-unreachable-why = Ninguna acción del banco lleva «{ $item }» al nivel { $level }. Añada una acción propia.
roadmap-term-ends = Fin del período de gobierno
roadmap-empty = Todavía no hay acciones. Primero el grupo acuerda niveles; de las brechas salen las acciones.
roadmap-timeline-says = Cronograma con { $actions } acciones del { $start } al { $end }. La tabla dice lo mismo.
roadmap-estimates = Las semanas son estimaciones para personal que dedica un tercio de su tiempo; puede cambiarlas.
roadmap-chosen-item = Pregunta que mejora (opcional)
roadmap-no-item = Ninguna
roadmap-excluded-done = Acción excluida del plan.
roadmap-level-change = Del nivel { $level } al { $reaches }
roadmap-quoted = «{ $title }»
roadmap-amount = { $currency } { $amount }
roadmap-source-year = { $source }, { $year }
roadmap-held-by-role = Antes { $role } está con { $actions }.
roadmap-held-by-absence = Antes { $role } no tiene horas suficientes.
roadmap-held-by-money = Antes no alcanza el dinero ({ $budget }): faltan { $amount }.
roadmap-held-not-before = No puede empezar antes del { $day }.
roadmap-held-by-habit = Podría empezar antes. Recalcule el plan para aprovecharlo.
roadmap-held-by-begun = Empezó el { $day }.
roadmap-out-excluded = El municipio no la quiere en el plan. Entra si la incluye.
roadmap-out-stopped = Se dejó de hacer; la razón está en el seguimiento.
roadmap-out-closed = Empezaría en una semana sin trabajo. Elija otra fecha.
roadmap-out-no-use = No mejora ninguna pregunta con meta pendiente y ninguna acción la necesita. Entra si la incluye.
roadmap-out-served = Lo que lograría ya lo logra { $actions }.
roadmap-out-too-long = Tarda { $weeks } semanas de trabajo con lo que necesita antes, y quedan { $left }. Entra si alarga el plan o la acorta.
roadmap-out-late = No puede terminar en la fecha que se le puso. Entra si cambia esa fecha.
roadmap-out-lacks = No alcanza para todo. Entra con { $lacks }.
roadmap-out-lacks-with = No alcanza para todo. Entra, junto con { $actions }, con { $lacks }.
roadmap-out-fits = Cabe como está el plan. Recalcule para que entre.
roadmap-out-no-hours = { $role } no tiene horas en este plan. Entra si le da horas por semana o cambia de responsable.
roadmap-lacks-hours = { $hours } horas más por semana de { $role }
roadmap-lacks-money = { $amount } más ({ $budget })
roadmap-breaks-need = Antes debe terminar «{ $action }».
roadmap-breaks-needed = «{ $action }» la necesita terminada antes.
roadmap-breaks-hours = En la semana del { $week }, { $role } tendría { $used } horas y dispone de { $there }: está con { $actions }.
roadmap-breaks-absence = En la semana del { $week }, { $role } no tiene horas suficientes.
roadmap-breaks-money = Se gastaría { $spent } y hay { $there } ({ $budget }).
roadmap-breaks-no-money = En esa fecha no hay dinero de su fuente.
roadmap-breaks-end = Terminaría después del fin del plan ({ $day }).
roadmap-breaks-due = Terminaría después de la fecha que se le puso.
roadmap-breaks-past = Empezaría antes de hoy.
roadmap-change-added = Entra en el plan y empieza el { $day }.
roadmap-change-later = Empieza más tarde: { $day } en vez de { $was }.
roadmap-change-earlier = Empieza antes: { $day } en vez de { $was }.
roadmap-change-end = Termina el { $day }.
roadmap-change-dropped = Sale del plan.
roadmap-warns-no-weeks = No queda ninguna semana de trabajo en el plan. Revise los días cerrados y la duración.
roadmap-warns-no-room = «{ $title }» debe estar en el plan y no cabe. { $why }
roadmap-warns-holidays = Los feriados se conocen hasta el { $day }. Anote los siguientes en los días cerrados.
roadmap-warns-term = { $actions ->
    [one] 1 acción termina después del fin del período de gobierno ({ $day }).
   *[other] { $actions } acciones terminan después del fin del período de gobierno ({ $day }).
}
roadmap-warns-amounts = { $actions ->
    [one] Falta el monto de 1 acción de costo alto; cuenta como cero.
   *[other] Faltan los montos de { $actions } acciones de costo alto; cuentan como cero.
}
roadmap-field-product = Producto
roadmap-field-indicator = Indicador
roadmap-field-baseline = Valor de hoy
roadmap-field-aim = Valor al terminar
roadmap-field-first-step = Primer paso
roadmap-field-success = Señal de éxito
roadmap-field-success-factor = Lo que no puede fallar
roadmap-field-inform = A quién informar y cada cuánto
roadmap-field-service = Servicio que mejora, y en qué
roadmap-field-partners = Actores y alianzas
roadmap-field-risks = Riesgos y qué hacer entonces
roadmap-field-groups = Grupos que no deben quedar atrás
roadmap-field-decisions = Decisiones del concejo
roadmap-field-proof = Qué mostrará que se hizo
roadmap-field-canvas-problem = Lienzo: el problema
roadmap-field-canvas-people = Lienzo: quién lo vive
roadmap-field-canvas-question = Lienzo: la pregunta
roadmap-field-canvas-idea = Lienzo: la idea
roadmap-field-canvas-test = Lienzo: una prueba pequeña
roadmap-field-canvas-learned = Lienzo: lo aprendido
roadmap-out-only-for = Solo hace falta para { $actions }, que quedó fuera. Entra con esa acción.
roadmap-view = Vista
roadmap-outside = Fuera del plan ({ $actions })
roadmap-money-there = de { $there }
roadmap-quality = { $percent ->
    [0] No hay un plan mejor.
   *[other] Ningún plan puede ser más de { $percent } % mejor.
}
roadmap-calculated = Calculada el { $day }.
roadmap-more-warnings = { $count ->
    [one] y 1 aviso más
   *[other] y { $count } avisos más
}
roadmap-redo = Rehacer
roadmap-changes = { $count ->
    [one] 1 cambio en el plan
   *[other] { $count } cambios en el plan
}
roadmap-improve = Recalcular
roadmap-improve-stop = Detener
roadmap-improving = Buscando un plan mejor: { $done } % hecho.
roadmap-improved-by = { $percent ->
    [0] Hasta ahora mejora menos de 1 %.
   *[other] Ya mejoró { $percent } %.
}
roadmap-improvable = { $percent ->
    [0] No puede haber uno mejor.
   *[other] Puede mejorar a lo sumo otro { $percent } %.
}
roadmap-improve-over = { $percent ->
    [0] La búsqueda terminó: la mejora no llega a 1 %.
   *[other] La búsqueda terminó: el plan mejoró { $percent } %.
}
roadmap-gantt-keys = Teclas: ↑ ↓ otra fila · Intro ver · F fijar o soltar · X excluir · Alt ← → una semana (con Mayús, cuatro). O arrastre la barra; Esc la devuelve.
roadmap-said-starts = «{ $action }» empieza el { $day }.
roadmap-said-fixed = La fecha de «{ $action }» queda fija: { $day }.
roadmap-said-free = «{ $action }» ya no tiene fecha fija.
roadmap-said-begun = «{ $action }» ya empezó y no se puede mover.
roadmap-said-edge = «{ $action }» no se puede mover más allá del plan.
roadmap-said-undone = Se deshizo el último cambio.
roadmap-said-redone = Se rehizo el cambio.
roadmap-today = Hoy
roadmap-closed-weeks = Semana sin trabajo
roadmap-bar-says = Del { $start } al { $end }. { $role }. { $state }.
roadmap-state = Estado
roadmap-state-proposed = Propuesta
roadmap-state-agreed = Acordada
roadmap-state-under-way = En marcha
roadmap-state-blocked = Bloqueada
roadmap-state-done = Hecha
roadmap-state-stopped = Detenida
roadmap-hours = Horas por semana
roadmap-amount-unknown = Sin monto
roadmap-breaks-title = No se puede mover ahí sin romper algo
roadmap-breaks-if = Si «{ $action }» empieza el { $day }:
roadmap-breaks-arrangeable = Se puede mover ahí si las demás acciones se reacomodan.
roadmap-breaks-not-arrangeable = Tampoco se puede reacomodando las demás acciones.
roadmap-breaks-arrange = Mover y reacomodar las demás
roadmap-breaks-leave = Dejarla donde está
roadmap-below = Debajo del calendario
roadmap-staff = Personal
roadmap-money = Dinero
roadmap-staff-of = Responsable
roadmap-everybody = Todos los responsables
roadmap-hours-limit = Horas por semana; límite { $hours }
roadmap-hours-says = Horas por semana de { $role }: { $most } en la semana más cargada; el límite usual es { $hours }. Semanas en el límite o por encima: { $weeks }.
roadmap-money-so-far = Gasto acumulado, { $currency }
roadmap-money-limit = Línea de guiones: disponible hasta fin de año
roadmap-money-unlimited = Sin presupuesto: el dinero no limita el plan
roadmap-money-says = Gasto acumulado al final del plan: { $spent }. Disponible: { $there }.
roadmap-money-says-unlimited = Gasto acumulado al final del plan: { $spent }. Sin presupuesto.
roadmap-month = Mes
roadmap-spent = Gasto acumulado
roadmap-available = Disponible hasta fin de año
roadmap-hours-table = Horas por semana de cada responsable, mes a mes
roadmap-hours-table-says = La semana más cargada de cada mes y, entre paréntesis, las horas disponibles en ella.
roadmap-hours-of-there = { $hours } ({ $there })
roadmap-money-table = Dinero, mes a mes
roadmap-span = Meses a la vista
roadmap-span-all = Todo el plan
## Adónde lleva el plan
roadmap-projection = Adónde lleva el plan
roadmap-projection-choice = Perfil previsto
roadmap-projection-day = Mirar el perfil al
roadmap-projection-curve = Metas alcanzadas mes por mes
roadmap-projection-targets = { $targets ->
    [one] 1 meta
   *[other] { $targets } metas
}
roadmap-projection-says = { $targets ->
    [one] Al { $day }: { $reached } de 1 meta alcanzada.
   *[other] Al { $day }: { $reached } de { $targets } metas alcanzadas.
}
roadmap-projection-nothing = El plan todavía no alcanza ninguna meta.
roadmap-projection-no-targets = No hay metas por alcanzar: todas las preguntas están en su meta o todavía no tienen nivel.
roadmap-projection-bars-says = Perfil de { $title } previsto al { $day }: { $rows }.
roadmap-projection-row = { $name } pasa de { $now } a { $then }
roadmap-projection-row-same = { $name } sigue en { $now }
roadmap-projection-stands = Nivel { $now } → { $then }
roadmap-projection-now = Hoy
roadmap-projection-then = Con el plan
roadmap-projection-legend = Nivel previsto con el plan
roadmap-projection-supposes = Se supone que cada acción termina en su fecha y logra el nivel que busca. Lo que de verdad se logró lo muestra la próxima autoevaluación.
roadmap-projection-item = Preguntas con meta
roadmap-projection-reached = Alcanzadas
roadmap-projection-month = Hasta el
roadmap-projection-is-reached = Meta alcanzada
roadmap-projection-not-reached = Todavía no
roadmap-warns-term-over = El período de gobierno terminó el { $day }, antes de que empiece el plan. Por eso no lo limita. Corrija una de las dos fechas.
roadmap-bring-back = Traer de vuelta
roadmap-unreachable-about = Las acciones del cuestionario no alcanzan estas metas. Hace falta una acción propia.
roadmap-excluded-about = El municipio decidió no hacerlas. Lo escrito en su hoja se conserva.
roadmap-nothing-outside = Nada quedó fuera del plan.
roadmap-left-out-about = Ayudarían con las brechas y no entran en el plan. Cada una dice por qué y qué la haría entrar.
roadmap-others-about = No hacen falta para las metas de hoy. Puede incluir las que quiera.
