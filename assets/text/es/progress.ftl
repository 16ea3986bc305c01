## Qué cambió entre dos rondas y qué se hizo en medio.
progress-title = Informe de avance
progress-subject = Qué cambió: { $about }
progress-first-round = Es la primera ronda con acuerdos: todavía no hay otra con la que compararla.
progress-lead = Qué cambió entre «{ $before }» y «{ $now }», pregunta por pregunta, y qué se hizo del plan en ese tiempo.
progress-summary = { $up ->
    [0] Ninguna pregunta subió
    [one] 1 pregunta subió
   *[other] { $up } preguntas subieron
}, { $same ->
    [0] ninguna quedó igual
    [one] 1 quedó igual
   *[other] { $same } quedaron igual
} y { $down ->
    [0] ninguna bajó
    [one] 1 bajó
   *[other] { $down } bajaron
}. { $others ->
    [0] {""}
    [one] 1 no se puede comparar.
   *[other] { $others } no se pueden comparar.
}
progress-people = { $before ->
    [one] Antes respondió 1 persona
   *[other] Antes respondieron { $before } personas
}; ahora, { $now }. Si cambia el grupo, parte del cambio puede venir de ahí.
progress-dimensions = Dimensión por dimensión
progress-dimensions-table = Nivel antes y ahora, por dimensión
progress-then = Antes
progress-says = Qué cambió
progress-dimension-up = { $levels ->
    [one] Subió 1 nivel.
   *[other] Subió { $levels } niveles.
}
progress-dimension-down = { $levels ->
    [one] Bajó 1 nivel.
   *[other] Bajó { $levels } niveles.
}
progress-dimension-same = Quedó igual.
progress-dimension-none = No se puede comparar.
progress-dimension-alike = Solo cuentan las preguntas que dicen lo mismo en las dos rondas.
progress-up = Lo que subió
progress-up-none = Ninguna pregunta subió.
progress-down = Lo que bajó
progress-down-none = Ninguna pregunta bajó.
progress-same = Lo que no se movió
progress-same-none = Todas las preguntas que se pueden comparar se movieron.
progress-done-for = Se hizo:
progress-plan = Qué se hizo del plan
progress-plan-none = En ese tiempo nadie anotó una acción hecha.
progress-plan-open = { $actions ->
    [one] 1 acción sigue en marcha o bloqueada.
   *[other] { $actions } acciones siguen en marcha o bloqueadas.
}
progress-plan-stopped = { $actions ->
    [one] 1 acción se detuvo.
   *[other] { $actions } acciones se detuvieron.
}
progress-plan-table = Acciones hechas entre las dos rondas
progress-day = Hecha el
progress-shown = Lo muestra
progress-not-compared = Lo que no se puede comparar
progress-other-text = La pregunta o sus niveles dicen otra cosa que antes.
progress-no-level-before = Antes no había un nivel acordado.
progress-no-level-now = Ahora no hay un nivel acordado.
progress-no-level = No hay nivel acordado ni antes ni ahora.
