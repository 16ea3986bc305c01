## El primer uso: idioma, municipio.

setup-claim-first = Evaluar en común,
setup-claim-second = decidir en común
setup-about = Una herramienta para que el municipio conozca sus capacidades, acuerde prioridades y arme su hoja de ruta. Funciona sin internet.
setup-first-use = Primer uso, menos de un minuto
setup-which-language = ¿En qué idioma prefiere trabajar?
setup-which-council = ¿Cuál es su municipio?
setup-nothing-leaves = Nada sale de este equipo si usted no lo guarda o envía.
setup-begin = Empezar

## Los datos de un municipio: en el primer uso, al añadir otro y en los ajustes.

setup-council-name = Nombre del municipio
setup-only-name = Solo el nombre es necesario; lo demás puede quedar para después.
setup-country-choose = Elija el país
setup-countries-americas = América Latina y el Caribe
setup-countries-iberia = España, Portugal y Estados Unidos
setup-countries-others = Otros países
setup-region = Departamento, provincia o estado
setup-population = Habitantes, aproximadamente
setup-population-unknown = Sin indicar
setup-population-up-to = Hasta { $people }
setup-population-over = Más de { $people }
setup-term-ends = Fin del período de gobierno
setup-another-council = Otro municipio
setup-new-council = Añadir un municipio
setup-create-council = Añadir municipio

## Los ajustes.

setup-settings = Ajustes
setup-appearance = Idioma y colores
setup-council-data = Datos del municipio
setup-council-saved = Datos del municipio guardados.
setup-your-data = Sus datos
setup-data-file = Todo está en un solo archivo de este equipo:
setup-version = Cabildo, versión { $version }

## El archivo de datos no se puede abrir.

setup-trouble = No se pudo abrir el archivo de datos
setup-trouble-untouched = Cabildo no cambió ni borró nada. Cuando lo haya resuelto, pruebe de nuevo.

## Quiénes responden en una ronda.

setup-respondents = Quiénes responden
setup-respondents-none = Añada a cada persona o grupo que va a responder. Cada quien contesta por separado y después el grupo acuerda.
setup-respondents-readable = Use códigos, no nombres. Lo que se responde queda en el archivo de datos de este equipo, y quien tenga acceso al equipo puede leerlo.
setup-respondent = Persona o grupo
setup-respondent-new = Una persona o grupo más
setup-respondent-code = Código corto (opcional)
setup-respondent-code-hint = Si lo deja vacío, se pone el siguiente libre.
setup-respondent-area = Área (opcional)
setup-respondent-area-hint = Por ejemplo: Alcaldía, Hacienda, Concejo.
setup-respondent-add = Añadir
setup-respondent-added = Se añadió { $code }.
setup-respondent-progress = Avance
setup-respondent-progress-of = Avance de { $code }
setup-respondent-state = Estado
setup-respondent-finished = Terminó
setup-respondent-answering = Respondiendo
setup-respondent-not-started = Sin empezar
setup-respondent-do = Qué hacer
setup-respondent-answer = Responder
setup-respondent-continue = Continuar
setup-respondent-for = { $what }: { $code }
setup-finished-of = { $of ->
    [0] Todavía no hay nadie
    [one] { $finished } de 1 terminó
   *[other] { $finished } de { $of } terminaron
}
setup-go-consensus = Ir a consenso
setup-rounds = Ronda
setup-round-closed = Esta ronda está cerrada: se puede leer, pero ya no admite respuestas ni acuerdos.
setup-close-round = Cerrar ronda
setup-round-was-closed = La ronda quedó cerrada.
setup-reopen-round = Abrir de nuevo
setup-new-round = Nueva ronda
setup-new-round-about = Las mismas preguntas, una vez más. Sirve para ver qué cambió desde «{ $round }»; lo anterior no se toca.
setup-round-name = Nombre de la ronda (opcional)
setup-round-name-hint = Si lo deja vacío: su número y el año.
setup-start-round = Empezar la ronda
setup-respondents-sealed = La ronda está sellada: nadie ve lo que se respondió, solo quién terminó, hasta que se revele en «Consenso».
setup-respondent-role = Función (opcional)
setup-respondent-role-none = Sin indicar
setup-respondent-way = Cómo responde
setup-respondent-way-here = En este equipo
setup-respondent-way-paper = En papel
setup-respondent-way-file = En otro equipo, por archivo
setup-respondent-way-fixed = Ya empezó a responder: esto no se cambia.
setup-respondent-on-paper = En papel
setup-respondent-in-file = Se espera su archivo
setup-respondent-open = Abrir su hoja
setup-respondent-edit = Cambiar datos
setup-respondent-edit-title = Datos de { $code }
setup-respondent-key-lost = ¿Perdió la clave?
setup-respondent-key-lost-about = Con otra hoja empieza de nuevo. La anterior se conserva cerrada y no se cuenta.
setup-respondent-replace = Dar otra hoja
setup-respondent-replaced = { $code } tiene otra hoja. La anterior se conserva.
setup-new-round-people = Con las mismas personas, sin sus respuestas
