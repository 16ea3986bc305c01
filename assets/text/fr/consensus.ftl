## L’écran où le groupe regarde la dispersion et convient d’un niveau.
consensus-title = Consensus
consensus-to-agree = À convenir
consensus-agreed-of = Accords : { $agreed } sur { $of }
consensus-order-urgent = Plus grand désaccord d’abord
consensus-order-questionnaire = Ordre du questionnaire
consensus-order-open = Seulement sans accord
consensus-order = Ordre de la liste
consensus-answers-without-names = { $voices ->
    [one] { $voices } réponse individuelle, sans nom
   *[other] { $voices } réponses individuelles, sans noms
}
consensus-range = { $range ->
    [0] Même niveau
    [one] { $range } niveau de différence
   *[other] { $range } niveaux de différence
}
consensus-state-split = Partagé
consensus-state-talk = À discuter
consensus-state-agreed = Concordant
consensus-state-few = Peu de réponses
consensus-state-no-information = Sans information
consensus-unknown-short = { $people ->
    [one] { $people } ne sait pas
   *[other] { $people } ne savent pas
}
consensus-not-applicable-short = { $people ->
    [one] { $people } dit « sans objet »
   *[other] { $people } disent « sans objet »
}
consensus-not-ours-short = { $people ->
    [one] { $people } dit « hors compétence »
   *[other] { $people } disent « hors compétence »
}
consensus-settled = Convenu
consensus-proposal = Proposition
consensus-votes-at = { $votes ->
    [one] { $votes } personne au niveau { $level }
   *[other] { $votes } personnes au niveau { $level }
}
consensus-help-split = Écoutez d’abord quelqu’un qui a choisi { $low } et quelqu’un qui a choisi { $high }, preuves à l’appui. Jusqu’à 8 minutes.
consensus-help-talk = Discutez 3 minutes : une voix parmi les plus basses et une parmi les plus hautes, preuves à l’appui.
consensus-help-agreed = Les réponses concordent. Vous pouvez convenir du niveau sans discuter.
consensus-help-few = Moins de trois réponses donnent un niveau : convenez-en avec prudence.
consensus-help-no-information = Plus de la moitié ne sait pas. Laissez « Sans information » et notez qui va se renseigner.
consensus-lower-median = La proposition est la médiane inférieure.
consensus-level = Niveau convenu
consensus-why-not-next = Pourquoi le niveau { $level } et pas le suivant ?
consensus-why = Pourquoi ?
consensus-dissent = Noter le désaccord
consensus-dissent-people = { $people ->
    [one] { $people } personne a choisi un autre niveau
   *[other] { $people } personnes ont choisi un autre niveau
}
consensus-dissent-words = Que soutiennent ces personnes ?
consensus-evidence-wanted = Demander des preuves avant le prochain tour
consensus-evidence-cited = Preuves vues
consensus-evidence-count = { $hint }, { $people }
consensus-comments = Commentaires partagés
consensus-other-outcome = Autre résultat
consensus-no-consensus = Sans consensus
consensus-no-consensus-hint = Le groupe reste partagé après un second vote : le niveau le plus bas est retenu et les deux positions sont conservées.
consensus-no-information = Sans information
consensus-not-applicable = Sans objet
consensus-not-ours = Hors compétence municipale
consensus-agree-level = Convenir du niveau { $level } et continuer
consensus-record-no-consensus = Enregistrer « Sans consensus » au niveau { $level }
consensus-record-no-information = Enregistrer « Sans information »
consensus-record-not-applicable = Enregistrer « Sans objet »
consensus-record-not-ours = Enregistrer « Hors compétence »
consensus-change = Modifier l’accord
consensus-reopened = L’accord a été retiré ; il reste dans l’historique.
consensus-target = Cible à 12 mois
consensus-importance = Importance
consensus-feasibility = Faisabilité
consensus-nobody = Il n’y a pas encore de réponses dans ce tour. Les personnes répondent d’abord.
consensus-see-results = Voir les résultats
consensus-see-exchange = Voir ce que nous offrons et nos besoins
consensus-nothing-to-agree = Ce questionnaire ne demande pas de niveaux : le groupe n’a rien à convenir.
