## Ce que le plan respecte : temps, fermetures, personnel, argent et évaluations.
keeps-title = Ce que le plan respecte
keeps-at-once = Chaque changement est enregistré aussitôt et refait le plan. Vous pouvez l’annuler.
keeps-time = Temps
keeps-money = Argent
keeps-budget = Budget
keeps-budget-none = Sans limite
keeps-budget-none-about = Sans budget : l’argent ne limite pas le plan. Ajoutez une source quand vous saurez combien il y a.
keeps-budget-sum = Dans le plan : { $currency } { $planned } sur { $there }. Une année vide est une année sans argent de cette source. Les actions sans source utilisent celle qui n’a pas de nom ou, à défaut, celle qui a le plus d’argent.
keeps-staff = Personnel
keeps-hours-unit = h/semaine
keeps-hours-a-week = Heures par semaine
keeps-sources-count = { $count ->
    [0] Aucune
   *[other] { $count } évaluations
}
keeps-runs = Le plan va du { $start } au { $end }.
keeps-within-term = Tout se termine avec le mandat, le { $day }
keeps-term-unknown = Si vous indiquez la fin du mandat, le plan peut s’y tenir.
keeps-enter-term = Indiquer le mandat
keeps-closed-about = Une semaine avec trois jours de fermeture ou plus ne compte pas comme semaine de travail.
keeps-count-holidays = Compter les jours fériés de { $country }
keeps-no-carnival = En { $country }, le Carnaval et d’autres jours souvent chômés ne sont pas des jours fériés nationaux. Si la mairie ferme, ajoutez-les ci-dessous.
keeps-holidays-during = { $count ->
    [one] 1 jour férié ouvré pendant le plan
   *[other] { $count } jours fériés ouvrés pendant le plan
}
keeps-holidays-unknown = Cabildo ne connaît pas les jours fériés de { $country }. Indiquez-les ci-dessous.
keeps-country-unknown = Le pays de la municipalité manque : sans lui, aucun jour férié n’est compté. Choisissez-le dans les réglages ou indiquez les jours ci-dessous.
keeps-closed-own = Autres jours de fermeture
keeps-closed-remove = Retirer { $days }
keeps-to-hint = Vide : un seul jour
keeps-closed-name = Nom
keeps-closed-name-hint = Par exemple, fête du village
keeps-usual-role-hours = Heures habituelles d’un poste
keeps-usual-role-hours-hint = Par semaine, pour les actions du plan, de 0 à 400.
keeps-usual-action-hours = Heures habituelles d’une action
keeps-usual-action-hours-hint = Par semaine, sauf indication sur sa fiche, de 1 à 80.
keeps-role-hours = Heures par semaine de chaque poste
keeps-role-hours-hint = Vide : comme d’habitude. Avec 0 heure, le poste ne porte aucune action. Un poste peut être plusieurs personnes.
keeps-carries = Porte
keeps-hours-of-role = Heures par semaine de { $role }
keeps-usual = Habituel : { $value }
keeps-other-role = Donner des heures à un autre poste
keeps-choose-role = Choisissez un poste
keeps-absences = Absences
keeps-absences-none = Aucune. Indiquez les congés ou les semaines où un poste ne peut s’occuper du plan.
keeps-absence-remove = Retirer l’absence de { $role }, { $days }
keeps-away-who = Qui
keeps-add-absence = Ajouter une absence
keeps-currency = Monnaie
keeps-currency-hint = Trois lettres : USD, COP, BRL
keeps-low-amount = Une action de coût bas
keeps-medium-amount = Une action de coût moyen
keeps-amounts-hint = Ce sont des estimations : elles valent tant que la fiche de l’action n’indique pas de montant. Le coût élevé s’indique toujours sur la fiche. Si vous changez de monnaie, revoyez tous les montants : ils ne sont pas convertis.
keeps-source = Source de l’argent
keeps-source-hint = Par exemple, fonds propres. Peut rester vide.
keeps-source-unnamed = Sans source indiquée
keeps-source-remove = Retirer « { $source } » du budget
keeps-source-year = { $source }, { $year }
keeps-planned = Dans le plan : { $currency } { $amount }
keeps-amount-a-year = Chaque année ({ $currency })
keeps-add-source = Ajouter la source
keeps-sources-about = Les actions viennent des écarts de ces évaluations. Les cibles, l’importance et la faisabilité se changent dans les résultats de chacune.
keeps-sources-least = Le plan a besoin d’au moins une évaluation.
keeps-source-round = { $round } · { $gaps }
keeps-day-missing = Il manque le premier jour.
keeps-amount-missing = Il manque le montant. Écrivez 0 s’il n’y a pas d’argent.
keeps-to-targets = Voir résultats et cibles
