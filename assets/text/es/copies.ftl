## Copias del archivo de datos: hacerlas, verlas, volver a una.

copies-title = Copias de seguridad
copies-about = Cabildo guarda una copia de todo cada día que se usa, antes de cambiar de versión y antes de tomar datos de otro archivo. Las más antiguas se van quitando solas.
copies-same-disk = Estas copias están en el mismo disco. Si el equipo se pierde, se pierden con él: guarde también una en una memoria USB.
copies-none = Todavía no hay copias. La primera se hace la próxima vez que abra Cabildo.
copies-made = Cuándo
copies-why = Por qué
copies-size = Tamaño
copies-folder = Están en esta carpeta:
copies-show-all = Ver todas las copias
copies-save-to = Guardar una copia ahora en…
copies-make = Hacer una copia ahora
copies-was-made = La copia está hecha.
copies-saved-as = Copia guardada: { $file }
copies-from-file = Volver a una copia de otro lugar…
copies-restore = Volver a esta copia
copies-restore-of = Volver a esta copia: { $made }
copies-moment = { $day }, { $time }
copies-file-name = Copia de Cabildo { $moment }

# Por qué se hizo una copia.

copies-why-day = Copia del día
copies-why-update = Antes de cambiar de versión
copies-why-import = Antes de tomar datos de otro archivo
copies-why-restore = Antes de volver a otra copia
copies-why-asked = Alguien la pidió
copies-why-damaged = Archivo dañado, tal como estaba

## Antes de volver a una copia: qué se perdería.

copies-weighed = Volver a: { $copy }
copies-would-lose = Esto se hizo o cambió después de esa copia y ya no se vería:
copies-loses-nothing = No se perdería nada: esa copia tiene todo lo que hay ahora.
copies-kept-first = Primero se guarda una copia de lo que hay ahora. Si se arrepiente, puede volver a ella.
copies-whole-council = Todo: esa copia no conoce este municipio
copies-restored = Listo. Lo que había antes quedó en la copia del { $made }.
copies-made-profile = { $count ->
    [one] datos del municipio
   *[other] datos de { $count } municipios
}
copies-made-rounds = { $count ->
    [one] { $count } ronda
   *[other] { $count } rondas
}
copies-made-respondents = { $count ->
    [one] { $count } persona o grupo
   *[other] { $count } personas o grupos
}
copies-made-answers = { $count ->
    [one] { $count } respuesta
   *[other] { $count } respuestas
}
copies-made-agreements = { $count ->
    [one] { $count } acuerdo
   *[other] { $count } acuerdos
}
copies-made-evidence = { $count ->
    [one] { $count } documento adjunto
   *[other] { $count } documentos adjuntos
}
copies-made-targets = { $count ->
    [one] { $count } meta
   *[other] { $count } metas
}
copies-made-actions = { $count ->
    [one] { $count } acción del plan
   *[other] { $count } acciones del plan
}
copies-made-progress = { $count ->
    [one] { $count } nota de avance
   *[other] { $count } notas de avance
}
copies-made-workshops = { $count ->
    [one] { $count } taller o asistente
   *[other] { $count } talleres y asistentes
}

## El archivo de datos está dañado: qué se puede hacer.

copies-way-out = Qué puede hacer ahora
copies-way-newest = Seguir con la copia más nueva que está bien
copies-way-newest-of = Copia del { $made }
copies-way-salvage = Recuperar lo que se pueda leer del archivo dañado
copies-way-salvage-about = Cabildo lee fila por fila y pasa por alto lo que está roto. Después le muestra qué encontró, y usted decide.
copies-salvage = Buscar qué se puede recuperar
copies-salvaged = Esto se pudo leer del archivo dañado:
copies-holds = Contiene:
copies-holds-nothing = No tiene evaluaciones.
copies-broken-tables = { $count ->
    [one] 1 parte del archivo tiene algo que no se pudo leer.
   *[other] { $count } partes del archivo tienen algo que no se pudo leer.
}
copies-from-the-copy = { $count ->
    [one] 1 dato que faltaba se tomó de la última copia.
   *[other] { $count } datos que faltaban se tomaron de la última copia.
}
copies-dangling = { $count ->
    [one] 1 dato quedó sin dueño: no se sabe de qué evaluación era. Se guarda como texto junto al archivo dañado.
   *[other] { $count } datos quedaron sin dueño: no se sabe de qué evaluación eran. Se guardan como texto junto al archivo dañado.
}
copies-dangling-protected = { $count ->
    [one] 1 dato quedó sin dueño: no se sabe de qué evaluación era. Sigue en el archivo dañado, que se guarda con las copias.
   *[other] { $count } datos quedaron sin dueño: no se sabe de qué evaluación eran. Siguen en el archivo dañado, que se guarda con las copias.
}
copies-begin-copy = Seguir con esta copia
copies-begin-salvaged = Seguir con lo recuperado
copies-damaged-kept = El archivo dañado no se borra: queda en la carpeta de copias, tal como está.
copies-others = Otras copias
copies-way-locked = Las copias tienen contraseña. Escríbala para ver qué hay en ellas.

## Una contraseña para el archivo de datos.

copies-protect-title = Contraseña del archivo de datos
copies-protect-off = El archivo no está cifrado: puede leerlo cualquiera que use este equipo o reciba una copia. Con una contraseña, nadie lo lee sin ella, ni tampoco las copias.
copies-protect-on = El archivo y sus copias están cifrados. Se abren con la contraseña.
copies-protect-lost = Si se pierde la contraseña, nadie puede abrir el archivo: tampoco quienes hicieron Cabildo. No hay otra llave ni manera de recuperarla. Escríbala en un papel y guárdela en un lugar seguro del municipio.
copies-protect-elsewhere = Las copias que ya guardó en otros lugares, como una memoria USB, siguen como estaban.
copies-protect-current = Contraseña actual
copies-protect-new = Contraseña nueva
copies-protect-new-hint = Al menos 8 letras o números. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.
copies-protect-again = La misma, otra vez
copies-protect-set = Poner contraseña
copies-protect-change = Cambiar la contraseña
copies-protect-remove = Quitar la contraseña
copies-protect-was-set = Listo. Desde ahora, Cabildo pide la contraseña al abrir.
copies-protect-was-removed = Listo. El archivo y sus copias se abren sin contraseña.
copies-protect-left = { $count ->
    [one] 1 copia no se pudo cambiar y conserva la contraseña que tenía.
   *[other] { $count } copias no se pudieron cambiar y conservan la contraseña que tenían.
}
copies-lock-after = Bloquear si nadie usa Cabildo
copies-lock-never = Nunca
copies-lock-minutes = { $minutes } min
copies-lock-now = Bloquear ahora
copies-lock-key = También con el teclado: Ctrl + L.
copies-locked-title = Cabildo está bloqueado
copies-locked-about = Escriba la contraseña del archivo de datos para seguir.
copies-password = Contraseña
copies-unlock = Abrir
copies-begun-is-there = Puede seguir donde estaba: lo que había empezado a escribir sigue en su lugar.
copies-opens-a-copy = Esa contraseña abre una copia, pero no el archivo de datos. Si la contraseña se cambió hace poco, escriba la nueva. Si no se cambió, el archivo está dañado.
