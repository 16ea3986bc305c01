## Inicio: las evaluaciones del municipio.

home-title = Evaluaciones de { $council }
home-new = Nueva evaluación
home-resume = Continúe donde lo dejó
home-resume-where = { $title }, { $round }. Responde { $code }.
home-resume-progress = { $answered } de { $of } preguntas respondidas.
home-resume-go = Continuar
home-resume-who = Ver quiénes responden
home-progress-says = Avance por dimensión
home-all = Todas las evaluaciones
home-assessment = Evaluación
home-stage = Etapa
home-progress = Avance
home-changed = Último cambio
home-round-items = { $items ->
    [one] { $round } · 1 pregunta
   *[other] { $round } · { $items } preguntas
}
home-stage-answering = Cuestionario
home-stage-agreeing = Consenso
home-stage-settled = Acordada
home-stage-closed = Cerrada
home-progress-people = { $of ->
    [0] Nadie todavía
    [one] { $finished } de 1 persona
   *[other] { $finished } de { $of } personas
}
home-progress-agreed = { $of ->
    [one] { $agreed } de 1 acuerdo
   *[other] { $agreed } de { $of } acuerdos
}
home-changed-today = Hoy, { $time }
home-changed-yesterday = Ayer, { $time }
home-attention = Por atender
home-attention-none = Nada por ahora.
home-attention-unfinished = { $people ->
    [one] Falta que termine 1 persona
   *[other] Falta que terminen { $people } personas
}
home-attention-unfinished-go = Ver quiénes
home-attention-agree = { $items ->
    [one] Falta acordar 1 pregunta
   *[other] Faltan { $items } preguntas por acordar
}
home-attention-agree-go = Ir a consenso
home-attention-plan = { $gaps ->
    [0] Todo está acordado
    [one] 1 brecha puede pasar al plan
   *[other] { $gaps } brechas pueden pasar al plan
}
home-attention-plan-go = Ver la hoja de ruta
home-attention-overdue = { $actions ->
    [one] 1 acción atrasada
   *[other] { $actions } acciones atrasadas
}
home-attention-soon = { $actions ->
    [one] 1 acción vence en { $days } días o menos
   *[other] { $actions } acciones vencen en { $days } días o menos
}
home-attention-follow-up-go = Ver el seguimiento
home-attention-term = El período de gobierno termina el { $date }
home-attention-term-about = Conviene que el plan deje lo importante hecho o entregado antes.
home-empty = Todavía no hay evaluaciones
home-empty-about = Una evaluación reúne las respuestas de varias personas, ayuda a acordar un nivel por pregunta y propone una hoja de ruta. Elija con cuál empezar.

## Empezar una evaluación.

home-start-title = Nueva evaluación
home-start-instrument = ¿Qué quiere evaluar?
home-start-size = { $dimensions } dimensiones, { $items } preguntas
home-start-form = Forma
home-start-form-full = Completa, { $items } preguntas
home-start-form-short = { $name }, { $items } preguntas
home-start-by-dimension = Cada mesa responde una sola dimensión; entre todas, el cuestionario entero.
home-start-subjects-services = ¿Sobre qué servicios?
home-start-subjects-services-about = Se responde una vez por cada servicio; cada uno será una evaluación.
home-start-subjects = ¿Sobre qué se responde?
home-start-subjects-about = Se responde una vez por cada caso; cada uno será una evaluación.
home-start-service = Servicio { $number }
home-start-subject = Caso { $number }
home-start-service-add = Añadir otro servicio
home-start-subject-add = Añadir otro caso
home-purpose-maturity = Acordar niveles y planificar
home-purpose-maturity-about = Varias personas responden, el grupo acuerda un nivel por pregunta y de ahí sale la hoja de ruta.
home-purpose-reflection = Reflexionar, cada persona para sí
home-purpose-reflection-about = Nadie más ve las respuestas de cada quien y no se acuerda ningún nivel.
home-purpose-exchange = Intercambiar con otros municipios
home-purpose-exchange-about = El grupo acuerda qué puede ofrecer el municipio y qué necesita aprender.
home-start-name = Nombre de la evaluación (opcional)
home-start-name-hint = Si lo deja vacío: «{ $name }».
home-start = Empezar la evaluación

## Una versión nueva del cuestionario.

home-newer = Hay una versión nueva del cuestionario
home-move-title = Versión nueva del cuestionario
home-move-about = «{ $title }» usa la versión { $from }. En la biblioteca está la versión { $to }. Vea qué cambia antes de decidir.
home-move-kept = { $items ->
    [0] Ninguna pregunta queda igual.
    [one] 1 pregunta queda igual.
   *[other] { $items } preguntas quedan igual.
}
home-move-history = { $answers ->
    [0] Ninguna respuesta ni acuerdo pasa al historial.
    [one] 1 respuesta o acuerdo pasa al historial. No se borra, pero deja de contar en esta ronda.
   *[other] { $answers } respuestas y acuerdos pasan al historial. No se borran, pero dejan de contar en esta ronda.
}
home-move-closed = Las rondas cerradas quedan como estaban.
home-move-reworded = Cambió la redacción
home-move-reworded-about = Las respuestas se conservan y se pueden comparar con las anteriores.
home-move-levels = Cambiaron los niveles
home-move-levels-about = Las respuestas se conservan, pero no se comparan con las anteriores. Conviene revisarlas.
home-move-replaced = Se responde de otra manera
home-move-replaced-about = Hay que responder de nuevo.
home-move-dropped = Ya no se pregunta
home-move-dropped-about = Lo respondido pasa al historial.
home-move-new = Pregunta nueva
home-move-new-about = Hay que responderla.
home-move-before = Antes: { $question }
home-move-now = Ahora: { $question }
home-move-stay = Seguir con la versión { $from }
home-move-go = Mover a la versión { $to }
home-moved = «{ $title }» usa ahora la versión { $to }.
