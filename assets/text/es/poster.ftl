## El afiche del perfil, para colgar en la pared.
poster-title = Afiche del perfil
poster-subject = { $about }: el perfil de { $council } para colgar
poster-lead = { $title }: { $round }
