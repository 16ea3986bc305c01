## Lo que dicen varias pantallas: nombres, botones, avisos.

common-app = Cabildo
common-skip-to-content = Ir al contenido
common-offline = Sin conexión: todo se guarda en este equipo

# Navegación, en la barra de la izquierda.
common-nav-home = Inicio
common-nav-answering = Cuestionario
common-nav-consensus = Consenso
common-nav-results = Resultados
common-nav-roadmap = Hoja de ruta
common-nav-reports = Informes
common-nav-settings = Ajustes
common-nav-main = Navegación principal
common-nav-assessment = Etapas de la evaluación

# Botones.
common-save = Guardar
common-cancel = Cancelar
common-close = Cerrar
common-back = Volver
common-next = Siguiente
common-previous = Anterior
common-continue = Continuar
common-edit = Editar
common-delete = Eliminar
common-add = Añadir
common-undo = Deshacer
common-open = Abrir
common-retry = Intentar de nuevo
common-more = Más opciones

common-yes = Sí
common-no = No
common-optional = opcional
# Junto al nombre de un campo: «Comentario (opcional)».
common-optional-field = { $field } (opcional)

common-language = Idioma
common-theme = Tema
common-theme-light = Claro
common-theme-dark = Oscuro
common-theme-system = El del equipo

# Estado de lo que se escribe.
common-saving = Guardando…
common-saved = Guardado
# $time: la hora, «10:42».
common-saved-at = Guardado a las { $time }
common-not-saved = Sin guardar
common-loading = Cargando…

# Niveles.
# $level: el número del nivel.
common-level = Nivel { $level }
# $level: el número; $name: «Incipiente».
common-level-named = Nivel { $level }: { $name }
common-no-information = Sin información
common-target = Meta { $level }
common-with-evidence = Con evidencia
common-without-evidence = Sin evidencia
common-dissent = Con disenso

# Costo de una acción.
common-cost-low = Bajo
common-cost-medium = Medio
common-cost-high = Alto

common-municipality = Municipio
common-country = País
common-dimension = Dimensión
common-role = Responsable
common-cost = Costo
common-dates = Fechas

# Cantidades.
common-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
common-minutes = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
common-people = { $people ->
    [one] { $people } persona
   *[other] { $people } personas
}
common-items = { $items ->
    [one] { $items } pregunta
   *[other] { $items } preguntas
}
common-dimensions = { $dimensions ->
    [one] { $dimensions } dimensión
   *[other] { $dimensions } dimensiones
}
common-actions = { $actions ->
    [one] { $actions } acción
   *[other] { $actions } acciones
}
# «22 de 37».
common-of = { $done } de { $total }

# Un campo de fecha.
common-day-hint = Día/mes/año, por ejemplo 31/12/2027
common-day-unreadable = Escriba el día, el mes y el año con números, por ejemplo 31/12/2027.
# $month: «febrero de 2027»; $last: 28.
common-day-past-month-end = En { $month } el último día es el { $last }. Corrija la fecha.
