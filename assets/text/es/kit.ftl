## El material del taller: la carpeta que quien capacita lleva en una memoria USB, y su hoja «Lea primero».
kit-title = Material del taller
kit-about = Una carpeta para la memoria USB: instaladores, cuestionarios y hojas para imprimir. Va firmada por este equipo: si alguien cambia algo, se nota.
kit-instruments = Cuestionarios
kit-languages = Idiomas de las hojas
kit-installers = Instaladores y actualizaciones
kit-no-installers = No hay instaladores. Para llevarlos, cópielos en esta carpeta y vuelva a abrir esta parte: { $folder }
kit-choose-instrument = Marque al menos un cuestionario.
kit-choose-language = Marque al menos un idioma.
kit-make = Guardar en una carpeta…
kit-making = Preparando el material. Puede tardar unos minutos.
kit-made = { $files ->
    [one] Guardado en «{ $folder }»: 1 archivo, { $size }.
   *[other] Guardado en «{ $folder }»: { $files } archivos, { $size }.
}
kit-made-without = No lleva instaladores: quien no tenga Cabildo no podrá instalarlo desde esta memoria.
kit-made-key = Va firmado por este equipo. Diga estos signos a quien lo reciba, para que los compare: { $key }
kit-check-title = Revisar un material
kit-check-about = Antes de instalar algo de una memoria, revise que todo esté como se firmó. No se cambia ni se instala nada.
kit-check = Elegir la carpeta…
kit-folder = Cabildo material del taller
kit-folder-install = Instalar
kit-folder-instruments = Cuestionarios
kit-file-leaflet = Lea primero
kit-file-guide = Guía de facilitación
kit-file-questionnaire = Cuestionario
kit-file-sheet = Hoja de respuestas
kit-blank = en blanco, con todas las preguntas
kit-guide-when = día y hora por acordar
kit-made-by = Se hizo en «{ $computer }» el { $day }.
kit-holds = { $files ->
    [one] 1 archivo, { $size }
   *[other] { $files } archivos, { $size }
}
kit-signature-ours = Lo firmó este mismo equipo.
kit-signature-known = Es la misma firma que en archivos anteriores: { $key }.
kit-signature-first = Esta firma se ve aquí por primera vez: { $key }. Pregunte por teléfono a quien le dio la memoria si sus signos son esos.
kit-signature-expected = Lo firmó la llave que usted indicó: { $key }.
kit-whole = Está completo y como se firmó.
kit-not-whole = No está como se firmó. No instale nada de esta carpeta y pida el material otra vez.
kit-only-extra = Todo lo firmado está como se firmó, pero hay archivos que no venían. Si son hojas de respuestas, recíbalas en «Traer». Si no sabe qué son, no los abra.
kit-changed = Cambió después de firmarse: { $file }
kit-missing = Falta: { $file }
kit-extra = No venía con el material: { $file }
kit-not-a-kit = En esa carpeta no hay un material del taller. Elija la carpeta en la que está el archivo «kit.json».
kit-too-new = Este material se hizo con una versión más nueva de Cabildo. Actualice Cabildo y revíselo de nuevo. No se cambió nada.
kit-unsigned = Este material no tiene firma, así que no se puede saber si alguien lo cambió. No instale nada de esta carpeta y pídalo otra vez.
kit-broken = La firma no corresponde: alguien cambió la lista de archivos después de firmarla. No instale nada de esta carpeta y pida el material otra vez.
kit-other-key = Lo firmó otra llave que la indicada: { $key }. No instale nada de esta carpeta y pregunte a quien se la dio.
kit-hostile = Este material no lo hizo Cabildo o alguien lo cambió después. No instale nada de esta carpeta y pídalo otra vez.
kit-stick = Tomar las hojas de una memoria…
kit-stick-none = En esa carpeta no hay hojas de respuestas. Revise que sea la memoria correcta y elija otra carpeta.
kit-stick-too-many = Esa carpeta tiene demasiados archivos para buscar en todos. Elija la carpeta en la que están las hojas.
kit-leaflet-title = Lea primero
kit-leaflet-subject = Cómo instalar Cabildo desde la memoria USB y cómo devolver las respuestas
kit-leaflet-subject-without = Cómo devolver las respuestas
kit-leaflet-lead = Con esta memoria se instala Cabildo. No hace falta internet ni permiso de administrador, y nada sale de su computadora.
kit-leaflet-without = Esta memoria trae cuestionarios y hojas, pero no el programa. Si su computadora no tiene Cabildo, pídaselo a quien le dio la memoria, o responda en papel.
kit-leaflet-windows = Instalar en Windows 10 u 11
kit-leaflet-windows-open = Abra la carpeta «{ $folder }» de la memoria y haga doble clic en el archivo de Cabildo que termina en «.exe».
kit-leaflet-windows-asks = Si Windows dice «Windows protegió su PC», elija «Más información» y luego «Ejecutar de todas formas». Lo pregunta porque no conoce a quien hizo el programa.
kit-leaflet-windows-steps = Siga los pasos y elija su idioma. Al final, Cabildo está en el menú Inicio.
kit-leaflet-windows-zip = ¿No se puede instalar? Copie en su computadora el archivo que termina en «.zip», extraiga todo y abra «cabildo-desktop».
kit-leaflet-linux = Instalar en Linux
kit-leaflet-linux-open = Haga doble clic en el archivo que termina en «.deb» o «.rpm». Si no tiene permiso, extraiga el que termina en «.tar.gz» y abra «cabildo-desktop».
kit-leaflet-browser = Si no aparece ninguna ventana
kit-leaflet-browser-about = A algunas computadoras les falta WebView2, una parte de Windows. Entonces Cabildo se abre en el navegador que ya tiene, como Edge, Chrome o Firefox. Funciona igual y sin internet. No cierre esa página mientras trabaja.
kit-leaflet-questionnaires = ¿Le piden otro cuestionario que los que trae Cabildo? Ábralo con doble clic en la carpeta «{ $folder }».
kit-leaflet-answers = Responder y devolver las respuestas
kit-leaflet-answers-invitation = En Cabildo, vaya a «Llevar y traer», «Traer», y abra la invitación que le dieron.
kit-leaflet-answers-answer = Responda a solas. Cada respuesta queda guardada al instante.
kit-leaflet-answers-save = Vaya a «Llevar y traer», «Llevar», «Mis respuestas», y guarde el archivo en esta memoria. Va sellado: solo puede abrirlo quien le invitó.
kit-leaflet-answers-paper = ¿En papel? Marque la hoja de respuestas con el código que le den, sin su nombre, y entréguela.
kit-leaflet-key = Para estar seguros
kit-leaflet-key-about = Quien hizo esta memoria la firmó como «{ $computer }» con estos signos: { $key }. En «Llevar y traer» se puede revisar que nada haya cambiado. Compare los signos con los que le diga esa persona, no solo con esta hoja.
kit-needs-window = En el navegador no se puede elegir una carpeta. Haga esto en un equipo donde Cabildo se abre en su propia ventana.
