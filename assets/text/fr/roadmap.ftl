## La feuille de route : actions, dates et raisons. Les raisons figurent aussi sur le papier.
roadmap-title = Feuille de route
roadmap-start = Début
roadmap-horizon = Horizon
roadmap-months = { $months } mois
roadmap-closed = Jours de fermeture
roadmap-closed-none = Aucun
roadmap-closed-from = Du
roadmap-closed-to = Au
roadmap-add-closed = Ajouter une fermeture
roadmap-sources = Évaluations du plan
roadmap-source-gaps = { $gaps ->
    [one] { $gaps } écart
   *[other] { $gaps } écarts
}
roadmap-in-plan = { $actions ->
    [one] { $actions } action dans le plan
   *[other] { $actions } actions dans le plan
}
roadmap-calendar = Calendrier
roadmap-table = Tableau
roadmap-make-report = Créer le rapport
roadmap-phase-first = 3 premiers mois
roadmap-phase-second = Mois 4 à 12
roadmap-phase-third = Mois 13 à 24 et après
roadmap-phase-actions = { $actions ->
    [0] aucune action
    [one] { $actions } action
   *[other] { $actions } actions
}
roadmap-action = Action
roadmap-item = Question
roadmap-role = Responsable
roadmap-dates = Dates
roadmap-date-range = { $start } au { $end }
roadmap-weeks = Semaines
roadmap-cost = Coût
roadmap-needs = Nécessite
roadmap-needs-nothing = Rien avant
roadmap-unlocks = Permet
roadmap-why = Pourquoi elle est dans le plan
roadmap-why-not-earlier = Pourquoi pas plus tôt
roadmap-why-gap = { $steps ->
    [one] « { $item } » est à { $steps } niveau sous la cible convenue.
   *[other] « { $item } » est à { $steps } niveaux sous la cible convenue.
}
roadmap-why-important = Le groupe lui a donné une importance de { $importance } sur 5.
roadmap-why-needed = Il faut la faire avant : { $actions }.
roadmap-why-chosen = La municipalité l’a choisie.
roadmap-why-unlocks-one = Elle permet de faire ensuite « { $action } ».
roadmap-why-unlocks-more = { $more ->
    [one] Elle permet de faire ensuite « { $action } » et { $more } autre action.
   *[other] Elle permet de faire ensuite « { $action } » et { $more } autres actions.
}
roadmap-held-by-nothing = Elle commence avec le plan ; rien ne la retient.
roadmap-held-by-need = Elle attend la fin de « { $action } ».
roadmap-held-by-date = La municipalité a fixé cette date.
roadmap-out-no-room = Elle ne tient pas avant la fin du plan. Allongez le plan, raccourcissez des actions ou changez de responsable.
roadmap-out-without = Elle nécessite « { $action } », qui est restée hors du plan. Elle entre si cette action entre.
roadmap-out-needs = Il faut { $needs }. Elle entre si une de ces conditions est remplie.
roadmap-need-level = que « { $item } » atteigne le niveau { $level }
roadmap-need-done = que « { $action } » soit faite avant
roadmap-need-consensus = que le groupe ait un accord sur toutes les questions
roadmap-fixed = Date fixée
roadmap-exclude = Exclure
roadmap-include = Inclure
roadmap-edit = Modifier
roadmap-restore = Revenir à la proposition
roadmap-added = Ajoutée parce qu’une autre action en a besoin
roadmap-own = Action propre
roadmap-edited = Modifiée par la municipalité
roadmap-add = Action propre
roadmap-add-title = Ajouter une action propre
roadmap-action-title = Que va-t-on faire ?
roadmap-note = Notes
roadmap-start-on = Commence le
roadmap-left-out = Hors du plan
roadmap-excluded = Exclues
roadmap-others = Autres actions possibles
roadmap-unreachable = Cibles sans action
roadmap-unreachable-why = Aucune action proposée ne mène « { $item } » au niveau { $level }. Ajoutez une action propre.
roadmap-term-ends = Fin du mandat
roadmap-empty = Il n’y a pas encore d’actions. Le groupe convient d’abord des niveaux ; les actions viennent des écarts.
roadmap-timeline-says = Calendrier de { $actions } actions, du { $start } au { $end }. Le tableau dit la même chose.
roadmap-estimates = Les semaines sont des estimations pour du personnel qui y consacre un tiers de son temps ; vous pouvez les modifier.
roadmap-chosen-item = Question qu’elle améliore (facultatif)
roadmap-no-item = Aucune
roadmap-excluded-done = Action exclue du plan.
roadmap-level-change = Du niveau { $level } au { $reaches }
roadmap-quoted = « { $title } »
roadmap-amount = { $amount } { $currency }
roadmap-source-year = { $source }, { $year }
roadmap-held-by-role = Avant, { $role } est pris par { $actions }.
roadmap-held-by-absence = Avant, { $role } n’a pas assez d’heures.
roadmap-held-by-money = Avant, l’argent ne suffit pas ({ $budget }) : il manque { $amount }.
roadmap-held-not-before = Elle ne peut pas commencer avant le { $day }.
roadmap-held-by-habit = Elle pourrait commencer plus tôt. Recalculez le plan pour en profiter.
roadmap-held-by-begun = Elle a commencé le { $day }.
roadmap-out-excluded = La commune n’en veut pas dans le plan. Elle entre si vous l’incluez.
roadmap-out-stopped = Elle a été abandonnée ; la raison est dans le suivi.
roadmap-out-closed = Elle commencerait une semaine sans travail. Choisissez une autre date.
roadmap-out-no-use = Elle n’améliore aucune question avec un objectif ouvert et aucune action n’en a besoin. Elle entre si vous l’incluez.
roadmap-out-served = Ce qu’elle apporterait est déjà apporté par { $actions }.
roadmap-out-too-long = Elle prend { $weeks } semaines de travail avec ce qu’il faut avant, et il en reste { $left }. Elle entre si vous allongez le plan ou la raccourcissez.
roadmap-out-late = Elle ne peut pas finir à la date fixée. Elle entre si vous changez cette date.
roadmap-out-lacks = Il n’y en a pas assez pour tout. Elle entre avec { $lacks }.
roadmap-out-lacks-with = Il n’y en a pas assez pour tout. Elle entre, avec { $actions }, avec { $lacks }.
roadmap-out-fits = Elle tient dans le plan tel qu’il est. Recalculez pour qu’elle entre.
roadmap-out-no-hours = { $role } n’a pas d’heures dans ce plan. Elle entre si vous lui donnez des heures par semaine ou changez de responsable.
roadmap-lacks-hours = { $hours } heures de plus par semaine de { $role }
roadmap-lacks-money = { $amount } de plus ({ $budget })
roadmap-breaks-need = « { $action } » doit être terminée avant.
roadmap-breaks-needed = « { $action } » a besoin qu’elle soit terminée avant.
roadmap-breaks-hours = La semaine du { $week }, { $role } aurait { $used } heures et en a { $there } : pris par { $actions }.
roadmap-breaks-absence = La semaine du { $week }, { $role } n’a pas assez d’heures.
roadmap-breaks-money = On dépenserait { $spent } et il y a { $there } ({ $budget }).
roadmap-breaks-no-money = À cette date, il n’y a pas d’argent de sa source.
roadmap-breaks-end = Elle finirait après la fin du plan (le { $day }).
roadmap-breaks-due = Elle finirait après la date fixée.
roadmap-breaks-past = Elle commencerait avant aujourd’hui.
roadmap-change-added = Entre dans le plan et commence le { $day }.
roadmap-change-later = Commence plus tard : { $day } au lieu de { $was }.
roadmap-change-earlier = Commence plus tôt : { $day } au lieu de { $was }.
roadmap-change-end = Finit le { $day }.
roadmap-change-dropped = Sort du plan.
roadmap-warns-no-weeks = Il ne reste aucune semaine de travail dans le plan. Vérifiez les jours de fermeture et la durée.
roadmap-warns-no-room = « { $title } » doit être dans le plan et n’y tient pas. { $why }
roadmap-warns-holidays = Les jours fériés sont connus jusqu’au { $day }. Notez les suivants dans les jours de fermeture.
roadmap-warns-term = { $actions ->
    [one] 1 action finit après la fin du mandat (le { $day }).
   *[other] { $actions } actions finissent après la fin du mandat (le { $day }).
}
roadmap-warns-amounts = { $actions ->
    [one] Le montant de 1 action de coût élevé manque ; il compte pour zéro.
   *[other] Les montants de { $actions } actions de coût élevé manquent ; ils comptent pour zéro.
}
roadmap-field-product = Produit
roadmap-field-indicator = Indicateur
roadmap-field-baseline = Valeur aujourd’hui
roadmap-field-aim = Valeur à la fin
roadmap-field-first-step = Première étape
roadmap-field-success = Signe de réussite
roadmap-field-success-factor = Ce qui ne doit pas manquer
roadmap-field-inform = Qui informer, et à quel rythme
roadmap-field-service = Service qui s’améliore, et en quoi
roadmap-field-partners = Acteurs et alliances
roadmap-field-risks = Risques, et que faire alors
roadmap-field-groups = Groupes à ne pas laisser de côté
roadmap-field-decisions = Décisions du conseil
roadmap-field-proof = Ce qui montrera que c’est fait
roadmap-field-canvas-problem = Canevas : le problème
roadmap-field-canvas-people = Canevas : qui le vit
roadmap-field-canvas-question = Canevas : la question
roadmap-field-canvas-idea = Canevas : l’idée
roadmap-field-canvas-test = Canevas : un petit essai
roadmap-field-canvas-learned = Canevas : ce qu’on a appris
roadmap-out-only-for = Elle ne sert qu’à { $actions }, restée hors du plan. Elle entre avec cette action.
roadmap-view = Affichage
roadmap-outside = Hors du plan ({ $actions })
roadmap-money-there = sur { $there }
roadmap-quality = { $percent ->
    [0] Il n’y a pas de meilleur plan.
   *[other] Aucun plan ne peut être meilleur de plus de { $percent } %.
}
roadmap-calculated = Calculée le { $day }.
roadmap-more-warnings = { $count ->
    [one] et 1 autre avis
   *[other] et { $count } autres avis
}
roadmap-redo = Rétablir
roadmap-changes = { $count ->
    [one] 1 changement dans le plan
   *[other] { $count } changements dans le plan
}
roadmap-improve = Recalculer
roadmap-improve-stop = Arrêter
roadmap-improving = Recherche d’un meilleur plan : { $done } % fait.
roadmap-improved-by = { $percent ->
    [0] Pour l’instant, moins de 1 % de mieux.
   *[other] Déjà meilleur de { $percent } %.
}
roadmap-improvable = { $percent ->
    [0] Il ne peut pas y en avoir de meilleur.
   *[other] Il peut encore gagner au plus { $percent } %.
}
roadmap-improve-over = { $percent ->
    [0] La recherche est terminée : le gain est de moins de 1 %.
   *[other] La recherche est terminée : le plan est meilleur de { $percent } %.
}
roadmap-gantt-keys = Touches : ↑ ↓ autre ligne · Entrée voir · F fixer ou libérer · X exclure · Alt ← → une semaine (avec Maj, quatre). Ou faites glisser la barre ; Échap la remet.
roadmap-said-starts = « { $action } » commence le { $day }.
roadmap-said-fixed = La date de « { $action } » est fixée : { $day }.
roadmap-said-free = « { $action } » n’a plus de date fixe.
roadmap-said-begun = « { $action } » a commencé et ne peut plus être déplacée.
roadmap-said-edge = « { $action } » ne peut pas sortir du plan.
roadmap-said-undone = Le dernier changement est annulé.
roadmap-said-redone = Le changement est rétabli.
roadmap-today = Aujourd’hui
roadmap-closed-weeks = Semaine sans travail
roadmap-bar-says = Du { $start } au { $end }. { $role }. { $state }.
roadmap-state = État
roadmap-state-proposed = Proposée
roadmap-state-agreed = Convenue
roadmap-state-under-way = En cours
roadmap-state-blocked = Bloquée
roadmap-state-done = Faite
roadmap-state-stopped = Arrêtée
roadmap-hours = Heures par semaine
roadmap-amount-unknown = Sans montant
roadmap-breaks-title = Impossible de la placer là sans rompre quelque chose
roadmap-breaks-if = Si « { $action } » commence le { $day } :
roadmap-breaks-arrangeable = C’est possible si les autres actions sont réorganisées.
roadmap-breaks-not-arrangeable = Réorganiser les autres actions n’y change rien.
roadmap-breaks-arrange = Déplacer et réorganiser les autres
roadmap-breaks-leave = La laisser à sa place
roadmap-below = Sous le calendrier
roadmap-staff = Personnel
roadmap-money = Argent
roadmap-staff-of = Responsable
roadmap-everybody = Tous les responsables
roadmap-hours-limit = Heures par semaine ; limite { $hours }
roadmap-hours-says = Heures par semaine de { $role } : { $most } dans la semaine la plus chargée ; la limite habituelle est { $hours }. Semaines à la limite ou au-dessus : { $weeks }.
roadmap-money-so-far = Dépense cumulée, { $currency }
roadmap-money-limit = Ligne en tirets : disponible jusqu’à la fin de l’année
roadmap-money-unlimited = Sans budget : l’argent ne limite pas le plan
roadmap-money-says = Dépense cumulée à la fin du plan : { $spent }. Disponible : { $there }.
roadmap-money-says-unlimited = Dépense cumulée à la fin du plan : { $spent }. Sans budget.
roadmap-month = Mois
roadmap-spent = Dépense cumulée
roadmap-available = Disponible jusqu’à la fin de l’année
roadmap-hours-table = Heures par semaine de chaque responsable, mois par mois
roadmap-hours-table-says = La semaine la plus chargée de chaque mois et, entre parenthèses, les heures disponibles.
roadmap-hours-of-there = { $hours } ({ $there })
roadmap-money-table = Argent, mois par mois
roadmap-span = Mois visibles
roadmap-span-all = Tout le plan
## Où mène le plan
roadmap-projection = Où mène le plan
roadmap-projection-choice = Profil prévu
roadmap-projection-day = Voir le profil au
roadmap-projection-curve = Cibles atteintes mois par mois
roadmap-projection-targets = { $targets ->
    [one] 1 cible
   *[other] { $targets } cibles
}
roadmap-projection-says = { $targets ->
    [one] Au { $day } : { $reached } sur 1 cible atteinte.
   *[other] Au { $day } : { $reached } sur { $targets } cibles atteintes.
}
roadmap-projection-nothing = Le plan n’atteint encore aucune cible.
roadmap-projection-no-targets = Il n’y a pas de cible à atteindre : toutes les questions sont à leur cible ou n’ont pas encore de niveau.
roadmap-projection-bars-says = Profil de { $title } prévu au { $day } : { $rows }.
roadmap-projection-row = { $name } passe de { $now } à { $then }
roadmap-projection-row-same = { $name } reste à { $now }
roadmap-projection-stands = Niveau { $now } → { $then }
roadmap-projection-now = Aujourd’hui
roadmap-projection-then = Avec le plan
roadmap-projection-legend = Niveau prévu avec le plan
roadmap-projection-supposes = On suppose que chaque action se termine à sa date et apporte le niveau visé. Ce qui a vraiment été atteint, la prochaine autoévaluation le montre.
roadmap-projection-item = Questions avec cible
roadmap-projection-reached = Atteintes
roadmap-projection-month = Jusqu’au
roadmap-projection-is-reached = Cible atteinte
roadmap-projection-not-reached = Pas encore
roadmap-warns-term-over = Le mandat s’est terminé le { $day }, avant le début du plan. Il ne le limite donc pas. Corrigez l’une des deux dates.
roadmap-bring-back = Faire revenir
roadmap-unreachable-about = Les actions du questionnaire n’atteignent pas ces cibles. Il faut une action propre.
roadmap-excluded-about = La municipalité a décidé de ne pas les faire. Ce qui est écrit sur leur fiche est conservé.
roadmap-nothing-outside = Rien n’est resté hors du plan.
roadmap-left-out-about = Elles aideraient à combler les écarts et n’entrent pas dans le plan. Chacune dit pourquoi et ce qui la ferait entrer.
roadmap-others-about = Elles ne sont pas nécessaires aux cibles d’aujourd’hui. Vous pouvez en inclure.
