## La pantalla de informes: elegir, mirar y guardar.
reports-title = Informes
reports-assessment = Informe de resultados
reports-plan = Plan de acción
reports-plan-about = Acciones, fechas, responsables y firmas
reports-language = Idioma
reports-paper = Papel
reports-letter = Carta
reports-a4 = A4
reports-save = Guardar PDF
reports-saved = PDF guardado: { $name }
reports-page = Página { $page } de { $pages }
reports-pages = { $pages ->
    [one] PDF, 1 página
   *[other] PDF, { $pages } páginas
}
reports-notices = Antes de imprimir
reports-characters = Estos caracteres no se pueden imprimir y salen como □: { $characters }
reports-preview = Vista previa
reports-making = Preparando las páginas…
