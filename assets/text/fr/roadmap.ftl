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
roadmap-held-by-role = { $role } : deux actions sont déjà ouvertes avant.
roadmap-held-by-date = La municipalité a fixé cette date.
roadmap-held-too-early = Elle était fixée plus tôt, mais doit attendre la fin de « { $action } ».
roadmap-out-no-room = Elle ne tient pas avant la fin du plan. Allongez le plan, raccourcissez des actions ou changez de responsable.
roadmap-out-without = Elle nécessite « { $action } », qui est restée hors du plan. Elle entre si cette action entre.
roadmap-out-needs = Il faut { $needs }. Elle entre si une de ces conditions est remplie.
roadmap-need-level = que « { $item } » atteigne le niveau { $level }
roadmap-need-done = que « { $action } » soit faite avant
roadmap-need-consensus = que le groupe ait un accord sur toutes les questions
roadmap-fix = Fixer la date
roadmap-unfix = Libérer la date
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
roadmap-loads = Charge par responsable
roadmap-load = { $actions ->
    [one] { $actions } action, { $weeks } semaines
   *[other] { $actions } actions, { $weeks } semaines
}
roadmap-term-ends = Fin du mandat
roadmap-empty = Il n’y a pas encore d’actions. Le groupe convient d’abord des niveaux ; les actions viennent des écarts.
roadmap-timeline-says = Calendrier de { $actions } actions, du { $start } au { $end }. Le tableau dit la même chose.
roadmap-estimates = Les semaines sont des estimations pour du personnel qui y consacre un tiers de son temps ; vous pouvez les modifier.
roadmap-chosen-item = Question qu’elle améliore (facultatif)
roadmap-no-item = Aucune
roadmap-excluded-done = Action exclue du plan.
roadmap-level-change = Du niveau { $level } au { $reaches }
roadmap-first-step = Première étape
roadmap-product = Produit
roadmap-indicator = Indicateur
