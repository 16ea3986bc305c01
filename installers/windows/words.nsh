; What the installer says, in the four languages.
!define S ${LANG_SPANISHINTERNATIONAL}
!define E ${LANG_ENGLISH}
!define P ${LANG_PORTUGUESEBR}
!define F ${LANG_FRENCH}
!define PLACE "$LOCALAPPDATA\cabildo"

LangString Welcome ${S} "Cabildo ${VERSION} ayuda a su municipio a conocer sus capacidades, acordar y planificar. Funciona sin internet.$\r$\n$\r$\nSe instala solo para usted y no hace falta ser administrador. Si ya tiene Cabildo, se actualiza y sus datos no se tocan."
LangString Welcome ${E} "Cabildo ${VERSION} helps your municipality to find out what it can do, to agree and to plan. It works without internet.$\r$\n$\r$\nIt is installed for you alone, and you need not be an administrator. If you have Cabildo already, it is updated and your data is left as it is."
LangString Welcome ${P} "O Cabildo ${VERSION} ajuda o seu município a conhecer suas capacidades, chegar a acordos e planejar. Funciona sem internet.$\r$\n$\r$\nEle é instalado só para você e não é preciso ser administrador. Se você já tem o Cabildo, ele é atualizado e os seus dados ficam como estão."
LangString Welcome ${F} "Cabildo ${VERSION} aide votre commune à connaître ses capacités, à s’accorder et à planifier. Il fonctionne sans internet.$\r$\n$\r$\nIl est installé pour vous seul et il ne faut pas être administrateur. Si vous avez déjà Cabildo, il est mis à jour et vos données restent telles quelles."

LangString Done ${S} "Cabildo está en el menú Inicio. Lo que usted escriba queda en este equipo:$\r$\n${PLACE}"
LangString Done ${E} "Cabildo is in the Start menu. What you write stays on this computer:$\r$\n${PLACE}"
LangString Done ${P} "O Cabildo está no menu Iniciar. O que você escrever fica neste computador:$\r$\n${PLACE}"
LangString Done ${F} "Cabildo est dans le menu Démarrer. Ce que vous écrivez reste sur cet ordinateur :$\r$\n${PLACE}"

LangString InBrowser ${S} "A este equipo le falta WebView2: Cabildo abrirá sus pantallas en el navegador. Nada sale del equipo."
LangString InBrowser ${E} "This computer has no WebView2: Cabildo will open its screens in the browser. Nothing leaves the computer."
LangString InBrowser ${P} "Este computador não tem o WebView2: o Cabildo abrirá suas telas no navegador. Nada sai do computador."
LangString InBrowser ${F} "WebView2 manque à cet ordinateur : Cabildo ouvrira ses écrans dans le navigateur. Rien ne sort de l’ordinateur."

LangString Open ${S} "Abrir Cabildo ahora"
LangString Open ${E} "Open Cabildo now"
LangString Open ${P} "Abrir o Cabildo agora"
LangString Open ${F} "Ouvrir Cabildo maintenant"

LangString OnDesktop ${S} "Poner Cabildo también en el escritorio"
LangString OnDesktop ${E} "Put Cabildo on the desktop as well"
LangString OnDesktop ${P} "Colocar o Cabildo também na área de trabalho"
LangString OnDesktop ${F} "Mettre aussi Cabildo sur le bureau"

LangString About ${S} "Evaluar, acordar y planificar en el municipio"
LangString About ${E} "Assess, agree and plan in the municipality"
LangString About ${P} "Avaliar, acordar e planejar no município"
LangString About ${F} "Évaluer, s’accorder et planifier dans la commune"

LangString Package ${S} "Paquete de Cabildo"
LangString Package ${E} "Cabildo package"
LangString Package ${P} "Pacote do Cabildo"
LangString Package ${F} "Paquet de Cabildo"

LangString TooOld ${S} "Cabildo necesita Windows 10 u 11. Este equipo tiene un Windows más antiguo, y no se instaló nada.$\r$\n$\r$\nUse otro equipo, o pida a soporte que actualice este."
LangString TooOld ${E} "Cabildo needs Windows 10 or 11. This computer has an older Windows, and nothing was installed.$\r$\n$\r$\nUse another computer, or ask your support to update this one."
LangString TooOld ${P} "O Cabildo precisa do Windows 10 ou 11. Este computador tem um Windows mais antigo, e nada foi instalado.$\r$\n$\r$\nUse outro computador ou peça ao suporte que atualize este."
LangString TooOld ${F} "Cabildo a besoin de Windows 10 ou 11. Cet ordinateur a un Windows plus ancien, et rien n’a été installé.$\r$\n$\r$\nPrenez un autre ordinateur, ou demandez à l’assistance de mettre celui-ci à jour."

LangString TooSmall ${S} "Cabildo necesita un Windows de 64 bits. El de este equipo es de 32 bits, y no se instaló nada.$\r$\n$\r$\nUse otro equipo."
LangString TooSmall ${E} "Cabildo needs a 64-bit Windows. The one on this computer has 32 bits, and nothing was installed.$\r$\n$\r$\nUse another computer."
LangString TooSmall ${P} "O Cabildo precisa de um Windows de 64 bits. O deste computador é de 32 bits, e nada foi instalado.$\r$\n$\r$\nUse outro computador."
LangString TooSmall ${F} "Cabildo a besoin d’un Windows 64 bits. Celui de cet ordinateur est à 32 bits, et rien n’a été installé.$\r$\n$\r$\nPrenez un autre ordinateur."

LangString Newer ${S} "Este equipo ya tiene Cabildo $Before, que es más nuevo que ${VERSION}. No se cambió nada.$\r$\n$\r$\nSiga usando el que tiene. Un Cabildo más antiguo no podría abrir sus datos."
LangString Newer ${E} "This computer already has Cabildo $Before, which is newer than ${VERSION}. Nothing was changed.$\r$\n$\r$\nGo on with the one you have. An older Cabildo could not open your data."
LangString Newer ${P} "Este computador já tem o Cabildo $Before, que é mais novo que o ${VERSION}. Nada foi mudado.$\r$\n$\r$\nContinue com o que você tem. Um Cabildo mais antigo não conseguiria abrir os seus dados."
LangString Newer ${F} "Cet ordinateur a déjà Cabildo $Before, plus récent que ${VERSION}. Rien n’a été changé.$\r$\n$\r$\nContinuez avec celui que vous avez. Un Cabildo plus ancien ne pourrait pas ouvrir vos données."

LangString IsOpen ${S} "Cabildo está abierto. Ciérrelo y pulse «Reintentar».$\r$\n$\r$\nSi no ve ninguna ventana, abra Cabildo, cierre la página que aparece en el navegador y espere medio minuto.$\r$\n$\r$\nSi cancela, todo queda como estaba."
LangString IsOpen ${E} "Cabildo is open. Close it and press “Retry”.$\r$\n$\r$\nIf you see no window, open Cabildo, close the page that appears in the browser and wait half a minute.$\r$\n$\r$\nIf you cancel, everything stays as it was."
LangString IsOpen ${P} "O Cabildo está aberto. Feche-o e clique em «Repetir».$\r$\n$\r$\nSe não vir nenhuma janela, abra o Cabildo, feche a página que aparece no navegador e espere meio minuto.$\r$\n$\r$\nSe você cancelar, tudo fica como estava."
LangString IsOpen ${F} "Cabildo est ouvert. Fermez-le, puis cliquez sur « Réessayer ».$\r$\n$\r$\nSi vous ne voyez aucune fenêtre, ouvrez Cabildo, fermez la page qui apparaît dans le navigateur et attendez une demi-minute.$\r$\n$\r$\nSi vous annulez, tout reste comme avant."

LangString NotReplaced ${S} "No se pudo reemplazar «$1»: otro programa lo está usando, quizá el antivirus. Todo quedó como estaba.$\r$\n$\r$\nCierre los demás programas, espere unos minutos y abra otra vez este instalador."
LangString NotReplaced ${E} "“$1” could not be replaced: another program is using it, perhaps the antivirus. Everything is as it was.$\r$\n$\r$\nClose the other programs, wait some minutes and open this installer again."
LangString NotReplaced ${P} "Não foi possível substituir «$1»: outro programa o está usando, talvez o antivírus. Tudo ficou como estava.$\r$\n$\r$\nFeche os outros programas, espere alguns minutos e abra este instalador de novo."
LangString NotReplaced ${F} "Impossible de remplacer « $1 » : un autre programme l’utilise, peut-être l’antivirus. Tout est resté comme avant.$\r$\n$\r$\nFermez les autres programmes, attendez quelques minutes et rouvrez cet installateur."

LangString Keeps ${S} "Se quita el programa. Sus datos se quedan en este equipo: ${PLACE}$\r$\nSi los quiere borrar, borre después esa carpeta."
LangString Keeps ${E} "The program is removed. Your data stays on this computer: ${PLACE}$\r$\nIf you want it gone, delete that folder afterwards."
LangString Keeps ${P} "O programa é retirado. Os seus dados ficam neste computador: ${PLACE}$\r$\nSe quiser apagá-los, apague depois essa pasta."
LangString Keeps ${F} "Le programme est retiré. Vos données restent sur cet ordinateur : ${PLACE}$\r$\nSi vous voulez les effacer, supprimez ensuite ce dossier."

LangString Kept ${S} "Cabildo ya no está en este equipo.$\r$\n$\r$\nSus datos siguen en: ${PLACE}$\r$\n$\r$\nSi vuelve a instalar Cabildo, los encontrará como los dejó."
LangString Kept ${E} "Cabildo is no longer on this computer.$\r$\n$\r$\nYour data is still in: ${PLACE}$\r$\n$\r$\nIf you install Cabildo again, you will find it as you left it."
LangString Kept ${P} "O Cabildo não está mais neste computador.$\r$\n$\r$\nOs seus dados continuam em: ${PLACE}$\r$\n$\r$\nSe você instalar o Cabildo de novo, vai encontrá-los como os deixou."
LangString Kept ${F} "Cabildo n’est plus sur cet ordinateur.$\r$\n$\r$\nVos données sont encore dans : ${PLACE}$\r$\n$\r$\nSi vous réinstallez Cabildo, vous les retrouverez telles quelles."
