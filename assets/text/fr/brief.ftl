## Une page pour qui décide : où nous en sommes et ce qui est demandé au conseil municipal.
brief-title = Résumé pour le conseil municipal
brief-subject = Où en est { $council } et ce qui est demandé au conseil municipal, en une page
brief-heading = Où nous en sommes et la suite
brief-made = Résumé pour le conseil municipal. { $day }.
brief-says = En une phrase
brief-rose = { $levels ->
    [one] 1 niveau de plus depuis « { $before } ».
   *[other] { $levels } niveaux de plus depuis « { $before } ».
}
brief-fell = { $levels ->
    [one] 1 niveau de moins depuis « { $before } ».
   *[other] { $levels } niveaux de moins depuis « { $before } ».
}
brief-stayed = Inchangé depuis « { $before } ».
brief-target = Cible : niveau { $target }.
brief-at-target = La cible est atteinte.
brief-lowest = Le plus bas : { $item } ({ $level }).
brief-plan = Ce qui sera fait
brief-plan-says = { $actions ->
    [one] Le plan compte 1 action,
   *[other] Le plan compte { $actions } actions,
} du { $span }, et coûte { $amount }.
brief-plan-there = On dispose de { $amount }.
brief-plan-unknown = { $actions ->
    [one] Le montant de 1 action reste à calculer.
   *[other] Le montant de { $actions } actions reste à calculer.
}
brief-no-plan = Il n’y a pas encore de plan d’action.
brief-first = En premier
brief-first-who = { $role }, avant le { $day }.
brief-asks = Ce qui est demandé au conseil municipal
brief-asks-none = Rien pour l’instant.
brief-ask-plan = Demander un plan d’action pour combler ces écarts.
brief-ask-adopt = Adopter le plan d’action.
brief-ask-keep = S’en tenir au plan convenu le { $day }.
brief-ask-money = Prévoir { $amount } au budget.
brief-ask-money-missing = Trouver les { $amount } qui manquent.
brief-ask-overdue = { $actions ->
    [one] Décider que faire de 1 action en retard.
   *[other] Décider que faire de { $actions } actions en retard.
}
brief-ask-hours = Donner à chaque service les heures que le plan suppose.
brief-ask-review = Revoir l’avancement tous les trois mois.
