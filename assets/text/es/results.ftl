## La pantalla de resultados: perfil, mapa de preguntas, fortalezas y brechas.
results-title = Resultados
results-profile = Perfil por dimensión
results-agreed-level = Nivel acordado
results-target = Meta a 12 meses
results-compare = Comparar con
results-table = Tabla
results-chart = Gráfico
results-dimension = Dimensión
results-level = Nivel
results-lowest = Pregunta más baja
results-coverage = Cobertura
results-coverage-of = { $answered } de { $of }
results-dissent = Disenso
results-without-information = Sin información
results-change = Cambio
results-change-up = +{ $levels }
results-change-down = −{ $levels }
results-change-same = Igual
results-change-none = Sin dato anterior
results-all-items = { $count ->
    [one] La única pregunta
   *[other] Las { $count } preguntas
}
results-with-dissent = Con disenso
results-unbacked = Sin evidencia vista
results-not-settled = Sin acordar
results-not-applicable = No aplica
results-strengths = Fortalezas
results-no-strengths = Todavía ninguna pregunta llega a un nivel alto.
results-gaps = Brechas
results-no-gaps = No hay brechas abiertas: todo está en su meta.
results-with-evidence = Con evidencia
results-evidence-attached = Con archivo adjunto
results-evidence-stated = Evidencia declarada
results-evidence-none = Por confirmar
results-target-short = Meta { $level }
results-importance = Importancia
results-feasibility = Factibilidad
results-priority = Prioridad
results-priority-parts = Brecha { $steps } × importancia { $importance } × factibilidad { $feasibility }
results-ambitious = La meta está a más de un nivel: revise si alcanza en doce meses.
results-target-dialog = Meta para { $name }
results-make-roadmap = Armar hoja de ruta
results-nothing = Todavía no hay nada acordado en esta ronda. El perfil aparece cuando el grupo acuerda los niveles.
results-go-consensus = Ir a consenso
results-no-overall = Cabildo no calcula una nota total ni compara municipios.
results-radar-says = Radar de { $title }: { $rows }.
results-bars-says = Barras de { $title }: { $rows }.
results-row-says = { $dimension } { $level }
results-row-none = { $dimension } sin nivel
results-compared = { $items ->
    [one] Las dos rondas usan versiones distintas del cuestionario ({ $from } y { $to }). Se compara 1 pregunta.
   *[other] Las dos rondas usan versiones distintas del cuestionario ({ $from } y { $to }). Se comparan { $items } preguntas.
}
results-not-compared = { $count ->
    [one] Esta no se compara: { $names }.
   *[other] Estas no se comparan: { $names }.
}
results-weigh = Contar cada pregunta con su peso
results-weigh-about = Quien escribió el cuestionario dio más peso a algunas preguntas. Si lo marca, esas cuentan más en el nivel de cada dimensión.
results-item = Pregunta
results-by = Ver el perfil por
results-principle = Principio
results-sdg = Meta de los ODS
results-profile-principle = Perfil por principio
results-profile-sdg = Perfil por meta de los ODS
results-perceptions = Áreas que lo ven distinto
results-perceptions-about = Áreas de tres personas o más que respondieron con dos niveles o más de distancia. Se muestra la respuesta del medio de cada área, nunca la de una persona.
results-beside = Pregunta por pregunta, frente a { $round }
results-beside-counts = Suben: { $up }. Siguen igual: { $same }. Bajan: { $down }. No se comparan: { $other }.
results-beside-went = Qué pasó
results-beside-areas = { $areas ->
    [one] de 1 área
   *[other] de { $areas } áreas
}
results-beside-roles = Cargos: { $roles }
results-beside-others = Si respondieron otras personas, parte del cambio puede venir de ahí.
results-went-up = Sube
results-went-same = Igual
results-went-down = Baja
results-went-other-text = No se compara: en la otra versión dice otra cosa o no se preguntaba
results-went-no-level-before = No se compara: entonces no tenía nivel
results-went-no-level-now = No se compara: ahora no tiene nivel
results-went-no-level = No se compara: no tiene nivel en ninguna de las dos rondas
results-dimension-target = Meta de la dimensión
results-dimension-target-says = Cada pregunta de la dimensión toma esta meta; las que ya están más alto se quedan donde están. La importancia no cambia.
results-set-target = Fijar meta
results-set-dimension-target = Fijar la meta de toda la dimensión
results-with-plan = Con el plan
results-with-plan-none = El plan no parte de esta ronda.
results-with-plan-day = Con el plan, al { $day }
