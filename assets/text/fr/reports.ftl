## L’écran des rapports : choisir, regarder et enregistrer.
reports-title = Rapports
reports-assessment = Rapport de résultats
reports-plan = Plan d’action
reports-plan-about = Actions, dates et signatures
reports-language = Langue
reports-paper = Papier
reports-letter = Lettre
reports-a4 = A4
reports-save = Enregistrer le PDF
reports-saved = Enregistré : { $name }
reports-page = Page { $page } sur { $pages }
reports-pages = { $pages ->
    [one] PDF, { $pages } page
   *[other] PDF, { $pages } pages
}
reports-notices = Avant d’imprimer
reports-characters = Ces caractères ne peuvent pas être imprimés et deviennent □ : { $characters }
reports-preview = Aperçu
reports-making = Préparation des pages…
reports-round = Évaluation
reports-group-results = Résultats
reports-group-paper = Pour répondre sur papier
reports-group-plan = Plan d’action
reports-group-workshop = Atelier
reports-assessment-about = Niveaux, raisons et écarts
reports-brief = Résumé pour le conseil
reports-brief-about = Une page pour décider
reports-record = Procès-verbal de consensus
reports-record-about = Ce qui est convenu, à signer
reports-poster = Affiche du profil
reports-poster-about = À accrocher au mur
reports-progress = Progrès entre les tours
reports-progress-about = Ce qui a changé depuis
reports-review = Réunion de suivi
reports-review-about = La feuille de ce mois
reports-half-year = Rapport semestriel
reports-half-year-about = Progrès et leçons
reports-include = Inclure
reports-include-comparison = Comparaison avec le tour précédent
reports-include-reasons = Raisons du consensus
reports-include-participants = Participants par service
reports-include-annex = Annexe avec toutes les questions
reports-include-logos = Logos de la commune
reports-grey = Imprimante sans couleur
reports-grey-patterns = Utiliser des trames au lieu des couleurs
reports-print = Imprimer
reports-print-how = Il s’ouvre dans le lecteur de votre ordinateur ; imprimez depuis celui-ci.
reports-save-word = Pour Word
reports-save-tables = Pour Excel
reports-go-to-page = Aller à la page { $page }
reports-thumbnails = Pages
reports-batch = Pour plusieurs communes…
reports-batch-title = Faire ce rapport pour plusieurs communes
reports-batch-all = Toutes
reports-batch-without = Pas encore possible pour : { $names }
reports-batch-none = Pas encore possible pour aucune commune.
reports-batch-cancel = Annuler
reports-batch-doing = { $done } sur { $of } : { $name }
reports-batch-stopped = Annulé. { $done } sur { $of } sont déjà enregistrés dans le dossier « { $folder } ».
reports-batch-failed = { $name } : { $why }
reports-batch-begin = { $count ->
    [one] Choisir un dossier et faire 1 rapport
   *[other] Choisir un dossier et faire { $count } rapports
}
reports-batch-done = { $count ->
    [one] 1 rapport enregistré dans le dossier « { $folder } ».
   *[other] { $count } rapports enregistrés dans le dossier « { $folder } ».
}
reports-group-networks = Réseaux de villes
reports-questionnaire = Questionnaire sur papier
reports-questionnaire-about = Toutes les questions
reports-answer-sheets = Feuilles de réponse
reports-answer-sheets-about = Avec un code, à cocher
reports-ballots = Bulletins pour la table
reports-ballots-about = Pour voter à bulletin secret
reports-membership = Demande d’adhésion
reports-membership-about = Brouillon pour le réseau
reports-award = Candidature au prix
reports-award-about = Brouillon pour le réseau
reports-ask-dimension = Dimension
reports-ask-dimension-all = Toutes
reports-ask-blank = Feuilles sans code
reports-ask-blank-nothing = Vide : une par personne qui répond sur papier
reports-ask-seats = Personnes à la table
reports-ask-month = Mois
reports-ask-last-month = Dernier des six mois
reports-ask-words = Mots par texte, au plus
reports-ask-words-nothing = Vide : l’usage
reports-logos = Choisir les logos…
