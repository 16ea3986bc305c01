# Where it stands.
problems-place-line = { $file }, línea { $line }
problems-place-row = { $file }, hoja «{ $sheet }», fila { $row }
problems-place-cell = { $file }, hoja «{ $sheet }», fila { $row }, columna { $column }
problems-here = aquí
problems-found = { $problems ->
    [one] Hay { $problems } problema. No se instaló nada.
   *[other] Hay { $problems } problemas. No se instaló nada.
}

# The file as a whole.
problems-unknown-file = Cabildo no puede leer este tipo de archivo.
problems-unknown-file-instead = Use una hoja de cálculo (.xlsx, .xls u .ods), un formulario XLSForm, una biblioteca .yaml o una carpeta con instrument.toml.
problems-not-text = El archivo contiene datos que no son texto.
problems-not-text-instead = Ábralo en un editor de texto y guárdelo con la codificación UTF-8.
problems-not-a-workbook = El archivo no es una hoja de cálculo, aunque su nombre lo diga.
problems-not-a-workbook-instead = Ábralo en su programa de hojas de cálculo y guárdelo de nuevo como .xlsx.
problems-password = El archivo está protegido con una contraseña.
problems-password-instead = Quite la contraseña en su programa de hojas de cálculo y guárdelo de nuevo.
problems-too-large = El archivo ocupa más de { $most } MB una vez abierto: es demasiado para un cuestionario.
problems-too-large-instead = Quite las imágenes y las hojas que no sean del cuestionario.
problems-too-many-rows = La hoja tiene más de { $most } filas con datos.
problems-too-many-rows-instead = Divida el cuestionario en varios o borre las filas que sobran.
problems-too-many-columns = La hoja tiene más de { $most } columnas con datos.
problems-too-many-columns-instead = Borre las columnas que no sean del cuestionario.
problems-too-deep = Hay demasiadas partes, unas dentro de otras.
problems-too-deep-instead = Use menos niveles de grupos.
problems-cannot-read = El archivo no sigue las reglas de su formato: { $why }.
problems-cannot-read-instead = Corrija esa línea. La página sobre el formato explica cada dato con un ejemplo.
problems-words-line = Esta línea no se puede leer: { $why }.
problems-words-line-instead = Escriba cada texto en su línea: la clave, un signo igual y el texto.
problems-no-sheet = Falta la hoja «{ $sheet }».
problems-no-sheet-instead = Agréguela con ese nombre, o empiece con una plantilla nueva.
problems-no-column = Falta la columna «{ $column }».
problems-no-column-instead = Agréguela con ese encabezado en la primera fila.
problems-formula-without-value = La celda tiene una fórmula que nadie ha calculado.
problems-formula-without-value-instead = Abra el archivo en su programa de hojas de cálculo y guárdelo, o escriba el valor en lugar de la fórmula.
problems-broken-cell = La celda muestra el error { $shows }.
problems-broken-cell-instead = Corrija la fórmula o escriba el valor.

# Single entries.
problems-unknown-key = «{ $key }» no es ninguno de los datos que se esperan aquí.
problems-unknown-key-instead = Revise cómo está escrito, o bórrelo.
problems-shape = Lo que dice «{ $field }» tiene otra forma.
problems-shape-text-instead = Escriba un solo texto entre comillas, o un número.
problems-shape-number-instead = Escriba un número entero.
problems-shape-truth-instead = Escriba true o false.
problems-shape-list-instead = Escriba una lista entre corchetes.
problems-shape-table-instead = Escriba un bloque con sus propios datos, como en la página sobre el formato.
problems-missing = Falta «{ $field }».
problems-missing-instead = Escríbalo. El cuestionario no se puede instalar sin este dato.
problems-not-in-range = «{ $written }» no vale para «{ $field }».
problems-not-in-range-instead = Escriba un número entero de { $least } a { $most }.
problems-not-one-of-instead = Escriba { $allowed }.
problems-not-an-id = «{ $written }» no puede ser un código.
problems-not-an-id-instead = Use letras sin acento, números, guiones y puntos; empiece con una letra. Ejemplo: AGUA-1.
problems-not-a-choice-id-instead = Use letras, números y signos, sin espacios ni comillas.
problems-reserved-id = El código «{ $id }» está reservado para Cabildo.
problems-reserved-id-instead = Elija otro código.
problems-twice = «{ $id }» está dos veces. La primera está en { $first }.
problems-twice-instead = Cambie uno de los dos códigos o borre lo que está de más.
problems-same-key = «{ $id }» y «{ $other }» se parecen tanto que sus textos se confundirían.
problems-same-key-instead = Cambie una letra o un número en uno de los dos.
problems-no-dimension = No hay una dimensión «{ $id }».
problems-no-item = No hay una pregunta «{ $id }».
problems-no-list = No hay una lista de opciones «{ $id }».
problems-no-scale = No hay una escala «{ $id }».
problems-no-role = No hay un responsable con el código «{ $id }».
problems-no-principle = No hay un principio de gobernanza «{ $id }».
problems-no-strategy = No hay una estrategia «{ $id }».
problems-no-sdg-target = No hay una meta ODS «{ $id }».
problems-no-topic = No hay un tema de intercambio «{ $id }».
problems-near-instead = ¿Quiso escribir «{ $near }»?
problems-own-code-instead = Use un código que esté en este cuestionario, o agregue lo que falta.
problems-shared-code-instead = Use uno de los códigos de la hoja «{ $sheet }» de la plantilla.

# The questionnaire.
problems-no-items = El cuestionario no tiene preguntas.
problems-no-items-instead = Agregue al menos una pregunta.
problems-empty-form = Esta forma no hace ninguna pregunta.
problems-empty-form-instead = Escriba los códigos de sus preguntas, o indique que cada mesa responde una dimensión.
problems-empty-list = La lista no tiene opciones.
problems-empty-list-instead = Agregue al menos una opción.
problems-scale-taken = Ya hay una escala con el código «{ $id }».
problems-scale-taken-instead = Dé otro código a la suya; o use la que ya existe y borre aquí sus niveles.
problems-one-level = La escala tiene menos de dos niveles.
problems-one-level-instead = Agregue niveles hasta tener al menos dos.
problems-levels-not-in-a-row = A la escala le falta un nivel intermedio.
problems-levels-not-in-a-row-instead = Numere los niveles de uno en uno, por ejemplo 1, 2 y 3.
problems-other-scale = Esta pregunta usa la escala «{ $scale }», pero las brechas se miden en «{ $common }».
problems-other-scale-instead = Use una sola escala en todo el cuestionario, o cambie para qué sirve.
problems-not-for-kind = «{ $field }» no corresponde a una pregunta de tipo «{ $kind }».
problems-not-for-kind-instead = Borre ese dato, o cambie el tipo de la pregunta.
problems-expression-unexpected = La condición no se entiende a partir de «{ $what }».
problems-expression-ends = A la condición le falta algo al final.
problems-expression-too-large = La condición es demasiado larga.
problems-expression-instead = Compare una pregunta con un valor, por ejemplo: { $example }
problems-no-such-function = No existe la función «{ $name }».
problems-no-such-function-instead = Las que existen son: { $functions }.
problems-wrong-arguments = La función «{ $name }» no recibe esa cantidad de valores.
problems-wrong-arguments-instead = { $wanted ->
    [one] Escriba { $wanted } valor entre los paréntesis.
   *[other] Escriba { $wanted } valores entre los paréntesis, con comas.
}
problems-bare-name = En la condición, «{ $name }» no es ni una pregunta ni un valor.
problems-bare-name-instead = Si es una opción, escriba { $quoted }; si es una pregunta, { $item }.
problems-no-property = Ninguna opción de la lista «{ $list }» tiene la propiedad «{ $name }».
problems-no-property-instead = Agregue esa propiedad a las opciones, o corrija el filtro.
problems-circle = Estas preguntas se esperan unas a otras: { $items }.
problems-circle-instead = Quite la condición o el cálculo de una de ellas.
problems-too-many-steps = Este cálculo depende de demasiados cálculos.
problems-too-many-steps-instead = Use menos pasos, y no repita el mismo cálculo dentro de otro.
problems-weeks = «{ $written }» no vale como duración.
problems-weeks-instead = Escriba las semanas mínimas y las máximas, de 1 a 104, en ese orden.
problems-no-levels = La pregunta «{ $item }» no se responde con niveles.
problems-no-levels-instead = Elija una pregunta que se responda con niveles.
problems-not-a-need = «{ $written }» no es un prerrequisito.
problems-not-a-need-instead = Escriba una pregunta y su nivel, como { $example }; el código de otra acción; o { $consensus }.
problems-need-outside-scale = El prerrequisito pide un nivel que la pregunta «{ $item }» no tiene.
problems-never-begins = La acción «{ $id }» no podría empezar nunca.
problems-never-begins-instead = Sus prerrequisitos se esperan unos a otros, o piden un nivel que ninguna acción alcanza. Quite o cambie uno.

# The words.
problems-no-language = El cuestionario no tiene textos en ningún idioma.
problems-no-language-instead = Escriba todos los textos al menos en un idioma.
problems-unknown-language = Cabildo no habla el idioma «{ $code }».
problems-unknown-language-instead = Use uno de estos códigos: { $codes }.
problems-no-words = Falta el texto «{ $key }» ({ $language }).
problems-no-words-instead = Escríbalo. Lo que se dice en un idioma se dice en todos.
problems-surplus-words = Nada en el cuestionario usa el texto «{ $key }».
problems-surplus-words-instead = Bórrelo, o corrija el código de la pregunta, la acción o la dimensión.
problems-braces = El texto tiene llaves, y aquí no hay datos que insertar.
problems-braces-instead = Use paréntesis en lugar de llaves.

# What Cabildo cannot do, or leaves out.
problems-cannot-do = Cabildo no tiene «{ $what }».
problems-cannot-do-instead = Se dejó fuera. Si lo necesita, cámbielo por una pregunta de otro tipo.
problems-left-out = «{ $what }» no se trajo.
problems-left-out-instead = No tiene que hacer nada: Cabildo no lo necesita.
problems-flattened = Los grupos «{ $what }» quedaron como una sola dimensión.
problems-flattened-instead = Revise el nombre de la dimensión y acórtelo si hace falta.

# When nothing is wrong.
problems-none = { $id }, versión { $version }: { $items } preguntas, { $actions } acciones, idiomas { $languages }. No hay problemas.
problems-readability = Facilidad de lectura en español (INFLESZ): por debajo de { $normal }, algo difícil; desde 65, fácil.
problems-median = Mediana: { $median }. Por debajo de { $normal }: { $hard } de { $items }.
problems-installed = { $file }: instalado.
problems-installed-before = { $file }: ya estaba instalado, y no cambió nada.
