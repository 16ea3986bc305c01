## Los datos que un informe lleva adentro, cuando se vuelven a leer.
reportdata-says = Los datos de este informe, para volver a leerlos en Cabildo o en otros programas
reportdata-assessment = Informe de resultados
reportdata-plan = Plan de acción
reportdata-title = { $kind }: { $council }
reportdata-made = { $kind } hecho el { $day }.
reportdata-round = Evaluación: { $assessment }, { $round }.
reportdata-instrument = Cuestionario: { $title }, versión { $version }.
reportdata-counts = { $settled } de { $items } preguntas acordadas; { $people ->
    [one] respondió 1 persona
   *[other] respondieron { $people } personas
}.
reportdata-span = Del { $start } al { $end }.
reportdata-actions = { $actions ->
    [one] 1 acción
   *[other] { $actions } acciones
} por { $amount } en total.
reportdata-dimension = { $name }: nivel { $level }
reportdata-item = Pregunta
reportdata-level = Nivel
reportdata-target = Meta
reportdata-reason = Motivo
reportdata-action = Acción
reportdata-role = Responsable
reportdata-dates = Fechas
reportdata-amount = Costo
reportdata-state = Estado
