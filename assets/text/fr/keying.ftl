## Saisir les feuilles en papier : deux fois, et une personne décide là où elles diffèrent.
keying-title = Saisir les feuilles en papier
keying-marked-on-paper = Coché sur la feuille en papier.
keying-about = Chaque feuille est saisie deux fois. La deuxième saisie, plutôt par une autre personne. Là où les deux diffèrent, une personne regarde la feuille et décide. Alors seulement, les réponses comptent.
keying-about-sealed = Quand une feuille est prête, on ne voit plus ici ce qu’elle dit.
keying-code = Code de la feuille
keying-code-hint = Écrivez-le comme il est sur la feuille, puis appuyez sur Entrée. S’il est nouveau, la feuille est ajoutée.
keying-open = Ouvrir la feuille
keying-closed = Ce tour est clos : aucune feuille ne peut être saisie.
keying-sheets = Feuilles en papier
keying-sheets-none = Il n’y a pas encore de feuilles en papier dans ce tour.
keying-sheets-done = { $done } feuilles prêtes sur { $of }
keying-sheet = Feuille
keying-state = État
keying-not-begun = Pas commencée
keying-begun = Première saisie inachevée
keying-once = Deuxième saisie à faire
keying-differences = { $open ->
    [one] 1 différence à trancher
   *[other] { $open } différences à trancher
}
keying-done = Prête
keying-key = Saisir
keying-decide = Trancher
keying-turn-first = Première saisie
keying-turn-second = Deuxième saisie
keying-other-person = Plutôt une autre personne : ce qui a été saisi la première fois n’est pas montré ici.
keying-sheet-of = Feuille { $code }
keying-progress = { $marked } cochées sur { $of }
keying-lines = Questions de la feuille
keying-line = Question { $number }
keying-read = Question { $number } : { $answer }
keying-level = { $level }, { $name }
keying-nothing = Rien de coché
keying-key-backspace = Retour arrière
keying-key-arrows = Flèches
keying-keys-back = effacer et revenir
keying-keys-move = se déplacer
keying-finish = Terminer cette saisie
keying-finish-empty = { $empty ->
    [one] Il reste { $empty } question sans rien de coché. Si la feuille est ainsi, appuyez encore sur Entrée.
   *[other] Il reste { $empty } questions sans rien de coché. Si la feuille est ainsi, appuyez encore sur Entrée.
}
keying-leave = Laisser pour plus tard
keying-turn-finished = Feuille { $code } : première saisie terminée. Passez-la à une autre personne pour la deuxième.
keying-sheet-done = Feuille { $code } : prête. Ses réponses comptent désormais.
keying-left-out = { $items ->
    [one] { $items } question de cette feuille demande un nombre, des mots, une date ou plusieurs choix. Elle ne peut pas être saisie ici.
   *[other] { $items } questions de cette feuille demandent des nombres, des mots, des dates ou plusieurs choix. Elles ne peuvent pas être saisies ici.
}
keying-difference = Différence { $number } sur { $of }
keying-look = Regardez la feuille en papier. Qu’est-ce qui est coché ?
keying-other = Autre chose
keying-other-choose = Saisissez ce qui est coché sur la feuille.
keying-other-back = revenir aux deux lectures
keying-confirm = Enregistrer et continuer
keying-chosen = Choisi : { $answer }
keying-no-such-mark = Il n’y a pas de { $digit } dans cette question. Regardez encore la feuille.
