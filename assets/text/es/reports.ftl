## La pantalla de informes: elegir, mirar y guardar.
reports-title = Informes
reports-assessment = Informe de resultados
reports-plan = Plan de acción
reports-plan-about = Acciones, fechas y firmas
reports-language = Idioma
reports-paper = Papel
reports-letter = Carta
reports-a4 = A4
reports-save = Guardar PDF
reports-saved = Guardado: { $name }
reports-page = Página { $page } de { $pages }
reports-pages = { $pages ->
    [one] PDF, 1 página
   *[other] PDF, { $pages } páginas
}
reports-notices = Antes de imprimir
reports-characters = Estos caracteres no se pueden imprimir y salen como □: { $characters }
reports-preview = Vista previa
reports-making = Preparando las páginas…
reports-round = Evaluación
reports-group-results = Resultados
reports-group-paper = Para responder en papel
reports-group-plan = Plan de acción
reports-group-workshop = Taller
reports-assessment-about = Niveles, razones y brechas
reports-brief = Resumen para el concejo
reports-brief-about = Una página para decidir
reports-record = Acta de consenso
reports-record-about = Lo acordado, para firmar
reports-poster = Afiche del perfil
reports-poster-about = Para colgar en la pared
reports-progress = Avance entre rondas
reports-progress-about = Qué cambió desde antes
reports-review = Reunión de seguimiento
reports-review-about = La hoja de este mes
reports-half-year = Informe semestral
reports-half-year-about = Avance y lecciones
reports-include = Incluir
reports-include-comparison = Comparación con la ronda anterior
reports-include-reasons = Razones del consenso
reports-include-participants = Participantes por área
reports-include-annex = Anexo con todas las preguntas
reports-include-logos = Logotipos del municipio
reports-grey = Impresora sin color
reports-grey-patterns = Usar tramas en lugar de color
reports-print = Imprimir
reports-print-how = Se abre en el visor de su equipo; imprima desde ahí.
reports-save-word = Para Word
reports-save-tables = Para Excel
reports-go-to-page = Ir a la página { $page }
reports-thumbnails = Páginas
reports-batch = Para varios municipios…
reports-batch-title = Hacer este informe para varios municipios
reports-batch-all = Todos
reports-batch-without = Todavía no se puede hacer para: { $names }
reports-batch-none = Todavía no se puede hacer para ningún municipio.
reports-batch-cancel = Cancelar
reports-batch-doing = { $done } de { $of }: { $name }
reports-batch-stopped = Cancelado. Ya quedaron guardados { $done } de { $of } en la carpeta «{ $folder }».
reports-batch-failed = { $name }: { $why }
reports-batch-begin = { $count ->
    [one] Elegir carpeta y hacer 1 informe
   *[other] Elegir carpeta y hacer { $count } informes
}
reports-batch-done = { $count ->
    [one] 1 informe guardado en la carpeta «{ $folder }».
   *[other] { $count } informes guardados en la carpeta «{ $folder }».
}
reports-group-networks = Redes de ciudades
reports-questionnaire = Cuestionario en papel
reports-questionnaire-about = Todas las preguntas
reports-answer-sheets = Hojas de respuesta
reports-answer-sheets-about = Con código, para marcar
reports-ballots = Papeletas para la mesa
reports-ballots-about = Para votar en secreto
reports-membership = Solicitud de ingreso
reports-membership-about = Borrador para la red
reports-award = Postulación al premio
reports-award-about = Borrador para la red
reports-ask-dimension = Dimensión
reports-ask-dimension-all = Todas
reports-ask-blank = Hojas sin código
reports-ask-blank-nothing = Vacío: una para cada persona que responde en papel
reports-ask-seats = Personas en la mesa
reports-ask-month = Mes
reports-ask-last-month = Último de los seis meses
reports-ask-words = Palabras por texto, como mucho
reports-ask-words-nothing = Vacío: lo usual
reports-logos = Elegir logotipos…
