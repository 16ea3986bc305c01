## Los logos de un municipio, que se imprimen en los informes.
logos-title = Logos
logos-hint = Hasta seis logos, en el orden en que se imprimen en la portada: el del municipio y los de quienes lo acompañan.
logos-none = Todavía no hay logos. Agregue el escudo o el logo del municipio: una imagen PNG, JPG o SVG.
logos-add = Agregar un logo
logos-full = Ya hay seis logos. Quite uno para agregar otro.
logos-name = Nombre
logos-says = Qué muestra
logos-says-hint = Lo oye quien no puede ver el informe. Por ejemplo: «Escudo del municipio de San Jacinto».
logos-earlier = Mover «{ $name }» hacia adelante
logos-later = Mover «{ $name }» hacia atrás
logos-remove = Quitar «{ $name }»
logos-removed = Se quitó «{ $name }».
logos-added = Se agregó «{ $name }».
logos-coarse = Esta imagen tiene pocos puntos y se imprimirá pequeña. Si tiene una más grande, úsela en su lugar.
logos-letters = Las letras de este dibujo se ven con otro tipo de letra. Si no quedan bien, guárdelo como PNG y agréguelo de nuevo.
