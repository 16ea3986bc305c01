## Le matériel de l’atelier : le dossier que les formateurs portent sur une clé USB, et sa feuille « À lire d’abord ».
kit-title = Matériel de l’atelier
kit-about = Un dossier pour la clé USB : installateurs, questionnaires et feuilles à imprimer. Cet ordinateur le signe : si quelqu’un change quelque chose, cela se voit.
kit-instruments = Questionnaires
kit-languages = Langues des feuilles
kit-installers = Installateurs et mises à jour
kit-no-installers = Il n’y a pas d’installateur. Pour en emporter, copiez-les dans ce dossier et rouvrez cette partie : { $folder }
kit-choose-instrument = Cochez au moins un questionnaire.
kit-choose-language = Cochez au moins une langue.
kit-make = Enregistrer dans un dossier…
kit-making = Préparation du matériel. Cela peut prendre quelques minutes.
kit-made = { $files ->
    [one] Enregistré dans « { $folder } » : 1 fichier, { $size }.
   *[other] Enregistré dans « { $folder } » : { $files } fichiers, { $size }.
}
kit-made-without = Le matériel n’a pas d’installateur : les personnes sans Cabildo ne pourront pas l’installer depuis cette clé USB.
kit-made-key = Cet ordinateur l’a signé. Dites ces signes à la personne qui le reçoit, pour qu’elle les compare : { $key }
kit-check-title = Vérifier un matériel
kit-check-about = Avant d’installer quelque chose depuis une clé, vérifiez que tout est comme à la signature. Rien n’est changé ni installé.
kit-check = Choisir le dossier…
kit-folder = Cabildo matériel de l’atelier
kit-folder-install = Installer
kit-folder-instruments = Questionnaires
kit-file-leaflet = À lire en premier
kit-file-guide = Guide d’animation
kit-file-questionnaire = Questionnaire
kit-file-sheet = Feuille de réponses
kit-blank = vierge, avec toutes les questions
kit-guide-when = jour et heure à convenir
kit-made-by = Fait sur « { $computer } » le { $day }.
kit-holds = { $files ->
    [one] 1 fichier, { $size }
   *[other] { $files } fichiers, { $size }
}
kit-signature-ours = Il a été signé par cet ordinateur.
kit-signature-known = C’est la même signature que sur des fichiers précédents : { $key }.
kit-signature-first = Cette signature est vue ici pour la première fois : { $key }. Demandez par téléphone à la personne qui vous a donné la clé USB si ses signes sont bien ceux-là.
kit-signature-expected = Il a été signé par la clé que vous avez indiquée : { $key }.
kit-whole = Il est complet et comme à la signature.
kit-not-whole = Il n’est pas comme à la signature. N’installez rien depuis ce dossier et redemandez le matériel.
kit-only-extra = Tout ce qui a été signé est comme à la signature, mais il y a des fichiers qui n’étaient pas prévus. Si ce sont des feuilles de réponses, prenez-les dans « Apporter ». Si vous ne savez pas ce que c’est, ne les ouvrez pas.
kit-changed = Changé après la signature : { $file }
kit-missing = Manque : { $file }
kit-extra = Ne venait pas avec le matériel : { $file }
kit-not-a-kit = Ce dossier ne contient pas de matériel d’atelier. Choisissez le dossier où se trouve le fichier « kit.json ».
kit-too-new = Ce matériel a été fait avec une version plus récente de Cabildo. Mettez Cabildo à jour et vérifiez-le de nouveau. Rien n’a été changé.
kit-unsigned = Ce matériel n’est pas signé : on ne peut pas savoir si quelqu’un l’a changé. N’installez rien depuis ce dossier et redemandez-le.
kit-broken = La signature ne correspond pas : quelqu’un a changé la liste des fichiers après la signature. N’installez rien depuis ce dossier et redemandez le matériel.
kit-other-key = Il a été signé par une autre clé que celle indiquée : { $key }. N’installez rien depuis ce dossier et demandez à la personne qui vous l’a donné.
kit-hostile = Cabildo n’a pas fait ce matériel, ou quelqu’un l’a changé ensuite. N’installez rien depuis ce dossier et redemandez-le.
kit-stick = Prendre les feuilles d’une clé USB…
kit-stick-none = Ce dossier ne contient pas de feuilles de réponses. Vérifiez que c’est la bonne clé USB et choisissez un autre dossier.
kit-stick-too-many = Ce dossier a trop de fichiers pour les parcourir tous. Choisissez le dossier où se trouvent les feuilles.
kit-leaflet-title = À lire en premier
kit-leaflet-subject = Comment installer Cabildo depuis la clé USB et comment rendre les réponses
kit-leaflet-subject-without = Comment rendre les réponses
kit-leaflet-lead = Cette clé USB installe Cabildo. Il ne faut ni internet ni droits d’administrateur, et rien ne sort de votre ordinateur.
kit-leaflet-without = Cette clé USB apporte des questionnaires et des feuilles, mais pas le programme. Si votre ordinateur n’a pas Cabildo, demandez-le à la personne qui vous a donné la clé, ou répondez sur papier.
kit-leaflet-windows = Installer sous Windows 10 ou 11
kit-leaflet-windows-open = Ouvrez le dossier « { $folder } » de la clé et double-cliquez sur le fichier de Cabildo qui finit par « .exe ».
kit-leaflet-windows-asks = Si Windows dit « Windows a protégé votre ordinateur », choisissez « Informations complémentaires » puis « Exécuter quand même ». Il le demande car il ne connaît pas l’auteur du programme.
kit-leaflet-windows-steps = Suivez les étapes et choisissez votre langue. À la fin, Cabildo est dans le menu Démarrer.
kit-leaflet-windows-zip = Impossible d’installer ? Copiez sur l’ordinateur le fichier qui finit par « .zip », extrayez tout et ouvrez « cabildo-desktop ».
kit-leaflet-linux = Installer sous Linux
kit-leaflet-linux-open = Double-cliquez sur le fichier qui finit par « .deb » ou « .rpm ». Sans droits, extrayez celui qui finit par « .tar.gz » et ouvrez « cabildo-desktop ».
kit-leaflet-browser = Si aucune fenêtre n’apparaît
kit-leaflet-browser-about = Sur certains ordinateurs, WebView2, une partie de Windows, manque. Cabildo s’ouvre alors dans le navigateur présent, comme Edge, Chrome ou Firefox. Il marche de la même façon, sans internet. Ne fermez pas cette page pendant le travail.
kit-leaflet-questionnaires = On vous demande un autre questionnaire que ceux de Cabildo ? Double-cliquez dessus dans le dossier « { $folder } ».
kit-leaflet-answers = Répondre et rendre les réponses
kit-leaflet-answers-invitation = Dans Cabildo, allez à « Emporter et apporter », « Apporter », et ouvrez l’invitation reçue.
kit-leaflet-answers-answer = Répondez seul. Chaque réponse est gardée aussitôt.
kit-leaflet-answers-save = Allez à « Emporter et apporter », « Emporter », « Mes réponses », et enregistrez le fichier sur cette clé. Il est scellé : seule la personne qui vous a invité peut l’ouvrir.
kit-leaflet-answers-paper = Sur papier ? Remplissez la feuille de réponses avec le code reçu, sans votre nom, et rendez-la.
kit-leaflet-key = Pour être sûr
kit-leaflet-key-about = La personne qui a fait cette clé USB l’a signée comme « { $computer } » avec ces signes : { $key }. Dans « Emporter et apporter », on peut vérifier que rien n’a changé. Comparez les signes avec ceux que cette personne vous dit, pas seulement avec cette feuille.
kit-needs-window = Un navigateur ne peut pas choisir un dossier. Faites-le sur un ordinateur où Cabildo s’ouvre dans sa propre fenêtre.
