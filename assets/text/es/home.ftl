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
home-start-form-short = Exprés, { $items } preguntas
home-start-name = Nombre de la evaluación (opcional)
home-start-name-hint = Si lo deja vacío: «{ $name }».
home-start = Empezar la evaluación
