## Una página para quienes deciden: dónde estamos y qué se pide al concejo.
brief-title = Resumen para el concejo
brief-subject = Dónde está { $council } y qué se pide al concejo, en una página
brief-heading = Dónde estamos y qué sigue
brief-made = Resumen para el concejo. { $day }.
brief-says = En una frase
brief-rose = { $levels ->
    [one] Subió 1 nivel desde «{ $before }».
   *[other] Subió { $levels } niveles desde «{ $before }».
}
brief-fell = { $levels ->
    [one] Bajó 1 nivel desde «{ $before }».
   *[other] Bajó { $levels } niveles desde «{ $before }».
}
brief-stayed = Igual que en «{ $before }».
brief-target = Meta: nivel { $target }.
brief-at-target = Está en su meta.
brief-lowest = Lo más bajo: { $item } ({ $level }).
brief-plan = Qué se va a hacer
brief-plan-says = { $actions ->
    [one] El plan tiene 1 acción,
   *[other] El plan tiene { $actions } acciones,
} del { $span }, y cuesta { $amount }.
brief-plan-there = Hay { $amount }.
brief-plan-unknown = { $actions ->
    [one] Falta calcular el monto de 1 acción.
   *[other] Falta calcular el monto de { $actions } acciones.
}
brief-no-plan = Todavía no hay plan de acción.
brief-first = Lo primero
brief-first-who = { $role }, hasta el { $day }.
brief-asks = Qué se pide al concejo
brief-asks-none = Nada por ahora.
brief-ask-plan = Encargar un plan de acción para cerrar estas brechas.
brief-ask-adopt = Aprobar el plan de acción.
brief-ask-keep = Mantener el plan acordado el { $day }.
brief-ask-money = Prever { $amount } en el presupuesto.
brief-ask-money-missing = Conseguir { $amount } que faltan.
brief-ask-overdue = { $actions ->
    [one] Decidir qué hacer con 1 acción atrasada.
   *[other] Decidir qué hacer con { $actions } acciones atrasadas.
}
brief-ask-hours = Dar a cada área las horas que el plan supone.
brief-ask-review = Revisar el avance cada tres meses.
