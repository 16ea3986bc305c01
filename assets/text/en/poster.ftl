## The poster of the profile, to hang on the wall.
poster-title = Poster of the profile
poster-subject = { $about }: the profile of { $council } to hang up
poster-lead = { $title }: { $round }
