## Suivi : le plan convenu, où en sont les actions, qui elles concernent et quels autres plans elles servent. Une partie de ces mots est aussi imprimée.
followup-title = Suivi
followup-tabs = Parties du suivi
followup-tab-actions = Actions
followup-tab-register = Comité et acteurs
followup-tab-alignment = Autres plans
followup-empty = Il n’y a pas encore d’actions à suivre
followup-empty-about = Quand la feuille de route aura des actions, vous verrez ici où en est chacune.
followup-go-roadmap = Aller à la feuille de route
followup-not-agreed = Plan pas encore convenu
followup-agreed-on = Convenu le { $day }

# Pourquoi on regarde une action, la plus urgente d’abord.
followup-group-overdue = En retard
followup-group-blocked = Bloquées
followup-group-late = Auraient dû commencer
followup-group-soon = Bientôt à terme
followup-group-under-way = En cours
followup-group-to-begin = À commencer
followup-group-over = Faites et arrêtées
followup-actions = { $actions ->
    [one] 1 action
   *[other] { $actions } actions
}

# Où en est une action.
followup-state-again = À commencer
followup-says-overdue = { $days ->
    [one] En retard de 1 jour
   *[other] En retard de { $days } jours
}
followup-says-late-to-begin = { $days ->
    [one] Aurait dû commencer hier
   *[other] Aurait dû commencer il y a { $days } jours
}
followup-says-soon = { $days ->
    [0] À terme aujourd’hui
    [one] À terme demain
   *[other] À terme dans { $days } jours
}
followup-says-done-late = { $days ->
    [one] Finie 1 jour plus tard
   *[other] Finie { $days } jours plus tard
}

# Noter où en est une action.
followup-note = Noter l’avancement
followup-note-for = Noter l’avancement de « { $action } »
followup-how = Où en est-elle ?
followup-since = Depuis quel jour ?
followup-remark = Note (facultatif)
followup-remark-blocked = Qu’est-ce qui l’empêche ?
followup-remark-stopped = Pourquoi est-elle arrêtée ?
followup-shown-by = Qu’est-ce qui montre qu’elle est faite ?
followup-shown-by-hint = Par exemple : un procès-verbal, une résolution, un lien ou une photo.
followup-note-save = Enregistrer l’avancement
followup-noted = Avancement enregistré.
followup-history = Noté jusqu’ici
followup-history-none = Rien n’a encore été noté.
followup-shown = Montré par : { $what }
followup-next-review = Prochain examen : { $day }
followup-since-day = depuis le { $day }

# Prévu et réalisé.
followup-achieved = Prévu et réalisé
followup-achieved-actions = { $planned ->
    [0] Jusqu’à aujourd’hui, aucune action ne devait être finie.
    [one] Jusqu’à aujourd’hui, 1 action devait être faite ; { $done ->
        [0] elle ne l’est pas
       *[other] elle l’est
    }.
   *[other] Jusqu’à aujourd’hui, { $planned } actions devaient être faites ; { $done ->
        [0] aucune ne l’est
        [one] 1 l’est
       *[other] { $done } le sont
    }.
}
followup-achieved-ahead = { $actions ->
    [one] 1 action de plus a été faite en avance.
   *[other] { $actions } actions de plus ont été faites en avance.
}
followup-achieved-items = { $items ->
    [one] Pour 1 question, le travail devait déjà être fait ; { $done ->
        [0] il ne l’est pas encore
       *[other] il l’est
    }.
   *[other] Pour { $items } questions, le travail devait déjà être fait ; { $done ->
        [0] il ne l’est encore pour aucune
       *[other] il l’est pour { $done }
    }.
}
followup-achieved-stopped = { $actions ->
    [one] 1 action a été arrêtée et ne compte plus.
   *[other] { $actions } actions ont été arrêtées et ne comptent plus.
}
followup-achieved-levels = Le niveau d’une question ne change que si le groupe en convient lors d’un nouveau tour.
followup-achieved-bar = { $done } sur { $actions } actions faites
followup-items = Question par question
followup-item = Question
followup-item-level = Niveau aujourd’hui
followup-item-planned = Prévu jusqu’à aujourd’hui
followup-item-worked = Obtenu par des actions faites
followup-item-end = À la fin du plan

# Le plan convenu.
followup-agree = Convenir du plan
followup-agree-about = { $actions ->
    [one] Le plan est gardé tel qu’il est aujourd’hui : 1 action, du { $span }.
   *[other] Le plan est gardé tel qu’il est aujourd’hui : { $actions } actions, du { $span }.
} Vous pouvez continuer à le modifier ; chaque changement sera montré par rapport à ce qui a été convenu.
followup-agree-day = Jour de l’accord
followup-agree-signatories = Qui signe (facultatif)
followup-agree-signatories-hint = Un nom par ligne.
followup-agree-note = Note (facultatif)
followup-agree-go = Convenir
followup-agree-done = Plan convenu.
followup-agreed = Plan convenu
followup-agreed-none = Personne n’a encore convenu du plan. En convenir le garde tel qu’il est, avec la date et les noms.
followup-agreed-about = { $actions ->
    [one] 1 action, { $money }
   *[other] { $actions } actions, { $money }
}
followup-agreed-signed = Signent : { $names }
followup-agreed-earlier = Accords précédents
followup-agreed-actions = Voir les actions convenues
followup-changes = Changements depuis l’accord
followup-changes-none = Le plan est tel que convenu.
followup-change-added = Elle n’était pas dans le plan convenu.
followup-change-dropped = Elle n’est plus dans le plan.
followup-change-later = { $weeks ->
    [one] Commence 1 semaine plus tard.
   *[other] Commence { $weeks } semaines plus tard.
}
followup-change-earlier = { $weeks ->
    [one] Commence 1 semaine plus tôt.
   *[other] Commence { $weeks } semaines plus tôt.
}
followup-change-longer = { $weeks ->
    [one] Dure 1 semaine de plus.
   *[other] Dure { $weeks } semaines de plus.
}
followup-change-shorter = { $weeks ->
    [one] Dure 1 semaine de moins.
   *[other] Dure { $weeks } semaines de moins.
}
followup-change-role = Passe de { $from } à { $to }.
followup-change-amount = Son coût passe de { $from } à { $to }.
followup-money = { $currency } { $amount }
followup-money-unknown = sans montant

# L’examen du mois, à l’écran et sur papier.
followup-review = Examen du mois
followup-review-month = Mois
followup-review-seen = Situation au { $day }
followup-review-save = Enregistrer la feuille en PDF
followup-review-nothing = Rien à examiner ce mois-ci.
followup-review-count = { $part } : { $actions }
followup-review-decide = Ce qu’il faut décider
followup-review-decide-none = Rien à décider.
followup-part-should-begin = Doivent commencer
followup-part-done = Faites depuis le mois précédent
followup-part-stopped = Arrêtées depuis le mois précédent
followup-decide-overdue = Fixer une nouvelle date ou donner plus de soutien : { $actions }.
followup-decide-overdue-many = { $count } actions en retard : fixer pour chacune une nouvelle date ou donner plus de soutien.
followup-decide-blocked = Lever ce qui bloque : { $actions }.
followup-decide-blocked-many = { $count } actions bloquées : décider comment lever ce qui bloque chacune.
followup-decide-late = Commencer maintenant ou changer la date : { $actions }.
followup-decide-late-many = { $count } actions qui auraient dû commencer : les commencer maintenant ou changer leurs dates.
followup-decide-named = « { $action } »
followup-decide-written = « { $action } » : { $decisions }
followup-report-title = Examen mensuel
followup-report-heading = Examen mensuel : { $month }
followup-report-subject = Où en est le plan de { $council } en { $month }
followup-report-lead = Situation au { $day }. { $summary }.
followup-report-table = Actions examinées en { $month }
followup-report-action = Action
followup-report-role = Responsable
followup-report-planned = Prévu
followup-report-state = État
followup-report-said = Ce qui a été dit
followup-report-decided = Ce qui est décidé
followup-report-signatures = Qui l’a examiné
followup-report-committee = Comité de suivi

# Le registre.
followup-committee = Comité de suivi
followup-committee-none = Ajoutez celles et ceux qui se réunissent chaque mois pour examiner le plan.
followup-others = Autres acteurs
followup-others-none = Ajoutez celles et ceux que le plan touche ou qui peuvent aider : comités de quartier, associations, autres institutions.
followup-person-add = Ajouter une personne ou un groupe
followup-person-edit = Modifier { $name }
followup-person-name = Nom
followup-person-organisation = Institution ou groupe (facultatif)
followup-person-role = Service de la commune (facultatif)
followup-person-role-none = Aucun
followup-person-committee = Fait partie du comité de suivi
followup-person-part = Rôle dans le plan
followup-person-part-none = Pas décidé
followup-person-interest = Intérêt
followup-person-influence = Influence
followup-person-step-1 = Peu
followup-person-step-2 = Moyen
followup-person-step-3 = Beaucoup
followup-person-step-none = Pas dit
followup-person-interest-says = Intérêt : { $step }
followup-person-influence-says = Influence : { $step }
followup-person-remark = Note (facultatif)
followup-person-remove = Retirer { $name }
followup-person-removed = { $name } n’est plus dans le registre.
followup-matrix = Qui participe à chaque action
followup-matrix-about = Un seul service répond de chaque action. Les autres se choisissent sur la fiche de l’action, dans la feuille de route.
followup-matrix-none = –

# Autres plans.
followup-objectives = Objectifs d’autres plans
followup-objectives-none = Il n’y a pas encore d’objectifs
followup-objectives-none-about = Écrivez ce que veulent les plans de développement local, régional ou national, et cochez les actions qui servent chaque objectif.
followup-objectives-alone = { $objectives ->
    [one] 1 objectif n’a aucune action.
   *[other] { $objectives } objectifs n’ont aucune action.
}
followup-actions-unlinked = { $actions ->
    [one] 1 action du plan ne sert aucun objectif.
   *[other] { $actions } actions du plan ne servent aucun objectif.
}
followup-objective-add = Ajouter un objectif
followup-objective-edit = Modifier l’objectif
followup-objective-scope = De qui est le plan ?
followup-objective-plan = Nom du plan
followup-objective-plan-hint = Par exemple : Plan de développement communal 2025 à 2029.
followup-objective-text = Que veut-il ?
followup-objective-remove = Retirer l’objectif
followup-objective-removed = Objectif retiré.
followup-objective-alone = Aucune action ne le sert encore
followup-objective-actions = Actions qui le servent
followup-objective-choose = Choisir des actions
followup-objective-choose-for = Actions qui servent cet objectif
followup-scope-local = Local
followup-scope-regional = Régional
followup-scope-national = National
followup-scope-international = International
