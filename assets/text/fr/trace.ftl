## D’où vient chaque niveau : ce qui compte, ce qui ne compte pas, et ce qu’il y a derrière une question.
trace-title = D’où vient le niveau de { $name }
trace-open = Voir d’où vient ce niveau
trace-open-each = D’où vient chaque niveau ?
trace-of-level = Voir d’où vient le niveau de { $name }
trace-rule-none = Aucun niveau n’est encore convenu : aucun n’est donc affiché.
trace-rule-one = Un seul niveau est convenu, et c’est lui qui vaut : { $level }.
trace-rule = Les { $items } niveaux convenus sont rangés du plus bas au plus haut. Celui du milieu vaut, à la place { $place } : niveau { $level }. S’il y en a deux au milieu, le plus bas vaut.
trace-rule-weighted = Chaque question compte autant de fois que son poids ; les poids font { $whole } au total. Du plus bas au plus haut, la moitié est atteinte au niveau { $level }.
trace-coverage = Couverture : { $answered } sur { $of } questions applicables ont un niveau convenu.
trace-target = Cible : parmi les cibles de ses questions ({ $aims }), celle du milieu vaut, niveau { $level }.
trace-before = Tour précédent : niveau { $level }.
trace-counted = Ce qui compte, du plus bas au plus haut
trace-left-out = Ce qui ne compte pas, et pourquoi
trace-middle = Celui du milieu
trace-weight = Poids { $weight }
trace-not-settled = Pas encore d’accord
trace-no-information = Sans information
trace-not-applicable = Sans objet dans la municipalité
trace-not-ours = Hors compétence municipale
trace-answers = Ce que les personnes ont répondu, sans noms
trace-sealed = Les réponses s’affichent quand le tour est dévoilé.
trace-people = { $people ->
    [one] 1 personne
   *[other] { $people } personnes
}
trace-unknown = Je ne sais pas
trace-evidence = Preuves, et combien de personnes les ont vues
trace-agreed = Ce que le groupe a convenu
trace-agreed-none = Le groupe n’a encore rien convenu sur cette question.
trace-agreed-at = Convenu le { $day }
trace-reason = Pourquoi ce niveau et pas le suivant
trace-dissent = Ce que soutiennent ceux qui le voient autrement
trace-cited = Preuves citées par le groupe
trace-present = Qui était là
trace-earlier = Accords précédents
trace-replaced = Changé parce que : { $why }
trace-to-consensus = Aller à l’accord
