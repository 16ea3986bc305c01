## El taller: agenda, participantes y certificados.

# Tiempo.
workshop-clock = { $hour }:{ $minute }
workshop-clock-range = de { $starts } a { $ends }
workshop-hours = { $hours ->
    [one] 1 hora
   *[other] { $hours } horas
}
workshop-minutes = { $minutes ->
    [one] 1 minuto
   *[other] { $minutes } minutos
}

# Si la agenda cuadra.
workshop-adds-up = La agenda cuadra: { $lasts }.
workshop-missing = { $minutes ->
    [one] Falta 1 minuto para llegar a las { $ends }.
   *[other] Faltan { $minutes } minutos para llegar a las { $ends }.
}
workshop-over = { $minutes ->
    [one] Sobra 1 minuto: la agenda pasa de las { $ends }.
   *[other] Sobran { $minutes } minutos: la agenda pasa de las { $ends }.
}
workshop-backwards = El taller termina antes de empezar. Corrija una de las dos horas.
workshop-came = { $came } de { $listed } presentes
workshop-mode-in-person = presencial
workshop-mode-remote = a distancia
workshop-mode-mixed = presencial y a distancia
workshop-usual-title = Taller de autoevaluación
workshop-block-untitled = Nuevo bloque

# Agendas modelo.
workshop-agenda-one-group = Un solo grupo
workshop-agenda-one-group-about = Para { $least } a { $most } personas que responden durante el taller el cuestionario corto.
workshop-agenda-tables = Por mesas
workshop-agenda-tables-about = Para { $least } a { $most } personas y el cuestionario completo. Cada mesa responde su parte y la plenaria la valida.
workshop-agenda-answered-before = Con respuestas previas
workshop-agenda-answered-before-about = Para { $least } a { $most } personas que ya respondieron en papel o en computadora. Quedan 17 minutos más para conversar.

# Bloques de las agendas modelo.
workshop-sign-in = Registro, propósito y reglas
workshop-sign-in-about = Cada persona firma la lista. Diga para qué es el taller y lea las reglas: se responde en silencio, nadie ve lo que respondió otra persona y se puede no estar de acuerdo.
workshop-sign-in-materials = Lista de asistencia, bolígrafos, hojas con código
workshop-who-is-who = ¿Quién es quién?
workshop-who-is-who-about = Cada persona dice su nombre, su área y una cosa que su área hace bien. Medio minuto por persona.
workshop-who-is-who-at-table-about = Lo mismo en cada mesa. Cada mesa elige quién cuida el tiempo y quién toma nota.
workshop-how-to-score = Cómo se responde
workshop-how-to-score-about = Lea en voz alta una pregunta de práctica y sus niveles. Cada persona elige el nivel que describe lo que pasa hoy, no lo que se quisiera. «No sé» también es una respuesta.
workshop-instructions = Instrucciones y papeles
workshop-instructions-about = Explique qué parte responde cada mesa y lea una pregunta de práctica. Cada mesa confirma quién cuida el tiempo, quién toma nota y quién hablará en la plenaria.
workshop-first-round = Primera ronda en silencio
workshop-first-round-about = Cada persona responde sola, un minuto por pregunta. Ayude con el significado de las palabras, nunca con la respuesta.
workshop-first-round-at-table-about = Cada mesa responde solo las preguntas de su parte. Cada persona marca sola, sin comentar.
workshop-tally = Conteo
workshop-tally-about = Quien cuida los datos recoge las hojas o revela la ronda. La lista de lo que hay que conversar se ordena sola.
workshop-talk = Conversar las diferencias
workshop-talk-about = Primero las preguntas divididas, 8 minutos cada una; después las de conversar, 3 minutos cada una. Hablan primero quienes marcaron más bajo y más alto, si quieren.
workshop-talk-at-table-about = Lo mismo en cada mesa: 8 minutos por pregunta dividida, 3 por pregunta de conversar. Lo que no alcance queda anotado.
workshop-second-vote = Segunda votación
workshop-second-vote-about = Se vota otra vez en silencio, solo lo que se conversó. Se ofrece el nivel del medio; si sigue dividido, se guardan las dos opiniones.
workshop-read-result = Lectura del resultado
workshop-read-result-about = Lea el perfil en voz alta: qué está más alto, qué está más bajo, qué sorprende. No hay nota total.
workshop-plenary = Plenaria
workshop-plenary-about = Cada mesa cuenta su parte en 2 minutos: un acierto, una brecha y una duda. La plenaria valida o pide revisar.
workshop-choose-actions = Elegir acciones
workshop-choose-actions-about = Lea las acciones sugeridas para las brechas. Cada persona reparte tres puntos, todas a la vez para que nadie siga a los demás.
workshop-owners = Responsables, fechas y primer paso
workshop-owners-about = Para las cinco acciones con más puntos: un cargo responsable, una fecha y qué se hace primero.
workshop-opinion = Opinión del taller
workshop-opinion-about = Cada persona llena la hoja de opinión, sin nombre, y la deja boca abajo.
workshop-opinion-materials = Hojas de opinión
workshop-agreements = Acuerdos y certificados
workshop-agreements-about = Lea los acuerdos en voz alta y pregunte si alguien los entiende de otra manera. Se firman y se entregan los certificados.
workshop-agreements-materials = Hoja de compromisos, certificados
workshop-sheet-materials = Una computadora o una hoja de respuestas por persona
workshop-table-materials = Tarjetas con los papeles de la mesa
workshop-talk-materials = Reloj a la vista, pantalla o papelógrafo
workshop-ballot-materials = Papeletas de segunda votación
workshop-dot-materials = Lista de acciones en la pared, tres puntos adhesivos por persona

# Lo que resulta de comprobar un certificado.
workshop-check-registered = Es auténtico: el folio { $folio } está en el registro, a nombre de { $name }, por «{ $title }».
workshop-check-cancelled = El certificado { $folio } fue anulado. En su lugar vale el { $other }.
workshop-check-unregistered = El código corresponde al folio, al nombre y a la fecha, pero ese folio no está en el registro de este equipo. Pregunte al municipio que lo emitió.
workshop-check-changed = El código no corresponde. Revise que el folio, el nombre y la fecha estén escritos como en el papel. Si lo están, el papel fue cambiado.

# La pantalla.
workshop-title = Taller
workshop-list = Talleres del municipio
workshop-empty = Todavía no hay talleres
workshop-empty-about = Elija una agenda modelo. Podrá cambiar cada bloque y sus minutos.
workshop-new = Nuevo taller
workshop-new-start = Crear el taller
workshop-agenda-choose = Con qué agenda empieza
workshop-agenda-none = Agenda vacía
workshop-agenda-none-about = Usted escribe todos los bloques.
workshop-back = Todos los talleres
workshop-parts = Partes del taller
workshop-part-agenda = Agenda
workshop-part-people = Participantes
workshop-part-certificates = Certificados
workshop-part-details = Datos
workshop-card-people = { $people ->
    [one] 1 persona
   *[other] { $people } personas
}
workshop-card-certificates = { $certificates ->
    [one] 1 certificado
   *[other] { $certificates } certificados
}
workshop-name = Nombre del taller
workshop-topics = Temas
workshop-topics-hint = Salen en el certificado.
workshop-place = Lugar
workshop-day = Día
workshop-starts = Empieza
workshop-ends = Termina
workshop-time-hint = Hora y minutos, por ejemplo 9:30
workshop-time-unreadable = Escriba la hora y los minutos, por ejemplo 9:30.
workshop-counted = Minutos que certifica
workshop-counted-hint = Vacío: todo el tiempo. Ahora: { $lasts }.
workshop-least = Asistencia mínima, en porcentaje
workshop-mode = Cómo se reúnen
workshop-organisers = Quiénes organizan
workshop-facilitators = Quiénes facilitan
workshop-one-a-line = Uno por línea.
workshop-assessment = Evaluación en que se trabaja
workshop-assessment-none = Ninguna en particular
workshop-remove = Quitar el taller
workshop-removed = Se quitó «{ $title }».
workshop-block-minutes = Minutos de «{ $title }»
workshop-block-minutes-short = min
workshop-block-edit = Cambiar «{ $title }»
workshop-block-up = Subir «{ $title }»
workshop-block-down = Bajar «{ $title }»
workshop-block-remove = Quitar «{ $title }»
workshop-block-removed = Se quitó el bloque «{ $title }».
workshop-block-add = Añadir un bloque
workshop-block-new = Bloque de la agenda
workshop-block-name = Qué se hace
workshop-block-about = Cómo se hace
workshop-block-materials = Materiales
workshop-block-lasts = Minutos
workshop-agenda-empty = La agenda está vacía. Añada el primer bloque.
workshop-person-add = Añadir persona
workshop-person-edit = Cambiar datos de { $name }
workshop-person-remove = Quitar a { $name }
workshop-person-removed = Se quitó a { $name } de la lista.
workshop-person-name = Nombre y apellidos
workshop-person-name-hint = Como debe salir en el certificado.
workshop-person-role = Cargo
workshop-person-organisation = Institución
workshop-person-sector = Sector
workshop-person-sector-hint = Por ejemplo: alcaldía, vecinos, comercio.
workshop-people-empty = Todavía no hay nadie en la lista
workshop-people-empty-about = Añada a quienes vendrán. En papel quedan filas libres para quienes lleguen sin aviso.
workshop-attendance-of = Asistencia de { $name }
workshop-presence = Asistencia
workshop-presence-unknown = Sin marcar
workshop-presence-present = Presente
workshop-presence-partial = Una parte
workshop-presence-late = Llegó tarde
workshop-presence-excused = Se excusó
workshop-presence-absent = Ausente
workshop-presence-withdrew = Se retiró
workshop-attended = Minutos que estuvo
workshop-attendance-too-little = No alcanza para el certificado
workshop-attendance-unknown = Falta anotar los minutos
workshop-signatories = Firman el certificado
workshop-signatory-name = Nombre de quien firma { $number }
workshop-signatory-role = Cargo de quien firma { $number }
workshop-certificates-register = Certificados emitidos
workshop-certificates-none = Todavía no se emitió ninguno.
workshop-certificates-issue = Emitir certificados
workshop-certificates-for = Para quiénes
workshop-certificates-all = Marcar a todas las personas que alcanzan la asistencia
workshop-certificates-explain = Cada certificado recibe un folio que no se repite. Quien ya tiene uno de esa clase lo conserva.
workshop-kind = Clase
workshop-kind-participation = Participación
workshop-kind-facilitation = Facilitación
workshop-kind-trainer = Formación
workshop-folio = Folio
workshop-code = Código
workshop-holder = A nombre de
workshop-cancelled-for = Anulado; vale el { $folio }
workshop-correct = Corregir el { $folio }
workshop-correct-title = Corregir un certificado
workshop-correct-about = Se emite otro con un folio nuevo y el { $folio } queda anulado en el registro. Recoja el papel anterior si puede.
workshop-correct-do = Emitir el corregido
workshop-check = Comprobar un certificado
workshop-check-about = Escriba lo que dice el papel.
workshop-check-name = Nombre en el papel
workshop-check-day = Fecha en el papel
workshop-check-do = Comprobar
workshop-papers = Papeles del taller
workshop-paper-guide = Guía de facilitación
workshop-paper-guide-about = Agenda, papeles y listas de control
workshop-paper-attendance-about = Para firmar al entrar
workshop-paper-evaluation-about = Diez frases, sin nombre
workshop-paper-certificates-about = Con folio y código
workshop-paper-attendance = Lista de asistencia
workshop-paper-evaluation = Hoja de opinión
workshop-paper-certificates = Certificados
workshop-paper-saved = Se guardó «{ $file }».
