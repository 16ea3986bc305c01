## La première utilisation : langue, municipalité.

setup-claim-first = Évaluer ensemble,
setup-claim-second = décider ensemble
setup-about = Un outil pour que la municipalité connaisse ses capacités, convienne de ses priorités et prépare sa feuille de route. Il fonctionne sans Internet.
setup-first-use = Première utilisation, moins d’une minute
setup-which-language = Dans quelle langue préférez-vous travailler ?
setup-which-council = Quelle est votre municipalité ?
setup-nothing-leaves = Rien ne sort de cet ordinateur, sauf si vous l’enregistrez ailleurs ou l’envoyez.
setup-begin = Commencer

## Les données d’une municipalité : à la première utilisation, à l’ajout d’une autre et dans les réglages.

setup-council-name = Nom de la municipalité
setup-only-name = Seul le nom est nécessaire ; le reste peut attendre.
setup-country-choose = Choisissez le pays
setup-countries-americas = Amérique latine et Caraïbes
setup-countries-iberia = Espagne, Portugal et États-Unis
setup-countries-others = Autres pays
setup-region = Département, province ou État
setup-population = Habitants, environ
setup-population-unknown = Non indiqué
setup-population-up-to = Jusqu’à { $people }
setup-population-over = Plus de { $people }
setup-term-ends = Fin du mandat
setup-another-council = Autre municipalité
setup-new-council = Ajouter une municipalité
setup-create-council = Ajouter la municipalité

## Les réglages.

setup-settings = Réglages
setup-appearance = Langue et couleurs
setup-council-data = Données de la municipalité
setup-council-saved = Données de la municipalité enregistrées.
setup-your-data = Vos données
setup-data-file = Tout est dans un seul fichier de cet ordinateur :
setup-version = Cabildo, version { $version }

## Le fichier de données ne peut pas être ouvert.

setup-trouble = Le fichier de données n’a pas pu être ouvert
setup-trouble-untouched = Cabildo n’a rien modifié ni effacé. Une fois le problème réglé, réessayez.

## Qui répond dans un tour.

setup-respondents = Qui répond
setup-respondents-none = Ajoutez chaque personne ou groupe qui va répondre. Chacun répond séparément, puis le groupe convient des niveaux.
setup-respondents-readable = Utilisez des codes, pas des noms. Les réponses restent dans le fichier de données de cet ordinateur, et toute personne qui a accès à l’ordinateur peut le lire.
setup-respondent = Personne ou groupe
setup-respondent-new = Une personne ou un groupe de plus
setup-respondent-code = Code court (facultatif)
setup-respondent-code-hint = Si vous le laissez vide, le prochain code libre est donné.
setup-respondent-area = Service (facultatif)
setup-respondent-area-hint = Par exemple : Mairie, Finances, Conseil.
setup-respondent-add = Ajouter
setup-respondent-added = { $code } est dans la liste.
setup-respondent-progress = Avancement
setup-respondent-progress-of = Avancement : { $code }
setup-respondent-state = État
setup-respondent-finished = Terminé
setup-respondent-answering = En cours
setup-respondent-not-started = Pas commencé
setup-respondent-do = Que faire
setup-respondent-answer = Répondre
setup-respondent-continue = Continuer
setup-respondent-for = { $what } : { $code }
setup-finished-of = { $of ->
    [0] Il n’y a encore personne
    [one] Terminé : { $finished } sur { $of }
   *[other] Terminé : { $finished } sur { $of }
}
setup-go-consensus = Aller au consensus
setup-rounds = Tour
setup-round-closed = Ce tour est clos : on peut le lire, mais il n’accepte plus de réponses ni d’accords.
setup-close-round = Clore le tour
setup-round-was-closed = Le tour est maintenant clos.
setup-reopen-round = Rouvrir
setup-new-round = Nouveau tour
setup-new-round-about = Les mêmes questions, une fois de plus. Cela sert à voir ce qui a changé depuis « { $round } » ; ce qui précède n’est pas touché.
setup-round-name = Nom du tour (facultatif)
setup-round-name-hint = Si vous le laissez vide : son numéro et l’année.
setup-start-round = Commencer le tour
setup-respondents-sealed = Le tour est scellé : personne ne voit les réponses, seulement qui a terminé, jusqu’à ce qu’il soit révélé dans « Consensus ».
setup-respondent-role = Fonction (facultatif)
setup-respondent-role-none = Non indiquée
setup-respondent-way = Mode de réponse
setup-respondent-way-here = Sur cet ordinateur
setup-respondent-way-paper = Sur papier
setup-respondent-way-file = Sur un autre ordinateur, par fichier
setup-respondent-way-fixed = La personne a commencé à répondre : cela ne change plus.
setup-respondent-on-paper = Sur papier
setup-respondent-in-file = Fichier attendu
setup-respondent-open = Ouvrir sa feuille
setup-respondent-edit = Modifier les données
setup-respondent-edit-title = Données de { $code }
setup-respondent-key-lost = Code secret perdu ?
setup-respondent-key-lost-about = Avec une autre feuille, la personne recommence. La précédente est conservée, fermée, et ne compte pas.
setup-respondent-replace = Donner une autre feuille
setup-respondent-replaced = { $code } a une autre feuille. La précédente est conservée.
setup-new-round-people = Avec les mêmes personnes, sans leurs réponses
