## El informe de seis meses del plan, con lo que se aprendió.
halfyear-title = Informe semestral
halfyear-heading = Informe semestral: { $span }
halfyear-subject = Cómo fue el plan de { $council }: { $span }
halfyear-span = { $from } a { $to }
halfyear-nothing = En estos seis meses el plan no tuvo acciones.
halfyear-seen = Situación al { $day }.
halfyear-lead = { $done ->
    [0] Ninguna acción terminó
    [one] 1 acción terminó
   *[other] { $done } acciones terminaron
}, { $going ->
    [0] ninguna sigue en marcha a tiempo
    [one] 1 sigue en marcha a tiempo
   *[other] { $going } siguen en marcha a tiempo
}, { $late ->
    [0] ninguna va con retraso
    [one] 1 va con retraso
   *[other] { $late } van con retraso
} y { $blocked ->
    [0] ninguna está bloqueada
    [one] 1 está bloqueada
   *[other] { $blocked } están bloqueadas
}.
halfyear-done = hechas
halfyear-under-way = en marcha
halfyear-late = con retraso
halfyear-blocked = bloqueadas
halfyear-went = Cómo fue cada acción
halfyear-went-none = En estos seis meses no se trabajó en ninguna acción.
halfyear-group-done = Hechas en estos seis meses
halfyear-group-late = Con retraso
halfyear-group-stopped = Detenidas en estos seis meses
halfyear-table = Las acciones de estos seis meses
halfyear-amount = Costo previsto
halfyear-state-since = { $state }, { $day }
halfyear-money = Lo que se hizo costaba, según el plan, { $amount }. Lo que se pagó en verdad está en la contabilidad del municipio.
halfyear-money-unknown = { $actions ->
    [one] De 1 acción nadie anotó el monto.
   *[other] De { $actions } acciones nadie anotó el monto.
}
halfyear-money-none = Ninguna acción terminó, y por eso no se cuenta ningún costo.
halfyear-learned = Qué aprendimos
halfyear-learned-none = Nadie anotó todavía qué se aprendió.
halfyear-learned-more = Qué haríamos otra vez, y qué haríamos de otra manera:
halfyear-next = Los próximos seis meses
halfyear-next-none = No hay acciones previstas para los próximos seis meses.
halfyear-next-table = Acciones en curso o que empiezan, con sus fechas del plan
halfyear-signatures = Quiénes presentan este informe
