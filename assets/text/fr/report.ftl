## Les mots des rapports sur papier.
report-foot = Autoévaluation. Ce n’est pas un audit.
report-page-of = Page { $page } sur { $pages }
report-contents = Sommaire
report-table = Tableau
report-figure = Figure
report-continued = suite
report-date = Date
report-assessment-title = Rapport de résultats
report-assessment-subject = Autoévaluation : { $round }
report-people = { $people ->
    [one] { $people } personne a répondu
   *[other] { $people } personnes ont répondu
}
report-agreed-of = Questions sur lesquelles le groupe a un accord : { $agreed } sur { $items }
report-agreed-figure = { $agreed } sur { $items }
report-summary = En quelques mots
report-fact-agreed = questions avec accord
report-fact-dissent = avec désaccord
report-fact-unknown = sans information
report-strengths = Points forts
report-strengths-table = Questions au niveau 4 ou plus
report-evidence = Preuve
report-levels = Les niveaux : { $names }.
report-gaps = Écarts les plus urgents
report-no-grade-title = Pas de note globale
report-no-grade = Chaque dimension montre la médiane inférieure des niveaux dont le groupe a convenu. Aucune note totale n’est calculée et les municipalités ne sont pas comparées.
report-lead-nothing = Le groupe n’a encore convenu d’aucun niveau.
report-lead-same = Depuis « { $before } », aucune dimension n’est montée d’un niveau.
report-lead-rose = { $count ->
    [one] Depuis « { $before } », { $count } dimension a progressé : { $names }.
   *[other] Depuis « { $before } », { $count } dimensions ont progressé : { $names }.
}
report-lead-all = Toutes les dimensions sont au niveau { $level }.
report-lead-highest = Au niveau le plus haut, { $level } : { $names }.
report-lead-lowest = Au niveau le plus bas, { $level } : { $names }.
report-profile-table = Profil par dimension
report-radar-caption = Niveau convenu (ligne pleine), tour précédent (ligne pointillée) et cible (losange).
report-radar-caption-first = Niveau convenu (ligne pleine) et cible (losange).
report-bars-caption = Niveau convenu, tour précédent (cercle) et cible à douze mois (losange).
report-bars-caption-first = Niveau convenu et cible à douze mois (losange).
report-map = Toutes les questions
report-map-caption = Niveau de chaque question ; le coin foncé signale un désaccord et le tiret, sans information ou sans accord.
report-map-says = Carte des questions : { $rows }.
report-gaps-title = Écarts et cibles
report-gaps-intro = Questions dont le niveau est en dessous de la cible, de la plus urgente à la moins urgente. L’urgence est l’écart multiplié par l’importance et par la faisabilité.
report-gaps-table = Écarts ouverts
report-now = Aujourd’hui
report-target = Cible
report-agreements = Ce dont le groupe a convenu, et pourquoi
report-agreements-of = Accords : { $dimension }
report-why = Pourquoi
report-dissent-label = Désaccord :
report-dissent-noted = des personnes soutiennent un autre niveau.
report-evidence-label = Preuves vues :
report-method = Comment on a procédé
report-method-levels = Chaque personne a répondu seule. Ensuite, le groupe a regardé la dispersion sans les noms, a discuté là où il le fallait et a convenu d’un niveau par question, avec sa raison. Les réponses individuelles ne changent pas et ne sont pas montrées ici.
report-method-states = Une question est partagée quand au moins un tiers a choisi les niveaux les plus bas et au moins un tiers les plus hauts. Les réponses concordent quand un niveau au plus sépare les quartiles et que sept personnes sur dix sont proches de la médiane. Si plus de la moitié ne sait pas, il n’y a pas de niveau et quelqu’un va se renseigner.
report-method-limits = C’est une autoévaluation : elle montre ce qu’un groupe sait et ce dont il convient à un moment donné. Ce n’est pas un audit et elle ne sert pas à comparer des municipalités. Les niveaux 4 et 5 sans preuve vue sont marqués « à confirmer ».
report-participants = Qui a participé
report-participants-table = Personnes par service ; les services de moins de trois personnes sont regroupés
report-area = Service
report-other-areas = Autres services
report-people-head = Personnes
report-plan-title = Plan d’action
report-plan-subject = Actions, dates et responsables : { $council }
report-plan-summary = Le plan en une page
report-plan-lead = { $actions ->
    [one] Le plan compte { $actions } action, confiée
   *[other] Le plan compte { $actions } actions, confiées
} à { $roles ->
    [one] { $roles } service
   *[other] { $roles } services
}.
report-plan-first = Pour commencer
report-term-ends = Le mandat se termine le { $day }.
report-calendar = Calendrier
report-calendar-caption = Chaque barre est une action ; les flèches relient ce qui doit venir avant. Le tableau des actions dit la même chose.
report-actions = Actions
report-actions-table = Actions par étape
report-from = Du
report-to = Au
report-sheets = Fiches d’action
report-improves = Améliore
report-loads = Qui se charge de quoi
report-roles = Actions par responsable
report-roles-table = Actions de chaque responsable, avec dates et semaines de travail
report-limits = Limites du plan
report-limit-cost = Là où personne n’a donné de montant, le coût est une estimation par fourchette (faible ou moyen), pas un budget : il faut le calculer avant de commencer l’action.
report-limit-roles = Les dates supposent ces heures par semaine. Si quelqu’un arrive ou part, les dates changent.
report-limit-source = Les actions découlent des niveaux et des cibles dont le groupe a convenu. C’est une proposition de travail : elle ne remplace ni le plan de développement ni les règles de la municipalité.
report-loads-table = Actions et heures par responsable
report-outside = Hors du plan
report-declaration = Déclaration et signatures
report-declaration-text = La municipalité ({ $council }) adopte ce plan d’action pour la période du { $start } au { $end } et s’engage à donner à chaque responsable le temps et les moyens que le plan suppose.
report-declaration-review = L’avancement est revu tous les trois mois et l’autoévaluation est refaite dans douze mois.
report-sign-mayor = Maire
report-sign-council = Présidence du conseil
report-sign-planning = Planification
report-sign-facilitator = Animatrice ou animateur
report-version = Version { $version }
report-instrument = Questionnaire
report-instrument-about = De quoi il s’agit
report-instrument-levels = Les niveaux
report-instrument-choices = Options
report-instrument-why = Pourquoi cette question :
report-instrument-advice = Actions suggérées
report-instrument-looks = À quoi cela ressemble
report-instrument-counts = { $dimensions } dimensions, { $items } questions, { $actions } actions suggérées
report-instrument-effort = { $role }, jusqu’à { $weeks } semaines, coût { $cost }
report-sdg-target = ODD { $id }, { $name }
report-plan-fact-actions = { $actions ->
    [one] action
   *[other] actions
}
report-plan-fact-cost = est ce que cela coûte
report-plan-fact-there = sur { $amount } disponibles
report-plan-fact-not-said = personne n’a noté combien d’argent il y a
report-plan-fact-targets = cibles atteintes à la fin du plan
report-plan-fact-first = { $actions ->
    [0] aucune dans les 3 premiers mois
    [one] 1 dans les 3 premiers mois
   *[other] { $actions } dans les 3 premiers mois
}
report-plan-quality = { $percent ->
    [0] Avec cet argent et ces personnes, aucun plan n’est meilleur.
   *[other] Avec cet argent et ces personnes, aucun plan ne peut être meilleur de plus de { $percent } %.
}
report-calendar-marks = Coche : faite. Triangle : en cours. Barre rayée avec signe de pause : bloquée. Cadenas : date fixée.
report-sheet-also = Sert aussi à
report-sheet-served = { $item } (au niveau { $level } ; { $assessment })
report-sheet-time = Délai
report-sheet-effort = { $weeks }, { $hours } h par semaine
report-sheet-cost = Coût
report-sheet-cost-usual = { $cost } : { $amount } (estimé)
report-sheet-cost-said = { $cost } : { $amount }
report-sheet-cost-unknown = { $cost } : montant à calculer
report-sheet-source = Source de l’argent
report-sheet-due = Doit finir le
report-sheet-review = Revue le
report-sheet-sdg = Cibles ODD
report-sheet-principles = Principes
report-sheet-canvas = Le canevas d’où elle vient
report-part-accountable-letter = R
report-part-supports-letter = S
report-part-consulted-letter = C
report-part-informed-letter = I
report-parts = Qui participe à quoi
report-parts-table = Actions et services
report-parts-legend = { $letters }. Services : { $roles }.
report-money = L’argent
report-money-table = Ce que le plan coûte et ce qu’il y a, par année et par source
report-money-source = Source
report-money-planned = Coûte
report-money-there = Il y a
report-money-left = Reste
report-money-total = Total
report-money-no-source = Sans source notée
report-money-currency = Montants en { $currency }. Chaque action compte dans l’année où elle commence.
report-money-unknown = Le montant reste à calculer pour : { $actions }. D’ici là, elles comptent pour zéro.
report-load-hours = Heures par semaine
report-load-peak = Semaine la plus chargée
report-load-peak-of = { $hours } h ({ $week })
report-excluded = La commune ne les veut pas dans le plan : { $actions }.
report-keeps-money = Argent : { $amounts }.
report-keeps-no-money = Argent : personne n’a noté combien il y en a, il ne limite donc pas le plan.
report-keeps-hours = Heures : chaque service dispose de { $hours } heures par semaine pour le plan.
report-keeps-hours-but = Heures : chaque service dispose de { $hours } heures par semaine pour le plan, sauf { $roles }.
report-keeps-role-hours = { $role } ({ $hours })
report-keeps-absences = Absences : { $absences }.
report-keeps-closed = Jours fermés : { $days }.
report-keeps-days = { $name }, { $dates }
report-keeps-holidays = { $days ->
    [one] Jours fériés : personne ne travaille le jour ouvrable que le calendrier du pays marque comme férié.
   *[other] Jours fériés : personne ne travaille les { $days } jours ouvrables que le calendrier du pays marque comme fériés.
}
report-keeps-term = Mandat : tout se termine avant le { $day }.
report-leads-caption = Niveau d’aujourd’hui (rempli), niveau prévu à la fin du plan (triangle) et cible à douze mois (losange).
report-plan-quality-title = Ce que vaut ce plan
report-cost-in = Coût ({ $currency })
report-sheet-parts = Participent
report-covered = À quoi cela contribue
report-covered-about = Chaque question se rapporte à des principes de bonne gouvernance, à leurs stratégies et à des cibles des Objectifs de développement durable (ODD). On voit ici à quel niveau se trouvent ensemble les questions de chacun : la médiane inférieure de ce que le groupe a convenu.
report-covered-principles = Principes de gouvernance
report-covered-strategies = Stratégies de ces principes
report-covered-strategy = Stratégie
report-covered-sdg = Cibles des ODD
report-annex = Annexe : toutes les questions et leurs niveaux
report-annex-about = Le texte complet de chaque question, tel que le groupe l’a lu. Le niveau convenu est en gras.
report-annex-of = Questions et niveaux : { $dimension }
report-annex-text = Ce que dit le niveau
report-annex-agreed = (niveau convenu)
report-loads-more = { $roles ->
    [one] Un autre service porte moins de travail ; il figure plus loin, sous « Qui se charge de quoi ».
   *[other] { $roles } autres services portent moins de travail ; ils figurent plus loin, sous « Qui se charge de quoi ».
}
report-declaration-agreed = Le plan a été convenu le { $day }.
report-follow = Fiche de suivi
report-follow-about = Une fois par mois, notez à la main où en est chaque action et ce qui a été décidé. Saisissez-le ensuite dans le programme.
report-follow-table = Suivi mois par mois
report-follow-state = Où en est-elle ?
report-follow-said = Ce qui manque ou a été décidé
report-loads-most = Qui porte le plus de travail
