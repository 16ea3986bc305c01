## L’écran des résultats : profil, carte des questions, points forts et écarts.
results-title = Résultats
results-profile = Profil par dimension
results-agreed-level = Niveau convenu
results-earlier = Tour précédent
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
    [one] Celle-ci n’est pas comparée : { $names }.
   *[other] Celles-ci ne sont pas comparées : { $names }.
}
results-weigh = Compter chaque question avec son poids
results-weigh-about = L’auteur du questionnaire a donné plus de poids à certaines questions. Si vous cochez, elles comptent davantage dans le niveau de chaque dimension.
