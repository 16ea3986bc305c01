## La bibliothèque de questionnaires.

library-title = Bibliothèque
library-import = Importer
library-views = Afficher
library-all = Questionnaires
library-by-theme = Par thème
library-search = Chercher par nom ou thème
library-no-match = Aucun questionnaire ne correspond à votre recherche.
library-size = { $items ->
    [one] { $items } question
   *[other] { $items } questions
}, { $dimensions ->
    [one] { $dimensions } dimension
   *[other] { $dimensions } dimensions
}
library-version = Version { $version }
library-items = { $items ->
    [one] { $items } question
   *[other] { $items } questions
}
library-takes = Vous pouvez importer le modèle de Cabildo une fois rempli, un XLSForm ou une bibliothèque YAML de CISO Assistant.
library-save-template = Modèle pour écrire le vôtre
library-saved = « { $name } » est enregistré.

## Un questionnaire.

library-installed = installée le { $date }
library-used = { $assessments ->
    [0] pas encore utilisée
    [one] utilisée dans 1 évaluation
   *[other] utilisée dans { $assessments } évaluations
}
library-use = Utiliser dans une évaluation
library-read = Lire en entier
library-save-workbook = Enregistrer en feuille de calcul
library-save-xlsform = Enregistrer en XLSForm
library-dimensions = Dimensions
library-scale = Échelle
library-languages = Langues
library-versions = Versions
library-version-newest = { $version }, en vigueur
library-versions-stay = Chaque évaluation garde la version avec laquelle elle a commencé, jusqu’à ce que quelqu’un la change.
library-older = Voici la version { $version }. La version en vigueur est la { $newest }.
library-see-newest = Voir la version en vigueur
library-source = Source et licence
library-shipped = Ce questionnaire est fourni avec Cabildo. Ses textes peuvent être utilisés, copiés et adaptés si Cabildo est cité (CC BY 4.0).
library-imported = Ce questionnaire a été importé sur cet ordinateur. Ses conditions d’utilisation sont celles de la personne qui l’a écrit.
library-purpose-maturity = Il sert à convenir de niveaux en groupe et à planifier.
library-purpose-reflection = Il sert à réfléchir, chaque personne pour soi. Personne d’autre ne voit ses réponses.
library-purpose-exchange = Il sert à dire ce que la municipalité peut offrir à d’autres et ce qu’elle a besoin d’apprendre.
library-repeats-service = On y répond une fois pour chaque service.
library-repeats = On y répond une fois pour chaque cas que la municipalité choisit.

## La lecture complète.

library-back = Revenir à la fiche
library-print = Enregistrer le PDF à imprimer
library-levels = Niveaux
library-choices = Options
library-evidence = Ce qui l’appuie
library-why = Pourquoi on le demande
library-why-principles = Principes de gouvernance
library-why-strategies = Stratégies
library-why-sdg = Cibles des ODD
library-why-topics = Thèmes
library-advice = Ce qui est conseillé
library-advice-reaches = Pour atteindre le niveau { $level }
library-advice-role = Responsable
library-advice-product = Ce qui reste
library-advice-indicator = Comment on le mesure
library-advice-first-step = Premier pas

## Par thème.

library-theme-kind = Que cherchez-vous ?
library-link-principle = Principe de gouvernance
library-link-strategy = Stratégie
library-link-sdg = Cible des ODD
library-link-topic = Thème d’échange
library-theme-pick = Choisissez dans la liste
library-theme-pick-about = Vous verrez quelles questions en traitent, dans tous les questionnaires de la bibliothèque.
library-theme-asked = Ce qui est demandé sur

## L’importation.

library-import-of = Importation : { $file }
library-import-mend = { $problems ->
    [one] Corrigez 1 chose pour terminer.
   *[other] Corrigez { $problems } choses pour terminer.
}
library-import-nothing = Rien n’est encore installé : un questionnaire ne s’installe que lorsque tout est juste.
library-import-done = « { $title } », version { $version }, est maintenant dans la bibliothèque.
library-import-before = « { $title } », version { $version }, était déjà dans la bibliothèque. Rien n’a changé.
library-import-problems = Ce qu’il faut corriger
library-import-left-out = Ce qui est laissé de côté
library-import-left-out-about = Cabildo n’utilise pas ces parties du fichier. Le reste n’en dépend pas.
library-import-place = Où
library-import-wrong = Ce qui ne va pas
library-import-what = Ce qui n’est pas utilisé
library-import-instead = Ce qu’il faut écrire
library-import-again = Importer de nouveau
library-template-name = Modèle de questionnaire
library-choose-file = Choisissez le fichier du questionnaire
