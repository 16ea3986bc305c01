## Le procès-verbal de ce que le groupe a convenu, à signer.
record-title = Procès-verbal des accords
record-subject = Ce que le groupe de { $council } a convenu : { $about }
record-opening = À { $council }, le { $days }, le groupe a convenu des niveaux du questionnaire « { $about } » au tour « { $round } ».
record-opening-undated = Procès-verbal du questionnaire « { $about } » à { $council }, tour « { $round } ».
record-present = Personnes présentes
record-present-none = Personne n’a noté qui était présent. Écrivez les noms ci-dessous en signant.
record-present-label = Présents :
record-agreements = Ce qui a été convenu
record-count = { $agreed ->
    [one] Le groupe a réglé 1 question sur { $items }.
   *[other] Le groupe a réglé { $agreed } questions sur { $items }.
} Les réponses de chaque personne ne sont pas montrées et ne changent pas.
record-table = Accords par question, avec leur raison
record-reason = Raison et désaccord
record-divided = Le groupe est resté partagé après un second vote : le niveau le plus bas est retenu.
record-evidence-wanted = Une preuve est à apporter avant le prochain tour.
record-changed = Accords modifiés
record-changed-level = Modifié le { $day } ; avant, niveau { $level }.
record-changed-none = Modifié le { $day } ; avant, sans niveau.
record-changed-why = Motif : { $why }
record-signatures = Signatures
record-closing = Les signataires confirment que le groupe a convenu de ce que dit ce procès-verbal. Signer n’oblige pas à partager le niveau convenu : le désaccord reste écrit.
