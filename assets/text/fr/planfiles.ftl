## Le plan part vers d’autres programmes et revient. Les mots des colonnes sont aussi dans les fichiers.
planfiles-name = Plan d’action de { $council }
planfiles-sheet = Plan
planfiles-sheet-help = Mode d’emploi
planfiles-do-not-change = Cette colonne ne se change pas ici.

# Les consignes du tableur.
planfiles-help-change = Changez ce qu’il faut dans la feuille « Plan » et enregistrez-la dans le même format (.xlsx ou .ods).
planfiles-help-grey = Ne changez pas les colonnes grises et ne supprimez pas la ligne masquée du haut : c’est par elles que Cabildo reconnaît chaque action.
planfiles-help-new = Pour ajouter une action de votre municipalité, écrivez dans une nouvelle ligne le titre, le responsable et les semaines. Laissez la clé vide.
planfiles-help-state = Si une action est faite, choisissez « Faite » et écrivez dans les notes ce qui le montre. Si elle est arrêtée, choisissez « Arrêtée » et écrivez la raison dans les notes. Si vous ne changez pas les dates, c’est le jour où vous rapportez les changements qui compte.
planfiles-help-dates = Le plan compte en semaines entières. Une date de début qui rompt le plan n’est pas prise, et on vous dit pourquoi. Si vous changez la fin, les semaines changent.
planfiles-help-supports = Si plusieurs services apportent leur appui, séparez leurs noms par un point-virgule.
planfiles-help-missing = Supprimer une ligne n’enlève pas l’action du plan.
planfiles-help-back = Pour rapporter les changements : Feuille de route, « Autres programmes », « Rapporter les changements du tableur ». Rien ne change avant votre accord.

# Les colonnes.
planfiles-col-key = Clé
planfiles-col-phase = Phase
planfiles-col-assessment = Évaluation
planfiles-col-start = Début
planfiles-col-end = Fin
planfiles-col-hours = Heures par semaine
planfiles-col-supports = En appui
planfiles-col-amount = Montant
planfiles-col-currency = Monnaie
planfiles-col-source = Source de l’argent
planfiles-col-state = État
planfiles-review-month = Revue mensuelle du plan de { $council }
planfiles-review-action = À revoir : { $action }

# L’écran.
planfiles-open = Autres programmes
planfiles-out = Porter le plan dans d’autres programmes
planfiles-calendar = Calendrier
planfiles-calendar-about = Les échéances et les revues dans le calendrier de votre téléphone ou ordinateur. Si vous l’importez de nouveau, elles sont mises à jour.
planfiles-workbook = Tableur
planfiles-workbook-about = Une ligne par action, pour y travailler en équipe puis rapporter les changements.
planfiles-project = Microsoft Project et ProjectLibre
planfiles-project-about = Pour ceux qui planifient déjà avec ces programmes.
planfiles-csv = Tableau de texte (CSV)
planfiles-csv-about = Pour tout autre programme.
planfiles-saved = « { $name } » est enregistré.
planfiles-in = Rapporter les changements du tableur
planfiles-in-about = Choisissez le fichier de tableur enregistré ici. Vous verrez chaque changement, et rien ne change avant votre accord.
planfiles-choose = Choisir le fichier
planfiles-choose-other = Choisir un autre fichier
planfiles-changes = Changements dans « { $file } »
planfiles-changes-none = Le tableur dit la même chose que le plan. Il n’y a rien à changer.
planfiles-changes-none-left = Aucun changement du tableur ne peut être pris. La raison de chacun est ci-dessous.
planfiles-changes-about = Décochez ce que vous ne voulez pas changer. Si le plan a changé après l’enregistrement du fichier, ces changements apparaissent aussi ici, à l’envers.
planfiles-change = { $column } : de « { $before } » à « { $after } »
planfiles-change-from-nothing = { $column } : « { $after } » (rien auparavant)
planfiles-change-to-nothing = { $column } : vide (auparavant « { $before } »)
planfiles-new-action = Nouvelle action
planfiles-entry = { $name } : { $value }
planfiles-apply = { $changes ->
    [0] Appliquer les changements
    [one] Appliquer 1 changement
   *[other] Appliquer les { $changes } changements
}
planfiles-applied = { $changes ->
    [0] Aucun changement n’a été pris.
    [one] 1 changement a été pris.
   *[other] { $changes } changements ont été pris.
}
planfiles-applied-states = Les états sont dans le suivi : annuler le changement du plan ne les efface pas.
planfiles-not-taken = { $cells ->
    [one] 1 cellule ne peut pas être prise
   *[other] { $cells } cellules ne peuvent pas être prises
}
planfiles-were-not-taken = { $cells ->
    [one] 1 changement n’a pas été pris
   *[other] { $cells } changements n’ont pas été pris
}
planfiles-missing = { $actions ->
    [one] 1 action du plan n’est pas dans le tableur et reste telle quelle : { $titles }.
   *[other] { $actions } actions du plan ne sont pas dans le tableur et restent telles quelles : { $titles }.
}
planfiles-left-out-columns = Ces colonnes ne sont pas du plan et ne sont pas utilisées : { $columns }.

# Les jours fermés d’un calendrier.
planfiles-closed = Rapporter des jours fermés d’un calendrier
planfiles-closed-about = Choisissez un fichier de calendrier (.ics) avec les jours fériés ou les fêtes locales. Vous verrez les jours avant de les ajouter.
planfiles-closed-found = Jours trouvés dans « { $file } »
planfiles-closed-none = Le calendrier n’a pas de jours fermés pendant le plan.
planfiles-closed-known = Déjà dans le plan
planfiles-closed-unnamed = Sans nom
planfiles-closed-add = { $days ->
    [0] Ajouter les jours
    [one] Ajouter 1 jour fermé
   *[other] Ajouter { $days } jours fermés
}
planfiles-closed-meetings = { $meetings ->
    [one] 1 réunion avec une heure n’est pas prise : on travaille ce jour-là.
   *[other] { $meetings } réunions avec une heure ne sont pas prises : on travaille ces jours-là.
}
planfiles-closed-left-out = Ce qui n’a pas été pris et pourquoi
planfiles-left-out = « { $name } » (ligne { $line }) : { $why }
planfiles-left-out-outside = { $days ->
    [one] 1 date est hors du plan.
   *[other] { $days } dates sont hors du plan.
}
planfiles-event-unnamed = Sans nom
planfiles-event-timed = il y a une heure ; c’est une réunion.
planfiles-event-cancelled = c’est annulé dans le calendrier.
planfiles-event-no-day = le jour n’est pas indiqué. Ajoutez-le à la main.
planfiles-event-bad-date = « { $written } » n’est pas une date. Ajoutez-la à la main.
planfiles-event-too-long = cela dure plus de { $most } jours. Si vous fermez vraiment si longtemps, ajoutez-les à la main.
planfiles-event-repeats = cela se répète d’une façon que Cabildo ne comprend pas. Ajoutez les jours à la main.
planfiles-event-changes = cela change un jour d’une autre date. Vérifiez ce jour et ajoutez-le à la main.
planfiles-event-other-years = ce n’est pas entre { $first } et { $last }.

# Pourquoi un fichier n’est pas pris.
planfiles-no-workbook = { $wrong } { $instead }
planfiles-broken-workbook = Le fichier n’est pas un tableur ou il est abîmé. Ouvrez-le, enregistrez-le de nouveau en .xlsx et rapportez-le.
planfiles-not-a-plan = Ce fichier n’est pas un plan enregistré ici, ou sa ligne masquée du haut manque. Enregistrez de nouveau le plan pour le tableur et reportez-y vos changements.
planfiles-column-twice = La colonne « { $head } » y est deux fois. Supprimez l’une des deux et rapportez le fichier.
planfiles-other-council = C’est le plan d’une autre municipalité. Choisissez le fichier enregistré depuis ce plan.
planfiles-calendar-too-large = Le calendrier dépasse { $most } Mo. Exportez seulement le calendrier des jours fériés.
planfiles-calendar-too-many = Le calendrier a plus de { $most } dates. Exportez seulement le calendrier des jours fériés.
planfiles-not-a-calendar = Le fichier n’est pas un calendrier. Choisissez un fichier qui finit par .ics.
planfiles-calendar-not-text = La ligne { $line } a des lettres illisibles. Exportez-le de nouveau, avec l’encodage UTF-8.
planfiles-calendar-broken = Le calendrier est abîmé à la ligne { $line }. Exportez-le de nouveau.
planfiles-calendar-cut = Le calendrier est incomplet : ce qui commence à la ligne { $line } n’a pas de fin. Téléchargez-le ou exportez-le de nouveau.

# Pourquoi une cellule n’est pas prise.
planfiles-why-formula = C’est une formule. Écrivez la valeur à sa place.
planfiles-why-broken = La cellule montre une erreur. Écrivez la valeur à sa place.
planfiles-why-cannot-be-changed = Cette colonne découle du reste du plan et ne se change pas dans le tableur.
planfiles-why-unknown-key = L’action n’est plus dans le plan. Si vous la voulez, incluez-la dans la feuille de route.
planfiles-why-key-twice = La même action est dans une ligne plus haut. N’en gardez qu’une ; pour une nouvelle action, effacez la clé.
planfiles-why-no-title = Une nouvelle action a besoin d’un titre. Écrivez-le dans la ligne.
planfiles-why-no-role = Une nouvelle action a besoin d’un responsable. Choisissez-le dans la ligne.
planfiles-why-no-weeks = Une nouvelle action a besoin de ses semaines. Écrivez-les dans la ligne.
planfiles-why-empty = Cette cellule ne peut pas rester vide.
planfiles-why-not-a-day = Ce n’est pas une date. Écrivez-la comme une date, par exemple 2027-03-15.
planfiles-why-not-a-number = Écrivez un nombre entier de { $least } à { $most }.
planfiles-why-not-an-amount = Écrivez le montant en chiffres seulement, sans décimales ni symboles.
planfiles-why-not-one-of = Choisissez { $allowed }.
planfiles-why-unknown-role = « { $name } » n’est pas un responsable connu. Prenez les noms de la feuille « Mode d’emploi », séparés par un point-virgule.
planfiles-why-unknown-need = « { $key } » n’est pas la clé d’une autre action du plan. Copiez la clé de la première colonne.
planfiles-why-needs-advised = Ce dont cette action a d’abord besoin vient du questionnaire. Cela ne se change que pour vos propres actions.
planfiles-why-end-before-start = Elle finirait avant de commencer. Changez aussi l’autre date.
planfiles-why-too-long = Le texte dépasse { $most } lettres. Raccourcissez-le.
planfiles-why-meanwhile = Le plan a changé depuis que vous avez rapporté le fichier. Rapportez-le de nouveau pour voir ce qu’il dit maintenant.
planfiles-why-usual = Si rien n’est écrit, c’est ce que le questionnaire propose ou ce que le plan calcule qui vaut. Écrivez à la place ce que vous voulez.
planfiles-why-agreed = Une action est convenue quand le plan est convenu. Convenez du plan dans le suivi.
planfiles-why-nothing-shows = Pour la dire faite, écrivez dans les notes de sa ligne ce qui le montre : un procès-verbal, une résolution, un lien. Prenez aussi la note.
planfiles-why-no-reason = Pour l’arrêter, écrivez la raison dans les notes de sa ligne. Prenez aussi la note.
planfiles-why-begun = Elle a commencé : cette date est un fait et ne change pas dans le plan. Notez dans le suivi ce qui s’est passé.
planfiles-why-weeks-and-end = La fin et les semaines du tableur ne concordent pas. Ne changez que l’un des deux.
planfiles-why-whole-weeks = Le plan compte en semaines entières : avec ces dates elle finit toujours le { $day }.
planfiles-why-breaks = À cette date, le plan ne tient pas. { $breaks }
