title = Resiliencia frente a los desastres
    .short = Resiliencia
    .about = Diez aspectos esenciales para que un municipio prevenga desastres, responda bien y se recupere. Antes de responder, describa un desastre probable y uno severo para cada una de las amenazas principales, tres como mucho.
    .source = Redacción propia, ordenada según los diez aspectos esenciales de la campaña Desarrollando ciudades resilientes. No es la herramienta de autoevaluación de la UNDRR, no da su puntaje y no cuenta con su aval.
form-express = Exprés
    .about = Una pregunta por cada aspecto esencial, diez en total.

## Organización
R1 = Organización

R1-1 = Riesgo en el plan municipal
    .question = ¿El plan municipal principal incluye medidas para reducir el riesgo de desastres, y se aplican?
    .help = Busque en el plan una medida contra el riesgo y pregunte quién la lleva y con qué dinero.
    .evidence-1 = Plan municipal vigente
    .evidence-2 = Cuadro de medidas con responsables y plazos
    .evidence-3 = Informe de gasto de las medidas de riesgo
    .level-0 = El plan no menciona el riesgo.
    .level-1 = El plan describe el riesgo, pero no tiene medidas ni presupuesto.
    .level-2 = El plan tiene medidas con responsables para los riesgos principales. Se aplican en parte.
    .level-3 = El plan cubre los diez aspectos de este cuestionario. Tiene presupuesto y seguimiento, y se revisa cada cierto tiempo.
RA1-1 = Añadir al plan vigente un anexo con cinco medidas prioritarias contra el riesgo
    .product = Anexo del plan con cinco medidas, cada una con responsable, plazo y costo
    .indicator = Medidas del anexo ya iniciadas, de las cinco
    .first-step = Marque en el plan vigente cada parte que habla del riesgo.

R1-2 = Comité de gestión del riesgo
    .question = ¿Hay un comité con varios sectores que coordine la gestión del riesgo, con autoridad, reglas y recursos?
    .help = Mire cuántas veces se reunió en los últimos doce meses y quiénes fueron.
    .evidence-1 = Norma o acta que creó el comité
    .evidence-2 = Actas de reunión de los últimos doce meses
    .evidence-3 = Partida de presupuesto del comité
    .level-0 = No hay comité.
    .level-1 = El comité existe por ley, pero se reúne solo en las emergencias.
    .level-2 = Se reúne con regularidad y están los sectores principales. Le faltan recursos.
    .level-3 = Tiene autoridad clara y recursos propios. Participan vecinos y empresas, y se evalúa su trabajo.
RA1-2 = Reactivar el comité con reglas, reunión cada dos meses y directorio de 24 horas
    .product = Reglamento del comité, calendario del año y directorio de contactos de 24 horas
    .indicator = Reuniones del comité con acta, de las seis previstas en el año
    .first-step = Llame a las instituciones del comité y confirme quién las representa hoy.

R1-3 = Riesgo en cada decisión
    .question = ¿Se revisa el riesgo de desastres antes de aprobar obras, compras y programas?
    .help = Tome las tres últimas obras y busque la revisión del riesgo en su expediente.
    .evidence-1 = Formato de revisión del riesgo
    .evidence-2 = Expedientes de obras con la revisión hecha
    .evidence-3 = Informe publicado con los resultados de las revisiones
    .level-0 = Nunca se revisa.
    .level-1 = Se revisa a veces. Depende de la persona.
    .level-2 = La revisión es obligatoria en las obras mayores.
    .level-3 = La revisión cubre toda la inversión y sus resultados se publican.
RA1-3 = Exigir una lista de verificación del riesgo, de una página, en todo expediente
    .product = Lista de verificación del riesgo, aprobada como requisito de los expedientes
    .indicator = Expedientes con la lista completa, de los aprobados en el trimestre
    .first-step = Escriba las cinco preguntas sobre riesgo que todo proyecto debe contestar.

## Escenarios de riesgo
R2 = Escenarios de riesgo

R2-1 = Escenarios de amenaza
    .question = Para cada amenaza principal, ¿está descrito por escrito el desastre más probable y el más severo?
    .help = Una amenaza puede ser un río que crece, un sismo, una sequía o un incendio. Mire también la fecha.
    .evidence-1 = Fichas de escenario, con fecha
    .evidence-2 = Fuentes y datos usados en los escenarios
    .evidence-3 = Acta del taller con expertos y vecinos
    .level-0 = No hay escenarios.
    .level-1 = Hay relatos o datos sueltos de desastres pasados.
    .level-2 = Hay escenarios de las amenazas principales. Tienen más de tres años o no toman en cuenta el clima futuro.
    .level-3 = Los escenarios son actuales y toman en cuenta el cambio climático. Los validaron expertos y vecinos.
RA2-1 = Describir en un taller el desastre probable y el desastre severo de cada amenaza
    .product = Dos fichas por amenaza: escenario probable y escenario severo
    .indicator = Amenazas principales con sus dos fichas, del total de amenazas principales
    .first-step = Reúna fechas y daños de los desastres de los últimos veinte años.

R2-2 = Quién y qué está en peligro
    .question = ¿Se sabe qué personas, viviendas, servicios y medios de vida están expuestos a las amenazas?
    .help = Mire si hay mapa y conteo por barrio. Aquí se anotan solo cantidades, nunca nombres.
    .evidence-1 = Mapa de zonas expuestas
    .evidence-2 = Conteo de personas vulnerables por barrio
    .evidence-3 = Fecha de la última actualización del mapa
    .level-0 = No se sabe.
    .level-1 = Se conocen algunas zonas, sin nada escrito.
    .level-2 = Hay un mapa de las zonas expuestas y un conteo parcial de las personas vulnerables.
    .level-3 = El mapa y el conteo están completos, por edad, sexo y discapacidad. Se actualizan cada año.
RA2-2 = Hacer el mapa de riesgo con cada barrio y contar a quienes necesitan ayuda para evacuar
    .product = Mapa de riesgo por barrio y número de personas que necesitan ayuda para evacuar
    .indicator = Barrios expuestos con mapa y conteo, del total de barrios expuestos
    .first-step = Elija el barrio más expuesto y fije con sus vecinos el día del primer recorrido.

R2-3 = Efectos en cadena
    .question = ¿Se sabe qué servicios fallan cuando falla otro, y se actualiza esta información?
    .help = Piense en un corte de luz: ¿qué pasa con el agua, los teléfonos y el hospital?
    .evidence-1 = Diagrama de servicios que dependen unos de otros
    .evidence-2 = Calendario de actualización de la información de riesgo
    .evidence-3 = Acta de reunión con las empresas de servicios
    .level-0 = No se ha pensado en esto.
    .level-1 = Se conocen algunos casos por experiencia.
    .level-2 = Está escrito de qué depende cada servicio principal. Se actualiza sin fechas fijas.
    .level-3 = Se analizó con las empresas de servicios. Se actualiza en fechas fijas y es público.
RA2-3 = Dibujar con los operadores de agua, luz, teléfono y salud qué depende de qué
    .product = Diagrama de servicios críticos, acordado con quienes los prestan
    .indicator = Servicios críticos incluidos en el diagrama, del total de servicios críticos
    .first-step = Haga la lista de quién presta agua, luz, teléfono y salud, con un contacto de cada uno.

## Capacidad financiera
R3 = Capacidad financiera

R3-1 = Presupuesto y fondo de emergencia
    .question = ¿Hay presupuesto propio para prevenir y un fondo de emergencia que se pueda usar rápido?
    .help = Pregunte cuántos días pasaron entre la última emergencia y el primer pago.
    .evidence-1 = Partida de prevención en el presupuesto
    .evidence-2 = Reglamento del fondo de emergencia
    .evidence-3 = Pagos del fondo, con sus fechas
    .level-0 = No hay presupuesto ni fondo.
    .level-1 = En cada emergencia se improvisa y se saca dinero de otras partidas.
    .level-2 = Hay partida y fondo, pero no alcanzan o el pago es lento.
    .level-3 = La partida y el fondo alcanzan para los desastres descritos. Hay reglas para usarlos de inmediato.
RA3-1 = Crear la partida de prevención y las reglas del fondo, con plazos máximos de pago
    .product = Partida en el presupuesto y reglamento del fondo, aprobados
    .indicator = Días entre el pedido y el pago del fondo, medidos en una prueba o en un caso real
    .first-step = Sume lo que el municipio gastó en emergencias en los últimos tres años.

R3-2 = Seguros y fondos externos
    .question = ¿El municipio usa seguros, incentivos o fondos externos para reducir o repartir el riesgo?
    .help = Un incentivo es, por ejemplo, rebajar una tasa a quien refuerza su casa.
    .evidence-1 = Pólizas de seguro vigentes
    .evidence-2 = Solicitudes a fondos externos
    .evidence-3 = Norma que da un incentivo
    .level-0 = No los conoce.
    .level-1 = Los conoce, pero no los usa.
    .level-2 = Usa al menos uno o ya presentó la solicitud.
    .level-3 = Usa varios y ayuda a hogares y negocios a usarlos.
RA3-2 = Hacer la lista de bienes sin seguro, comparar tres fondos y postular a uno
    .product = Lista de bienes sin seguro y una solicitud presentada a un fondo
    .indicator = Fondos a los que se presentó una solicitud en el año, de los tres comparados
    .first-step = Pida la lista de bienes municipales y marque los que no tienen seguro.

## Desarrollo urbano seguro
R4 = Desarrollo urbano seguro

R4-1 = Uso del suelo según el riesgo
    .question = ¿Las normas de uso del suelo prohíben o limitan construir en zonas de riesgo, y se cumplen?
    .help = Mire las últimas licencias y compárelas con las zonas de riesgo.
    .evidence-1 = Norma de usos del suelo
    .evidence-2 = Sanciones aplicadas
    .evidence-3 = Licencias comparadas con el mapa de riesgo
    .level-0 = Las normas no toman en cuenta el riesgo.
    .level-1 = Hay zonas definidas, pero no se respetan.
    .level-2 = Las zonas están vigentes y se respetan en parte.
    .level-3 = Las zonas están al día y se respetan. Quienes ya viven allí tienen alternativas.
RA4-1 = Comparar dos años de licencias con el mapa de riesgo y corregir el trámite
    .product = Informe de licencias en zonas de riesgo y trámite de licencias corregido
    .indicator = Licencias nuevas revisadas con el mapa de riesgo, del total de licencias nuevas
    .first-step = Separe las licencias de los dos últimos años por barrio.

R4-2 = Construcción segura
    .question = ¿Se aplican normas de construcción segura, también en los barrios informales?
    .help = Cuente las visitas de inspección del último año y en qué barrios fueron.
    .evidence-1 = Informes de inspección de obras
    .evidence-2 = Registro de asesorías a familias que construyen
    .evidence-3 = Norma de construcción vigente
    .level-0 = No se aplican normas.
    .level-1 = Se aplican solo en obras grandes.
    .level-2 = Se aplican en general, con pocas inspecciones.
    .level-3 = La inspección funciona. Las familias que construyen por su cuenta reciben ayuda técnica.
RA4-2 = Asesorar y visitar obras de familias en dos barrios, con una cartilla ilustrada
    .product = Cartilla ilustrada y registro de obras visitadas en dos barrios
    .indicator = Obras visitadas con consejo por escrito, del total de obras abiertas en los dos barrios
    .first-step = Elija dos barrios y recorra las obras abiertas con el inspector.

## Protección natural
R5 = Protección natural

R5-1 = Ecosistemas protectores
    .question = ¿Se conocen y se cuidan los bosques, humedales, riberas o manglares que reducen el riesgo?
    .help = Son los que frenan el agua, el viento, las olas o los derrumbes.
    .evidence-1 = Lista o mapa de ecosistemas protectores
    .evidence-2 = Norma o acuerdo que los protege
    .evidence-3 = Informes de vigilancia
    .level-0 = No se sabe cuáles son.
    .level-1 = Se conocen, pero nadie los protege de verdad.
    .level-2 = Los principales están protegidos y se vigilan en parte.
    .level-3 = Todos están protegidos. Se vigilan y se recuperan con los vecinos.
RA5-1 = Hacer la lista de ecosistemas protectores y acordar su vigilancia con los vecinos
    .product = Lista con mapa de los ecosistemas protectores y acuerdo de vigilancia firmado
    .indicator = Ecosistemas con un grupo vecinal que los vigila, del total de la lista
    .first-step = Marque en un mapa los bosques, humedales y riberas que frenan el agua o el suelo.

R5-2 = Soluciones verdes y cuenca compartida
    .question = ¿Se usan soluciones naturales en las obras y se coordinan con los municipios vecinos?
    .help = Piense en árboles contra derrumbes o en parques que guardan el agua de lluvia.
    .evidence-1 = Proyectos con soluciones naturales
    .evidence-2 = Acuerdo con municipios vecinos
    .evidence-3 = Actas de la mesa de cuenca o de costa
    .level-0 = No se usan ni se coordinan.
    .level-1 = Hay jornadas sueltas de siembra o de limpieza.
    .level-2 = Algunos proyectos las incluyen. Hay acuerdos de palabra con los vecinos.
    .level-3 = Todo proyecto las considera por norma. Hay un acuerdo formal de cuenca o de costa.
RA5-2 = Hacer un proyecto verde de prueba y abrir una mesa con los municipios vecinos
    .product = Una obra verde terminada y acta de la primera mesa con los municipios vecinos
    .indicator = Municipios de la cuenca o la costa que asisten a la mesa, del total de invitados
    .first-step = Busque un punto que se inunda o se derrumba donde sirva sembrar o abrir paso al agua.

## Capacidad institucional
R6 = Capacidad institucional

R6-1 = Personal y formación
    .question = ¿Hay personal con funciones claras y formación suficiente en gestión del riesgo?
    .help = Mire quién lleva el tema, qué otras tareas tiene y qué curso hizo.
    .evidence-1 = Manual o carta de funciones
    .evidence-2 = Constancias de cursos de gestión del riesgo
    .evidence-3 = Carpeta de relevo entre gobiernos
    .level-0 = Nadie tiene esta tarea.
    .level-1 = La lleva una persona con otras tareas y sin formación.
    .level-2 = Hay un equipo asignado con formación básica.
    .level-3 = El equipo es estable y tiene un plan anual de formación. Hay relevo ordenado entre gobiernos.
RA6-1 = Asignar un equipo, formarlo 20 horas y preparar la carpeta de relevo
    .product = Equipo nombrado, plan de formación de 20 horas y carpeta de relevo
    .indicator = Personas del equipo con las 20 horas cumplidas, del total del equipo
    .first-step = Anote quién atendió la última emergencia y qué formación tiene.

R6-2 = Datos compartidos y aprendizaje
    .question = ¿Las instituciones comparten sus datos de riesgo y el municipio aprende de otros?
    .help = Busque el último dato de riesgo que llegó de otra institución y cuánto tardó.
    .evidence-1 = Carpeta o archivo común de datos de riesgo
    .evidence-2 = Nota de lo aprendido en un intercambio
    .evidence-3 = Lista de mejoras aplicadas tras un intercambio
    .level-0 = Los datos no se comparten.
    .level-1 = Se comparten si alguien los pide, y tardan.
    .level-2 = Hay un archivo común y al menos un intercambio al año con otro municipio.
    .level-3 = Los datos son abiertos. Se aprende de otros municipios y se aplican mejoras.
RA6-2 = Reunir los datos de riesgo en una carpeta común y hacer un intercambio con otro municipio
    .product = Carpeta común que se abre sin internet y nota de un intercambio
    .indicator = Instituciones que pusieron sus datos en la carpeta, del total del comité
    .first-step = Pida a cada institución del comité su mapa o lista de riesgo más reciente.

## Capacidad social
R7 = Capacidad social

R7-1 = Brigadas en los barrios
    .question = ¿Hay grupos o brigadas activos en los barrios de riesgo, con lugar para los grupos vulnerables?
    .help = Cuente los barrios de riesgo con brigada y mire quiénes la forman.
    .evidence-1 = Registro de brigadas
    .evidence-2 = Listas de asistencia a la formación
    .evidence-3 = Integrantes por sexo, edad y discapacidad
    .level-0 = No hay grupos ni brigadas.
    .level-1 = Hay en uno o dos barrios, sin apoyo.
    .level-2 = Hay en la mitad de los barrios de riesgo o en más, y recibieron formación.
    .level-3 = Hay en todos. Tienen equipo, hacen simulacros y se puede comprobar que incluyen a todos.
RA7-1 = Formar brigadas en la mitad de los barrios de riesgo, con mujeres y personas con discapacidad
    .product = Brigadas formadas y registradas, con mujeres y personas con discapacidad
    .indicator = Barrios de riesgo con brigada formada, del total de barrios de riesgo
    .first-step = Visite los tres barrios de mayor riesgo y pregunte quién ayudó en la última emergencia.

R7-2 = Vecinos y empresas informados
    .question = ¿Los vecinos y las empresas reciben información sobre el riesgo y se preparan?
    .help = Pregunte en tres tiendas qué harían si mañana no hay luz ni paso.
    .evidence-1 = Materiales de la campaña
    .evidence-2 = Encuesta corta a vecinos
    .evidence-3 = Planes de continuidad de empresas
    .level-0 = No se informa.
    .level-1 = Hay campañas de vez en cuando.
    .level-2 = Hay un programa de información cada año. Algunas empresas tienen un plan para seguir.
    .level-3 = El programa llega en las lenguas locales y se mide. La mayoría de las empresas clave tiene plan.
RA7-2 = Hacer cada año ocho semanas de radio y dar a los negocios un plan de una página
    .product = Ocho programas de radio y un modelo de plan de continuidad de una página
    .indicator = Negocios con su plan de una página lleno, de los visitados
    .first-step = Pida a la radio local un espacio fijo a la semana durante dos meses.

## Infraestructura
R8 = Infraestructura

R8-1 = Servicios básicos que continúan
    .question = ¿El agua, la luz, los teléfonos y las vías pueden seguir o volver pronto tras un desastre severo?
    .help = Responda por el desastre severo que describió. Cuente solo lo que depende del municipio.
    .evidence-1 = Planes de continuidad de los servicios
    .evidence-2 = Informe de una prueba de respaldo
    .evidence-3 = Tabla con los tiempos de regreso de cada servicio
    .level-0 = No se sabe.
    .level-1 = Se espera un corte largo y no hay plan.
    .level-2 = Algunos servicios tienen plan y tiempos estimados.
    .level-3 = Todos tienen plan, tiempos probados y un respaldo listo.
RA8-1 = Hacer una tabla de servicios con tiempo actual de regreso, tiempo meta y respaldo
    .product = Tabla de continuidad de los servicios básicos, acordada con quienes los prestan
    .indicator = Servicios con tiempo meta y respaldo definidos, del total de la tabla
    .first-step = Pregunte en el servicio de agua cuánto tardó en volver tras el último corte grande.

R8-2 = Salud y escuelas seguras
    .question = ¿Los centros de salud y las escuelas son seguros y pueden seguir abiertos tras un desastre?
    .help = Mire cuántos revisó un técnico y qué se arregló después.
    .evidence-1 = Informes técnicos de los edificios
    .evidence-2 = Lista de mejoras por orden de urgencia
    .evidence-3 = Planes de continuidad de escuelas y centros de salud
    .level-0 = Nadie los ha revisado.
    .level-1 = Algunos se revisaron a simple vista.
    .level-2 = Un técnico revisó los principales y ya empezaron las mejoras.
    .level-3 = Todos están revisados y mejorados según su urgencia. Cada uno tiene un plan para seguir abierto.
RA8-2 = Revisar con un técnico las escuelas y los centros de salud, y empezar las mejoras urgentes
    .product = Informe por edificio y lista de mejoras por orden de urgencia
    .indicator = Edificios revisados por un técnico, del total de escuelas y centros de salud
    .first-step = Haga la lista de escuelas y centros de salud que están en zonas de riesgo.

R8-3 = Obras de protección
    .question = ¿Alcanzan los drenajes, muros y diques, y reciben mantenimiento?
    .help = Responda por el desastre severo que describió. Mire cuándo se limpió el último drenaje.
    .evidence-1 = Inventario de obras de protección
    .evidence-2 = Calendario de mantenimiento
    .evidence-3 = Partida de mantenimiento en el presupuesto
    .level-0 = No hay obras o están abandonadas.
    .level-1 = Hay algunas. Se arreglan solo cuando se dañan.
    .level-2 = Hay un inventario, y una parte recibe mantenimiento según calendario.
    .level-3 = Las obras alcanzan para el desastre severo. Su mantenimiento tiene dinero asignado.
RA8-3 = Hacer el inventario de obras de protección y limpiar los drenajes antes de las lluvias
    .product = Inventario de obras de protección y calendario de limpieza cumplido
    .indicator = Puntos de drenaje limpios antes de las lluvias, del total del inventario
    .first-step = Recorra los drenajes que se taparon el año pasado y anote su estado.

## Respuesta
R9 = Respuesta

R9-1 = Alerta temprana
    .question = ¿La alerta llega a tiempo a todas las personas expuestas, aun sin internet ni luz?
    .help = Piense en quien vive más lejos, no oye o no tiene teléfono.
    .evidence-1 = Protocolo de alerta
    .evidence-2 = Informe de una prueba de alerta
    .evidence-3 = Lista de personas que llevan el mensaje a cada barrio
    .level-0 = No hay alerta.
    .level-1 = La alerta corre de boca en boca o solo por redes sociales.
    .level-2 = Hay un sistema para las amenazas principales, pero no llega a todos.
    .level-3 = La alerta llega a todos por varios medios. Se probó y cualquiera la entiende.
RA9-1 = Escribir el protocolo de alerta con radio, sirena o campana y mensajeros, y probarlo
    .product = Protocolo de alerta con tres medios e informe de una prueba
    .indicator = Barrios expuestos donde la prueba se oyó a tiempo, del total de barrios expuestos
    .first-step = Anote en cada barrio expuesto qué medio funciona cuando no hay luz.

R9-2 = Plan, recursos y albergues
    .question = ¿Hay un plan de respuesta vigente, con personal, equipos, víveres y albergues suficientes?
    .help = Responda por el desastre severo que describió. Mire la fecha del plan y los albergues.
    .evidence-1 = Plan de respuesta, con fecha
    .evidence-2 = Inventario de equipos y víveres
    .evidence-3 = Convenios de albergue firmados
    .level-0 = No hay plan.
    .level-1 = El plan es antiguo o es de otra institución.
    .level-2 = El plan está vigente. Faltan recursos o albergues adecuados.
    .level-3 = El plan está vigente y los recursos alcanzan para el desastre severo. Hay convenios firmados.
RA9-2 = Actualizar el plan en 20 páginas y hacer el inventario de equipos y albergues accesibles
    .product = Plan de respuesta de 20 páginas con inventario de equipos y albergues accesibles
    .indicator = Plazas en albergues accesibles, de las que pide el desastre severo
    .first-step = Visite los locales que sirven de albergue y anote camas, baños y accesos.

R9-3 = Simulacros
    .question = ¿Se hacen simulacros con todas las instituciones y se corrige lo que falla?
    .help = Busque una falla del último simulacro y mire si ya se corrigió.
    .evidence-1 = Informe del último simulacro
    .evidence-2 = Lista de mejoras con responsable
    .evidence-3 = Lista de instituciones y vecinos que participaron
    .level-0 = No se hacen.
    .level-1 = Se hacen solo en escuelas o por cumplir.
    .level-2 = Cada año hay un simulacro con varias instituciones.
    .level-3 = Hay simulacros de varios tipos, con vecinos. Se comprueba que las fallas se corrigieron.
RA9-3 = Ensayar en una mesa durante dos horas y hacer un simulacro anual con informe
    .product = Informe del ensayo y del simulacro, con la lista de fallas
    .indicator = Fallas corregidas, de las que anotó el informe
    .first-step = Fije con el comité la fecha del ensayo y el desastre que se va a ensayar.

## Recuperación
R10 = Recuperación

R10-1 = Plan de recuperación
    .question = ¿Hay un plan, hecho de antemano, para recuperar viviendas, empleo y servicios tras un desastre?
    .help = No es el plan de respuesta: trata de lo que viene después de la emergencia.
    .evidence-1 = Plan de recuperación
    .evidence-2 = Acuerdos firmados con otras instituciones
    .evidence-3 = Criterios para repartir la ayuda
    .level-0 = No hay plan.
    .level-1 = El plan de respuesta trae algunas ideas generales.
    .level-2 = Hay un plan básico con responsables y criterios.
    .level-3 = El plan está completo y se sabe de dónde saldrá el dinero. Participan las personas afectadas.
RA10-1 = Escribir un plan de recuperación de diez páginas: 72 horas, 30 días y 12 meses
    .product = Plan de recuperación de diez páginas con responsables y criterios de ayuda
    .indicator = Tareas del plan con responsable y plazo, del total de tareas
    .first-step = Pregunte a familias afectadas antes qué les faltó después de la emergencia.

R10-2 = Lecciones y reconstrucción mejor
    .question = Después de cada desastre, ¿se anotan daños y lecciones, y mejoran los planes y las obras?
    .help = Tome el último desastre y busque qué cambió después en una norma o en una obra.
    .evidence-1 = Registro de daños
    .evidence-2 = Acta de la reunión de lecciones
    .evidence-3 = Lista de lecciones aplicadas
    .level-0 = No se anota nada.
    .level-1 = Se anota una parte de los daños.
    .level-2 = Tras los desastres importantes se anotan los daños y hay una reunión de lecciones.
    .level-3 = El registro es completo. Las lecciones cambiaron normas y obras, y se comprobó.
RA10-2 = Usar un solo formato de daños y lecciones, y revisarlo a los 30 días de cada desastre
    .product = Formato único de daños y lecciones, aprobado y repartido
    .indicator = Desastres con formato lleno y revisión a los 30 días, de los ocurridos en el año
    .first-step = Llene una hoja con los daños y las lecciones del último desastre.
