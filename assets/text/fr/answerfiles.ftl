## Les réponses d’un tour sortent en feuilles de calcul et reviennent. Les mots des colonnes sont aussi dans les fichiers.
answerfiles-sheet-answers = Réponses
answerfiles-sheet-agreed = Consensus
answerfiles-sheet-evidence = Preuves
answerfiles-sheet-comments = Commentaires
answerfiles-sheet-earlier = Historique
answerfiles-sheet-help = Mode d’emploi

# Les colonnes.
answerfiles-col-code = Code
answerfiles-col-item = Clé
answerfiles-col-name = Thème
answerfiles-col-dimension = Dimension
answerfiles-col-question = Question
answerfiles-col-options = Ce que l’on peut répondre
answerfiles-col-answer = Réponse
answerfiles-col-instead = Autre réponse
answerfiles-col-reason = Raison
answerfiles-col-confidence = Certitude
answerfiles-col-hints = Preuves recherchées
answerfiles-col-hint = Numéro de la preuve
answerfiles-col-seen = Preuves vues (numéros)
answerfiles-col-other = Autre preuve
answerfiles-col-comment = Commentaire
answerfiles-col-share = Le groupe lit-il le commentaire ?
answerfiles-col-vote = Moment
answerfiles-col-given = Ce qui a été répondu
answerfiles-col-level = Niveau
answerfiles-col-level-text = Ce que dit le niveau
answerfiles-col-people = Personnes
answerfiles-col-outcome = Ce qui est convenu
answerfiles-col-recorded = Désaccord au procès-verbal
answerfiles-col-dissent = Désaccord
answerfiles-col-wanted = Preuve manquante
answerfiles-col-cited = Preuves citées (numéros)
answerfiles-col-present = Personnes présentes
answerfiles-col-at = Date
answerfiles-col-until = En vigueur jusqu’au
answerfiles-col-why = Pourquoi cela a changé

# Les mots des cellules.
answerfiles-yes = Oui
answerfiles-no = Non
answerfiles-unknown = Je ne sais pas
answerfiles-not-applicable = Ne s’applique pas
answerfiles-not-ours = N’est pas une compétence
answerfiles-none-of-these = Aucun de la liste
answerfiles-low = Faible
answerfiles-medium = Moyenne
answerfiles-high = Grande
answerfiles-agreed = Convenu
answerfiles-no-consensus = Sans consensus
answerfiles-no-information = Sans information
answerfiles-vote-alone = Avant la discussion
answerfiles-vote-again = Vote { $number } après la discussion
answerfiles-level-word = Niveau { $level }
answerfiles-option-level = { $level } = { $text }
answerfiles-options-choices = Un ou plusieurs, chacun sur sa ligne :
answerfiles-options-whole = Un nombre entier
answerfiles-options-decimal = Un nombre
answerfiles-options-text = Des mots
answerfiles-options-date = Une date, par exemple 2027-03-15

# Comment utiliser la feuille d’une personne.
answerfiles-help-for = Feuille { $code } de « { $assessment } ». Toute personne qui ouvre ce fichier peut lire ce qui y est écrit : remettez-le en main propre à qui anime.
answerfiles-help-answer = Écrivez votre réponse dans la colonne « Réponse ». Si vous ne savez pas ou si la question ne s’applique pas, laissez-la vide et choisissez dans « Autre réponse ».
answerfiles-help-reason = « Ne s’applique pas » et « N’est pas une compétence » demandent une raison dans la colonne « Raison ».
answerfiles-help-comment = Le groupe lit votre commentaire seulement si vous écrivez « Oui » dans la colonne d’à côté.
answerfiles-help-empty = Une cellule vide ne change rien. Ne changez pas la colonne « Clé » : grâce à elle Cabildo reconnaît chaque question.

# L’écran.
answerfiles-open = Pour tableur
answerfiles-out = Emporter les données du tour dans un tableur
answerfiles-out-about = La même chose que le groupe voit dans « Consensus » : combien de personnes ont choisi chaque niveau, ce qui est convenu, et les commentaires que leurs auteurs montrent. Jamais qui a répondu quoi.
answerfiles-xlsx = Excel (.xlsx)
answerfiles-xlsx-about = Une feuille pour chaque tableau. Elle permet de rapporter ensuite les changements du consensus.
answerfiles-ods = LibreOffice (.ods)
answerfiles-ods-about = La même chose, dans le format libre.
answerfiles-csv = Tableau de texte (CSV)
answerfiles-csv-about = Un seul tableau, pour tout autre programme.
answerfiles-csv-table = Quel tableau
answerfiles-saved = « { $name } » a été enregistré.
answerfiles-own = Ma feuille dans un tableur
answerfiles-own-about = Enregistrez-la, répondez-y sur un autre ordinateur et rapportez-la. Toute personne qui ouvre le fichier peut lire vos réponses.
answerfiles-file-way = Feuille { $code } dans un tableur
answerfiles-file-way-about = Enregistrez la feuille vide et donnez-la à la personne qui répond. À son retour, rapportez-la ici : Cabildo ne montre pas ce qu’elle dit.
answerfiles-in = Rapporter les réponses du tableur
answerfiles-in-agreed = Rapporter des changements du consensus
answerfiles-in-about = Choisissez le fichier (.xlsx, .ods ou .csv). Vous verrez chaque changement et rien ne change avant votre accord.
answerfiles-choose = Choisir le fichier
answerfiles-choose-other = Choisir un autre fichier
answerfiles-changes = Changements dans « { $file } »
answerfiles-changes-about = Décochez ce que vous ne voulez pas changer. Ce qu’il y avait avant est conservé dans l’historique.
answerfiles-changes-none = La feuille dit la même chose que Cabildo. Il n’y a rien à changer.
answerfiles-changes-none-left = Aucun changement de la feuille ne peut être pris. La raison de chacun est ci-dessous.
answerfiles-change = { $column } : de « { $before } » à « { $after } »
answerfiles-change-from-nothing = { $column } : « { $after } » (rien auparavant)
answerfiles-change-to-nothing = { $column } : vide (avant « { $before } »)
answerfiles-sealed = { $answers ->
    [one] La feuille { $code } apporte 1 réponse.
   *[other] La feuille { $code } apporte { $answers } réponses.
}
answerfiles-sealed-about = Le tour est scellé : ce qui a été répondu n’est pas montré ici. Une fois prise, la feuille est terminée.
answerfiles-apply = { $changes ->
    [0] Appliquer les changements
    [one] Appliquer 1 changement
   *[other] Appliquer les { $changes } changements
}
answerfiles-apply-sealed = Prendre les réponses
answerfiles-applied = { $changes ->
    [0] Aucun changement n’a été pris.
    [one] 1 question a été prise.
   *[other] { $changes } questions ont été prises.
}
answerfiles-not-taken = { $cells ->
    [one] 1 cellule ne peut pas être prise
   *[other] { $cells } cellules ne peuvent pas être prises
}
answerfiles-left-out = Ces colonnes ne sont pas de la feuille et ne sont pas utilisées : { $columns }.
answerfiles-why-ask = Pourquoi ce qui est convenu change-t-il ?

# Pourquoi un fichier n’est pas fait ou pas pris.
answerfiles-too-long = Le texte de « { $item } », colonne « { $column } », est trop long pour une cellule d’Excel. Enregistrez au format LibreOffice (.ods), qui l’accepte, ou raccourcissez le texte.
answerfiles-reflection = Ce sur quoi chaque personne réfléchit n’est que pour elle : cela ne sort dans aucun tableur.
answerfiles-broken = Le fichier n’est pas une feuille de calcul ou est endommagé. Ouvrez-le, enregistrez-le à nouveau en .xlsx et rapportez-le.
answerfiles-no-workbook = { $wrong } { $instead }
answerfiles-no-heads = Le fichier n’a pas la colonne « Clé » avec une autre colonne connue. Enregistrez à nouveau la feuille d’ici et copiez-y vos réponses.
answerfiles-column-twice = La colonne « { $head } » y est deux fois. Supprimez l’une des deux et rapportez le fichier.
answerfiles-other-code = Le fichier est de la feuille « { $found } », pas de « { $code } ». Choisissez le fichier de « { $code } ».
answerfiles-bring-again = Ce que disait le fichier n’est plus disponible. Rapportez-le.
answerfiles-nothing-to-take = Le fichier n’apporte aucune réponse. Vérifiez que c’est bien celui qui est revenu.

# Pourquoi une cellule n’est pas prise.
answerfiles-why-formula = C’est une formule. Écrivez la valeur à la place.
answerfiles-why-broken = La cellule montre une erreur. Écrivez la valeur à la place.
answerfiles-why-unknown-item = Ce questionnaire n’a pas de question avec cette clé, ou elle n’est pas sur cette feuille.
answerfiles-why-item-twice = La même question est dans une ligne au-dessus. N’en laissez qu’une.
answerfiles-why-both = Il y a une réponse et aussi une autre réponse. N’en laissez qu’une.
answerfiles-why-not-one-of = Écrivez { $allowed }.
answerfiles-why-not-a-number = Ce n’est pas un nombre compréhensible. Écrivez-le sans séparer les milliers.
answerfiles-why-not-a-day = Ce n’est pas une date compréhensible. Écrivez-la ainsi : 2027-03-15.
answerfiles-why-not-hints = Écrivez les numéros de la liste des preuves, séparés par des virgules.
answerfiles-why-no-level = Le niveau manque. Écrivez-le dans la colonne « Niveau ».
answerfiles-why-no-outcome = Ce qui est convenu manque. Écrivez-le dans la colonne « Ce qui est convenu ».
answerfiles-why-too-long = Le texte dépasse { $most } lettres. Raccourcissez-le.
answerfiles-why-ask-the-person = Cette cellule n’est pas comprise. Tant que le tour est scellé, ce qu’elle dit n’est pas montré : demandez à la personne qui répond de la vérifier.
answerfiles-why-meanwhile = Cette réponse a changé depuis que vous avez apporté le fichier. Rapportez-le pour voir ce qu’elle dit maintenant.
