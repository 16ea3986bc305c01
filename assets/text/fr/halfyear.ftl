## Le rapport sur six mois du plan, avec ce qui a été appris.
halfyear-title = Rapport semestriel
halfyear-heading = Rapport semestriel : { $span }
halfyear-subject = Comment s’est déroulé le plan de { $council } : { $span }
halfyear-span = { $from } à { $to }
halfyear-nothing = Pendant ces six mois, le plan n’avait pas d’action.
halfyear-seen = Situation au { $day }.
halfyear-lead = { $done ->
    [0] Aucune action n’est terminée
    [one] 1 action est terminée
   *[other] { $done } actions sont terminées
}, { $going ->
    [0] aucune n’est en cours dans les délais
    [one] 1 est en cours dans les délais
   *[other] { $going } sont en cours dans les délais
}, { $late ->
    [0] aucune n’est en retard
    [one] 1 est en retard
   *[other] { $late } sont en retard
} et { $blocked ->
    [0] aucune n’est bloquée
    [one] 1 est bloquée
   *[other] { $blocked } sont bloquées
}.
halfyear-done = faites
halfyear-under-way = en cours
halfyear-late = en retard
halfyear-blocked = bloquées
halfyear-went = Comment s’est passée chaque action
halfyear-went-none = Pendant ces six mois, personne n’a travaillé à une action.
halfyear-group-done = Faites pendant ces six mois
halfyear-group-late = En retard
halfyear-group-stopped = Arrêtées pendant ces six mois
halfyear-table = Les actions de ces six mois
halfyear-amount = Coût prévu
halfyear-state-since = { $state }, { $day }
halfyear-money = Ce qui a été fait devait coûter { $amount } selon le plan. Ce qui a été vraiment payé figure dans la comptabilité de la municipalité.
halfyear-money-unknown = { $actions ->
    [one] Personne n’a noté le montant de 1 action.
   *[other] Personne n’a noté le montant de { $actions } actions.
}
halfyear-money-none = Aucune action n’est terminée ; aucun coût n’est donc compté.
halfyear-learned = Ce que nous avons appris
halfyear-learned-none = Personne n’a encore noté ce qui a été appris.
halfyear-learned-more = Ce que nous referions, et ce que nous ferions autrement :
halfyear-next = Les six prochains mois
halfyear-next-none = Aucune action n’est prévue pour les six prochains mois.
halfyear-next-table = Actions en cours ou qui commencent, avec leurs dates du plan
halfyear-signatures = Qui présente ce rapport
