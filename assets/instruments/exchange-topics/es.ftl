title = Temas de intercambio entre municipios
    .short = Intercambio de experiencias
    .about = Treinta y cinco temas: qué puede ofrecer su municipio a otros y qué necesita aprender de ellos. Ofrecer y necesitar a la vez es posible.
    .source = Redacción propia del proyecto Cabildo, a partir de las notas de la CGLU y de la Campaña Mundial por la Educación sobre aprendizaje entre pares; no cuenta con su aval.

## Temas de ciudad
THEM = Temas de ciudad

T01-offer = Planificación territorial y plan de desarrollo: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T01-need = Planificación territorial y plan de desarrollo: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T09-offer = Participación ciudadana y presupuesto participativo: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T09-need = Participación ciudadana y presupuesto participativo: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T16-offer = Calidad y rediseño de servicios públicos: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T16-need = Calidad y rediseño de servicios públicos: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T17-offer = Inclusión de grupos vulnerables: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T17-need = Inclusión de grupos vulnerables: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T18-offer = Igualdad de género: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T18-need = Igualdad de género: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T19-offer = Niñez, juventud y personas mayores: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T19-need = Niñez, juventud y personas mayores: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T20-offer = Movilidad humana y personas migrantes: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T20-need = Movilidad humana y personas migrantes: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T21-offer = Pueblos indígenas e interculturalidad: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T21-need = Pueblos indígenas e interculturalidad: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T22-offer = Ciudad del aprendizaje y educación a lo largo de la vida: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T22-need = Ciudad del aprendizaje y educación a lo largo de la vida: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T23-offer = Bibliotecas y espacios comunitarios: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T23-need = Bibliotecas y espacios comunitarios: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T24-offer = Reconocimiento de aprendizajes y empleo: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T24-need = Reconocimiento de aprendizajes y empleo: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T25-offer = Gestión del riesgo de desastres: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T25-need = Gestión del riesgo de desastres: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T26-offer = Adaptación climática y soluciones naturales: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T26-need = Adaptación climática y soluciones naturales: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T27-offer = Agua y saneamiento: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T27-need = Agua y saneamiento: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T28-offer = Residuos sólidos y economía circular: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T28-need = Residuos sólidos y economía circular: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T29-offer = Movilidad, espacio público y vivienda: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T29-need = Movilidad, espacio público y vivienda: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T30-offer = Desarrollo económico local y empleo: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T30-need = Desarrollo económico local y empleo: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

## Temas de gestión
TECH = Temas de gestión

T02-offer = Presupuesto y gestión financiera: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T02-need = Presupuesto y gestión financiera: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T03-offer = Ingresos propios y catastro: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T03-need = Ingresos propios y catastro: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T04-offer = Compras públicas y contratación: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T04-need = Compras públicas y contratación: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T05-offer = Talento humano y carrera municipal: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T05-need = Talento humano y carrera municipal: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T06-offer = Liderazgo y cambio de mentalidad: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T06-need = Liderazgo y cambio de mentalidad: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T07-offer = Transparencia, datos abiertos y rendición de cuentas: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T07-need = Transparencia, datos abiertos y rendición de cuentas: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T08-offer = Integridad y control interno: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T08-need = Integridad y control interno: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T10-offer = Función del concejo: normas, control y debate: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T10-need = Función del concejo: normas, control y debate: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T11-offer = Coordinación interinstitucional y multinivel: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T11-need = Coordinación interinstitucional y multinivel: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T12-offer = Gobierno digital y trámites en línea: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T12-need = Gobierno digital y trámites en línea: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T13-offer = Gestión de datos e información geográfica: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T13-need = Gestión de datos e información geográfica: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T14-offer = Ciberseguridad y protección de datos personales: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T14-need = Ciberseguridad y protección de datos personales: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T15-offer = Innovación pública y pensamiento de diseño: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T15-need = Innovación pública y pensamiento de diseño: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T31-offer = Localización de los ODS e informes voluntarios: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T31-need = Localización de los ODS e informes voluntarios: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T32-offer = Cooperación descentralizada y hermanamientos: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T32-need = Cooperación descentralizada y hermanamientos: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T33-offer = Formulación de proyectos y captación de fondos: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T33-need = Formulación de proyectos y captación de fondos: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T34-offer = Seguimiento, evaluación e indicadores: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T34-need = Seguimiento, evaluación e indicadores: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.

T35-offer = Facilitación, formación de formadores y aprendizaje entre pares: ofrece
    .question = ¿Qué puede ofrecer su municipio a otros en este tema?
    .help = Ofrezca solo lo que el municipio ya hizo y alguien puede contar.
    .evidence-1 = Ficha de la experiencia o persona de contacto
T35-need = Facilitación, formación de formadores y aprendizaje entre pares: necesita
    .question = ¿Qué necesita su municipio en este tema?
    .help = Piense en lo que quiere resolver en los próximos doce meses.
