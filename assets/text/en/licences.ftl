## The licences of what the program brings along.

licences-show = See the licences
licences-title = Licences
licences-about = Cabildo is made with the work of many people, who allow it to be used and shared. These are their terms, in the language they were written in.
