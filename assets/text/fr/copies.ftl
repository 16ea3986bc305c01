## Copies du fichier de données : en faire, les voir, revenir à l’une d’elles.

copies-title = Copies de sauvegarde
copies-about = Cabildo garde une copie de tout chaque jour d’utilisation, avant de changer de version et avant de reprendre les données d’un autre fichier. Les plus anciennes s’effacent d’elles-mêmes.
copies-same-disk = Ces copies sont sur le même disque. Si l’ordinateur est perdu, elles le sont aussi : gardez-en une sur une clé USB.
copies-none = Il n’y a pas encore de copie. La première sera faite à la prochaine ouverture de Cabildo.
copies-made = Quand
copies-why = Pourquoi
copies-size = Taille
copies-folder = Elles sont dans ce dossier :
copies-show-all = Voir toutes les copies
copies-save-to = Enregistrer une copie maintenant dans…
copies-make = Faire une copie maintenant
copies-was-made = La copie est faite.
copies-saved-as = Copie enregistrée : { $file }
copies-from-file = Revenir à une copie d’un autre endroit…
copies-restore = Revenir à cette copie
copies-restore-of = Revenir à cette copie : { $made }
copies-moment = { $day }, { $time }
copies-file-name = Copie de Cabildo { $moment }

# Pourquoi une copie a été faite.

copies-why-day = Copie du jour
copies-why-update = Avant un changement de version
copies-why-import = Avant de reprendre un autre fichier
copies-why-restore = Avant de revenir à une autre copie
copies-why-asked = Quelqu’un l’a demandée
copies-why-damaged = Fichier endommagé, tel qu’il était

## Avant de revenir à une copie : ce qui serait perdu.

copies-weighed = Revenir à : { $copy }
copies-would-lose = Ceci a été fait ou changé après cette copie et ne se verrait plus :
copies-loses-nothing = Rien ne serait perdu : cette copie contient tout ce qu’il y a maintenant.
copies-kept-first = D’abord, une copie de ce qu’il y a maintenant est gardée. Si vous changez d’avis, vous pourrez y revenir.
copies-whole-council = Tout : cette copie ne connaît pas cette municipalité
copies-restored = C’est fait. Ce qu’il y avait avant est dans la copie du { $made }.
copies-made-profile = { $count ->
    [one] données de la municipalité
   *[other] données de { $count } municipalités
}
copies-made-rounds = { $count ->
    [one] { $count } tour
   *[other] { $count } tours
}
copies-made-respondents = { $count ->
    [one] { $count } personne ou groupe
   *[other] { $count } personnes ou groupes
}
copies-made-answers = { $count ->
    [one] { $count } réponse
   *[other] { $count } réponses
}
copies-made-agreements = { $count ->
    [one] { $count } accord
   *[other] { $count } accords
}
copies-made-evidence = { $count ->
    [one] { $count } document joint
   *[other] { $count } documents joints
}
copies-made-targets = { $count ->
    [one] { $count } cible
   *[other] { $count } cibles
}
copies-made-actions = { $count ->
    [one] { $count } action du plan
   *[other] { $count } actions du plan
}
copies-made-progress = { $count ->
    [one] { $count } note d’avancement
   *[other] { $count } notes d’avancement
}
copies-made-workshops = { $count ->
    [one] { $count } atelier ou participant
   *[other] { $count } ateliers et participants
}

## Le fichier de données est endommagé : que faire.

copies-way-out = Ce que vous pouvez faire maintenant
copies-way-newest = Continuer avec la copie saine la plus récente
copies-way-newest-of = Copie du { $made }
copies-way-salvage = Récupérer ce qui peut être lu du fichier endommagé
copies-way-salvage-about = Cabildo lit ligne par ligne et saute ce qui est cassé. Ensuite il montre ce qu’il a trouvé, et vous décidez.
copies-salvage = Chercher ce qui peut être récupéré
copies-salvaged = Voici ce qui a pu être lu du fichier endommagé :
copies-holds = Elle contient :
copies-holds-nothing = Elle ne contient pas d’évaluation.
copies-broken-tables = { $count ->
    [one] 1 partie du fichier contient quelque chose d’illisible.
   *[other] { $count } parties du fichier contiennent quelque chose d’illisible.
}
copies-from-the-copy = { $count ->
    [one] 1 donnée manquante a été reprise de la dernière copie.
   *[other] { $count } données manquantes ont été reprises de la dernière copie.
}
copies-dangling = { $count ->
    [one] 1 donnée est restée sans attache : on ne sait pas de quelle évaluation elle venait. Elle est gardée en texte à côté du fichier endommagé.
   *[other] { $count } données sont restées sans attache : on ne sait pas de quelle évaluation elles venaient. Elles sont gardées en texte à côté du fichier endommagé.
}
copies-dangling-protected = { $count ->
    [one] 1 donnée est restée sans attache : on ne sait pas de quelle évaluation elle venait. Elle reste dans le fichier endommagé, qui est gardé avec les copies.
   *[other] { $count } données sont restées sans attache : on ne sait pas de quelle évaluation elles venaient. Elles restent dans le fichier endommagé, qui est gardé avec les copies.
}
copies-begin-copy = Continuer avec cette copie
copies-begin-salvaged = Continuer avec ce qui a été récupéré
copies-damaged-kept = Le fichier endommagé n’est pas effacé : il reste dans le dossier des copies, tel quel.
copies-others = Autres copies
copies-way-locked = Les copies ont un mot de passe. Tapez-le pour voir ce qu’elles contiennent.

## Un mot de passe pour le fichier de données.

copies-protect-title = Mot de passe du fichier de données
copies-protect-off = Le fichier n’est pas chiffré : toute personne qui utilise cet ordinateur ou en reçoit une copie peut le lire. Avec un mot de passe, personne ne le lit sans lui, ni ses copies.
copies-protect-on = Le fichier et ses copies sont chiffrés. Le mot de passe les ouvre.
copies-protect-lost = Si le mot de passe est perdu, personne ne peut ouvrir le fichier : pas même les auteurs de Cabildo. Il n’y a pas d’autre clé ni moyen de le retrouver. Écrivez-le sur papier et gardez-le en lieu sûr à la municipalité.
copies-protect-elsewhere = Les copies déjà enregistrées ailleurs, par exemple sur une clé USB, restent telles quelles.
copies-protect-current = Mot de passe actuel
copies-protect-new = Nouveau mot de passe
copies-protect-new-hint = Au moins 8 lettres ou chiffres. Plusieurs mots à la suite sont faciles à retenir et difficiles à deviner.
copies-protect-again = Le même, encore une fois
copies-protect-set = Mettre un mot de passe
copies-protect-change = Changer le mot de passe
copies-protect-remove = Retirer le mot de passe
copies-protect-was-set = C’est fait. Désormais, Cabildo demande le mot de passe à l’ouverture.
copies-protect-was-removed = C’est fait. Le fichier et ses copies s’ouvrent sans mot de passe.
copies-protect-left = { $count ->
    [one] 1 copie n’a pas pu être changée et garde le mot de passe qu’elle avait.
   *[other] { $count } copies n’ont pas pu être changées et gardent le mot de passe qu’elles avaient.
}
copies-lock-after = Verrouiller si personne n’utilise Cabildo
copies-lock-never = Jamais
copies-lock-minutes = { $minutes } min
copies-lock-now = Verrouiller maintenant
copies-lock-key = Aussi au clavier : Ctrl + L.
copies-locked-title = Cabildo est verrouillé
copies-locked-about = Tapez le mot de passe du fichier de données pour continuer.
copies-password = Mot de passe
copies-unlock = Ouvrir
copies-begun-is-there = Vous pouvez continuer où vous en étiez : ce que vous aviez commencé à écrire est toujours à sa place.
copies-opens-a-copy = Ce mot de passe ouvre une copie, mais pas le fichier de données. S’il a été changé récemment, tapez le nouveau. S’il ne l’a pas été, le fichier est endommagé.
