title = Temas de intercambio entre municipios
    .short = Intercambio de experiencias
    .about = Treinta y cinco temas: qué puede ofrecer su municipio a otros y qué necesita aprender de ellos. Ofrezca solo lo que su municipio ya hizo y alguien puede contar. Se puede ofrecer y necesitar a la vez.
    .source = Redacción propia del proyecto Cabildo, a partir de las notas de la CGLU y de la Campaña Mundial por la Educación sobre aprendizaje entre pares; no cuenta con su aval.

## Temas de ciudad
THEM = Temas de ciudad

T01-offer = Planificación territorial y plan de desarrollo (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para planificar su territorio y su desarrollo?
    .help = Por ejemplo: un plan de desarrollo que guía el presupuesto, o un mapa de usos del suelo que se respeta.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T01-need = Planificación territorial y plan de desarrollo (necesita)
    .question = ¿Qué necesita su municipio para planificar su territorio y su desarrollo?
    .help = Por ejemplo: actualizar un plan vencido o unirlo con el presupuesto.

T09-offer = Participación ciudadana y presupuesto participativo (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para que la gente participe y decida parte del presupuesto?
    .help = Por ejemplo: asambleas de barrio que eligieron obras y las vieron terminadas.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T09-need = Participación ciudadana y presupuesto participativo (necesita)
    .question = ¿Qué necesita su municipio para que la gente participe y decida parte del presupuesto?
    .help = Por ejemplo: lograr que venga más gente y que se cumpla lo que decide.

T16-offer = Calidad y rediseño de servicios públicos (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para dar mejores servicios?
    .help = Por ejemplo: un trámite que antes tomaba un mes y ahora toma una semana.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T16-need = Calidad y rediseño de servicios públicos (necesita)
    .question = ¿Qué necesita su municipio para dar mejores servicios?
    .help = Por ejemplo: acortar filas o quitar requisitos que sobran.

T17-offer = Inclusión de personas en situación de vulnerabilidad (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para llegar a quienes suelen quedar fuera?
    .help = Por ejemplo: un servicio que ahora llega a personas con discapacidad o a barrios apartados.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T17-need = Inclusión de personas en situación de vulnerabilidad (necesita)
    .question = ¿Qué necesita su municipio para llegar a quienes suelen quedar fuera?
    .help = Por ejemplo: saber qué grupos quedan fuera y cómo llegar a ellos.

T18-offer = Igualdad de género (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para lograr la igualdad entre mujeres y hombres?
    .help = Por ejemplo: un presupuesto revisado con enfoque de género, o una oficina que atiende casos de violencia.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T18-need = Igualdad de género (necesita)
    .question = ¿Qué necesita su municipio para lograr la igualdad entre mujeres y hombres?
    .help = Por ejemplo: atender la violencia contra las mujeres o lograr que más mujeres decidan.

T19-offer = Niñez, juventud y personas mayores (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para servir mejor a niñas, niños, jóvenes y personas mayores?
    .help = Por ejemplo: un consejo de jóvenes que funciona, o un centro de día para personas mayores.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T19-need = Niñez, juventud y personas mayores (necesita)
    .question = ¿Qué necesita su municipio para servir mejor a niñas, niños, jóvenes y personas mayores?
    .help = Por ejemplo: abrir espacios para jóvenes o acompañar a personas mayores que viven solas.

T20-offer = Movilidad humana y personas migrantes (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para atender a quienes migran, llegan o regresan?
    .help = Por ejemplo: una ventanilla que orienta a quienes llegan o regresan.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T20-need = Movilidad humana y personas migrantes (necesita)
    .question = ¿Qué necesita su municipio para atender a quienes migran, llegan o regresan?
    .help = Por ejemplo: atender a personas de paso o a quienes no tienen documentos.

T21-offer = Pueblos indígenas e interculturalidad (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para trabajar con los pueblos indígenas y en sus lenguas?
    .help = Por ejemplo: atención en la lengua del lugar, o acuerdos con autoridades indígenas.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T21-need = Pueblos indígenas e interculturalidad (necesita)
    .question = ¿Qué necesita su municipio para trabajar con los pueblos indígenas y en sus lenguas?
    .help = Por ejemplo: consultar las obras con las comunidades o atender en su lengua.

T22-offer = Ciudad del aprendizaje y educación a lo largo de la vida (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para que la gente aprenda toda la vida?
    .help = Por ejemplo: talleres para toda edad, o una fiesta anual del aprendizaje.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T22-need = Ciudad del aprendizaje y educación a lo largo de la vida (necesita)
    .question = ¿Qué necesita su municipio para que la gente aprenda toda la vida?
    .help = Por ejemplo: dar a conocer todos los cursos que hay o enseñar a leer a personas adultas.

T23-offer = Bibliotecas y espacios comunitarios (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para tener bibliotecas y lugares de encuentro vivos?
    .help = Por ejemplo: una biblioteca con horario amplio, o una casa comunal que cuidan los vecinos.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T23-need = Bibliotecas y espacios comunitarios (necesita)
    .question = ¿Qué necesita su municipio para tener bibliotecas y lugares de encuentro vivos?
    .help = Por ejemplo: reabrir una biblioteca o llevar libros a las zonas rurales.

T24-offer = Reconocimiento de aprendizajes y empleo (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para que se reconozca lo que la gente aprendió y le sirva en el trabajo?
    .help = Por ejemplo: certificados para quienes aprendieron su oficio en la práctica.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T24-need = Reconocimiento de aprendizajes y empleo (necesita)
    .question = ¿Qué necesita su municipio para que se reconozca lo que la gente aprendió y le sirva en el trabajo?
    .help = Por ejemplo: acordar con un instituto cómo certificar un oficio.

T25-offer = Gestión del riesgo de desastres (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para prevenir desastres y responder a ellos?
    .help = Por ejemplo: simulacros con los barrios, o una alerta que funcionó.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T25-need = Gestión del riesgo de desastres (necesita)
    .question = ¿Qué necesita su municipio para prevenir desastres y responder a ellos?
    .help = Por ejemplo: hacer el mapa de amenazas o preparar brigadas.

T26-offer = Adaptación al clima y soluciones basadas en la naturaleza (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para adaptarse al clima y cuidar la naturaleza?
    .help = Por ejemplo: una cuenca reforestada, o árboles que dan sombra donde más calor hace.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T26-need = Adaptación al clima y soluciones basadas en la naturaleza (necesita)
    .question = ¿Qué necesita su municipio para adaptarse al clima y cuidar la naturaleza?
    .help = Por ejemplo: proteger una quebrada o prepararse para sequías más largas.

T27-offer = Agua y saneamiento (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para dar agua segura y saneamiento?
    .help = Por ejemplo: una junta de agua que cobra, da mantenimiento y mide la calidad.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T27-need = Agua y saneamiento (necesita)
    .question = ¿Qué necesita su municipio para dar agua segura y saneamiento?
    .help = Por ejemplo: reducir fugas o tratar las aguas residuales.

T28-offer = Residuos sólidos y economía circular (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para recoger, reducir y reciclar los residuos?
    .help = Por ejemplo: recolección separada, o un acuerdo con quienes reciclan.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T28-need = Residuos sólidos y economía circular (necesita)
    .question = ¿Qué necesita su municipio para recoger, reducir y reciclar los residuos?
    .help = Por ejemplo: cerrar un botadero o vender lo que se recicla.

T29-offer = Movilidad, espacio público y vivienda (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para mejorar el transporte, las plazas y la vivienda?
    .help = Por ejemplo: aceras seguras, una plaza recuperada o un barrio mejorado.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T29-need = Movilidad, espacio público y vivienda (necesita)
    .question = ¿Qué necesita su municipio para mejorar el transporte, las plazas y la vivienda?
    .help = Por ejemplo: ordenar el transporte o llevar servicios a un barrio nuevo.

T30-offer = Desarrollo económico local y empleo (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para crear empleo y mover la economía local?
    .help = Por ejemplo: ferias de productores, o permisos de negocio en pocos días.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T30-need = Desarrollo económico local y empleo (necesita)
    .question = ¿Qué necesita su municipio para crear empleo y mover la economía local?
    .help = Por ejemplo: apoyar a los pequeños negocios o crear empleo para jóvenes.

## Temas de gestión
TECH = Temas de gestión

T02-offer = Presupuesto y gestión financiera (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para hacer y cuidar el presupuesto?
    .help = Por ejemplo: cuentas cerradas cada mes, o un presupuesto que dice qué resultados busca.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T02-need = Presupuesto y gestión financiera (necesita)
    .question = ¿Qué necesita su municipio para hacer y cuidar el presupuesto?
    .help = Por ejemplo: ordenar la contabilidad o pagar deudas atrasadas.

T03-offer = Ingresos propios y catastro (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para cobrar mejor y tener el catastro al día?
    .help = Por ejemplo: un catastro al día, o una campaña que subió la recaudación.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T03-need = Ingresos propios y catastro (necesita)
    .question = ¿Qué necesita su municipio para cobrar mejor y tener el catastro al día?
    .help = Por ejemplo: actualizar el padrón o cobrar mejor sin cargar a quien menos tiene.

T04-offer = Compras públicas y contratación (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para comprar y contratar bien?
    .help = Por ejemplo: compras publicadas, con varios oferentes, o modelos de pliegos.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T04-need = Compras públicas y contratación (necesita)
    .question = ¿Qué necesita su municipio para comprar y contratar bien?
    .help = Por ejemplo: comprar más rápido y con más competencia.

T05-offer = Talento humano y carrera municipal (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para elegir, formar y conservar a su personal?
    .help = Por ejemplo: puestos cubiertos por concurso, o un plan de formación que se cumple.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T05-need = Talento humano y carrera municipal (necesita)
    .question = ¿Qué necesita su municipio para elegir, formar y conservar a su personal?
    .help = Por ejemplo: escribir perfiles de puesto o conservar al buen personal.

T06-offer = Liderazgo y cambio de mentalidad (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para dirigir bien y dejar atrás viejas costumbres?
    .help = Por ejemplo: jefaturas que se reúnen y deciden juntas.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T06-need = Liderazgo y cambio de mentalidad (necesita)
    .question = ¿Qué necesita su municipio para dirigir bien y dejar atrás viejas costumbres?
    .help = Por ejemplo: vencer el temor a los cambios o mejorar el trato al público.

T07-offer = Transparencia, datos abiertos y rendición de cuentas (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para mostrar lo que se hace y rendir cuentas?
    .help = Por ejemplo: un portal al día, o audiencias donde la gente pregunta.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T07-need = Transparencia, datos abiertos y rendición de cuentas (necesita)
    .question = ¿Qué necesita su municipio para mostrar lo que se hace y rendir cuentas?
    .help = Por ejemplo: explicar el presupuesto con sencillez o responder solicitudes a tiempo.

T08-offer = Integridad y control interno (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para cuidar la honradez y el control interno?
    .help = Por ejemplo: un código de conducta que se aplica, o una vía segura para denunciar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T08-need = Integridad y control interno (necesita)
    .question = ¿Qué necesita su municipio para cuidar la honradez y el control interno?
    .help = Por ejemplo: corregir lo que observó la auditoría o evitar conflictos de intereses.

T10-offer = Función del concejo: normas, control y debate (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para que el concejo haga mejores normas, controle y debata?
    .help = Por ejemplo: sesiones abiertas al público, o comisiones que revisan el gasto.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T10-need = Función del concejo: normas, control y debate (necesita)
    .question = ¿Qué necesita su municipio para que el concejo haga mejores normas, controle y debata?
    .help = Por ejemplo: ordenar las ordenanzas o formar a quienes entran al concejo.

T11-offer = Coordinación entre instituciones y niveles de gobierno (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para trabajar con otras instituciones y otros gobiernos?
    .help = Por ejemplo: una mesa con salud y educación que cumple sus acuerdos, o una mancomunidad.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T11-need = Coordinación entre instituciones y niveles de gobierno (necesita)
    .question = ¿Qué necesita su municipio para trabajar con otras instituciones y otros gobiernos?
    .help = Por ejemplo: firmar un convenio con un ministerio o trabajar con municipios vecinos.

T12-offer = Gobierno digital y trámites en línea (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para que la gente haga sus trámites en línea?
    .help = Por ejemplo: un trámite que se hace en línea de principio a fin.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T12-need = Gobierno digital y trámites en línea (necesita)
    .question = ¿Qué necesita su municipio para que la gente haga sus trámites en línea?
    .help = Por ejemplo: poner en línea el primer trámite o elegir un sistema.

T13-offer = Gestión de datos e información geográfica (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para ordenar sus datos y hacer mapas?
    .help = Por ejemplo: mapas que usan todas las áreas del municipio.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T13-need = Gestión de datos e información geográfica (necesita)
    .question = ¿Qué necesita su municipio para ordenar sus datos y hacer mapas?
    .help = Por ejemplo: reunir los datos de las áreas o hacer el primer mapa.

T14-offer = Ciberseguridad y protección de datos personales (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para proteger sus sistemas y los datos de la gente?
    .help = Por ejemplo: copias de seguridad probadas, o reglas para cuidar los datos de la gente.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T14-need = Ciberseguridad y protección de datos personales (necesita)
    .question = ¿Qué necesita su municipio para proteger sus sistemas y los datos de la gente?
    .help = Por ejemplo: proteger cuentas y equipos o escribir un aviso de privacidad.

T15-offer = Innovación pública y pensamiento de diseño (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para probar ideas nuevas junto con la gente?
    .help = Por ejemplo: una idea que se probó en pequeño con la gente antes de lanzarla.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T15-need = Innovación pública y pensamiento de diseño (necesita)
    .question = ¿Qué necesita su municipio para probar ideas nuevas junto con la gente?
    .help = Por ejemplo: probar ideas antes de gastar en ellas.

T31-offer = Los ODS en el municipio e informes voluntarios (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para aplicar los ODS e informar sobre ellos?
    .help = Por ejemplo: un informe voluntario publicado, o un plan que muestra a qué ODS sirve.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T31-need = Los ODS en el municipio e informes voluntarios (necesita)
    .question = ¿Qué necesita su municipio para aplicar los ODS e informar sobre ellos?
    .help = Por ejemplo: relacionar el plan con los ODS o escribir el primer informe.

T32-offer = Cooperación descentralizada y hermanamientos (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para cooperar con municipios de otros países?
    .help = Por ejemplo: un hermanamiento con proyectos en marcha.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T32-need = Cooperación descentralizada y hermanamientos (necesita)
    .question = ¿Qué necesita su municipio para cooperar con municipios de otros países?
    .help = Por ejemplo: encontrar un municipio socio en otro país.

T33-offer = Formulación de proyectos y captación de fondos (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para preparar proyectos y conseguir fondos?
    .help = Por ejemplo: un proyecto que consiguió dinero de fuera.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T33-need = Formulación de proyectos y captación de fondos (necesita)
    .question = ¿Qué necesita su municipio para preparar proyectos y conseguir fondos?
    .help = Por ejemplo: escribir un proyecto que un banco o un donante acepte.

T34-offer = Seguimiento, evaluación e indicadores (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para seguir y medir lo que se logra?
    .help = Por ejemplo: pocos indicadores, revisados cada trimestre.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T34-need = Seguimiento, evaluación e indicadores (necesita)
    .question = ¿Qué necesita su municipio para seguir y medir lo que se logra?
    .help = Por ejemplo: elegir indicadores que el municipio pueda medir.

T35-offer = Facilitación, formación de formadores y aprendizaje entre pares (ofrece)
    .question = ¿Qué puede ofrecer su municipio a otros para guiar talleres y aprender de otros municipios?
    .help = Por ejemplo: personas que ya guiaron talleres en otros municipios.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T35-need = Facilitación, formación de formadores y aprendizaje entre pares (necesita)
    .question = ¿Qué necesita su municipio para guiar talleres y aprender de otros municipios?
    .help = Por ejemplo: formar a personas del municipio que guíen talleres.
