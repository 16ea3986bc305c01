## L’écran des rapports : choisir, regarder et enregistrer.
reports-title = Rapports
reports-assessment = Rapport de résultats
reports-plan = Plan d’action
reports-plan-about = Actions, dates, responsables et signatures
reports-language = Langue
reports-paper = Papier
reports-letter = Lettre
reports-a4 = A4
reports-save = Enregistrer le PDF
reports-saved = PDF enregistré : { $name }
reports-page = Page { $page } sur { $pages }
reports-pages = { $pages ->
    [one] PDF, { $pages } page
   *[other] PDF, { $pages } pages
}
reports-notices = Avant d’imprimer
reports-characters = Ces caractères ne peuvent pas être imprimés et deviennent □ : { $characters }
reports-preview = Aperçu
reports-making = Préparation des pages…
