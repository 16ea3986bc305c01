## El plan sale a otros programas y vuelve. Las palabras de las columnas también están en los archivos.
planfiles-name = Plan de acción de { $council }
planfiles-sheet = Plan
planfiles-sheet-help = Cómo usar
planfiles-do-not-change = Esta columna no se cambia aquí.

# Las instrucciones de la hoja de cálculo.
planfiles-help-change = Cambie en la hoja «Plan» lo que haga falta y guárdela con el mismo formato (.xlsx o .ods).
planfiles-help-grey = No cambie las columnas grises ni borre la fila oculta de arriba: con ellas Cabildo reconoce cada acción.
planfiles-help-new = Para añadir una acción propia, escriba en una fila nueva el título, el responsable y las semanas. Deje vacía la clave.
planfiles-help-state = Si una acción está hecha, elija «Hecha» y escriba en las notas qué lo muestra. Si se detuvo, elija «Detenida» y escriba en las notas la razón. Si no cambia las fechas, cuenta el día en que traiga los cambios.
planfiles-help-dates = El plan trabaja con semanas enteras. Una fecha de inicio que rompa el plan no se toma, y se dice por qué. Si cambia el fin, cambian las semanas.
planfiles-help-supports = Si apoyan varias áreas, separe sus nombres con punto y coma.
planfiles-help-missing = Borrar una fila no quita la acción del plan.
planfiles-help-back = Para traer los cambios: Hoja de ruta, «Otros programas», «Traer cambios de la hoja de cálculo». Nada cambia hasta que usted lo aprueba.

# Las columnas.
planfiles-col-key = Clave
planfiles-col-phase = Fase
planfiles-col-assessment = Evaluación
planfiles-col-start = Inicio
planfiles-col-end = Fin
planfiles-col-hours = Horas por semana
planfiles-col-supports = Apoyan
planfiles-col-amount = Monto
planfiles-col-currency = Moneda
planfiles-col-source = Fuente del dinero
planfiles-col-state = Estado
planfiles-review-month = Revisión mensual del plan de { $council }
planfiles-review-action = Revisar: { $action }

# La pantalla.
planfiles-open = Otros programas
planfiles-out = Llevar el plan a otros programas
planfiles-calendar = Calendario
planfiles-calendar-about = Las fechas límite y las revisiones, en el calendario de su teléfono o equipo. Si lo importa de nuevo, se actualizan.
planfiles-workbook = Hoja de cálculo
planfiles-workbook-about = Una fila por acción, para trabajarla con su equipo y traer después los cambios.
planfiles-project = Microsoft Project y ProjectLibre
planfiles-project-about = Para quien ya planifica con esos programas.
planfiles-csv = Tabla de texto (CSV)
planfiles-csv-about = Para cualquier otro programa.
planfiles-saved = Se guardó «{ $name }».
planfiles-in = Traer cambios de la hoja de cálculo
planfiles-in-about = Elija la hoja de cálculo que guardó desde aquí. Verá cada cambio y nada cambia hasta que usted lo aprueba.
planfiles-choose = Elegir la hoja de cálculo
planfiles-choose-other = Elegir otra hoja
planfiles-changes = Cambios en «{ $file }»
planfiles-changes-none = La hoja dice lo mismo que el plan. No hay nada que cambiar.
planfiles-changes-none-left = Ningún cambio de la hoja se puede tomar. Abajo está la razón de cada uno.
planfiles-changes-about = Quite la marca de lo que no quiere cambiar. Si el plan cambió después de guardar la hoja, esos cambios también aparecen aquí, al revés.
planfiles-change = { $column }: de «{ $before }» a «{ $after }»
planfiles-change-from-nothing = { $column }: «{ $after }» (antes no decía nada)
planfiles-change-to-nothing = { $column }: vacío (antes «{ $before }»)
planfiles-new-action = Acción nueva
planfiles-entry = { $name }: { $value }
planfiles-apply = { $changes ->
    [0] Aplicar los cambios
    [one] Aplicar 1 cambio
   *[other] Aplicar los { $changes } cambios
}
planfiles-applied = { $changes ->
    [0] No se tomó ningún cambio.
    [one] Se tomó 1 cambio.
   *[other] Se tomaron { $changes } cambios.
}
planfiles-applied-states = Los estados quedaron en el seguimiento: deshacer el cambio del plan no los borra.
planfiles-not-taken = { $cells ->
    [one] 1 celda no se puede tomar
   *[other] { $cells } celdas no se pueden tomar
}
planfiles-were-not-taken = { $cells ->
    [one] 1 cambio no se tomó
   *[other] { $cells } cambios no se tomaron
}
planfiles-missing = { $actions ->
    [one] 1 acción del plan no está en la hoja y queda igual: { $titles }.
   *[other] { $actions } acciones del plan no están en la hoja y quedan igual: { $titles }.
}
planfiles-left-out-columns = Estas columnas no son del plan y no se usan: { $columns }.

# Días cerrados de un calendario.
planfiles-closed = Traer días cerrados de un calendario
planfiles-closed-about = Elija un archivo de calendario (.ics) con los feriados o fiestas locales. Verá los días antes de añadirlos.
planfiles-closed-found = Días encontrados en «{ $file }»
planfiles-closed-none = El calendario no tiene días cerrados dentro del plan.
planfiles-closed-known = Ya está en el plan
planfiles-closed-unnamed = Sin nombre
planfiles-closed-add = { $days ->
    [0] Añadir los días
    [one] Añadir 1 día cerrado
   *[other] Añadir { $days } días cerrados
}
planfiles-closed-meetings = { $meetings ->
    [one] 1 reunión con hora no se toma: ese día se trabaja.
   *[other] { $meetings } reuniones con hora no se toman: esos días se trabaja.
}
planfiles-closed-left-out = Lo que no se tomó y por qué
planfiles-left-out = «{ $name }» (línea { $line }): { $why }
planfiles-left-out-outside = { $days ->
    [one] 1 fecha queda fuera del plan.
   *[other] { $days } fechas quedan fuera del plan.
}
planfiles-event-unnamed = Sin nombre
planfiles-event-timed = tiene hora; es una reunión.
planfiles-event-cancelled = está cancelado en el calendario.
planfiles-event-no-day = no dice qué día es. Añádalo a mano.
planfiles-event-bad-date = «{ $written }» no es una fecha. Añádalo a mano.
planfiles-event-too-long = dura más de { $most } días. Si de verdad se cierra tanto, añádalo a mano.
planfiles-event-repeats = se repite de una forma que Cabildo no entiende. Añada sus días a mano.
planfiles-event-changes = cambia un día de otra fecha. Revise ese día y añádalo a mano.
planfiles-event-other-years = no cae entre { $first } y { $last }.

# Por qué no se toma un archivo.
planfiles-no-workbook = { $wrong } { $instead }
planfiles-broken-workbook = El archivo no es una hoja de cálculo o está dañado. Ábralo, guárdelo de nuevo como .xlsx y vuelva a traerlo.
planfiles-not-a-plan = Esa hoja de cálculo no es un plan guardado desde aquí, o le falta la fila oculta de arriba. Guarde otra vez el plan como hoja de cálculo y pase sus cambios a ella.
planfiles-column-twice = La columna «{ $head }» está dos veces. Borre una de las dos y vuelva a traer la hoja.
planfiles-other-council = Es el plan de otro municipio. Elija la hoja que se guardó desde este plan.
planfiles-calendar-too-large = El calendario tiene más de { $most } MB. Exporte solo el calendario de feriados.
planfiles-calendar-too-many = El calendario tiene más de { $most } fechas. Exporte solo el calendario de feriados.
planfiles-not-a-calendar = El archivo no es un calendario. Elija un archivo que termine en .ics.
planfiles-calendar-not-text = En la línea { $line } hay letras que no se pueden leer. Expórtelo de nuevo, con codificación UTF-8.
planfiles-calendar-broken = El calendario está dañado en la línea { $line }. Expórtelo de nuevo.
planfiles-calendar-cut = El calendario está incompleto: falta el final de lo que empieza en la línea { $line }. Descárguelo o expórtelo de nuevo.

# Por qué no se toma una celda.
planfiles-why-formula = Es una fórmula. Escriba el valor en su lugar.
planfiles-why-broken = La celda muestra un error. Escriba el valor en su lugar.
planfiles-why-cannot-be-changed = Esta columna sale del resto del plan y no se cambia en la hoja.
planfiles-why-unknown-key = La acción ya no está en el plan. Si la quiere, inclúyala en la hoja de ruta.
planfiles-why-key-twice = La misma acción está en una fila de arriba. Deje una sola; para una acción nueva, borre la clave.
planfiles-why-no-title = Una acción nueva necesita un título. Escríbalo en la fila.
planfiles-why-no-role = Una acción nueva necesita un responsable. Elíjalo en la fila.
planfiles-why-no-weeks = Una acción nueva necesita sus semanas. Escríbalas en la fila.
planfiles-why-empty = Esta celda no puede quedar vacía.
planfiles-why-not-a-day = No es una fecha. Escríbala como fecha, por ejemplo 2027-03-15.
planfiles-why-not-a-number = Escriba un número entero de { $least } a { $most }.
planfiles-why-not-an-amount = Escriba el monto solo con números, sin decimales ni símbolos.
planfiles-why-not-one-of = Elija { $allowed }.
planfiles-why-unknown-role = «{ $name }» no es ningún responsable conocido. Use los nombres de la hoja «Cómo usar», separados con punto y coma.
planfiles-why-unknown-need = «{ $key }» no es la clave de otra acción del plan. Copie la clave de la primera columna.
planfiles-why-needs-advised = Lo que esta acción necesita antes lo dice el cuestionario. Solo se cambia en las acciones propias.
planfiles-why-end-before-start = Terminaría antes de empezar. Cambie también la otra fecha.
planfiles-why-too-long = El texto pasa de { $most } letras. Acórtelo.
planfiles-why-meanwhile = El plan cambió desde que trajo la hoja. Tráigala otra vez para ver lo que dice ahora.
planfiles-why-usual = Sin nada escrito vale lo que propone el cuestionario o calcula el plan. Escriba en su lugar lo que quiera.
planfiles-why-agreed = Que una acción esté acordada sale del acuerdo del plan. Acuerde el plan en el seguimiento.
planfiles-why-nothing-shows = Para darla por hecha, escriba en las notas de su fila qué lo muestra: un acta, una resolución, un enlace. Tome también la nota.
planfiles-why-no-reason = Para detenerla, escriba en las notas de su fila la razón. Tome también la nota.
planfiles-why-begun = Ya empezó: esta fecha es un hecho y no se cambia en el plan. Anote en el seguimiento lo que pasó.
planfiles-why-weeks-and-end = El fin y las semanas de la hoja no coinciden. Cambie solo uno de los dos.
planfiles-why-whole-weeks = El plan trabaja con semanas enteras: con estas fechas termina igual el { $day }.
planfiles-why-breaks = En esa fecha el plan no se cumple. { $breaks }
