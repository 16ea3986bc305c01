## L’affiche du profil, à accrocher au mur.
poster-title = Affiche du profil
poster-subject = { $about } : le profil de { $council } à afficher
poster-lead = { $title }: { $round }
