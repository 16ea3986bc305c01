## L’écran où une personne répond au questionnaire.
answering-first-round = Premier tour, { $year }
answering-second-round = Deuxième tour, { $year }
answering-later-round = Tour { $number }, { $year }
answering-title = Questionnaire
answering-progress = Réponses : { $answered } sur { $of }
answering-position = { $dimension } · question { $number } sur { $of }
answering-which = Quelle phrase décrit le mieux votre municipalité aujourd’hui ?
answering-unknown = Je ne sais pas
answering-not-applicable = Sans objet
answering-not-ours = Hors compétence
answering-not-a-level = Ces réponses ne comptent pas comme le niveau le plus bas.
answering-reason = Pourquoi ?
answering-reason-hint = Écrivez la raison pour que la réponse soit enregistrée.
answering-evidence = Quelles preuves avez-vous vues ?
answering-other-evidence = Autre preuve
answering-confidence = Votre réponse est-elle sûre ?
answering-confidence-low = Peu
answering-confidence-medium = Assez
answering-confidence-high = Très
answering-comment = Commentaire
answering-share = Montrer mon commentaire au groupe, sans mon nom
answering-share-hint = Si vous ne cochez pas, le commentaire reste seulement sur votre feuille.
answering-high-without-evidence = Niveau { $level } sans preuve vue. Vous pouvez le laisser ainsi ; le groupe verra la marque.
answering-keys-level = choisir le niveau
answering-keys-next = suivante
answering-keys-to = à
answering-questions = Questions
answering-all-questions = Toutes les questions
answering-finish = Terminer
answering-finish-missing = { $missing ->
    [one] Il manque { $missing } réponse. Vous pouvez terminer quand même ou y revenir.
   *[other] Il manque { $missing } réponses. Vous pouvez terminer quand même ou y revenir.
}
answering-next-unanswered = Suivante sans réponse
answering-search = Chercher une question
answering-no-match = Aucune question ne contient ces mots.
answering-closed = Ce tour est clos : vous pouvez lire, mais pas modifier.
answering-shared-competence = Compétence partagée : évaluez seulement ce qui dépend de la municipalité.
answering-key-enter = Entrée
answering-keys-choice = choisir une option
answering-own = Votre réponse
answering-tick-all = Cochez tout ce qui convient.
answering-none-of-these = Rien de tout cela
answering-whole-hint = Un nombre entier, sans décimales.
answering-decimal-hint = Il peut avoir des décimales.
answering-number-unreadable = Écrivez seulement le nombre, en chiffres. Si vous ne le connaissez pas, laissez le champ vide.
answering-number-not-whole = Écrivez un nombre entier, sans décimales.
answering-required = Obligatoire
answering-required-open = { $missing ->
    [one] Il manque { $missing } réponse obligatoire
   *[other] Il manque { $missing } réponses obligatoires
}
answering-required-about = L’auteur du questionnaire demande de répondre à ces questions. Vous pouvez revenir à la première ou terminer ainsi.
answering-required-go = Revenir à la première
answering-finish-anyway = Terminer ainsi
answering-see-own = Voir mon résultat
answering-own-eyes = Prenez votre temps : Cabildo ne montre cette feuille qu’à vous. Le groupe verra comment les réponses se répartissent, sans noms, quand cinq personnes auront terminé.
answering-table = Dimension traitée
answering-table-hint = Chaque table répond à une seule dimension.
answering-sheet-closed = Feuille fermée
answering-sheet = Feuille { $code }
answering-sheet-key-told = Voici votre feuille. Pour la rouvrir, ce code secret vous sera demandé :
answering-sheet-key-write-down = Notez-le sur un papier. Cabildo ne le montrera plus.
answering-sheet-sealed = Vos réponses sont scellées. Quand la personne qui anime révélera le tour, le groupe verra combien de personnes ont choisi chaque niveau, sans noms ni codes.
answering-sheet-data-file = Le code secret protège à l’intérieur de Cabildo. Le fichier de données n’est pas chiffré : toute personne ayant accès à cet ordinateur pourrait le lire avec un autre programme.
answering-sheet-revealed = Ce tour est déjà révélé : ce que vous répondez maintenant compte, et il est dit que cela est arrivé après.
answering-sheet-begin = Commencer
answering-sheet-key = Code secret de la feuille
answering-sheet-key-hint = Quatre chiffres. Si vous l’avez perdu, la personne qui anime peut vous donner une autre feuille dans « Qui répond ».
answering-sheet-open = Ouvrir la feuille
