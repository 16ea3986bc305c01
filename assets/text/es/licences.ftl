## Las licencias de lo que trae el programa.

licences-show = Ver las licencias
licences-title = Licencias
licences-about = Cabildo está hecho con el trabajo de muchas personas, que permiten usarlo y repartirlo. Estas son sus condiciones, en el idioma en que las escribieron.
