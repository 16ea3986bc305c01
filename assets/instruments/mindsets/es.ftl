title = Mentalidades para servir mejor
    .short = Mentalidades
    .about = Dieciséis frases sobre lo que usted hizo en los últimos tres meses y cuatro sobre su organización. Toma unos seis minutos. Solo usted ve sus respuestas; el grupo ve cómo se reparten si responden cinco personas o más. No sirve para evaluar, contratar ni sancionar a nadie.
    .source = Redacción propia del proyecto Cabildo, a partir del taller de FLACMA y UN DESA sobre cambio de mentalidades; no cuenta con su aval. No es una escala psicométrica validada.

## Colaborativa
COLAB = Colaborativa

M-01 = Preguntar antes
    .question = Antes de decidir, pregunté a otra área cómo le afectaría.
    .help = Piense en los últimos tres meses. Preguntar a tiempo evita rehacer trabajo.
M-01-A = Acordar con otra área una «pregunta previa» antes de cada decisión compartida
    .product = Una pregunta escrita que ambas áreas se hacen antes de decidir
    .indicator = Decisiones compartidas en las que se hizo la pregunta
    .first-step = Elija el área con la que más se cruza su trabajo y propóngale la pregunta.

M-02 = Compartir sin pedir
    .question = Compartí información útil sin que me la pidieran.
    .help = Piense en los últimos tres meses. Lo que usted sabe puede ahorrar días a otra persona.

M-03 = Resolver a solas
    .question = Preferí resolver solo o sola un asunto que dependía también de otras personas.
    .help = Piense en los últimos tres meses. Trabajar a solas parece más rápido, pero deja fuera a quien conoce otra parte.
M-03-A = Hacer un intercambio de medio día con otra área
    .product = Media jornada en otra área, con tres notas de lo visto
    .indicator = Personas que hicieron el intercambio
    .first-step = Pida a una persona de otra área que reciba su visita una mañana.

M-04 = Buscar acuerdos
    .question = Busqué un acuerdo con personas u organizaciones que piensan distinto.
    .help = Piense en los últimos tres meses. Los acuerdos con quien piensa distinto duran más.

## Innovadora y de aprendizaje
INNOV = Innovadora y de aprendizaje

M-05 = Probar algo nuevo
    .question = Probé una forma nueva y pequeña de hacer mi trabajo.
    .help = Piense en los últimos tres meses. Una prueba pequeña cuesta poco y enseña mucho.
M-05-A = Probar una mejora de dos semanas con una medida simple y contar el resultado
    .product = Una mejora probada, con su antes y su después
    .indicator = Días o pasos que se ahorraron en la prueba
    .first-step = Anote el paso que más demora y una forma más simple de hacerlo.

M-06 = Contar lo aprendido
    .question = Cuando algo no funcionó, conté lo aprendido a mi equipo.
    .help = Piense en los últimos tres meses. Un error contado no se repite en otra mesa.

M-07 = Callar una idea
    .question = Dejé de proponer una idea porque «siempre se ha hecho así».
    .help = Piense en los últimos tres meses. Las ideas que se callan no mejoran nada.
M-07-A = Abrir un mural de ideas y responder a todas en quince días
    .product = Mural de ideas a la vista, con una respuesta por idea
    .indicator = Ideas respondidas, de las recibidas
    .first-step = Cuelgue una hoja en blanco con una pregunta y un lápiz.

M-08 = Simplificar un paso
    .question = Simplifiqué un paso que le costaba tiempo a la gente.
    .help = Piense en los últimos tres meses. Cada paso que sobra cuesta horas a la gente.

## Con evidencia y a largo plazo
EVID = Con evidencia y a largo plazo

M-09 = Decidir con datos
    .question = Usé un dato o un estudio para apoyar una decisión.
    .help = Piense en los últimos tres meses. Un dato simple ayuda a decidir y a explicar.
M-09-A = Elegir un dato por servicio y revisarlo cada mes en equipo
    .product = Un dato por servicio, anotado mes a mes
    .indicator = Meses en que el equipo revisó el dato
    .first-step = Pregunte al equipo qué número le diría si el servicio va mejor.

M-10 = Revisar el resultado
    .question = Revisé si lo que hicimos produjo el resultado esperado.
    .help = Piense en los últimos tres meses. Hacer no es lo mismo que lograr.

M-11 = Solo lo urgente
    .question = Atendí lo urgente sin pensar en sus efectos a más de un año.
    .help = Piense en los últimos tres meses. Lo urgente ocupa el lugar de lo importante.
M-11-A = Añadir a cada propuesta la pregunta «¿y dentro de diez años?»
    .product = La pregunta, en el formato de las propuestas
    .indicator = Propuestas que la responden, de las presentadas
    .first-step = Agregue la pregunta al pie de su próximo documento.

M-12 = Ver efectos
    .question = Consideré cómo una decisión afecta a otros servicios o al ambiente.
    .help = Piense en los últimos tres meses. Una decisión de un área se siente en otra.

## Inclusiva e íntegra
INCL = Inclusiva e íntegra

M-13 = Nadie afuera
    .question = Pensé en quién podría quedar fuera de un servicio y actué.
    .help = Piense en los últimos tres meses. Quien no llega a la ventanilla no aparece en las cuentas.

M-14 = Escuchar de cerca
    .question = Escuché directamente a personas que usan el servicio.
    .help = Piense en los últimos tres meses. Quien usa el servicio sabe dónde falla.
M-14-A = Acompañar a una persona en todo un trámite y anotar barreras
    .product = Lista de barreras vistas en un trámite real
    .indicator = Barreras anotadas que ya se quitaron
    .first-step = Invite a una persona que vendrá esta semana y acompáñela con su permiso.

M-15 = Perder la paciencia
    .question = Perdí la paciencia con alguien que no entendía el trámite.
    .help = Piense en los últimos tres meses. Un trámite difícil cansa a ambos lados de la ventanilla.

M-16 = Explicar claro
    .question = Expliqué una decisión en palabras que cualquiera pudiera entender.
    .help = Piense en los últimos tres meses. Lo que se entiende se acepta mejor.
M-16-A = Reescribir una notificación en lenguaje claro y probarla con tres personas
    .product = Una notificación clara, probada con tres personas
    .indicator = Personas que la entendieron a la primera lectura
    .first-step = Tome la notificación que más preguntas genera y subraye lo que nadie entiende.

## Condiciones de la organización
ORG = Condiciones de la organización

O-1 = Proponer sin temor
    .question = En mi área se puede proponer un cambio sin temor.
    .help = Habla de su área, no de usted. El miedo frena más mejoras que la falta de ideas.
O-1-A = Dedicar diez minutos de cada reunión a propuestas, sin juzgarlas
    .product = Un momento fijo para propuestas en la reunión del área
    .indicator = Propuestas oídas en el mes
    .first-step = Ponga el punto «propuestas» al comienzo de la próxima reunión.

O-2 = Aprender del error
    .question = Cuando una prueba falla, se aprende y no se castiga.
    .help = Habla de su área, no de usted. Si fallar se castiga, nadie vuelve a probar.
O-2-A = Contar en equipo una prueba que no salió bien y qué se aprendió
    .product = Una nota de lo aprendido, sin nombres
    .indicator = Notas de lo aprendido en el semestre
    .first-step = Cuente usted primero una prueba propia que no salió bien.

O-3 = Reglas que permiten
    .question = Las reglas permiten probar mejoras pequeñas, y sabemos cuáles.
    .help = Habla de su área, no de usted. A menudo las reglas permiten más de lo que se cree.
O-3-A = Escribir en una página qué mejoras puede probar cada área sin pedir permiso
    .product = Página con las mejoras permitidas, firmada por la alcaldía
    .indicator = Mejoras probadas al amparo de la página
    .first-step = Pregunte a la asesoría jurídica por tres cosas que ya están permitidas.

O-4 = Tiempo y herramientas
    .question = Tengo el tiempo, los datos y las herramientas para mejorar un servicio.
    .help = Habla de su área, no de usted. Sin tiempo ni medios, las ganas de mejorar se acaban.
O-4-A = Reservar dos horas al mes para mejorar un servicio, con lo que haga falta a mano
    .product = Dos horas al mes en la agenda del área
    .indicator = Meses en que se cumplió la reserva
    .first-step = Bloquee en la agenda las primeras dos horas del mes que viene.
