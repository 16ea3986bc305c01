## Los archivos que respaldan una respuesta o un acuerdo.
evidence-title = Archivos adjuntos
evidence-attach = Adjuntar un archivo
evidence-original = Guardar la foto original
# $largest, $photo: «64 MB», «500 kB».
evidence-hint = Una foto grande se reduce a { $photo } y se borra de ella el lugar donde se tomó. Un archivo puede pesar hasta { $largest }.
evidence-original-hint = La foto se guarda tal como está, también con el lugar donde se tomó. Puede pesar hasta { $largest }.
evidence-who-sees = El grupo podrá abrir el archivo cuando se revelen las respuestas. Cabildo no dice de quién es, pero su nombre y su contenido se ven.
evidence-none = Nadie adjuntó archivos para esta pregunta.
evidence-attached = Se adjuntó «{ $name }».
evidence-attached-smaller = Se adjuntó «{ $name }». La foto pasó de { $was } a { $size }.
evidence-attached-before = «{ $name }» ya estaba adjunto aquí.
evidence-removed = Se quitó «{ $name }».
evidence-from-you = Lo adjuntó usted
evidence-from-answer = De una respuesta individual
evidence-from-meeting = Adjuntado en la reunión
evidence-name = Nombre del archivo
evidence-owner = Oficina que guarda el documento
evidence-owner-hint = Por ejemplo, Secretaría Municipal. Puede quedar vacío.
evidence-kept-by = Lo guarda: { $owner }
evidence-valid-until = Último día de vigencia
evidence-valid-until-hint = Día/mes/año, por ejemplo 31/12/2027. Déjelo vacío si no vence.
evidence-valid = Vigente hasta el { $day }
evidence-expired = Venció el { $day }
evidence-also = { $items ->
    [one] Respalda también otra pregunta
   *[other] Respalda también otras { $items } preguntas
}
evidence-open = Abrir «{ $name }»
evidence-edit = Cambiar los datos de «{ $name }»
evidence-edit-title = Datos del archivo
evidence-remove = Quitar «{ $name }»
evidence-save-copy = Guardar una copia
evidence-copy-saved = Se guardó la copia «{ $file }».
evidence-reuse = Usar también para…
evidence-reuse-none = Elija una pregunta
evidence-reused = «{ $name }» respalda también «{ $item }».
evidence-risky-title = ¿Abrir «{ $name }»?
evidence-risky = Este archivo puede contener programas. Ábralo solo si sabe quién lo hizo y confía en esa persona. Si al abrirlo le piden permitir macros o habilitar contenido, no lo permita.
evidence-risky-open = Abrir de todos modos
