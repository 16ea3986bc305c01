## O cartaz do perfil, para pendurar na parede.
poster-title = Cartaz do perfil
poster-subject = { $about }: o perfil de { $council } para pendurar
poster-lead = { $title }: { $round }
