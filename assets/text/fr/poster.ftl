## L’affiche du profil, à accrocher au mur.
poster-title = Affiche du profil
poster-subject = { $about } : le profil de { $council } à afficher
poster-heading = Voilà où nous en sommes
