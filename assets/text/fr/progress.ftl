## Ce qui a changé entre deux tours et ce qui a été fait entre-temps.
progress-title = Rapport d’avancement
progress-subject = Ce qui a changé : { $about }
progress-first-round = C’est le premier tour avec des accords : il n’y en a pas encore d’autre auquel le comparer.
progress-lead = Ce qui a changé entre « { $before } » et « { $now } », question par question, et ce qui a été fait du plan pendant ce temps.
progress-summary = { $up ->
    [0] Aucune question n’a monté
    [one] 1 question a monté
   *[other] { $up } questions ont monté
}, { $same ->
    [0] aucune n’est restée au même niveau
    [one] 1 n’a pas bougé
   *[other] { $same } n’ont pas bougé
} et { $down ->
    [0] aucune n’a baissé
    [one] 1 a baissé
   *[other] { $down } ont baissé
}. { $others ->
    [0] {""}
    [one] 1 ne peut pas être comparée.
   *[other] { $others } ne peuvent pas être comparées.
}
progress-people = { $before ->
    [one] Avant, 1 personne a répondu
   *[other] Avant, { $before } personnes ont répondu
} ; maintenant, { $now }. Si le groupe change, une partie du changement peut venir de là.
progress-dimensions = Dimension par dimension
progress-dimensions-table = Niveau avant et maintenant, par dimension
progress-then = Avant
progress-says = Ce qui a changé
progress-dimension-up = { $levels ->
    [one] 1 niveau de plus.
   *[other] { $levels } niveaux de plus.
}
progress-dimension-down = { $levels ->
    [one] 1 niveau de moins.
   *[other] { $levels } niveaux de moins.
}
progress-dimension-same = Inchangé.
progress-dimension-none = Ne peut pas être comparé.
progress-dimension-alike = Seules comptent les questions qui disent la même chose aux deux tours.
progress-up = Ce qui a monté
progress-up-none = Aucune question n’a monté.
progress-down = Ce qui a baissé
progress-down-none = Aucune question n’a baissé.
progress-same = Ce qui n’a pas bougé
progress-same-none = Toutes les questions comparables ont bougé.
progress-done-for = Fait :
progress-plan = Ce qui a été fait du plan
progress-plan-none = Pendant ce temps, personne n’a noté d’action faite.
progress-plan-open = { $actions ->
    [one] 1 action est encore en cours ou bloquée.
   *[other] { $actions } actions sont encore en cours ou bloquées.
}
progress-plan-stopped = { $actions ->
    [one] 1 action a été arrêtée.
   *[other] { $actions } actions ont été arrêtées.
}
progress-plan-table = Actions faites entre les deux tours
progress-day = Faite le
progress-shown = Ce qui le montre
progress-not-compared = Ce qui ne peut pas être comparé
progress-other-text = La question ou ses niveaux disent autre chose qu’avant.
progress-no-level-before = Avant, il n’y avait pas de niveau convenu.
progress-no-level-now = Maintenant, il n’y a pas de niveau convenu.
progress-no-level = Il n’y a de niveau convenu ni avant ni maintenant.
