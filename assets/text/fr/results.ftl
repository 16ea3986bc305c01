## L’écran des résultats : profil, carte des questions, points forts et écarts.
results-title = Résultats
results-profile = Profil par dimension
results-agreed-level = Niveau convenu
results-target = Cible à 12 mois
results-compare = Comparer avec
results-table = Tableau
results-chart = Graphique
results-dimension = Dimension
results-level = Niveau
results-lowest = Question la plus basse
results-coverage = Couverture
results-coverage-of = { $answered } sur { $of }
results-dissent = Désaccord
results-without-information = Sans information
results-change = Évolution
results-change-up = +{ $levels }
results-change-down = −{ $levels }
results-change-same = Inchangé
results-change-none = Pas de donnée antérieure
results-all-items = { $count ->
    [one] La seule question
   *[other] Les { $count } questions
}
results-with-dissent = Avec désaccord
results-unbacked = Sans preuve vue
results-not-settled = Sans accord
results-not-applicable = Sans objet
results-strengths = Points forts
results-no-strengths = Aucune question n’atteint encore un niveau élevé.
results-gaps = Écarts
results-no-gaps = Aucun écart ouvert : tout est à sa cible.
results-with-evidence = Avec preuve
results-evidence-attached = Avec fichier joint
results-evidence-stated = Preuve déclarée
results-evidence-none = À confirmer
results-target-short = Cible { $level }
results-importance = Importance
results-feasibility = Faisabilité
results-priority = Priorité
results-priority-parts = Écart { $steps } × importance { $importance } × faisabilité { $feasibility }
results-ambitious = La cible est à plus d’un niveau : vérifiez que douze mois suffisent.
results-target-dialog = Cible pour { $name }
results-make-roadmap = Préparer la feuille de route
results-nothing = Rien n’est encore convenu dans ce tour. Le profil apparaît quand le groupe convient des niveaux.
results-go-consensus = Aller au consensus
results-no-overall = Cabildo ne calcule pas de note globale et ne compare pas les municipalités.
results-radar-says = Radar « { $title } » : { $rows }.
results-bars-says = Barres « { $title } » : { $rows }.
results-row-says = { $dimension } { $level }
results-row-none = { $dimension } sans niveau
results-compared = { $items ->
    [one] Les deux tours utilisent des versions différentes du questionnaire ({ $from } et { $to }). { $items } question est comparée.
   *[other] Les deux tours utilisent des versions différentes du questionnaire ({ $from } et { $to }). { $items } questions sont comparées.
}
results-not-compared = { $count ->
    [one] Celle-ci n’est pas comparée : { $names }.
   *[other] Celles-ci ne sont pas comparées : { $names }.
}
results-weigh = Compter chaque question avec son poids
results-weigh-about = L’auteur du questionnaire a donné plus de poids à certaines questions. Si vous cochez, elles comptent davantage dans le niveau de chaque dimension.
results-item = Question
results-by = Voir le profil par
results-principle = Principe
results-sdg = Cible des ODD
results-profile-principle = Profil par principe
results-profile-sdg = Profil par cible des ODD
results-perceptions = Services qui le voient autrement
results-perceptions-about = Services de trois personnes ou plus dont les réponses sont à deux niveaux ou plus de distance. On montre la réponse du milieu de chaque service, jamais celle d’une personne.
results-beside = Question par question, face à { $round }
results-beside-counts = En hausse : { $up }. Inchangées : { $same }. En baisse : { $down }. Non comparées : { $other }.
results-beside-went = Ce qui a changé
results-beside-areas = { $areas ->
    [one] de 1 service
   *[other] de { $areas } services
}
results-beside-roles = Fonctions : { $roles }
results-beside-others = Si d’autres personnes ont répondu, une partie du changement peut venir de là.
results-went-up = En hausse
results-went-same = Inchangée
results-went-down = En baisse
results-went-other-text = Non comparée : l’autre version dit autre chose ou ne la posait pas
results-went-no-level-before = Non comparée : elle n’avait pas de niveau alors
results-went-no-level-now = Non comparée : elle n’a pas de niveau maintenant
results-went-no-level = Non comparée : elle n’a de niveau dans aucun des deux tours
results-dimension-target = Objectif de la dimension
results-dimension-target-says = Chaque question de la dimension reçoit cet objectif ; celles qui sont déjà plus haut restent où elles sont. L’importance ne change pas.
results-set-target = Fixer l’objectif
results-set-dimension-target = Fixer l’objectif de toute la dimension
results-with-plan = Avec le plan
results-with-plan-none = Le plan ne part pas de ce tour.
results-with-plan-day = Avec le plan, au { $day }
