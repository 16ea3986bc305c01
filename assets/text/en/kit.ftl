## The workshop material: the folder that trainers carry on a USB stick, and its sheet “Read first”.
kit-title = Workshop material
kit-about = A folder for the USB stick: installers, questionnaires and sheets to print. This computer signs it: if anybody changes anything, it shows.
kit-instruments = Questionnaires
kit-languages = Languages of the sheets
kit-installers = Installers and updates
kit-no-installers = There are no installers. To take some along, copy them into this folder and open this part again: { $folder }
kit-choose-instrument = Tick at least one questionnaire.
kit-choose-language = Tick at least one language.
kit-make = Save into a folder…
kit-making = Preparing the material. It may take a few minutes.
kit-made = { $files ->
    [one] Saved in “{ $folder }”: 1 file, { $size }.
   *[other] Saved in “{ $folder }”: { $files } files, { $size }.
}
kit-made-without = No installers go along: whoever does not have Cabildo cannot install it from this stick.
kit-made-key = This computer signed it. Tell these characters to whoever receives it, to be compared: { $key }
kit-check-title = Check a material
kit-check-about = Before you install anything from a stick, check that everything is as it was signed. Nothing is changed or installed.
kit-check = Choose the folder…
kit-folder = Cabildo workshop material
kit-folder-install = Install
kit-folder-instruments = Questionnaires
kit-file-leaflet = Read first
kit-file-guide = Facilitation guide
kit-file-questionnaire = Questionnaire
kit-file-sheet = Answer sheet
kit-blank = blank, with every question
kit-guide-when = day and time to be agreed
kit-made-by = Made on “{ $computer }” on { $day }.
kit-holds = { $files ->
    [one] 1 file, { $size }
   *[other] { $files } files, { $size }
}
kit-signature-ours = This computer signed it.
kit-signature-known = It is the same signature as on earlier files: { $key }.
kit-signature-first = This signature is seen here for the first time: { $key }. Ask whoever gave you the stick by telephone whether their characters are these.
kit-signature-expected = The key you named signed it: { $key }.
kit-whole = It is complete and as it was signed.
kit-not-whole = It is not as it was signed. Install nothing from this folder and ask for the material again.
kit-only-extra = Everything signed is as it was signed, but there are files that did not come with it. If they are answer sheets, take them in under “Bring”. If you do not know what they are, do not open them.
kit-changed = Changed after it was signed: { $file }
kit-missing = Missing: { $file }
kit-extra = Did not come with the material: { $file }
kit-not-a-kit = There is no workshop material in that folder. Choose the folder that has the file “kit.json”.
kit-too-new = A newer version of Cabildo made this material. Update Cabildo and check it again. Nothing was changed.
kit-unsigned = This material has no signature, so nobody can know whether somebody changed it. Install nothing from this folder and ask for it again.
kit-broken = The signature does not match: somebody changed the list of files after it was signed. Install nothing from this folder and ask for the material again.
kit-other-key = Another key signed it than the one you named: { $key }. Install nothing from this folder and ask whoever gave it to you.
kit-hostile = Cabildo did not make this material, or somebody changed it afterwards. Install nothing from this folder and ask for it again.
kit-stick = Take the sheets from a stick…
kit-stick-none = There are no answer sheets in that folder. Check that it is the right stick and choose another folder.
kit-stick-too-many = That folder has too many files to look through them all. Choose the folder that has the sheets.
kit-leaflet-title = Read first
kit-leaflet-subject = How to install Cabildo from the USB stick and how to hand answers back
kit-leaflet-subject-without = How to hand answers back
kit-leaflet-lead = This stick installs Cabildo. It needs neither the internet nor an administrator, and nothing leaves your computer.
kit-leaflet-without = This stick brings questionnaires and sheets, but not the program. If your computer does not have Cabildo, ask whoever gave you the stick for it, or answer on paper.
kit-leaflet-windows = Install on Windows 10 or 11
kit-leaflet-windows-open = Open the folder “{ $folder }” on the stick and double-click the Cabildo file that ends in “.exe”.
kit-leaflet-windows-asks = If Windows says “Windows protected your PC”, choose “More info” and then “Run anyway”. It asks because it does not know who made the program.
kit-leaflet-windows-steps = Follow the steps and choose your language. At the end, Cabildo is in the Start menu.
kit-leaflet-windows-zip = Not possible to install? Copy the file that ends in “.zip” to your computer, extract everything and open “cabildo-desktop”.
kit-leaflet-linux = Install on Linux
kit-leaflet-linux-open = Double-click the file that ends in “.deb” or “.rpm”. Without permission, extract the one that ends in “.tar.gz” and open “cabildo-desktop”.
kit-leaflet-browser = If no window appears
kit-leaflet-browser-about = Some computers lack WebView2, a part of Windows. Cabildo then opens in the browser they have, such as Edge, Chrome or Firefox. It works the same, without the internet. Do not close that page while you work.
kit-leaflet-questionnaires = Asked for another questionnaire than those Cabildo has? Double-click it in the folder “{ $folder }”.
kit-leaflet-answers = Answer, and hand the answers back
kit-leaflet-answers-invitation = In Cabildo, go to “Carry and bring”, “Bring”, and open the invitation you were given.
kit-leaflet-answers-answer = Answer on your own. Each answer is saved at once.
kit-leaflet-answers-save = Go to “Carry and bring”, “Carry”, “My answers”, and save the file onto this stick. It is sealed: only whoever invited you can open it.
kit-leaflet-answers-paper = On paper? Mark the answer sheet with the code you are given, without your name, and hand it in.
kit-leaflet-key = To be sure
kit-leaflet-key-about = Whoever made this stick signed it as “{ $computer }” with these characters: { $key }. In “Carry and bring” you can check that nothing was changed. Compare the characters with those that person tells you, not with this sheet alone.
kit-needs-window = A browser cannot choose a folder. Do this on a computer where Cabildo opens in a window of its own.
