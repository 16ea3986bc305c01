## Los avisos donde Cabildo no puede mostrar ninguna pantalla.

shell-no-display = Cabildo necesita una pantalla. Sin ella, use el programa «cabildo».
shell-no-folder = El equipo no dice dónde guarda usted sus archivos, y Cabildo no sabe dónde están sus datos. Cierre la sesión y vuelva a entrar. Si sigue igual, pida ayuda a quien instaló Cabildo: con «--data» se indica el archivo de datos.
shell-not-understood = Cabildo se abrió con una indicación que no entiende: { $words }. Ábralo desde su icono. Si vuelve a pasar, pida ayuda a quien instaló Cabildo.
