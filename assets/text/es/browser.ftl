## Las pantallas en el navegador del equipo, donde no hay ventana propia.

# Avisos fuera de toda página.
browser-none = No se encontró ningún navegador, y Cabildo lo necesita para mostrarse en este equipo. Instale Firefox, Chrome o Edge y vuelva a abrir Cabildo. Si ya tiene uno, deje este aviso abierto y escriba en el navegador esta dirección: { $address }
browser-nobody-came = El navegador no mostró Cabildo. Deje este aviso abierto, abra usted el navegador y escriba en él esta dirección: { $address }
browser-not-served = El equipo no deja que Cabildo se muestre en el navegador ({ $why }). Reinicie el equipo. Si sigue igual, pida ayuda a quien instaló Cabildo. Sus datos no se tocaron.
browser-in-a-window = Cabildo ya está abierto con este archivo de datos. Búsquelo en la barra de tareas, o ciérrelo y ábralo de nuevo.

# En la página.
browser-stranger-title = Abra Cabildo desde su icono
browser-stranger = Esta dirección ya se usó. Cierre esta pestaña y abra Cabildo desde su icono. Sus datos están a salvo.
browser-elsewhere-title = Cabildo se abrió en otra pestaña
browser-elsewhere = Siga en la otra pestaña, o siga aquí. Lo que ya guardó está a salvo.
browser-go-on-here = Seguir aquí
browser-ended-title = Cabildo se cerró
browser-ended = El programa ya no responde. Lo que ya guardó está a salvo. Cierre esta pestaña y abra Cabildo desde su icono.
browser-downloads = Descargas
browser-downloading = El navegador está descargando { $file }. Espere a que termine antes de cerrar el navegador o retirar la memoria USB.
