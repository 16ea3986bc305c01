## Cuestionarios que cada persona responde para sí: su resultado y la distribución del grupo.

reflection-title = Mi resultado
reflection-promise = Cabildo muestra esta hoja solo a usted. No es una nota, y no se suma ni se compara con nadie.
reflection-closes = Cuando termine, la hoja se cierra para siempre: nadie podrá abrirla, tampoco usted. Si quiere recordar algo, anótelo antes.
reflection-back = Volver a las preguntas
reflection-finish = Terminar y cerrar mi hoja
reflection-finished = Su hoja quedó cerrada. Gracias por responder.
reflection-round-closed = Esta ronda está cerrada: su hoja ya no contará en el grupo.
reflection-answered = { $of ->
    [one] Respondió { $answered } de 1 frase
   *[other] Respondió { $answered } de { $of } frases
}
reflection-stands = Sus respuestas se ubican en «{ $step }», en una escala de «{ $lowest }» a «{ $highest }».
reflection-few = Hacen falta al menos tres respuestas para ver algo aquí.
reflection-practices = Puede probar
reflection-turned = Algunas frases describen lo que conviene evitar. Sus respuestas a esas frases se leen al revés.

## Quiénes responden.

reflection-people-none = Añada a cada persona que va a responder. Cada quien contesta para sí, y el grupo solo ve cómo se reparten las respuestas.
reflection-person-new = Una persona más
reflection-people-own = Cada quien responde solo para sí. Cabildo no muestra su hoja a nadie más y la cierra cuando termina.
reflection-see-spread = Ver distribución

## La distribución del grupo.

reflection-spread = Distribución
reflection-spread-about = { $people ->
    [one] Cómo respondió 1 persona, sin su nombre. No es un nivel ni una nota.
   *[other] Cómo respondieron { $people } personas, sin nombres. No es un nivel ni una nota.
}
reflection-missing = { $missing ->
    [one] Falta 1 persona
   *[other] Faltan { $missing } personas
}
reflection-missing-about = { $people ->
    [0] La distribución aparece cuando terminan cinco personas, para que no se sepa quién respondió qué. Todavía no ha terminado nadie.
    [one] La distribución aparece cuando terminan cinco personas, para que no se sepa quién respondió qué. Ya terminó 1.
   *[other] La distribución aparece cuando terminan cinco personas, para que no se sepa quién respondió qué. Ya terminaron { $people }.
}
reflection-go-people = Ver quiénes responden
reflection-statement = Frase
reflection-reversed = Aquí lo deseado es la respuesta más baja.
reflection-few-answered = La respondieron menos de cinco personas: no se muestra.
reflection-group-practices = Para probar en grupo
