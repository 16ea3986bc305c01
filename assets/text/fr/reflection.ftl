## Questionnaires auxquels chaque personne répond pour elle-même : son résultat et la répartition du groupe.

reflection-title = Mon résultat
reflection-promise = Cabildo ne montre cette feuille qu’à vous. Ce n’est pas une note ; rien n’est additionné ni comparé avec d’autres.
reflection-closes = Quand vous aurez terminé, la feuille se ferme pour toujours : personne ne pourra l’ouvrir, pas même vous. Si vous voulez retenir quelque chose, notez-le avant.
reflection-back = Revenir aux questions
reflection-finish = Terminer et fermer ma feuille
reflection-finished = Votre feuille est fermée. Merci d’avoir répondu.
reflection-round-closed = Ce tour est clos : votre feuille ne comptera plus dans le groupe.
reflection-answered = { $of ->
    [one] Vous avez répondu à { $answered } phrase sur { $of }
   *[other] Phrases avec réponse : { $answered } sur { $of }
}
reflection-stands = Vos réponses se situent à « { $step } », sur une échelle de « { $lowest } » à « { $highest } ».
reflection-few = Il faut au moins trois réponses pour voir quelque chose ici.
reflection-practices = Vous pouvez essayer
reflection-turned = Certaines phrases décrivent ce qu’il vaut mieux éviter. Vos réponses à ces phrases se lisent à l’envers.

## Qui répond.

reflection-people-none = Ajoutez chaque personne qui va répondre. Chacune répond pour elle-même, et le groupe voit seulement comment les réponses se répartissent.
reflection-person-new = Une personne de plus
reflection-people-own = Chaque personne répond seulement pour elle-même. Cabildo ne montre sa feuille à personne d’autre et la ferme quand elle a terminé.
reflection-see-spread = Voir la répartition

## La répartition du groupe.

reflection-spread = Répartition
reflection-spread-about = { $people ->
    [one] Réponse de { $people } personne, sans son nom. Ce n’est ni un niveau ni une note.
   *[other] Réponses de { $people } personnes, sans noms. Ce n’est ni un niveau ni une note.
}
reflection-missing = { $missing ->
    [one] Il manque { $missing } personne
   *[other] Il manque { $missing } personnes
}
reflection-missing-about = { $people ->
    [0] La répartition apparaît quand cinq personnes ont terminé, pour qu’on ne sache pas qui a répondu quoi. Personne n’a encore terminé.
    [one] La répartition apparaît quand cinq personnes ont terminé, pour qu’on ne sache pas qui a répondu quoi. { $people } personne a terminé.
   *[other] La répartition apparaît quand cinq personnes ont terminé, pour qu’on ne sache pas qui a répondu quoi. { $people } personnes ont terminé.
}
reflection-go-people = Voir qui répond
reflection-statement = Phrase
reflection-reversed = Ici, c’est la réponse la plus basse qui est souhaitée.
reflection-few-answered = Moins de cinq personnes y ont répondu : elle n’est pas montrée.
reflection-group-practices = À essayer en groupe
