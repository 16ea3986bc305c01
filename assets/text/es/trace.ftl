## De dónde sale cada nivel: lo que cuenta, lo que no, y lo que hay detrás de una pregunta.
trace-title = De dónde sale el nivel de { $name }
trace-open = Ver de dónde sale este nivel
trace-open-each = ¿De dónde sale cada nivel?
trace-of-level = Ver de dónde sale el nivel de { $name }
trace-rule-none = Todavía no hay ningún nivel acordado, así que no se muestra ninguno.
trace-rule-one = Hay un solo nivel acordado, y es el que vale: { $level }.
trace-rule = Los { $items } niveles acordados se ponen en fila, de menor a mayor. Vale el del medio, que está en el lugar { $place }: nivel { $level }. Si quedan dos en el medio, vale el más bajo.
trace-rule-weighted = Cada pregunta cuenta tantas veces como su peso; los pesos suman { $whole }. De menor a mayor, la mitad se alcanza en el nivel { $level }.
trace-coverage = Cobertura: { $answered } de { $of } preguntas que aplican tienen un nivel acordado.
trace-target = Meta: de las metas de sus preguntas ({ $aims }) vale la del medio, nivel { $level }.
trace-before = Ronda anterior: nivel { $level }.
trace-counted = Lo que cuenta, de menor a mayor
trace-left-out = Lo que no cuenta, y por qué
trace-middle = El del medio
trace-weight = Peso { $weight }
trace-not-settled = Todavía sin acuerdo
trace-no-information = Sin información
trace-not-applicable = No aplica en el municipio
trace-not-ours = No es competencia municipal
trace-answers = Lo que respondieron las personas, sin nombres
trace-sealed = Las respuestas se muestran cuando se revela la ronda.
trace-people = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
trace-unknown = No sé
trace-evidence = Evidencia, y cuántas personas la vieron
trace-agreed = Lo que acordó el grupo
trace-agreed-none = El grupo todavía no acordó nada sobre esta pregunta.
trace-agreed-at = Acordado el { $day }
trace-reason = Por qué este nivel y no el siguiente
trace-dissent = Lo que sostiene quien lo ve distinto
trace-cited = Evidencia que citó el grupo
trace-present = Quiénes estaban
trace-earlier = Acuerdos anteriores
trace-replaced = Se cambió porque: { $why }
trace-to-consensus = Ir al acuerdo
