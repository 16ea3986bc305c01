## Les logos d’une commune, imprimés sur ses rapports.
logos-title = Logos
logos-hint = Jusqu’à six logos, dans l’ordre où ils sont imprimés sur la couverture : celui de la commune et ceux de ses partenaires.
logos-none = Il n’y a pas encore de logos. Ajoutez le blason ou le logo de la commune : une image PNG, JPG ou SVG.
logos-add = Ajouter un logo
logos-full = Il y a déjà six logos. Retirez-en un pour en ajouter un autre.
logos-name = Nom
logos-says = Ce qu’il montre
logos-says-hint = Entendu par qui ne peut pas voir le rapport. Par exemple : « Blason de la commune de Saint-Hyacinthe ».
logos-earlier = Avancer « { $name } »
logos-later = Reculer « { $name } »
logos-remove = Retirer « { $name } »
logos-removed = « { $name } » a été retiré.
logos-added = « { $name } » a été ajouté.
logos-coarse = Cette image a peu de points et sera imprimée en petit. Si vous en avez une plus grande, utilisez-la à la place.
logos-letters = Les lettres de ce dessin apparaissent dans une autre police. Si elles ne conviennent pas, enregistrez-le en PNG et ajoutez-le de nouveau.
