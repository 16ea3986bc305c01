## La biblioteca de cuestionarios.

library-title = Biblioteca
library-import = Importar
library-views = Ver
library-all = Cuestionarios
library-by-theme = Por tema
library-search = Buscar por nombre o tema
library-no-match = Ningún cuestionario coincide con lo que busca.
library-size = { $items ->
    [one] 1 pregunta
   *[other] { $items } preguntas
}, { $dimensions ->
    [one] 1 dimensión
   *[other] { $dimensions } dimensiones
}
library-version = Versión { $version }
library-items = { $items ->
    [one] 1 pregunta
   *[other] { $items } preguntas
}
library-takes = Se puede importar la plantilla de Cabildo ya llena, un XLSForm o una biblioteca YAML de CISO Assistant.
library-save-template = Plantilla para escribir uno propio
library-saved = Se guardó «{ $name }».

## Un cuestionario.

library-installed = instalada el { $date }
library-used = { $assessments ->
    [0] sin usar todavía
    [one] usada en 1 evaluación
   *[other] usada en { $assessments } evaluaciones
}
library-use = Usar en una evaluación
library-read = Leer completo
library-save-workbook = Guardar como hoja de cálculo
library-save-xlsform = Guardar como XLSForm
library-dimensions = Dimensiones
library-scale = Escala
library-languages = Idiomas
library-versions = Versiones
library-version-newest = { $version }, vigente
library-versions-stay = Cada evaluación conserva la versión con la que empezó hasta que alguien la cambie.
library-older = Esta es la versión { $version }. La vigente es la { $newest }.
library-see-newest = Ver la vigente
library-source = Fuente y licencia
library-shipped = Este cuestionario viene con Cabildo. Sus textos pueden usarse, copiarse y adaptarse si se nombra a Cabildo (CC BY 4.0).
library-imported = Este cuestionario se importó en este equipo. Sus condiciones de uso son las de quien lo escribió.
library-purpose-maturity = Sirve para acordar niveles en grupo y planificar.
library-purpose-reflection = Sirve para que cada persona reflexione. Nadie más ve sus respuestas.
library-purpose-exchange = Sirve para decir qué puede ofrecer el municipio a otros y qué necesita aprender.
library-repeats-service = Se responde una vez por cada servicio.
library-repeats = Se responde una vez por cada caso que el municipio elija.

## La lectura completa.

library-back = Volver a la ficha
library-print = Guardar PDF para imprimir
library-levels = Niveles
library-choices = Opciones
library-evidence = Con qué se respalda
library-why = Por qué se pregunta
library-why-principles = Principios de gobernanza
library-why-strategies = Estrategias
library-why-sdg = Metas de los ODS
library-why-topics = Temas
library-advice = Qué se aconseja
library-advice-reaches = Para llegar al nivel { $level }
library-advice-role = Responsable
library-advice-product = Qué queda
library-advice-indicator = Cómo se mide
library-advice-first-step = Primer paso

## Por tema.

library-theme-kind = ¿Qué quiere buscar?
library-link-principle = Principio de gobernanza
library-link-strategy = Estrategia
library-link-sdg = Meta de los ODS
library-link-topic = Tema de intercambio
library-theme-pick = Elija uno de la lista
library-theme-pick-about = Verá qué preguntas lo tratan, en todos los cuestionarios de la biblioteca.
library-theme-asked = Qué se pregunta sobre

## La importación.

library-import-of = Importación: { $file }
library-import-mend = { $problems ->
    [one] Corrija 1 cosa para terminar.
   *[other] Corrija { $problems } cosas para terminar.
}
library-import-nothing = Todavía no se instaló nada: un cuestionario se instala solo cuando todo está bien.
library-import-done = «{ $title }», versión { $version }, ya está en la biblioteca.
library-import-before = «{ $title }», versión { $version }, ya estaba en la biblioteca. No cambió nada.
library-import-problems = Qué hay que corregir
library-import-left-out = Lo que queda fuera
library-import-left-out-about = Cabildo no usa estas partes del archivo. Lo demás no depende de ellas.
library-import-place = Dónde
library-import-wrong = Qué está mal
library-import-what = Qué no se usa
library-import-instead = Qué escribir
library-import-again = Importar de nuevo
library-template-name = Plantilla de cuestionario
library-choose-file = Elija el archivo del cuestionario
