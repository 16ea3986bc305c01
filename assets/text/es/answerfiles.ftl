## Las respuestas de una ronda salen en hojas de cálculo y vuelven. Las palabras de las columnas también están en los archivos.
answerfiles-sheet-answers = Respuestas
answerfiles-sheet-agreed = Consenso
answerfiles-sheet-evidence = Evidencia
answerfiles-sheet-comments = Comentarios
answerfiles-sheet-earlier = Historia
answerfiles-sheet-help = Cómo usar

# Las columnas.
answerfiles-col-code = Código
answerfiles-col-item = Clave
answerfiles-col-name = Tema
answerfiles-col-dimension = Dimensión
answerfiles-col-question = Pregunta
answerfiles-col-options = Qué se puede responder
answerfiles-col-answer = Respuesta
answerfiles-col-instead = Otra respuesta
answerfiles-col-reason = Razón
answerfiles-col-confidence = Seguridad
answerfiles-col-hints = Evidencia que se busca
answerfiles-col-hint = Número de la evidencia
answerfiles-col-seen = Evidencia vista (números)
answerfiles-col-other = Otra evidencia
answerfiles-col-comment = Comentario
answerfiles-col-share = ¿El grupo lee el comentario?
answerfiles-col-vote = Momento
answerfiles-col-given = Lo que se respondió
answerfiles-col-level = Nivel
answerfiles-col-level-text = Qué dice el nivel
answerfiles-col-people = Personas
answerfiles-col-outcome = Lo acordado
answerfiles-col-recorded = Desacuerdo en acta
answerfiles-col-dissent = Desacuerdo
answerfiles-col-wanted = Falta evidencia
answerfiles-col-cited = Evidencia citada (números)
answerfiles-col-present = Presentes
answerfiles-col-at = Fecha
answerfiles-col-until = Vigente hasta
answerfiles-col-why = Por qué cambió

# Las palabras de las celdas.
answerfiles-yes = Sí
answerfiles-no = No
answerfiles-unknown = No sé
answerfiles-not-applicable = No aplica
answerfiles-not-ours = No es competencia
answerfiles-none-of-these = Ninguna de la lista
answerfiles-low = Poca
answerfiles-medium = Media
answerfiles-high = Mucha
answerfiles-agreed = Acordado
answerfiles-no-consensus = Sin consenso
answerfiles-no-information = Sin información
answerfiles-vote-alone = Antes de hablar
answerfiles-vote-again = Votación { $number } después de hablar
answerfiles-level-word = Nivel { $level }
answerfiles-option-level = { $level } = { $text }
answerfiles-options-choices = Una o varias, cada una en su línea:
answerfiles-options-whole = Un número entero
answerfiles-options-decimal = Un número
answerfiles-options-text = Palabras
answerfiles-options-date = Una fecha, por ejemplo 2027-03-15

# Cómo usar la hoja de una persona.
answerfiles-help-for = Hoja { $code } de «{ $assessment }». Quien abra este archivo puede leer lo que está escrito: entréguelo en mano a quien facilita.
answerfiles-help-answer = Escriba su respuesta en la columna «Respuesta». Si no sabe o la pregunta no aplica, déjela vacía y elija en «Otra respuesta».
answerfiles-help-reason = «No aplica» y «No es competencia» necesitan una razón en la columna «Razón».
answerfiles-help-comment = El grupo lee su comentario solo si escribe «Sí» en la columna de al lado.
answerfiles-help-empty = Una celda vacía no cambia nada. No cambie la columna «Clave»: con ella Cabildo reconoce cada pregunta.

# La pantalla.
answerfiles-open = Para hoja de cálculo
answerfiles-out = Llevar los datos de la ronda a una hoja de cálculo
answerfiles-out-about = Lo mismo que ve el grupo en «Consenso»: cuántas personas eligieron cada nivel, lo acordado, y los comentarios que sus autores muestran. Nunca quién respondió qué.
answerfiles-xlsx = Excel (.xlsx)
answerfiles-xlsx-about = Una hoja para cada tabla. Con ella puede traer después los cambios del consenso.
answerfiles-ods = LibreOffice (.ods)
answerfiles-ods-about = Lo mismo, en el formato libre.
answerfiles-csv = Tabla de texto (CSV)
answerfiles-csv-about = Una sola tabla, para cualquier otro programa.
answerfiles-csv-table = Qué tabla
answerfiles-saved = Se guardó «{ $name }».
answerfiles-own = Mi hoja en una hoja de cálculo
answerfiles-own-about = Guárdela, respóndala en otro equipo y tráigala de vuelta. Quien abra el archivo puede leer sus respuestas.
answerfiles-file-way = Hoja { $code } en una hoja de cálculo
answerfiles-file-way-about = Guarde la hoja vacía y entréguela a quien responde. Cuando vuelva, tráigala aquí: Cabildo no muestra lo que dice.
answerfiles-in = Traer respuestas de la hoja de cálculo
answerfiles-in-agreed = Traer cambios del consenso
answerfiles-in-about = Elija el archivo (.xlsx, .ods o .csv). Verá cada cambio y nada cambia hasta que usted lo aprueba.
answerfiles-choose = Elegir el archivo
answerfiles-choose-other = Elegir otro archivo
answerfiles-changes = Cambios en «{ $file }»
answerfiles-changes-about = Quite la marca de lo que no quiere cambiar. Lo anterior se conserva en la historia.
answerfiles-changes-none = La hoja dice lo mismo que Cabildo. No hay nada que cambiar.
answerfiles-changes-none-left = Ningún cambio de la hoja se puede tomar. Abajo está la razón de cada uno.
answerfiles-change = { $column }: de «{ $before }» a «{ $after }»
answerfiles-change-from-nothing = { $column }: «{ $after }» (antes no decía nada)
answerfiles-change-to-nothing = { $column }: vacío (antes «{ $before }»)
answerfiles-sealed = { $answers ->
    [one] La hoja { $code } trae 1 respuesta.
   *[other] La hoja { $code } trae { $answers } respuestas.
}
answerfiles-sealed-about = La ronda está sellada: aquí no se muestra qué respondió. Al tomarla, la hoja queda terminada.
answerfiles-apply = { $changes ->
    [0] Aplicar los cambios
    [one] Aplicar 1 cambio
   *[other] Aplicar los { $changes } cambios
}
answerfiles-apply-sealed = Tomar las respuestas
answerfiles-applied = { $changes ->
    [0] No se tomó ningún cambio.
    [one] Se tomó 1 pregunta.
   *[other] Se tomaron { $changes } preguntas.
}
answerfiles-not-taken = { $cells ->
    [one] 1 celda no se puede tomar
   *[other] { $cells } celdas no se pueden tomar
}
answerfiles-left-out = Estas columnas no son de la hoja y no se usan: { $columns }.
answerfiles-why-ask = ¿Por qué se cambia lo acordado?

# Por qué no se hace o no se toma un archivo.
answerfiles-too-long = El texto de «{ $item }», columna «{ $column }», es demasiado largo para una celda de Excel. Guarde en el formato de LibreOffice (.ods), que lo admite, o acorte el texto.
answerfiles-reflection = Lo que cada persona reflexiona es solo para ella: no sale en ninguna hoja de cálculo.
answerfiles-broken = El archivo no es una hoja de cálculo o está dañado. Ábralo, guárdelo de nuevo como .xlsx y vuelva a traerlo.
answerfiles-no-workbook = { $wrong } { $instead }
answerfiles-no-heads = En el archivo no está la columna «Clave» con otra columna conocida. Guarde la hoja otra vez desde aquí y pase sus respuestas a ella.
answerfiles-column-twice = La columna «{ $head }» está dos veces. Borre una de las dos y vuelva a traer el archivo.
answerfiles-other-code = El archivo es de la hoja «{ $found }», no de «{ $code }». Elija el archivo de «{ $code }».
answerfiles-bring-again = Lo que decía el archivo ya no está a mano. Vuelva a traerlo.
answerfiles-nothing-to-take = El archivo no trae ninguna respuesta. Compruebe que es el que volvió.

# Por qué no se toma una celda.
answerfiles-why-formula = Es una fórmula. Escriba el valor en su lugar.
answerfiles-why-broken = La celda muestra un error. Escriba el valor en su lugar.
answerfiles-why-unknown-item = Este cuestionario no tiene una pregunta con esta clave, o no es de esta hoja.
answerfiles-why-item-twice = La misma pregunta está en una fila de arriba. Deje una sola.
answerfiles-why-both = Hay una respuesta y también otra respuesta. Deje una sola.
answerfiles-why-not-one-of = Escriba { $allowed }.
answerfiles-why-not-a-number = No es un número que se entienda. Escríbalo sin separar los miles.
answerfiles-why-not-a-day = No es una fecha que se entienda. Escríbala así: 2027-03-15.
answerfiles-why-not-hints = Escriba los números de la lista de evidencias, separados con comas.
answerfiles-why-no-level = Falta el nivel. Escríbalo en la columna «Nivel».
answerfiles-why-no-outcome = Falta lo que se acordó. Escríbalo en la columna «Lo acordado».
answerfiles-why-too-long = El texto pasa de { $most } letras. Acórtelo.
answerfiles-why-ask-the-person = Esta celda no se entiende. Mientras la ronda está sellada no se muestra lo que dice: pida a quien responde que la revise.
answerfiles-why-meanwhile = Esta respuesta cambió desde que trajo el archivo. Tráigalo otra vez para ver lo que dice ahora.
