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
roadmap-held-by-role = { $role } ya tiene dos acciones abiertas antes.
roadmap-held-by-date = El municipio fijó esta fecha.
roadmap-held-too-early = Se fijó para antes, pero debe esperar a que termine «{ $action }».
roadmap-out-no-room = No cabe antes del final del plan. Alargue el plan, acorte acciones o cambie de responsable.
roadmap-out-without = Necesita «{ $action }», que quedó fuera. Entra si esa acción entra.
roadmap-out-needs = Necesita { $needs }. Entra si se cumple una de esas condiciones.
roadmap-need-level = que «{ $item }» llegue al nivel { $level }
roadmap-need-done = hacer antes «{ $action }»
roadmap-need-consensus = que el grupo acuerde todas las preguntas
roadmap-fix = Fijar fecha
roadmap-unfix = Soltar fecha
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
roadmap-loads = Carga por responsable
roadmap-load = { $actions ->
    [one] 1 acción, { $weeks } semanas
   *[other] { $actions } acciones, { $weeks } semanas
}
roadmap-term-ends = Fin del período de gobierno
roadmap-empty = Todavía no hay acciones. Primero el grupo acuerda niveles; de las brechas salen las acciones.
roadmap-timeline-says = Cronograma con { $actions } acciones del { $start } al { $end }. La tabla dice lo mismo.
roadmap-estimates = Las semanas son estimaciones para personal que dedica un tercio de su tiempo; puede cambiarlas.
roadmap-chosen-item = Pregunta que mejora (opcional)
roadmap-no-item = Ninguna
roadmap-excluded-done = Acción excluida del plan.
roadmap-level-change = Del nivel { $level } al { $reaches }
roadmap-first-step = Primer paso
roadmap-product = Producto
roadmap-indicator = Indicador
