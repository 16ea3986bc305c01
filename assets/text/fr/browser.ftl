## Les écrans dans le navigateur de l'ordinateur, là où il n'y a pas de fenêtre propre.

# Avis hors de toute page.
browser-none = Aucun navigateur n'a été trouvé, et Cabildo en a besoin pour s'afficher sur cet ordinateur. Installez Firefox, Chrome ou Edge et rouvrez Cabildo. Si vous en avez un, laissez cet avis ouvert et tapez cette adresse dans le navigateur : { $address }
browser-nobody-came = Le navigateur n'a pas affiché Cabildo. Laissez cet avis ouvert, ouvrez vous-même le navigateur et tapez-y cette adresse : { $address }
browser-not-served = L'ordinateur ne laisse pas Cabildo s'afficher dans le navigateur ({ $why }). Redémarrez l'ordinateur. Si rien ne change, demandez de l'aide à la personne qui a installé Cabildo. Vos données n'ont pas été touchées.
browser-in-a-window = Cabildo est déjà ouvert avec ce fichier de données. Cherchez-le dans la barre des tâches, ou fermez-le et rouvrez-le.

# Sur la page.
browser-stranger-title = Ouvrez Cabildo par son icône
browser-stranger = Cette adresse a déjà servi. Fermez cet onglet et ouvrez Cabildo par son icône. Vos données sont en sécurité.
browser-elsewhere-title = Cabildo a été ouvert dans un autre onglet
browser-elsewhere = Continuez dans l'autre onglet, ou continuez ici. Ce que vous avez enregistré est en sécurité.
browser-go-on-here = Continuer ici
browser-ended-title = Cabildo a été fermé
browser-ended = Le programme ne répond plus. Ce que vous avez enregistré est en sécurité. Fermez cet onglet et ouvrez Cabildo par son icône.
browser-downloads = Téléchargements
browser-downloading = Le navigateur télécharge { $file }. Attendez la fin avant de fermer le navigateur ou de retirer la clé USB.
