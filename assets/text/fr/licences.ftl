## Les licences de ce que le programme apporte.

licences-show = Voir les licences
licences-title = Licences
licences-about = Cabildo est fait avec le travail de nombreuses personnes, qui permettent de l’utiliser et de le partager. Voici leurs conditions, dans la langue où elles ont été écrites.
