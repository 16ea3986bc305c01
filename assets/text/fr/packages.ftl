packages-computer = Ordinateur de Cabildo
packages-computer-of = Ordinateur de { $council }
packages-choose = Choisissez les fichiers Cabildo à intégrer
packages-not-a-package = Ce fichier n’est pas un paquet de Cabildo. Choisissez-en un dont le nom se termine par « .cabildo ».
packages-too-new = Ce paquet a été fait avec une version plus récente de Cabildo. Mettez Cabildo à jour et réessayez. Rien n’a été changé.
packages-cut-off = La fin de ce paquet manque : il n’a pas été copié en entier. Copiez-le de nouveau depuis l’endroit où il a été fait. Rien n’a été changé.
packages-damaged = Le paquet est endommagé : { $part } n’est plus comme au moment de l’enregistrement. Copiez-le de nouveau ou demandez qu’on le refasse. Rien n’a été changé.
packages-wrong-passphrase = Le mot de passe n’ouvre pas ce paquet. Vérifiez les majuscules et les espaces, puis saisissez-le de nouveau. Sans lui, personne ne peut l’ouvrir.
packages-needs-passphrase = Ce paquet a un mot de passe. Saisissez-le pour voir ce qu’il contient.
packages-sealed-for-another = Ces réponses sont scellées pour la personne qui a invité à répondre, sur un autre ordinateur. Apportez-les à l’ordinateur d’où vient l’invitation.
packages-too-large = Le paquet est trop grand : { $part } dépasse ce que Cabildo accepte. Demandez qu’on le fasse en plusieurs parties, par exemple une évaluation à la fois. Rien n’a été changé.
packages-part-missing = Le paquet est incomplet : il manque une partie, { $part }. Demandez qu’on le refasse. Rien n’a été changé.
packages-not-understood = Le paquet contient quelque chose que cette version de Cabildo ne connaît pas. Mettez Cabildo à jour ou demandez qu’on le refasse. Rien n’a été changé.
packages-medium = Le paquet n’a pas pu être lu. Vérifiez que la clé USB ou le disque est toujours branché et réessayez. Rien n’a été changé.
packages-cancelled = L’opération a été arrêtée avant la fin. Rien n’a été changé.
packages-not-ours = Ce fichier n’a pas été fait par Cabildo, ou quelqu’un l’a modifié ensuite. Par prudence, il n’est pas intégré. Demandez qu’on le refasse. Rien n’a été changé.
packages-part-revisions = la partie avec les données
packages-part-invitation = l’invitation
packages-part-instrument = un questionnaire
packages-part-evidence = une pièce jointe
packages-part-logo = un logo
packages-part-content = la partie scellée
packages-part-whole = le fichier
packages-count-instruments = { $count ->
    [one] 1 questionnaire
   *[other] { $count } questionnaires
}
packages-count-council = { $count ->
    [one] Données de la commune
   *[other] { $count } données de la commune
}
packages-count-assessments = { $count ->
    [one] 1 évaluation
   *[other] { $count } évaluations
}
packages-count-rounds = { $count ->
    [one] 1 tour
   *[other] { $count } tours
}
packages-count-respondents = { $count ->
    [one] 1 personne qui répond
   *[other] { $count } personnes qui répondent
}
packages-count-answers = { $count ->
    [one] 1 réponse
   *[other] { $count } réponses
}
packages-count-agreements = { $count ->
    [one] 1 accord
   *[other] { $count } accords
}
packages-count-targets = { $count ->
    [one] 1 cible
   *[other] { $count } cibles
}
packages-count-actions = { $count ->
    [one] 1 action
   *[other] { $count } actions
}
packages-count-progress = { $count ->
    [one] 1 note d’avancement
   *[other] { $count } notes d’avancement
}
packages-count-workshops = { $count ->
    [one] 1 atelier
   *[other] { $count } ateliers
}
packages-count-evidence = { $count ->
    [one] 1 pièce jointe
   *[other] { $count } pièces jointes
}
packages-count-rest = { $count ->
    [one] 1 autre donnée, comme l’historique ou des notes
   *[other] { $count } autres données, comme l’historique et des notes
}
packages-file-assessment = { $council } complet
packages-file-results = Résultats { $council }
packages-file-plan = Plan { $council }
packages-file-invitation = Invitation { $assessment } { $round }
packages-file-answers = Réponses { $digits }
packages-round-of = { $assessment }, { $round }
packages-given-open = Toute personne qui a ce fichier peut le lire.
packages-given-sealed = Les réponses sont scellées : seul l’ordinateur qui a envoyé l’invitation les ouvre.
packages-given-passphrase = Il ne s’ouvre qu’avec le mot de passe. Donnez-le de vive voix ou par téléphone, et ne le gardez pas avec le fichier. S’il est perdu, personne ne peut ouvrir le fichier.
packages-given-next = Emportez-le sur une clé USB ou envoyez-le. Sur l’autre ordinateur, ouvrez-le avec Cabildo.
packages-evidence-size = Les pièces jointes occupent { $size }.
packages-made = Il a été fait sur « { $computer } » le { $day }.
packages-made-day = Il a été fait le { $day }.
packages-about = Il porte sur : { $about }.
packages-before = Il a déjà été intégré ici le { $day }. Si vous l’intégrez de nouveau, rien n’est doublé.
packages-clock-ahead = D’après sa date, ce paquet sera fait le { $day } : l’horloge de l’autre ordinateur est en avance. Vous pouvez l’intégrer ; signalez-le pour qu’on corrige la date.
packages-clock-behind = D’après sa date, ce paquet a été fait le { $day }, avant que Cabildo n’existe : l’horloge de l’autre ordinateur est en retard. Vous pouvez l’intégrer ; signalez-le pour qu’on corrige la date.
packages-council-here = { $council } est déjà sur cet ordinateur : ce qu’il apporte s’ajoute à ce qui s’y trouve.
packages-council-new = { $council } n’est pas encore sur cet ordinateur : elle sera ajoutée.
packages-council-namesake = Il y a ici une autre commune qui s’appelle aussi { $council }. Elles ne sont pas mélangées : elle sera ajoutée à côté.
packages-namesake = Vérifiez s’il s’agit de la même commune commencée deux fois. Cabildo ne réunit pas deux communes d’après leur nom.
packages-own-key = Cet ordinateur invite déjà à ce tour : ce qui est répondu ici s’ouvre toujours ici.
packages-other-key = Il y a déjà ici une invitation à ce tour, faite sur un autre ordinateur. Si vous intégrez celle-ci, seul l’ordinateur qui l’a faite ouvrira ce qui est répondu ici. Intégrez-la si la personne qui invite a changé d’ordinateur ; si vous ne le savez pas, demandez-lui d’abord.
packages-will-reveal = Il apporte le tour « { $round } » déjà révélé, alors qu’ici il est encore scellé. Si vous l’intégrez, le groupe verra ce que chaque personne a répondu. Cela ne peut pas être annulé.
packages-instrument-here = { $name }, version { $version } : déjà installé.
packages-instrument-brought = { $name }, version { $version } : il est dans le paquet et sera installé.
packages-instrument-other = { $name }, version { $version } : il est installé ici avec un autre contenu, qui n’est pas remplacé. Demandez à son auteur de lui donner un autre numéro de version.
packages-instrument-missing = { $name }, version { $version } : il n’est ni ici ni, en bon état, dans le paquet. Demandez le questionnaire et intégrez-le d’abord.
packages-signature-none = Sans signature : on ne peut pas savoir qui l’a fait. Vous pouvez l’intégrer si vous faites confiance à la personne qui vous l’a donné.
packages-signature-later = On voit qui l’a signé en l’ouvrant.
packages-signature-sealed = On voit qui l’a signé là où il peut être ouvert.
packages-signature-broken = La signature ne correspond pas : quelqu’un a modifié le paquet après sa signature.
packages-signature-ours = Il a été signé par cet ordinateur.
packages-signature-known = Signé. C’est la même signature que dans des paquets précédents : { $key }.
packages-signature-first = Signé, et cette signature est vue ici pour la première fois : { $key }. Pour en être sûr, demandez par téléphone à la personne qui l’a fait si ses numéros sont bien ceux-là.
packages-signature-changed = Signé, mais avec une autre signature qu’avant : { $key }.
packages-signature-changed-warning = Les paquets précédents de cet ordinateur avaient une autre signature. Demandez à la personne qui l’a fait avant de l’intégrer.
packages-changed = Le paquet a été modifié après sa signature, il n’est donc pas intégré. Demandez qu’on le refasse. Rien n’a été changé.
packages-reveal-elsewhere = Vous avez été invité à ce tour depuis un autre ordinateur. C’est seulement de là qu’il est révélé, une fois les réponses arrivées. Rien n’a été changé.
packages-after-reveal = Le tour est déjà révélé et ces réponses n’y étaient pas. Si elles entraient maintenant, le groupe verrait de qui elles sont. Si elles doivent compter, commencez un autre tour. Rien n’a été changé.
packages-title-assessment = { $council } : évaluation complète
packages-title-assessment-sealed = Évaluation complète, avec mot de passe
packages-title-results = { $council } : résultats seulement
packages-title-results-sealed = Résultats seulement, avec mot de passe
packages-title-plan = { $council } : plan et avancement
packages-title-plan-sealed = Plan et avancement, avec mot de passe
packages-title-instrument = Questionnaire
packages-title-invitation = { $council } : invitation à répondre
packages-title-invitation-sealed = Invitation à répondre, avec mot de passe
packages-title-answers = Réponses d’une personne
packages-lock-open = Toute personne qui a le fichier peut le lire.
packages-lock-opened = Il était scellé et a pu être ouvert ici.
packages-taken-nothing-new = Tout ce qu’il apporte était déjà ici. Rien n’a été changé.
packages-taken-conflicts = { $count ->
    [one] À un endroit, deux ordinateurs disent des choses différentes. Les deux ont été gardées ; décidez laquelle reste.
   *[other] À { $count } endroits, deux ordinateurs disent des choses différentes. Les deux ont été gardées ; décidez laquelle reste.
}
packages-taken-answers = Les réponses restent scellées jusqu’à ce que le tour soit révélé.
packages-taken-revealed = Le tour « { $round } » est désormais révélé ici aussi : le groupe voit ce que chaque personne a répondu.
packages-taken-invitation = Vous pouvez maintenant répondre ici. À la fin, enregistrez vos réponses dans un fichier et apportez-le à la personne qui vous a invité.
packages-taken-other-key = Désormais, seul l’ordinateur qui a fait cette invitation ouvre vos réponses à ce tour, et non le précédent. Si vous avez déjà remis un fichier, enregistrez-le de nouveau et remettez-le encore une fois.
packages-said-by = Sur « { $computer } », le { $day }
packages-said-somewhere = Sur un autre ordinateur, le { $day }
packages-words-missing = Écrivez ce qui vaut désormais, ou choisissez l’un des textes ci-dessus.
packages-field-line = { $field } : { $value }
packages-value-nothing = Rien
packages-value-level = { $level } · { $name }
packages-value-yes = Oui
packages-value-no = Non
packages-value-suggested = Selon les écarts
packages-value-included = Incluse
packages-value-excluded = Exclue
packages-value-agreed = Accord
packages-value-no-consensus = Pas de consensus
packages-value-no-information = Sans information
packages-value-not-applicable = Sans objet
packages-value-not-ours = Pas une compétence communale
packages-value-way-here = Dans Cabildo
packages-value-way-paper = Sur papier
packages-value-way-file = Dans un fichier
packages-field-whole = S’il reste ou a été retiré
packages-field-name = Nom
packages-field-country = Pays
packages-field-region = Région
packages-field-population = Population
packages-field-term-ends = Fin du mandat
packages-field-says = Description
packages-field-removed = Retiré le
packages-field-version = Version du questionnaire
packages-field-subject = De quoi il s’agit
packages-field-weighted = Avec des poids
packages-field-closed = Fermé le
packages-field-revealed = Révélé le
packages-field-present = Personnes présentes
packages-field-code = Code
packages-field-area = Service
packages-field-role = Fonction
packages-field-way = Comment elle répond
packages-field-finished = Terminé le
packages-field-aside = Mise de côté le
packages-field-answer = Réponse
packages-field-level = Niveau
packages-field-reaches = Niveau atteint
packages-field-reason = Raison
packages-field-evidence-seen = Preuves vues
packages-field-comment = Commentaire
packages-field-share-comment = Commentaire pour le groupe
packages-field-outcome = Résultat
packages-field-dissent = Autre avis
packages-field-dissent-recorded = Autre avis au procès-verbal
packages-field-evidence-wanted = Preuve manquante
packages-field-cited = Preuves citées
packages-field-owner = Qui l’a
packages-field-valid-until = Valable jusqu’au
packages-field-note = Note
packages-field-number = Numéro
packages-field-importance = Importance
packages-field-feasibility = Faisabilité
packages-field-start = Début
packages-field-months = Mois
packages-field-currency = Monnaie
packages-field-low-amount = Montant d’un coût bas
packages-field-medium-amount = Montant d’un coût moyen
packages-field-action-hours = Heures par semaine d’une action
packages-field-role-hours = Heures par semaine d’une fonction
packages-field-holidays = Sans jours fériés
packages-field-within-term = Pendant le mandat
packages-field-hours = Heures par semaine
packages-field-amount = Montant
packages-field-choice = Dans le plan
packages-field-title = Titre
packages-field-weeks = Semaines
packages-field-cost = Coût
packages-field-source = Source de l’argent
packages-field-fixed = Début fixé
packages-field-due = Échéance
packages-field-review = Revue
packages-field-plan = Autre plan
packages-field-scope = À qui est l’autre plan
packages-field-text = Texte
packages-field-day = Jour
packages-field-signatories = Signataires
packages-field-organisation = Organisation
packages-field-committee = Au comité
packages-field-part = Comment la personne participe
packages-field-interest = Intérêt
packages-field-influence = Influence
packages-field-topics = Thèmes
packages-field-place = Lieu
packages-field-starts = Commence
packages-field-ends = Se termine
packages-field-minutes = Minutes
packages-field-organisers = Organisateurs
packages-field-facilitators = Animateurs
packages-field-detail = Détail
packages-place-council = Données de la commune
packages-place-logos = Logos
packages-place-plan = Plan
packages-place-evidence = Pièce jointe
packages-place-objectives = Autres plans
packages-place-stakeholders = Registre des acteurs
packages-place-workshops = Ateliers
