## The logos of a municipality, printed on its reports.
logos-title = Logos
logos-hint = Up to six logos, in the order in which they are printed on the cover: the municipality’s and those of its partners.
logos-none = There are no logos yet. Add the municipality’s coat of arms or logo: a PNG, JPG or SVG picture.
logos-add = Add a logo
logos-full = There are six logos already. Remove one to add another.
logos-name = Name
logos-says = What it shows
logos-says-hint = Heard by those who cannot see the report. For example: “Coat of arms of San Jacinto”.
logos-earlier = Move “{ $name }” forward
logos-later = Move “{ $name }” back
logos-remove = Remove “{ $name }”
logos-removed = “{ $name }” was removed.
logos-added = “{ $name }” was added.
logos-coarse = This picture has few pixels and will be printed small. If you have a larger one, use that instead.
logos-letters = The letters of this drawing are shown in another typeface. If they do not look right, save it as PNG and add it again.
