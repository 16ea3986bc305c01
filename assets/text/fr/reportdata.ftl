## Les données qu’un rapport contient, quand on les relit.
reportdata-says = Les données de ce rapport, à relire dans Cabildo ou dans d’autres programmes
reportdata-assessment = Rapport de résultats
reportdata-plan = Plan d’action
reportdata-title = { $kind } : { $council }
reportdata-made = { $kind } fait le { $day }.
reportdata-round = Évaluation : { $assessment }, { $round }.
reportdata-instrument = Questionnaire : { $title }, version { $version }.
reportdata-counts = { $settled } questions convenues sur { $items } ; { $people ->
    [one] 1 personne a répondu
   *[other] { $people } personnes ont répondu
}.
reportdata-span = Du { $start } au { $end }.
reportdata-actions = { $actions ->
    [one] 1 action
   *[other] { $actions } actions
} pour { $amount } en tout.
reportdata-dimension = { $name } : niveau { $level }
reportdata-item = Question
reportdata-level = Niveau
reportdata-target = Cible
reportdata-reason = Motif
reportdata-action = Action
reportdata-role = Responsable
reportdata-dates = Dates
reportdata-amount = Coût
reportdata-state = État
