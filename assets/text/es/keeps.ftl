## A qué se ajusta el plan: tiempo, días cerrados, personal, dinero y evaluaciones.
keeps-title = A qué se ajusta el plan
keeps-at-once = Cada cambio se guarda al momento y rehace el plan. Puede deshacerlo.
keeps-time = Tiempo
keeps-money = Dinero
keeps-budget = Presupuesto
keeps-budget-none = Sin límite
keeps-budget-none-about = Sin presupuesto: el dinero no limita el plan. Añada una fuente cuando sepa cuánto hay.
keeps-budget-sum = En el plan: { $currency } { $planned } de { $there }. Un año vacío es un año sin dinero de esa fuente. Las acciones que no dicen su fuente usan la que no tiene nombre o, si no la hay, la que tiene más dinero.
keeps-staff = Personal
keeps-hours-unit = h/semana
keeps-hours-a-week = Horas por semana
keeps-sources-count = { $count ->
    [0] Ninguna
   *[other] { $count } evaluaciones
}
keeps-runs = El plan va del { $start } al { $end }.
keeps-within-term = Todo termina con el período de gobierno, el { $day }
keeps-term-unknown = Si anota cuándo termina el período de gobierno, el plan puede ajustarse a él.
keeps-enter-term = Anotar el período de gobierno
keeps-closed-about = Una semana con tres o más días cerrados no cuenta como semana de trabajo.
keeps-count-holidays = Contar los feriados de { $country }
keeps-no-carnival = En { $country }, Carnaval y otros días que suelen ser libres no son feriados nacionales. Si su municipio cierra, añádalos abajo.
keeps-holidays-during = { $count ->
    [one] 1 feriado en día de trabajo durante el plan
   *[other] { $count } feriados en días de trabajo durante el plan
}
keeps-holidays-unknown = Cabildo no conoce los feriados de { $country }. Anótelos abajo.
keeps-country-unknown = Falta el país del municipio: sin él no se cuentan feriados. Elíjalo en Ajustes o anote los días abajo.
keeps-closed-own = Otros días cerrados
keeps-closed-remove = Quitar { $days }
keeps-to-hint = Vacío: un solo día
keeps-closed-name = Nombre
keeps-closed-name-hint = Por ejemplo, fiesta del pueblo
keeps-usual-role-hours = Horas usuales de un cargo
keeps-usual-role-hours-hint = Por semana, para las acciones del plan, de 0 a 400.
keeps-usual-action-hours = Horas usuales de una acción
keeps-usual-action-hours-hint = Por semana, si su hoja no dice otra cosa, de 1 a 80.
keeps-role-hours = Horas por semana de cada cargo
keeps-role-hours-hint = Vacío: lo usual. Con 0 horas, el cargo no lleva ninguna acción. Un cargo puede ser varias personas.
keeps-carries = Lleva
keeps-hours-of-role = Horas por semana de { $role }
keeps-usual = Usual: { $value }
keeps-other-role = Dar horas a otro cargo
keeps-choose-role = Elija un cargo
keeps-absences = Ausencias
keeps-absences-none = Ninguna. Anote vacaciones, licencias o semanas en que un cargo no puede con el plan.
keeps-absence-remove = Quitar la ausencia de { $role }, { $days }
keeps-away-who = Quién
keeps-add-absence = Añadir ausencia
keeps-currency = Moneda
keeps-currency-hint = Tres letras: USD, COP, BRL
keeps-low-amount = Una acción de costo bajo
keeps-medium-amount = Una acción de costo medio
keeps-amounts-hint = Son estimaciones: valen mientras la hoja de la acción no diga un monto. El costo alto siempre se anota en la hoja. Si cambia la moneda, revise todos los montos: no se convierten.
keeps-source = Fuente del dinero
keeps-source-hint = Por ejemplo, recursos propios. Puede quedar vacía.
keeps-source-unnamed = Sin fuente indicada
keeps-source-remove = Quitar «{ $source }» del presupuesto
keeps-source-year = { $source }, { $year }
keeps-planned = En el plan: { $currency } { $amount }
keeps-amount-a-year = Cada año ({ $currency })
keeps-add-source = Añadir fuente
keeps-sources-about = De las brechas de estas evaluaciones salen las acciones. Las metas, la importancia y la factibilidad se cambian en los resultados de cada una.
keeps-sources-least = El plan necesita al menos una evaluación.
keeps-source-round = { $round } · { $gaps }
keeps-day-missing = Falta el primer día.
keeps-amount-missing = Falta el monto. Escriba 0 si no hay dinero.
keeps-to-targets = Ver resultados y metas
