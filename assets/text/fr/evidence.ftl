## Les fichiers qui appuient une réponse ou un accord.
evidence-title = Fichiers joints
evidence-attach = Joindre un fichier
evidence-original = Garder la photo d’origine
# $largest, $photo : « 64 Mo », « 500 ko ».
evidence-hint = Une grande photo est réduite à { $photo } et le lieu où elle a été prise en est effacé. Un fichier peut peser jusqu’à { $largest }.
evidence-original-hint = La photo est gardée telle quelle, avec le lieu où elle a été prise. Elle peut peser jusqu’à { $largest }.
evidence-who-sees = Le groupe pourra ouvrir le fichier quand les réponses seront révélées. Cabildo ne dit pas à qui il est, mais son nom et son contenu se voient.
evidence-none = Personne n’a joint de fichier à cette question.
evidence-attached = « { $name } » a été joint.
evidence-attached-smaller = « { $name } » a été joint. La photo est passée de { $was } à { $size }.
evidence-attached-before = « { $name } » était déjà joint ici.
evidence-removed = « { $name } » a été retiré.
evidence-from-you = Joint par vous
evidence-from-answer = D’une réponse individuelle
evidence-from-meeting = Joint pendant la réunion
evidence-name = Nom du fichier
evidence-owner = Service qui garde le document
evidence-owner-hint = Par exemple, le secrétariat de mairie. Peut rester vide.
evidence-kept-by = Gardé par : { $owner }
evidence-valid-until = Dernier jour de validité
evidence-valid-until-hint = Jour/mois/année, par exemple 31/12/2027. Laissez vide s’il n’expire pas.
evidence-valid = Valable jusqu’au { $day }
evidence-expired = Expiré le { $day }
evidence-also = { $items ->
    [one] Appuie aussi une autre question
   *[other] Appuie aussi { $items } autres questions
}
evidence-open = Ouvrir « { $name } »
evidence-edit = Modifier les données de « { $name } »
evidence-edit-title = Données du fichier
evidence-remove = Retirer « { $name } »
evidence-save-copy = Enregistrer une copie
evidence-copy-saved = La copie « { $file } » a été enregistrée.
evidence-reuse = Utiliser aussi pour…
evidence-reuse-none = Choisissez une question
evidence-reused = « { $name } » appuie aussi « { $item } ».
evidence-risky-title = Ouvrir « { $name } » ?
evidence-risky = Ce fichier peut contenir des programmes. Ouvrez-le seulement si vous savez qui l’a fait et si vous faites confiance à cette personne. Si l’on vous demande d’autoriser des macros ou d’activer le contenu, refusez.
evidence-risky-open = Ouvrir quand même
