## Lo que dicen varias pantallas: nombres, botones, avisos.

common-app = Cabildo
common-skip-to-content = Ir al contenido
common-offline = Sin conexión: todo se guarda en este equipo

# Navegación, en la barra de la izquierda.
common-nav-home = Inicio
common-nav-answering = Cuestionario
common-nav-consensus = Consenso
common-nav-results = Resultados
common-nav-spread = Distribución
common-nav-exchange = Intercambio
common-nav-roadmap = Hoja de ruta
common-nav-follow-up = Seguimiento
common-nav-reports = Informes
common-nav-workshop = Taller
common-nav-library = Biblioteca
common-nav-settings = Ajustes
common-nav-main = Navegación principal

# Botones.
common-save = Guardar
common-cancel = Cancelar
common-close = Cerrar
common-next = Siguiente
common-previous = Anterior
common-undo = Deshacer

# Junto al nombre de un campo: «Comentario (opcional)».

common-language = Idioma
common-theme = Tema
common-theme-light = Claro
common-theme-dark = Oscuro
common-theme-system = El del equipo

# Estado de lo que se escribe.
common-saving = Guardando…
# $time: la hora, «10:42».
common-saved-at = Guardado a las { $time }
common-not-saved = Sin guardar

# Niveles.
# $level: el número del nivel.
common-level = Nivel { $level }
# $level: el número; $name: «Incipiente».

# Costo de una acción.
common-cost-low = Bajo
common-cost-medium = Medio
common-cost-high = Alto

common-municipality = Municipio
common-country = País
common-cost = Costo

# Cantidades.
common-weeks = { $weeks ->
    [one] { $weeks } semana
   *[other] { $weeks } semanas
}
# «22 de 37».
common-of = { $done } de { $total }

# Un campo de fecha.
common-day-hint = Día/mes/año, por ejemplo 31/12/2027
common-day-unreadable = Escriba el día, el mes y el año con números, por ejemplo 31/12/2027.
# $month: «febrero de 2027»; $last: 28.
common-day-past-month-end = En { $month } el último día es el { $last }. Corrija la fecha.
common-retry = Probar de nuevo
common-kilobytes = { $number } kB
common-megabytes = { $number } MB
common-gigabytes = { $number } GB
common-number-unreadable = Escriba un número entero, sin signo menos y sin decimales.
common-number-between = Escriba un número de { $least } a { $most }.
common-nav-packages = Llevar y traer
common-cell-place = { $column }, fila { $row }
common-cell-says = Dice «{ $text }».
common-cell-says-nothing = No dice nada.
