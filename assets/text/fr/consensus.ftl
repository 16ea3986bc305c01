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
consensus-evidence-cited = Preuves citées
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
consensus-nobody = Il n’y a pas encore de réponses dans ce tour. Le mieux est que chaque personne réponde d’abord séparément.
consensus-see-results = Voir les résultats
consensus-see-exchange = Voir ce que nous offrons et nos besoins
consensus-nothing-to-agree = Ce questionnaire ne demande pas de niveaux : le groupe n’a rien à convenir.

## Le tour scellé, et sa révélation.
consensus-sealed-title = Le tour est scellé
consensus-sealed-about = Personne ne voit ce que les autres ont répondu tant que vous n’avez pas révélé les réponses. Ainsi chaque personne dit ce qu’elle pense, sans suivre quiconque.
consensus-sealed-file = D’ici là, Cabildo ne montre, n’imprime ni n’exporte aucune réponse. Mais quiconque a cet ordinateur entre les mains peut lire le fichier de données.
consensus-sealed-finished = Ont terminé : { $finished } sur { $of }
consensus-sealed-code = Code
consensus-sealed-area = Service
consensus-sealed-state = État
consensus-sealed-done = Terminé
consensus-sealed-answering = En cours
consensus-sealed-not-started = Pas commencé
consensus-reveal = Révéler les réponses
consensus-reveal-title = Révéler les réponses ?
consensus-reveal-shows = Le groupe verra comment les réponses se répartissent, sans noms ni codes.
consensus-reveal-unfinished = { $people ->
    [0] Tout le monde a terminé.
    [one] 1 personne n’a pas terminé. Elle pourra le faire après, mais il sera indiqué qu’elle a répondu quand le reste était déjà visible.
   *[other] { $people } personnes n’ont pas terminé. Elles pourront le faire après, mais il sera indiqué combien ont répondu quand le reste était déjà visible.
}
consensus-reveal-for-good = C’est irréversible. Le jour et l’heure sont conservés.
consensus-without-answers = Convenir sans réponses individuelles
consensus-without-title = Convenir sans réponses individuelles ?
consensus-without-about = Personne n’a encore répondu. Le groupe discute et convient de chaque niveau sans voir d’abord ce que pense chaque personne.
consensus-revealed-at = Réponses révélées le { $day } à { $time }
consensus-late = { $people ->
    [one] 1 personne a répondu après
   *[other] { $people } personnes ont répondu après
}

## La liste de ce dont il faut convenir.
consensus-concern-unsure = Peu de certitude
consensus-moves = Pourrait faire passer la dimension de { $from } à { $to }
consensus-table = Table { $number }
consensus-round-agreement = Concordance du tour : { $alpha }
consensus-not-computable = calcul impossible
consensus-agreement-about = 1 signifie que tout le monde voit la même chose ; près de 0, que les réponses concordent comme par hasard. C’est l’alpha de Krippendorff.
consensus-agreement-none = Il y a très peu de réponses, ou toutes sont identiques.
consensus-agreement-dimension = Dimension
consensus-agreement-value = Concordance
consensus-agreement-item = Cette question

## Le second vote.
consensus-vote-again = Voter à nouveau en silence
consensus-vote-about = Chaque personne vote en silence, par exemple sur papier. Comptez les votes et notez-les ici. Ce que chacune a répondu avant ne change pas.
consensus-vote-unknown = Ne sait pas
consensus-vote-sum = { $votes } voix sur { $voices }
consensus-vote-more = Il y a plus de votes que de personnes ayant répondu. Vérifiez le compte ; s’il est juste, enregistrez-le.
consensus-vote-none = Notez au moins un vote.
consensus-vote-keep = Enregistrer le vote
consensus-vote-turn = { $turn ->
    [1] Première réponse
    [2] Second vote
   *[other] Vote numéro { $turn }
}
consensus-still-split = Le groupe reste partagé après avoir voté à nouveau. Vous pouvez enregistrer « Sans consensus » au niveau { $level } : les deux positions sont conservées.
consensus-choose-no-consensus = Choisir « Sans consensus »

## Le temps pour discuter.
consensus-timer = Temps pour discuter
consensus-timer-of = { $minutes ->
    [one] sur 1 minute
   *[other] sur { $minutes } minutes
}
consensus-timer-start = Démarrer
consensus-timer-pause = Pause
consensus-timer-restart = Recommencer le temps
consensus-timer-left = { $minutes ->
    [0] Le temps est écoulé.
    [one] Il reste 1 minute.
   *[other] Il reste { $minutes } minutes.
}
consensus-timer-paused = en pause

## Ce dont on convient.
consensus-evidence-seen = { $people ->
    [0] personne ne l’a vue
    [one] 1 personne l’a vue
   *[other] { $people } personnes l’ont vue
}
consensus-evidence-missing = Personne n’a cité de preuve vue pour le niveau { $level }. Mieux vaut l’examiner d’abord ; vous pouvez en convenir tout de même.
consensus-present = Présents ({ $people })
consensus-present-title = Qui est dans la salle
consensus-present-label = Une personne par ligne
consensus-present-hint = Indiquez des fonctions ou des noms, comme la municipalité préfère. Chaque accord garde qui était présent.
consensus-change-title = Pourquoi l’accord change-t-il ?
consensus-change-about = L’accord précédent était « { $before } ». Il est conservé avec son motif.
consensus-change-why = Motif du changement
consensus-change-missing = Écrivez pourquoi il change.
consensus-take-back = Retirer l’accord
consensus-earlier = Accords précédents ({ $count })
consensus-earlier-stood = Du { $from } au { $to }
consensus-earlier-why = Pourquoi il a changé : { $why }
consensus-outcome-level = Niveau { $level }
consensus-outcome-no-consensus = Sans consensus, niveau { $level }
consensus-notes = Notes d’animation (jamais projetées)

## Travailler par tables.
consensus-tables = Travailler par tables
consensus-tables-about = Chaque table discute de certaines dimensions et propose un niveau. Ensuite la plénière confirme la proposition ou convient d’autre chose.
consensus-tables-suggested = Cabildo propose cette répartition, avec un nombre semblable de questions par table. Modifiez-la comme vous voulez.
consensus-tables-few = À moins de huit personnes, mieux vaut ne pas se séparer : discutez toutes ensemble. Si vous préférez tout de même, répartissez ici les dimensions.
consensus-tables-plenary = La plénière
consensus-tables-end = Terminer le travail par tables
consensus-propose-level = Proposer le niveau { $level } à la plénière
consensus-propose-outcome = Proposer « { $outcome } » à la plénière
consensus-proposed-level = La table { $number } propose le niveau { $level }
consensus-proposed-outcome = La table { $number } propose « { $outcome } »
consensus-confirm = Confirmer ce que propose la table

## La vue de salle, pour le projecteur.
consensus-room = Voir dans la salle
consensus-room-leave = Retour
consensus-room-first = La parole d’abord à qui a choisi { $low }, puis à qui a choisi { $high }.
consensus-room-settled = Convenu : { $outcome }
consensus-room-change = Pour modifier l’accord, quittez la vue de salle.
consensus-room-minutes = minutes
