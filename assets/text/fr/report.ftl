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
report-limit-cost = Le coût est une fourchette (faible, moyen ou élevé), pas un budget : avant de commencer chaque action, il faut en calculer le montant.
report-limit-roles = Les dates supposent au plus deux actions ouvertes à la fois par responsable. Si quelqu’un arrive ou part, les dates changent.
report-limit-source = Les actions découlent des niveaux et des cibles dont le groupe a convenu. C’est une proposition de travail : elle ne remplace ni le plan de développement ni les règles de la municipalité.
report-loads-table = Actions et semaines de travail par responsable
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
