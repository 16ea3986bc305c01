## What is said where Cabildo can show no screen.

shell-no-display = Cabildo needs a display. Without one, use the program “cabildo”.
shell-no-folder = This computer does not say where you keep your files, so Cabildo does not know where your data is. Log out and log in again. If nothing changes, ask whoever installed Cabildo for help: “--data” names the data file.
shell-not-understood = Cabildo was opened with an instruction that it does not understand: { $words }. Open it from its icon. If it happens again, ask whoever installed Cabildo for help.
