## Seguimiento: el plan acordado, cómo van las acciones, a quién conciernen y a qué otros planes sirven. Parte de estas palabras también sale en el papel.
followup-title = Seguimiento
followup-tabs = Partes del seguimiento
followup-tab-actions = Acciones
followup-tab-register = Comité y actores
followup-tab-alignment = Otros planes
followup-empty = Todavía no hay acciones que seguir
followup-empty-about = Cuando la hoja de ruta tenga acciones, aquí verá cómo va cada una.
followup-go-roadmap = Ir a la hoja de ruta
followup-not-agreed = Plan sin acordar
followup-agreed-on = Acordado el { $day }

# Por qué se mira una acción, lo más urgente primero.
followup-group-overdue = Atrasadas
followup-group-blocked = Bloqueadas
followup-group-late = Debieron empezar
followup-group-soon = Vencen pronto
followup-group-under-way = En marcha
followup-group-to-begin = Por empezar
followup-group-over = Hechas y detenidas
followup-actions = { $actions ->
    [one] 1 acción
   *[other] { $actions } acciones
}

# Cómo está una acción.
followup-state-again = Por empezar
followup-says-overdue = { $days ->
    [one] Atrasada 1 día
   *[other] Atrasada { $days } días
}
followup-says-late-to-begin = { $days ->
    [one] Debió empezar ayer
   *[other] Debió empezar hace { $days } días
}
followup-says-soon = { $days ->
    [0] Vence hoy
    [one] Vence mañana
   *[other] Vence en { $days } días
}
followup-says-done-late = { $days ->
    [one] Terminó 1 día después
   *[other] Terminó { $days } días después
}

# Anotar cómo va una acción.
followup-note = Anotar avance
followup-note-for = Anotar avance de «{ $action }»
followup-how = ¿Cómo va?
followup-since = ¿Desde qué día?
followup-remark = Nota (opcional)
followup-remark-blocked = ¿Qué lo impide?
followup-remark-stopped = ¿Por qué se detiene?
followup-shown-by = ¿Qué muestra que está hecha?
followup-shown-by-hint = Por ejemplo: un acta, una resolución, un enlace o una foto.
followup-note-save = Guardar avance
followup-noted = Avance guardado.
followup-history = Lo anotado hasta ahora
followup-history-none = Todavía no se anotó nada.
followup-shown = Lo muestra: { $what }
followup-next-review = Próxima revisión: { $day }
followup-since-day = desde el { $day }

# Previsto y logrado.
followup-achieved = Previsto y logrado
followup-achieved-actions = { $planned ->
    [0] Hasta hoy no debía terminar ninguna acción.
    [one] Hasta hoy debía estar hecha 1 acción; { $done ->
        [0] no lo está
       *[other] lo está
    }.
   *[other] Hasta hoy debían estar hechas { $planned } acciones; { $done ->
        [0] no lo está ninguna
        [one] lo está 1
       *[other] lo están { $done }
    }.
}
followup-achieved-ahead = { $actions ->
    [one] 1 acción más se hizo antes de tiempo.
   *[other] { $actions } acciones más se hicieron antes de tiempo.
}
followup-achieved-items = { $items ->
    [one] Para 1 pregunta debía haberse trabajado ya; { $done ->
        [0] aún falta
       *[other] se cumplió
    }.
   *[other] Para { $items } preguntas debía haberse trabajado ya; { $done ->
        [0] aún no se cumplió en ninguna
       *[other] se cumplió en { $done }
    }.
}
followup-achieved-stopped = { $actions ->
    [one] 1 acción se detuvo y ya no cuenta.
   *[other] { $actions } acciones se detuvieron y ya no cuentan.
}
followup-achieved-levels = El nivel de una pregunta cambia solo cuando el grupo lo acuerda en una nueva ronda.
followup-achieved-bar = { $done } de { $actions } acciones hechas
followup-items = Pregunta por pregunta
followup-item = Pregunta
followup-item-level = Nivel hoy
followup-item-planned = Previsto hasta hoy
followup-item-worked = Logrado por acciones hechas
followup-item-end = Al final del plan

# El plan acordado.
followup-agree = Acordar el plan
followup-agree-about = { $actions ->
    [one] Se guarda el plan tal como está hoy: 1 acción, del { $span }.
   *[other] Se guarda el plan tal como está hoy: { $actions } acciones, del { $span }.
} Puede seguir cambiándolo; cada cambio se mostrará frente a lo acordado.
followup-agree-day = Día del acuerdo
followup-agree-signatories = Quiénes firman (opcional)
followup-agree-signatories-hint = Un nombre en cada línea.
followup-agree-note = Nota (opcional)
followup-agree-go = Acordar
followup-agree-done = Plan acordado.
followup-agreed = Plan acordado
followup-agreed-none = Nadie acordó el plan todavía. Al acordarlo se guarda tal como está, con la fecha y los nombres.
followup-agreed-about = { $actions ->
    [one] 1 acción, { $money }
   *[other] { $actions } acciones, { $money }
}
followup-agreed-signed = Firman: { $names }
followup-agreed-earlier = Acuerdos anteriores
followup-agreed-actions = Ver las acciones acordadas
followup-changes = Cambios desde el acuerdo
followup-changes-none = El plan está como se acordó.
followup-change-added = No estaba en el plan acordado.
followup-change-dropped = Ya no está en el plan.
followup-change-later = { $weeks ->
    [one] Empieza 1 semana más tarde.
   *[other] Empieza { $weeks } semanas más tarde.
}
followup-change-earlier = { $weeks ->
    [one] Empieza 1 semana antes.
   *[other] Empieza { $weeks } semanas antes.
}
followup-change-longer = { $weeks ->
    [one] Dura 1 semana más.
   *[other] Dura { $weeks } semanas más.
}
followup-change-shorter = { $weeks ->
    [one] Dura 1 semana menos.
   *[other] Dura { $weeks } semanas menos.
}
followup-change-role = Pasa de { $from } a { $to }.
followup-change-amount = Su costo pasa de { $from } a { $to }.
followup-money = { $currency } { $amount }
followup-money-unknown = sin monto

# La revisión del mes, en pantalla y en papel.
followup-review = Revisión del mes
followup-review-month = Mes
followup-review-seen = Situación al { $day }
followup-review-save = Guardar la hoja en PDF
followup-review-nothing = Nada que revisar este mes.
followup-review-count = { $part }: { $actions }
followup-review-decide = Qué hay que decidir
followup-review-decide-none = Nada por decidir.
followup-part-should-begin = Deben empezar
followup-part-done = Hechas desde el mes anterior
followup-part-stopped = Detenidas desde el mes anterior
followup-decide-overdue = Fijar una nueva fecha o dar más apoyo: { $actions }.
followup-decide-overdue-many = { $count } acciones atrasadas: fijar para cada una una nueva fecha o dar más apoyo.
followup-decide-blocked = Quitar lo que bloquea: { $actions }.
followup-decide-blocked-many = { $count } acciones bloqueadas: decidir cómo quitar lo que bloquea cada una.
followup-decide-late = Empezar ya o cambiar la fecha: { $actions }.
followup-decide-late-many = { $count } acciones que debieron empezar: empezarlas ya o cambiar su fecha.
followup-decide-named = «{ $action }»
followup-decide-written = «{ $action }»: { $decisions }
followup-report-title = Revisión mensual
followup-report-heading = Revisión mensual: { $month }
followup-report-subject = Cómo va el plan de { $council } en { $month }
followup-report-lead = Situación al { $day }. { $summary }.
followup-report-table = Acciones que se revisan en { $month }
followup-report-action = Acción
followup-report-role = Responsable
followup-report-planned = Previsto
followup-report-state = Estado
followup-report-said = Lo que se dijo
followup-report-decided = Lo que se decide
followup-report-signatures = Quiénes revisaron
followup-report-committee = Comité de seguimiento

# El registro.
followup-committee = Comité de seguimiento
followup-committee-none = Añada a quienes se reúnen cada mes a revisar el plan.
followup-others = Otros actores
followup-others-none = Añada a quienes el plan afecta o puede ayudar: juntas, asociaciones, otras instituciones.
followup-person-add = Añadir persona o grupo
followup-person-edit = Editar a { $name }
followup-person-name = Nombre
followup-person-organisation = Institución o grupo (opcional)
followup-person-role = Área del municipio (opcional)
followup-person-role-none = Ninguna
followup-person-committee = Forma parte del comité de seguimiento
followup-person-part = Papel en el plan
followup-person-part-none = Sin decidir
followup-person-interest = Interés
followup-person-influence = Influencia
followup-person-step-1 = Poco
followup-person-step-2 = Medio
followup-person-step-3 = Mucho
followup-person-step-none = Sin decir
followup-person-interest-says = Interés: { $step }
followup-person-influence-says = Influencia: { $step }
followup-person-remark = Nota (opcional)
followup-person-remove = Quitar a { $name }
followup-person-removed = { $name } ya no está en el registro.
followup-matrix = Quién participa en cada acción
followup-matrix-about = Una sola área responde por cada acción. Las demás se eligen en la ficha de la acción, en la hoja de ruta.
followup-matrix-none = –

# Otros planes.
followup-objectives = Objetivos de otros planes
followup-objectives-none = Todavía no hay objetivos
followup-objectives-none-about = Escriba qué buscan el plan de desarrollo local, el regional o el nacional y marque qué acciones sirven a cada objetivo.
followup-objectives-alone = { $objectives ->
    [one] 1 objetivo no tiene ninguna acción.
   *[other] { $objectives } objetivos no tienen ninguna acción.
}
followup-actions-unlinked = { $actions ->
    [one] 1 acción del plan no sirve a ningún objetivo.
   *[other] { $actions } acciones del plan no sirven a ningún objetivo.
}
followup-objective-add = Añadir objetivo
followup-objective-edit = Editar objetivo
followup-objective-scope = ¿De quién es el plan?
followup-objective-plan = Nombre del plan
followup-objective-plan-hint = Por ejemplo: Plan de desarrollo municipal 2025 a 2029.
followup-objective-text = ¿Qué busca?
followup-objective-remove = Quitar el objetivo
followup-objective-removed = Objetivo quitado.
followup-objective-alone = Ninguna acción lo sirve todavía
followup-objective-actions = Acciones que lo sirven
followup-objective-choose = Elegir acciones
followup-objective-choose-for = Acciones que sirven a este objetivo
followup-scope-local = Local
followup-scope-regional = Regional
followup-scope-national = Nacional
followup-scope-international = Internacional
