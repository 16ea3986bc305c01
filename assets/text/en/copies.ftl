## Copies of the data file: making them, looking at them, going back to one.

copies-title = Backup copies
copies-about = Cabildo keeps a copy of everything on each day it is used, before a new version and before taking in data from another file. The oldest ones are removed by themselves.
copies-same-disk = These copies are on the same disk. If the computer is lost, they are lost with it: keep one on a USB stick as well.
copies-none = There are no copies yet. The first one is made the next time you open Cabildo.
copies-made = When
copies-why = Why
copies-size = Size
copies-folder = They are in this folder:
copies-show-all = Show all copies
copies-save-to = Save a copy now to…
copies-make = Make a copy now
copies-was-made = The copy is made.
copies-saved-as = Copy saved: { $file }
copies-from-file = Go back to a copy from somewhere else…
copies-restore = Go back to this copy
copies-restore-of = Go back to this copy: { $made }
copies-moment = { $day }, { $time }
copies-file-name = Copy of Cabildo { $moment }

# Why a copy was made.

copies-why-day = Copy of the day
copies-why-update = Before a new version
copies-why-import = Before taking in another file
copies-why-restore = Before going back to another copy
copies-why-asked = Somebody asked for it
copies-why-damaged = Damaged file, just as it was

## Before going back to a copy: what would be lost.

copies-weighed = Go back to: { $copy }
copies-would-lose = This was made or changed after that copy and would no longer be seen:
copies-loses-nothing = Nothing would be lost: that copy has everything there is now.
copies-kept-first = First a copy of what is there now is kept. If you change your mind, you can go back to it.
copies-whole-council = Everything: that copy does not know this municipality
copies-restored = Done. What was there before is in the copy of { $made }.
copies-made-profile = { $count ->
    [one] data of the municipality
   *[other] data of { $count } municipalities
}
copies-made-rounds = { $count ->
    [one] { $count } round
   *[other] { $count } rounds
}
copies-made-respondents = { $count ->
    [one] { $count } person or group
   *[other] { $count } people or groups
}
copies-made-answers = { $count ->
    [one] { $count } answer
   *[other] { $count } answers
}
copies-made-agreements = { $count ->
    [one] { $count } agreement
   *[other] { $count } agreements
}
copies-made-evidence = { $count ->
    [one] { $count } attached document
   *[other] { $count } attached documents
}
copies-made-targets = { $count ->
    [one] { $count } target
   *[other] { $count } targets
}
copies-made-actions = { $count ->
    [one] { $count } action of the plan
   *[other] { $count } actions of the plan
}
copies-made-progress = { $count ->
    [one] { $count } note on progress
   *[other] { $count } notes on progress
}
copies-made-workshops = { $count ->
    [one] { $count } workshop or attendee
   *[other] { $count } workshops and attendees
}

## The data file is damaged: what can be done.

copies-way-out = What you can do now
copies-way-newest = Go on with the newest copy that is sound
copies-way-newest-of = Copy of { $made }
copies-way-salvage = Recover what can be read of the damaged file
copies-way-salvage-about = Cabildo reads row by row and skips what is broken. Then it shows what it found, and you decide.
copies-salvage = See what can be recovered
copies-salvaged = This could be read of the damaged file:
copies-holds = It holds:
copies-holds-nothing = It has no assessments.
copies-broken-tables = { $count ->
    [one] 1 part of the file has something that could not be read.
   *[other] { $count } parts of the file have something that could not be read.
}
copies-from-the-copy = { $count ->
    [one] 1 missing entry was taken from the last copy.
   *[other] { $count } missing entries were taken from the last copy.
}
copies-dangling = { $count ->
    [one] 1 entry is left without an owner: nobody can tell which assessment it was from. It is kept as text beside the damaged file.
   *[other] { $count } entries are left without an owner: nobody can tell which assessment they were from. They are kept as text beside the damaged file.
}
copies-dangling-protected = { $count ->
    [one] 1 entry is left without an owner: nobody can tell which assessment it was from. It stays in the damaged file, which is kept with the copies.
   *[other] { $count } entries are left without an owner: nobody can tell which assessments they were from. They stay in the damaged file, which is kept with the copies.
}
copies-begin-copy = Go on with this copy
copies-begin-salvaged = Go on with what was recovered
copies-damaged-kept = The damaged file is not deleted: it stays in the folder of copies, just as it is.
copies-others = Other copies
copies-way-locked = The copies have a password. Type it to see what is in them.

## A passphrase for the data file.

copies-protect-title = Password of the data file
copies-protect-off = The file is not encrypted: anyone who uses this computer or receives a copy can read it. With a password, nobody reads it without it, nor its copies.
copies-protect-on = The file and its copies are encrypted. The password opens them.
copies-protect-lost = If the password is lost, nobody can open the file: not even the makers of Cabildo. There is no other key and no way to recover it. Write it on paper and keep it in a safe place in the municipality.
copies-protect-elsewhere = Copies you already saved elsewhere, such as on a USB stick, stay as they were.
copies-protect-current = Present password
copies-protect-new = New password
copies-protect-new-hint = At least 8 letters or numbers. Several words in a row are easy to remember and hard to guess.
copies-protect-again = The same, once more
copies-protect-set = Set a password
copies-protect-change = Change the password
copies-protect-remove = Remove the password
copies-protect-was-set = Done. From now on, Cabildo asks for the password when it opens.
copies-protect-was-removed = Done. The file and its copies open without a password.
copies-protect-left = { $count ->
    [one] 1 copy could not be changed and keeps the password it had.
   *[other] { $count } copies could not be changed and keep the password they had.
}
copies-lock-after = Lock when nobody uses Cabildo
copies-lock-never = Never
copies-lock-minutes = { $minutes } min
copies-lock-now = Lock now
copies-lock-key = With the keyboard too: Ctrl + L.
copies-locked-title = Cabildo is locked
copies-locked-about = Type the password of the data file to go on.
copies-password = Password
copies-unlock = Open
copies-begun-is-there = You can go on where you were: what you had begun to write is still in its place.
copies-opens-a-copy = That password opens a copy, but not the data file. If the password was changed recently, type the new one. If it was not, the file is damaged.
