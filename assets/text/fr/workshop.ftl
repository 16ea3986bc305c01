## L’atelier : programme, participants et attestations.

# Temps.
workshop-clock = { $hour } h { $minute }
workshop-clock-range = de { $starts } à { $ends }
workshop-hours = { $hours ->
    [one] 1 heure
   *[other] { $hours } heures
}
workshop-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

# Si le programme tient.
workshop-adds-up = Le programme tient : { $lasts }.
workshop-missing = { $minutes ->
    [one] Il manque 1 minute pour arriver à { $ends }.
   *[other] Il manque { $minutes } minutes pour arriver à { $ends }.
}
workshop-over = { $minutes ->
    [one] 1 minute de trop : le programme dépasse { $ends }.
   *[other] { $minutes } minutes de trop : le programme dépasse { $ends }.
}
workshop-backwards = L’atelier finit avant de commencer. Corrigez l’une des deux heures.
workshop-came = { $came } sur { $listed } présents
workshop-mode-in-person = en présence
workshop-mode-remote = à distance
workshop-mode-mixed = en présence et à distance
workshop-usual-title = Atelier d’autoévaluation
workshop-block-untitled = Nouveau bloc

# Programmes types.
workshop-agenda-one-group = Un seul groupe
workshop-agenda-one-group-about = Pour { $least } à { $most } personnes qui répondent au questionnaire court pendant l’atelier.
workshop-agenda-tables = Par tables
workshop-agenda-tables-about = Pour { $least } à { $most } personnes et le questionnaire complet. Chaque table répond à sa partie et la plénière la valide.
workshop-agenda-answered-before = Avec réponses préalables
workshop-agenda-answered-before-about = Pour { $least } à { $most } personnes qui ont déjà répondu sur papier ou à l’ordinateur. Il reste 17 minutes de plus pour échanger.

# Blocs des programmes types.
workshop-sign-in = Inscription, but et règles
workshop-sign-in-about = Chaque personne signe la liste. Dites à quoi sert l’atelier et lisez les règles : on répond en silence, personne ne voit les réponses des autres et on peut ne pas être d’accord.
workshop-sign-in-materials = Liste de présence, stylos, feuilles avec code
workshop-who-is-who = Qui est qui ?
workshop-who-is-who-about = Chaque personne dit son nom, son service et une chose que son service fait bien. Une demi-minute chacune.
workshop-who-is-who-at-table-about = La même chose à chaque table. Chaque table choisit qui surveille l’heure et qui prend des notes.
workshop-how-to-score = Comment répondre
workshop-how-to-score-about = Lisez à voix haute une question d’essai et ses niveaux. Chaque personne choisit le niveau qui décrit ce qui se passe aujourd’hui, pas ce qu’on souhaiterait. « Je ne sais pas » est aussi une réponse.
workshop-instructions = Consignes et rôles
workshop-instructions-about = Expliquez quelle partie revient à chaque table et lisez une question d’essai. Chaque table confirme qui surveille l’heure, qui prend des notes et qui parlera en plénière.
workshop-first-round = Premier tour en silence
workshop-first-round-about = Chaque personne répond seule, une minute par question. Aidez à comprendre les mots, jamais à répondre.
workshop-first-round-at-table-about = Chaque table ne répond qu’aux questions de sa partie. Chaque personne coche seule, sans commentaire.
workshop-tally = Dépouillement
workshop-tally-about = La personne chargée des données ramasse les feuilles ou révèle le tour. La liste de ce dont il faut parler se range toute seule.
workshop-talk = Parler des différences
workshop-talk-about = D’abord les questions partagées, 8 minutes chacune ; ensuite celles à discuter, 3 minutes chacune. Les personnes qui ont coché le plus bas et le plus haut parlent d’abord, si elles le veulent.
workshop-talk-at-table-about = La même chose à chaque table : 8 minutes par question partagée, 3 par question à discuter. Ce qu’on n’a pas le temps de traiter est noté.
workshop-second-vote = Second vote
workshop-second-vote-about = On vote à nouveau en silence, seulement sur ce dont on a parlé. On propose le niveau du milieu ; si le groupe reste partagé, les deux avis sont gardés.
workshop-read-result = Lecture du résultat
workshop-read-result-about = Lisez le profil à voix haute : ce qui est le plus haut, le plus bas, ce qui étonne. Il n’y a pas de note totale.
workshop-plenary = Plénière
workshop-plenary-about = Chaque table présente sa partie en 2 minutes : une réussite, un écart et un doute. La plénière valide ou demande de revoir.
workshop-choose-actions = Choisir des actions
workshop-choose-actions-about = Lisez les actions proposées pour les écarts. Chaque personne répartit trois points, toutes en même temps pour que personne ne suive les autres.
workshop-owners = Responsables, dates et premier pas
workshop-owners-about = Pour les cinq actions qui ont le plus de points : une fonction responsable, une date et ce qu’on fait d’abord.
workshop-opinion = Avis sur l’atelier
workshop-opinion-about = Chaque personne remplit la feuille d’avis, sans nom, et la laisse face contre table.
workshop-opinion-materials = Feuilles d’avis
workshop-agreements = Accords et attestations
workshop-agreements-about = Lisez les accords à voix haute et demandez si quelqu’un les comprend autrement. On les signe et on remet les attestations.
workshop-agreements-materials = Feuille d’engagements, attestations
workshop-sheet-materials = Un ordinateur ou une feuille de réponses par personne
workshop-table-materials = Cartes avec les rôles de la table
workshop-talk-materials = Une horloge visible, un écran ou un tableau de papier
workshop-ballot-materials = Bulletins du second vote
workshop-dot-materials = Liste d’actions au mur, trois points autocollants par personne

# Ce que donne la vérification d’une attestation.
workshop-check-registered = Elle est authentique : le numéro { $folio } figure au registre, au nom de { $name }, pour « { $title } ».
workshop-check-cancelled = L’attestation { $folio } a été annulée. Le numéro { $other } la remplace.
workshop-check-unregistered = Le code correspond au numéro, au nom et à la date, mais ce numéro n’est pas au registre de cet ordinateur. Demandez à la municipalité qui l’a émise.
workshop-check-changed = Le code ne correspond pas. Vérifiez que le numéro, le nom et la date sont écrits comme sur le papier. S’ils le sont, le papier a été modifié.

# L’écran.
workshop-title = Atelier
workshop-list = Ateliers de la municipalité
workshop-empty = Il n’y a pas encore d’atelier
workshop-empty-about = Choisissez un programme type. Vous pourrez changer chaque bloc et ses minutes.
workshop-new = Nouvel atelier
workshop-new-start = Créer l’atelier
workshop-agenda-choose = Avec quel programme commencer
workshop-agenda-none = Programme vide
workshop-agenda-none-about = Vous écrivez tous les blocs.
workshop-back = Tous les ateliers
workshop-parts = Parties de l’atelier
workshop-part-agenda = Programme
workshop-part-people = Participants
workshop-part-certificates = Attestations
workshop-part-details = Données
workshop-card-people = { $people ->
    [one] 1 personne
   *[other] { $people } personnes
}
workshop-card-certificates = { $certificates ->
    [one] 1 attestation
   *[other] { $certificates } attestations
}
workshop-name = Nom de l’atelier
workshop-topics = Thèmes
workshop-topics-hint = Ils figurent sur l’attestation.
workshop-place = Lieu
workshop-day = Jour
workshop-starts = Début
workshop-ends = Fin
workshop-time-hint = Heure et minutes, par exemple 9:30
workshop-time-unreadable = Écrivez l’heure et les minutes, par exemple 9:30.
workshop-counted = Minutes attestées
workshop-counted-hint = Vide : tout le temps. Actuellement : { $lasts }.
workshop-least = Présence minimale, en pour cent
workshop-mode = Comment on se réunit
workshop-organisers = Qui organise
workshop-facilitators = Qui anime
workshop-one-a-line = Un par ligne.
workshop-assessment = Évaluation sur laquelle on travaille
workshop-assessment-none = Aucune en particulier
workshop-remove = Retirer l’atelier
workshop-removed = « { $title } » a été retiré.
workshop-block-minutes = Minutes de « { $title } »
workshop-block-minutes-short = min
workshop-block-edit = Modifier « { $title } »
workshop-block-up = Monter « { $title } »
workshop-block-down = Descendre « { $title } »
workshop-block-remove = Retirer « { $title } »
workshop-block-removed = Le bloc « { $title } » a été retiré.
workshop-block-add = Ajouter un bloc
workshop-block-new = Bloc du programme
workshop-block-name = Ce qu’on fait
workshop-block-about = Comment on le fait
workshop-block-materials = Matériel
workshop-block-lasts = Minutes
workshop-agenda-empty = Le programme est vide. Ajoutez le premier bloc.
workshop-person-add = Ajouter une personne
workshop-person-edit = Modifier les données de { $name }
workshop-person-remove = Retirer { $name }
workshop-person-removed = { $name } a été retiré de la liste.
workshop-person-name = Prénom et nom
workshop-person-name-hint = Tel qu’il doit figurer sur l’attestation.
workshop-person-role = Fonction
workshop-person-organisation = Organisme
workshop-person-sector = Secteur
workshop-person-sector-hint = Par exemple : mairie, habitants, commerce.
workshop-people-empty = Il n’y a encore personne sur la liste
workshop-people-empty-about = Ajoutez les personnes qui viendront. Sur papier, il reste des lignes libres pour celles qui arrivent sans prévenir.
workshop-attendance-of = Présence de { $name }
workshop-presence = Présence
workshop-presence-unknown = Non notée
workshop-presence-present = Présente ou présent
workshop-presence-partial = Une partie
workshop-presence-late = En retard
workshop-presence-excused = Excusée ou excusé
workshop-presence-absent = Absente ou absent
workshop-presence-withdrew = Départ anticipé
workshop-attended = Minutes de présence
workshop-attendance-too-little = Insuffisant pour l’attestation
workshop-attendance-unknown = Minutes à noter
workshop-signatories = Signent l’attestation
workshop-signatory-name = Nom du signataire { $number }
workshop-signatory-role = Fonction du signataire { $number }
workshop-certificates-register = Attestations émises
workshop-certificates-none = Aucune n’a encore été émise.
workshop-certificates-issue = Émettre des attestations
workshop-certificates-for = Pour qui
workshop-certificates-all = Cocher toutes les personnes assez présentes
workshop-certificates-explain = Chaque attestation reçoit un numéro unique. Qui en a déjà une de ce type la garde.
workshop-kind = Type
workshop-kind-participation = Participation
workshop-kind-facilitation = Animation
workshop-kind-trainer = Formation
workshop-folio = Numéro
workshop-code = Code
workshop-holder = Au nom de
workshop-cancelled-for = Annulée ; remplacée par { $folio }
workshop-correct = Corriger { $folio }
workshop-correct-title = Corriger une attestation
workshop-correct-about = Une autre est émise sous un nouveau numéro et { $folio } reste au registre comme annulée. Reprenez l’ancien papier si possible.
workshop-correct-do = Émettre la correction
workshop-check = Vérifier une attestation
workshop-check-about = Écrivez ce que dit le papier.
workshop-check-name = Nom sur le papier
workshop-check-day = Date sur le papier
workshop-check-do = Vérifier
workshop-papers = Papiers de l’atelier
workshop-paper-guide = Guide d’animation
workshop-paper-guide-about = Programme, rôles et listes de contrôle
workshop-paper-attendance-about = À signer en entrant
workshop-paper-evaluation-about = Dix phrases, sans nom
workshop-paper-certificates-about = Avec numéro et code
workshop-paper-attendance = Liste de présence
workshop-paper-evaluation = Feuille d’avis
workshop-paper-certificates = Attestations
workshop-paper-saved = « { $file } » est enregistré.
