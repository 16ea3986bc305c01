packages-computer = Equipo de Cabildo
packages-computer-of = Equipo de { $council }
packages-choose = Elija los archivos de Cabildo que quiere incorporar
packages-not-a-package = Este archivo no es un paquete de Cabildo. Elija uno cuyo nombre termine en «.cabildo».
packages-too-new = Este paquete se hizo con una versión más nueva de Cabildo. Actualice Cabildo y pruebe de nuevo. No se cambió nada.
packages-cut-off = A este paquete le falta el final: no se copió completo. Cópielo de nuevo desde donde se hizo. No se cambió nada.
packages-damaged = El paquete está dañado: { $part } no está como se guardó. Cópielo de nuevo o pida que lo hagan otra vez. No se cambió nada.
packages-wrong-passphrase = La contraseña no abre este paquete. Revise mayúsculas y espacios, y escríbala de nuevo. Sin ella nadie puede abrirlo.
packages-needs-passphrase = Este paquete tiene contraseña. Escríbala para ver lo que trae.
packages-sealed-for-another = Estas respuestas están selladas para quien invitó a responder, en otro equipo. Llévelas al equipo del que salió la invitación.
packages-too-large = El paquete es demasiado grande: { $part } pasa de lo que Cabildo recibe. Pida que lo hagan en partes, por ejemplo una evaluación a la vez. No se cambió nada.
packages-part-missing = El paquete está incompleto: falta una parte, { $part }. Pida que lo hagan otra vez. No se cambió nada.
packages-not-understood = El paquete trae algo que esta versión de Cabildo no conoce. Actualice Cabildo o pida que lo hagan otra vez. No se cambió nada.
packages-medium = No se pudo leer el paquete. Revise que la memoria USB o el disco siga conectado y pruebe de nuevo. No se cambió nada.
packages-cancelled = Se detuvo antes de terminar. No se cambió nada.
packages-not-ours = Este archivo no lo hizo Cabildo o alguien lo cambió después. Por seguridad no se incorpora. Pida que lo hagan otra vez. No se cambió nada.
packages-part-revisions = la parte con los datos
packages-part-invitation = la invitación
packages-part-instrument = un cuestionario
packages-part-evidence = un archivo adjunto
packages-part-logo = un logotipo
packages-part-content = la parte sellada
packages-part-whole = el archivo
packages-count-instruments = { $count ->
    [one] 1 cuestionario
   *[other] { $count } cuestionarios
}
packages-count-council = { $count ->
    [one] Datos del municipio
   *[other] { $count } datos del municipio
}
packages-count-assessments = { $count ->
    [one] 1 evaluación
   *[other] { $count } evaluaciones
}
packages-count-rounds = { $count ->
    [one] 1 ronda
   *[other] { $count } rondas
}
packages-count-respondents = { $count ->
    [one] 1 persona que responde
   *[other] { $count } personas que responden
}
packages-count-answers = { $count ->
    [one] 1 respuesta
   *[other] { $count } respuestas
}
packages-count-agreements = { $count ->
    [one] 1 acuerdo
   *[other] { $count } acuerdos
}
packages-count-targets = { $count ->
    [one] 1 meta
   *[other] { $count } metas
}
packages-count-actions = { $count ->
    [one] 1 acción
   *[other] { $count } acciones
}
packages-count-progress = { $count ->
    [one] 1 nota de avance
   *[other] { $count } notas de avance
}
packages-count-workshops = { $count ->
    [one] 1 taller
   *[other] { $count } talleres
}
packages-count-evidence = { $count ->
    [one] 1 archivo adjunto
   *[other] { $count } archivos adjuntos
}
packages-count-rest = { $count ->
    [one] 1 dato más, como historial o notas
   *[other] { $count } datos más, como historial y notas
}
packages-file-assessment = { $council } completo
packages-file-results = Resultados { $council }
packages-file-plan = Plan { $council }
packages-file-invitation = Invitación { $assessment } { $round }
packages-file-answers = Respuestas { $digits }
packages-round-of = { $assessment }, { $round }
packages-given-open = Quien tenga este archivo puede leerlo.
packages-given-sealed = Las respuestas van selladas: solo las abre el equipo que envió la invitación.
packages-given-passphrase = Se abre solo con la contraseña. Dígala en persona o por teléfono, no la guarde junto al archivo. Si se pierde, nadie puede abrirlo.
packages-given-next = Llévelo en una memoria USB o envíelo. En el otro equipo, ábralo con Cabildo.
packages-evidence-size = Los archivos adjuntos ocupan { $size }.
packages-made = Se hizo en «{ $computer }» el { $day }.
packages-made-day = Se hizo el { $day }.
packages-about = Trata de: { $about }.
packages-before = Ya se incorporó aquí el { $day }. Si lo incorpora otra vez, nada se duplica.
packages-clock-ahead = Según su fecha, este paquete se hará el { $day }: el reloj del otro equipo está adelantado. Puede incorporarlo; avise para que corrijan la fecha.
packages-clock-behind = Según su fecha, este paquete se hizo el { $day }, antes de que existiera Cabildo: el reloj del otro equipo está atrasado. Puede incorporarlo; avise para que corrijan la fecha.
packages-council-here = { $council } ya está en este equipo: lo que trae se suma a lo que hay.
packages-council-new = { $council } todavía no está en este equipo: se agregará.
packages-council-namesake = Aquí hay otro municipio que también se llama { $council }. No se mezclan: quedará al lado.
packages-namesake = Revise si es el mismo municipio empezado dos veces. Cabildo no junta dos municipios por su nombre.
packages-own-key = Este equipo ya invita a esa ronda: lo que se responda aquí se sigue abriendo aquí.
packages-other-key = Aquí ya hay una invitación a esta ronda, hecha en otro equipo. Si incorpora esta, lo que se responda aquí lo abrirá solo el equipo que hizo esta. Incorpórela si quien invita cambió de equipo; si no lo sabe, pregúntele antes.
packages-will-reveal = Trae la ronda «{ $round }» ya revelada, y aquí sigue sellada. Si lo incorpora, el grupo verá lo que respondió cada persona. Eso no se puede deshacer.
packages-instrument-here = { $name }, versión { $version }: ya está instalado.
packages-instrument-brought = { $name }, versión { $version }: viene en el paquete y se instalará.
packages-instrument-other = { $name }, versión { $version }: aquí está instalado con otro contenido y no se reemplaza. Pida a quien lo escribió que le dé otro número de versión.
packages-instrument-missing = { $name }, versión { $version }: no está aquí ni viene bien en el paquete. Pida el cuestionario e incorpórelo primero.
packages-signature-none = Sin firma: no se puede saber quién lo hizo. Puede incorporarlo si confía en quien se lo dio.
packages-signature-later = Quién lo firmó se ve al abrirlo.
packages-signature-sealed = Quién lo firmó se ve donde se pueda abrir.
packages-signature-broken = La firma no corresponde: alguien cambió el paquete después de firmarlo.
packages-signature-ours = Lo firmó este mismo equipo.
packages-signature-known = Firmado. Es la misma firma que en paquetes anteriores: { $key }.
packages-signature-first = Firmado, y esta firma se ve aquí por primera vez: { $key }. Si quiere estar seguro, pregunte por teléfono a quien lo hizo si sus números son esos.
packages-signature-changed = Firmado, pero con otra firma que antes: { $key }.
packages-signature-changed-warning = Los paquetes anteriores de ese equipo tenían otra firma. Pregunte a quien lo hizo antes de incorporarlo.
packages-changed = El paquete se cambió después de firmarlo, así que no se incorpora. Pida que lo hagan otra vez. No se cambió nada.
packages-reveal-elsewhere = A esta ronda le invitaron desde otro equipo. Solo desde él se revela, cuando hayan llegado las respuestas. No se cambió nada.
packages-after-reveal = La ronda ya se reveló y estas respuestas no estaban. Si entraran ahora, el grupo vería de quién son. Si deben contar, empiece otra ronda. No se cambió nada.
packages-title-assessment = { $council }: evaluación completa
packages-title-assessment-sealed = Evaluación completa, con contraseña
packages-title-results = { $council }: solo resultados
packages-title-results-sealed = Solo resultados, con contraseña
packages-title-plan = { $council }: plan y avance
packages-title-plan-sealed = Plan y avance, con contraseña
packages-title-instrument = Cuestionario
packages-title-invitation = { $council }: invitación a responder
packages-title-invitation-sealed = Invitación a responder, con contraseña
packages-title-answers = Respuestas de una persona
packages-lock-open = Cualquiera que tenga el archivo puede leerlo.
packages-lock-opened = Estaba sellado y se pudo abrir aquí.
packages-taken-nothing-new = Todo lo que trae ya estaba aquí. No se cambió nada.
packages-taken-conflicts = { $count ->
    [one] En un lugar dos equipos dicen cosas distintas. Se guardaron las dos; decida cuál queda.
   *[other] En { $count } lugares dos equipos dicen cosas distintas. Se guardaron ambas; decida cuál queda.
}
packages-taken-answers = Las respuestas quedan selladas hasta que se revele la ronda.
packages-taken-revealed = La ronda «{ $round }» quedó revelada también aquí: el grupo ya ve lo que respondió cada persona.
packages-taken-invitation = Ya puede responder aquí. Al terminar, guarde sus respuestas en un archivo y llévelo a quien le invitó.
packages-taken-other-key = Sus respuestas a esta ronda las abre desde ahora solo el equipo que hizo esta invitación, y no el de la anterior. Si ya entregó un archivo, guárdelo otra vez y entréguelo de nuevo.
packages-said-by = En «{ $computer }», el { $day }
packages-said-somewhere = En otro equipo, el { $day }
packages-words-missing = Escriba lo que vale desde ahora, o elija uno de los textos de arriba.
packages-field-line = { $field }: { $value }
packages-value-nothing = Nada
packages-value-level = { $level } · { $name }
packages-value-yes = Sí
packages-value-no = No
packages-value-suggested = Según las brechas
packages-value-included = Incluida
packages-value-excluded = Excluida
packages-value-agreed = Acuerdo
packages-value-no-consensus = Sin consenso
packages-value-no-information = Sin información
packages-value-not-applicable = No aplica
packages-value-not-ours = No es competencia municipal
packages-value-way-here = En Cabildo
packages-value-way-paper = En papel
packages-value-way-file = En un archivo
packages-field-whole = Si sigue o se quitó
packages-field-name = Nombre
packages-field-country = País
packages-field-region = Región
packages-field-population = Población
packages-field-term-ends = Fin del mandato
packages-field-says = Descripción
packages-field-removed = Quitado el
packages-field-version = Versión del cuestionario
packages-field-subject = De qué trata
packages-field-weighted = Con pesos
packages-field-closed = Cerrada el
packages-field-revealed = Revelada el
packages-field-present = Personas presentes
packages-field-code = Código
packages-field-area = Área
packages-field-role = Cargo
packages-field-way = Cómo responde
packages-field-finished = Terminó el
packages-field-aside = Apartada el
packages-field-answer = Respuesta
packages-field-level = Nivel
packages-field-reaches = Nivel al que llega
packages-field-reason = Razón
packages-field-evidence-seen = Evidencia vista
packages-field-comment = Comentario
packages-field-share-comment = Comentario para el grupo
packages-field-outcome = Resultado
packages-field-dissent = Otra opinión
packages-field-dissent-recorded = Otra opinión en el acta
packages-field-evidence-wanted = Falta evidencia
packages-field-cited = Evidencia citada
packages-field-owner = Quién lo tiene
packages-field-valid-until = Vigente hasta
packages-field-note = Nota
packages-field-number = Número
packages-field-importance = Importancia
packages-field-feasibility = Factibilidad
packages-field-start = Inicio
packages-field-months = Meses
packages-field-currency = Moneda
packages-field-low-amount = Monto de un costo bajo
packages-field-medium-amount = Monto de un costo medio
packages-field-action-hours = Horas por semana de una acción
packages-field-role-hours = Horas por semana de un cargo
packages-field-holidays = Sin días feriados
packages-field-within-term = Dentro del mandato
packages-field-hours = Horas por semana
packages-field-amount = Monto
packages-field-choice = En el plan
packages-field-title = Título
packages-field-weeks = Semanas
packages-field-cost = Costo
packages-field-source = Fuente del dinero
packages-field-fixed = Inicio fijado
packages-field-due = Fecha límite
packages-field-review = Revisión
packages-field-plan = Otro plan
packages-field-scope = De quién es el otro plan
packages-field-text = Texto
packages-field-day = Día
packages-field-signatories = Firman
packages-field-organisation = Organización
packages-field-committee = En el comité
packages-field-part = Cómo participa
packages-field-interest = Interés
packages-field-influence = Influencia
packages-field-topics = Temas
packages-field-place = Lugar
packages-field-starts = Empieza
packages-field-ends = Termina
packages-field-minutes = Minutos
packages-field-organisers = Organizan
packages-field-facilitators = Facilitan
packages-field-detail = Detalle
packages-place-council = Datos del municipio
packages-place-logos = Logotipos
packages-place-plan = Plan
packages-place-evidence = Archivo adjunto
packages-place-objectives = Otros planes
packages-place-stakeholders = Registro de actores
packages-place-workshops = Talleres
